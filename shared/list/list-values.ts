import type { AnyRow } from '../model/types'
import { listColumn } from './columns'
import { keysOf } from './fits'
import type { ListQuery, ListSource } from './list-view'
import { cellValue, listContext } from './values'

/** A value that records have in a column, and how many have it. */
export interface ColumnValue {
  value: string
  count: number
}

/** How often each value of a column stands among all records of the type, the most frequent first. */
export function listValues(
  { reader, today }: ListSource,
  { type, language, column: key }: Pick<ListQuery, 'type' | 'language'> & { column: string },
): ColumnValue[] {
  const column = listColumn(type, key)
  if (!column) return []
  const context = listContext(reader, type, language, today)
  const counts = new Map<string, number>()
  for (const row of reader.all(type) as Iterable<AnyRow>)
    for (const value of keysOf(column, cellValue(column, row, context))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}
