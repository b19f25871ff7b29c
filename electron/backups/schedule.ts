import type { BackupWhy } from '@shared/backups'
import { log } from '../log'

/** Milliseconds. A change is in a backup at the latest after `AFTER` and a look, and the time the backup takes. */
const LOOK_EVERY = 30_000
const AFTER = 10 * 60_000
/** A folder that was away is looked for again. */
const TRY_AGAIN = 5 * 60_000

/**
 * When a backup is due. Told by the manifest on the disk, which is there whether the office is open or locked, and by
 * timers, which no change of the clock concerns.
 */
export class Schedule {
  private timer: NodeJS.Timeout | null = null
  /** When the first change was seen that is not in every place yet. */
  private since: number | null = null
  private tried = Number.NEGATIVE_INFINITY
  private working = false

  constructor(
    private readonly behind: () => Promise<boolean>,
    private readonly make: (why: BackupWhy) => Promise<unknown>,
    /** Something that must not wait has happened since the last time this was asked. */
    private readonly urgent: () => Promise<boolean>,
  ) {}

  start(): void {
    this.timer ??= setInterval(() => void this.look(), LOOK_EVERY)
    this.timer.unref()
    this.nudge()
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer)
    this.timer = null
  }

  /** The next look makes one. */
  soon(): void {
    this.since = Number.NEGATIVE_INFINITY
    this.tried = Number.NEGATIVE_INFINITY
    this.nudge()
  }

  /** Looks now: something was changed that may be urgent. */
  nudge(): void {
    setImmediate(() => void this.look())
  }

  private async look(): Promise<void> {
    if (this.working) return
    this.working = true
    try {
      const now = performance.now()
      if (await this.urgent()) {
        await this.make('change')
        return
      }
      if (!(await this.behind())) {
        this.since = null
        return
      }
      this.since ??= now
      if (now - this.since < AFTER || now - this.tried < TRY_AGAIN) return
      this.tried = now
      await this.make('change')
    } catch (error) {
      log(`backups: ${error}`)
    } finally {
      this.working = false
    }
  }
}
