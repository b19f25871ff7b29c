/** Finds records by what tells them from others of their type: those on record, and those the file has made so far. */
import type { Reader, Standalone } from '../../model/types'
import { contradict, isAnother, strongKeys, weakKeys } from './natural-keys'

type Fields = Readonly<Record<string, unknown>>

/** Which record a row means. */
export type Match =
  | { is: 'none' }
  /** `by`: what agrees. */
  | { is: 'one'; id: string; by: string }
  /** Somebody has to say which, or whether any of them. */
  | { is: 'perhaps'; ids: string[] }

/** Records that have one of the keys, with how many of them they have. */
function alike(
  map: ReadonlyMap<string, ReadonlySet<string>> | undefined,
  keys: readonly string[],
): Map<string, number> {
  const found = new Map<string, number>()
  for (const key of keys) for (const id of map?.get(key) ?? []) found.set(id, (found.get(id) ?? 0) + 1)
  return found
}

export class RecordIndex {
  private readonly strong = new Map<Standalone, Map<string, Set<string>>>()
  private readonly weak = new Map<Standalone, Map<string, Set<string>>>()

  constructor(private readonly reader: Reader) {}

  find(type: Standalone, row: Fields): Match {
    this.gather(type)
    const found = alike(this.strong.get(type), strongKeys(type, row))
    const hits = (id: string | undefined) => found.get(id ?? '') ?? 0
    const surely = [...found.keys()]
      .filter((id) => !isAnother(type, row, this.row(type, id)))
      .sort((a, b) => hits(b) - hits(a))
    const open = surely.filter((id) => !contradict(type, row, this.row(type, id)))
    // A master may teach two classes from one day on; the name says which of them.
    if (open.length === 1 || (open.length > 1 && hits(open[0]) > hits(open[1])))
      return { is: 'one', id: open[0] as string, by: 'name' }
    if (open.length > 1) return { is: 'perhaps', ids: open }
    if (surely.length > 0) return { is: 'perhaps', ids: surely }
    const maybe = [...alike(this.weak.get(type), weakKeys(type, row)).keys()].filter(
      (id) => !contradict(type, row, this.row(type, id)) && !isAnother(type, row, this.row(type, id)),
    )
    return maybe.length > 0 ? { is: 'perhaps', ids: maybe } : { is: 'none' }
  }

  /** A record was made, or says more than before. */
  learn(type: Standalone, id: string): void {
    if (this.strong.has(type)) this.put(type, id, this.row(type, id))
  }

  private row(type: Standalone, id: string): Fields {
    return (this.reader.get(type, id) ?? {}) as Fields
  }

  private gather(type: Standalone): void {
    if (this.strong.has(type)) return
    this.strong.set(type, new Map())
    this.weak.set(type, new Map())
    for (const row of this.reader.all(type)) this.put(type, row.id, row as unknown as Fields)
  }

  private put(type: Standalone, id: string, row: Fields): void {
    for (const [map, keys] of [
      [this.strong.get(type), strongKeys(type, row)],
      [this.weak.get(type), weakKeys(type, row)],
    ] as const)
      for (const key of keys) {
        const ids = map?.get(key)
        if (ids) ids.add(id)
        else map?.set(key, new Set([id]))
      }
  }
}
