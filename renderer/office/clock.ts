/** A hybrid logical clock: sets of one device sort in the order they were made, even when the computer's clock goes back. */
export class Clock {
  private last = 0
  private counter = 0

  constructor(
    private readonly device: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** `0019a1b2c3d4e5-0001-device`: milliseconds since 1970 in 14 hex digits, a counter in 4. */
  next(): string {
    const now = this.now()
    if (now > this.last) {
      this.last = now
      this.counter = 0
    } else if (++this.counter > 0xffff) {
      this.last++
      this.counter = 0
    }
    return `${hex(this.last, 14)}-${hex(this.counter, 4)}-${this.device}`
  }

  /** Never says less than this again. */
  notBefore(hlc: string): void {
    this.last = Math.max(this.last, timeOf(hlc))
  }
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}

/** Milliseconds since 1970. */
export function timeOf(hlc: string): number {
  return Number.parseInt(hlc.slice(0, hlc.indexOf('-')), 16)
}
