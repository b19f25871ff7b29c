import type { AnyRow } from '../model/types'
import type { SortKey } from './sort-keys'

/** Keys of one column for rows, in their order. */
export interface Keys {
  keys: readonly SortKey[]
  descending: boolean
}

/** Which of two places stands first; nothing stands last, up or down. */
export function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b === descending ? 1 : -1
}

/** Places of rows in order: by the first keys, where they are equal by the next; then as they came. */
export function order(count: number, columns: readonly Keys[]): number[] {
  const places = Array.from({ length: count }, (_, place) => place)
  const [first, ...others] = columns
  if (!first) return places
  const { keys, descending } = first
  return places.sort((a, b) => {
    const one = compareKeys(keys[a], keys[b], descending)
    if (one !== 0) return one
    for (const other of others) {
      const next = compareKeys(other.keys[a], other.keys[b], other.descending)
      if (next !== 0) return next
    }
    return a - b
  })
}

/** The rows in order of the keys. */
export function sorted(rows: readonly AnyRow[], columns: readonly Keys[]): AnyRow[] {
  return order(rows.length, columns).map((place) => rows[place] as AnyRow)
}
