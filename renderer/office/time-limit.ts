/** Thrown where something did not come back in time. Chromium's store can hang without an error. */
export class TimeLimitError extends Error {
  override name = 'TimeLimitError'
}

/** The promise, or a TimeLimitError after so many milliseconds; the work itself is not stopped. */
export function within<T>(ms: number, what: string, promise: PromiseLike<T>): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new TimeLimitError(`${what} took more than ${ms} ms`)), ms)
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
