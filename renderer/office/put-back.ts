import type { Assignment } from '@shared/model/change-set'
import { sameValue } from '@shared/model/paths'
import type { Log } from './log'

/**
 * What a set found where it wrote, and what has been taken back since: whoever keeps a later value while an earlier set is
 * taken back, and then takes back the later one too, wants neither of the two.
 */
export class PutBack {
  private constructor(
    /** By set, the latest first: what it made of a value, by record and path. */
    private readonly undone: readonly ReadonlyMap<string, Assignment>[],
  ) {}

  static async before(seq: number, log: Log): Promise<PutBack> {
    const undone: Map<string, Assignment>[] = []
    for (const earlier of await log.undoneAfter(seq)) {
      const { changes } = await log.changes(earlier)
      const made = changes.flatMap(({ t, id, ...change }) =>
        change.op === 'update' ? change.set.map((one) => [`${t}/${id}/${one.p}`, one] as const) : [],
      )
      undone.push(new Map(made))
    }
    return new PutBack(undone)
  }

  /** The value to put back: what stood there before the sets that were taken back since. */
  valueFor(record: string, { p, to }: Assignment): unknown {
    let value = to
    for (const made of this.undone) {
      const change = made.get(`${record}/${p}`)
      if (change && sameValue(change.to, value)) value = change.from
    }
    return value
  }
}
