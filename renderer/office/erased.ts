import type { Erasure } from '@shared/journal-port'
import type { AnyRow, Standalone } from '@shared/model/types'

/** Who was erased, and what stands in the place of their records. */
export class Erased {
  private readonly ids: ReadonlySet<string>
  private readonly kept: ReadonlyMap<string, Omit<AnyRow, 'seq'>>

  constructor(readonly people: readonly Erasure[]) {
    this.ids = new Set(people.flatMap(({ keys }) => keys))
    this.kept = new Map(
      people.flatMap((person) => person.kept.map(({ t, id, row }) => [`${t}/${id}`, row as Omit<AnyRow, 'seq'>])),
    )
  }

  has(person: string | null): boolean {
    return person !== null && this.ids.has(person)
  }

  /** The key that what concerns a person is sealed with; '' for nobody's, and for what was kept of somebody erased. */
  keyOf(person: string | null): string {
    return person === null || this.ids.has(person) ? '' : person
  }

  /** What was kept of a record; undefined where it is gone altogether. */
  standIn(type: Standalone, id: string): Omit<AnyRow, 'seq'> | undefined {
    return this.kept.get(`${type}/${id}`)
  }
}

export const NOBODY_ERASED = new Erased([])
