import type { AnyRow } from '../model/types'
import type { ListColumn } from './columns'
import { keysOf } from './fits'
import { type SortKey, sortKeys } from './sort-keys'
import { compareKeys, type Keys, sorted } from './sorted'
import { cellValue, type ListContext, textOf } from './values'

/** Rows that have the same in the column of groups. */
export interface ListGroup {
  /** Tells the group from others; '' for rows with nothing in the column. */
  key: string
  /** In words; '' for rows with nothing in the column. */
  label: string
  count: number
}

/** Columns that tell groups apart: words, references, yes and no; dates by their year. */
export const canGroup = (column: ListColumn): boolean =>
  column.sensitivity !== 'S' && !['called', 'money', 'items', 'texts', 'count'].includes(column.shape)

/** Rows group by group, sorted within each. Groups stand in the order of their column, rows without a value last. */
export function groupsOf(
  column: ListColumn,
  rows: readonly AnyRow[],
  keys: readonly Keys[],
  descending: boolean,
  context: ListContext,
): { rows: AnyRow[]; groups: ListGroup[] } {
  const own = sortKeys(column, rows, context)
  const held = new Map<string, { label: string; sort: SortKey; places: number[] }>()
  rows.forEach((row, place) => {
    const { key, label } = groupOf(column, row, context)
    const group = held.get(key)
    if (group) group.places.push(place)
    else held.set(key, { label, sort: key === '' ? undefined : own[place], places: [place] })
  })
  const inOrder = [...held].sort(([, a], [, b]) => compareKeys(a.sort, b.sort, descending))
  return {
    rows: inOrder.flatMap(([, { places }]) =>
      sorted(
        places.map((place) => rows[place] as AnyRow),
        keys.map((column) => ({ ...column, keys: places.map((place) => column.keys[place]) })),
      ),
    ),
    groups: inOrder.map(([key, { label, places }]) => ({ key, label, count: places.length })),
  }
}

function groupOf(column: ListColumn, row: AnyRow, context: ListContext): { key: string; label: string } {
  const value = cellValue(column, row, context)
  if (value === undefined || value === null || value === '') return { key: '', label: '' }
  if (column.shape === 'date' || column.shape === 'range') {
    const { from, to } = (typeof value === 'object' ? value : { from: value }) as { from?: string; to?: string }
    const year = (from ?? to ?? '').slice(0, 4)
    return { key: year, label: year }
  }
  const label = textOf(column, value, row, context)
  const closed = column.def?.values || column.to || column.shape === 'flag' || column.shape === 'choice'
  return { key: closed ? keysOf(column, value).join() : label, label }
}
