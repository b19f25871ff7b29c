/** How often it is looked whether somebody was there, in milliseconds. */
const LOOK_EVERY = 1000

/** Calls `lock` once nobody was there for as many minutes as `after` says; 0 minutes: never. */
export class IdleWatch {
  private seen = performance.now()
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly after: () => number,
    private readonly lock: () => void,
  ) {}

  /** Somebody is there. */
  active(): void {
    this.seen = performance.now()
  }

  start(): void {
    this.active()
    clearInterval(this.timer)
    this.timer = setInterval(() => {
      const minutes = this.after()
      if (minutes > 0 && performance.now() - this.seen >= minutes * 60_000) this.lock()
    }, LOOK_EVERY)
    this.timer.unref()
  }

  stop(): void {
    clearInterval(this.timer)
  }
}
