/** Milliseconds of work at a stretch; in between the worker answers others and hears a cancel. */
const STRETCH = 12

/**
 * Runs a generator to its end, pausing between stretches.
 * @param pausing called with where the work stands before each pause; what it throws ends the work
 */
export async function inStretches<S, T>(steps: Generator<S, T>, pausing: (step: S) => void = () => {}): Promise<T> {
  let pause = performance.now() + STRETCH
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < pause) continue
    pausing(step.value)
    await everybodyElse()
    pause = performance.now() + STRETCH
  }
}

/** Lets everything else have its turn. A timer would wait for four milliseconds besides, a quarter of a long work. */
function everybodyElse(): Promise<void> {
  return new Promise((later) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      later()
    }
    port2.postMessage(null)
  })
}
