import { Trouble } from '../trouble'

const LONGEST_SECONDS = 60

/** Wrong secrets make the next one wait: a second, two, four, up to a minute. A right one clears the slate. */
export class Attempts {
  private wrong = 0
  private until = 0

  constructor(private readonly now: () => number = Date.now) {}

  /** Seconds until the next try is heard; 0: at once. */
  get wait(): number {
    return Math.max(0, Math.ceil((this.until - this.now()) / 1000))
  }

  /** @throws Trouble tooSoon */
  begin(): void {
    if (this.wait > 0) throw new Trouble('tooSoon', { seconds: this.wait })
  }

  failed(): void {
    this.wrong++
    this.until = this.now() + Math.min(LONGEST_SECONDS, 2 ** (this.wrong - 1)) * 1000
  }

  succeeded(): void {
    this.wrong = 0
    this.until = 0
  }
}
