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
    await new Promise((later) => setTimeout(later))
    pause = performance.now() + STRETCH
  }
}
