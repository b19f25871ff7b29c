import type { Progress } from '@shared/import/contract'

type Stage = Progress['stage']

/** Measures the stages of an import, in whole milliseconds, and says which one is under way at most once a second. */
export class Stages {
  readonly ms: Record<string, number> = {}
  private since = performance.now()
  private told = 0

  constructor(
    private stage: Stage,
    private readonly tell: (stage: Stage) => void,
  ) {
    tell(stage)
  }

  /** For the progress of whoever does the work. */
  readonly onProgress = ({ stage }: Progress) => {
    if (stage !== this.stage) this.enter(stage)
    else if (performance.now() - this.told > 1000) this.say()
  }

  enter(stage: Stage): void {
    this.end()
    this.stage = stage
    this.say()
  }

  end(): void {
    const now = performance.now()
    this.ms[this.stage] = (this.ms[this.stage] ?? 0) + Math.round(now - this.since)
    this.since = now
  }

  private say(): void {
    this.told = performance.now()
    this.tell(this.stage)
  }
}
