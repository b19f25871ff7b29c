/** Milliseconds between two tries to make a working copy anew. */
const AGAIN = 15_000

/**
 * Has a working copy that failed made anew while people work: with the next change that is saved, since that says that the
 * disk takes something again, else by itself after a while.
 */
export class CopyRecovery {
  private timer: ReturnType<typeof setTimeout> | undefined
  private failed = false
  private working = false
  private tried = Number.NEGATIVE_INFINITY

  /** @param renew puts a new working copy in the place of the failed one; false: it could not */
  constructor(private readonly renew: () => Promise<boolean>) {}

  /** Whether the working copy that is there is no good. */
  get needed(): boolean {
    return this.failed
  }

  /** The working copy failed. */
  begin(): void {
    this.failed = true
    this.waitAgain()
  }

  /** A change was saved. */
  nudge(): void {
    if (this.failed && performance.now() - this.tried > AGAIN) void this.attempt()
  }

  /** Another working copy is there already. */
  end(): void {
    this.failed = false
    clearTimeout(this.timer)
  }

  private waitAgain(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.attempt(), AGAIN)
  }

  private async attempt(): Promise<void> {
    if (this.working || !this.failed) return
    this.working = true
    this.tried = performance.now()
    try {
      const renewed = await this.renew()
      if (renewed) this.end()
      else this.waitAgain()
    } catch {
      // The journal does not answer either; it holds everything in any case.
      this.waitAgain()
    } finally {
      this.working = false
    }
  }
}
