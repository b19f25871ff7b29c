/** Thrown where something did not come back in time. Chromium's store can hang without an error. */
export class TimeLimitError extends Error {
  override name = 'TimeLimitError'
}

/** Slices of a limit: work that keeps this worker busy for long costs one of them, not the whole. */
const SLICES = 8

/**
 * The promise, or a TimeLimitError after so many milliseconds; the work itself is not stopped. Only time in which the
 * answer could have been heard is counted: a worker that planned for half a minute knows nothing of its store's speed.
 */
export function within<T>(ms: number, what: string, promise: PromiseLike<T>): Promise<T> {
  return new Promise((done, failed) => {
    let left = SLICES
    const tick = () => {
      if (--left < 0) failed(new TimeLimitError(`${what} took more than ${ms} ms`))
      else timer = setTimeout(tick, ms / SLICES)
    }
    let timer: ReturnType<typeof setTimeout>
    tick()
    promise.then(
      (value) => {
        clearTimeout(timer)
        done(value)
      },
      (error) => {
        clearTimeout(timer)
        failed(error)
      },
    )
  })
}
