import { isHeadingLike } from '../columns/claim'
import { countsPeople } from '../columns/judge'
import type { Column } from '../contract'
import type { Cell, Grid } from '../grid'
import type { FoundTable } from './found-table'
import { pairsAbove } from './preamble'
import { range } from './table-of'

/** Widest form that is read with one person per column. */
const mostColumns = 400

/** The grid on its side: its columns become rows. A grid too tall to be a form is left out. */
export function transposed(grid: Grid): Grid | null {
  if (grid.rows.length > mostColumns) return null
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const rows: Cell[][] = Array.from({ length: width }, (_, column) => grid.rows.map((row) => row[column] ?? null))
  const merges = grid.merges.map(({ top, left, bottom, right }) => ({
    top: left,
    left: top,
    bottom: right,
    right: bottom,
  }))
  return { ...grid, rows, merges }
}

/** In a form the title stands above the first heading, in rows of the sheet that are no columns of the table. */
export function withTitleAbove(found: FoundTable, sheet: Grid): FoundTable {
  const isHead = ({ field, examples }: Column) => field !== null || countsPeople({ texts: examples })
  const first = found.table.columns.find(isHead)?.index ?? 0
  const columns = found.table.columns.filter(({ field, examples }) => field !== null || examples.length > 0)
  return { ...found, table: { ...found.table, columns }, pairs: pairsAbove(sheet, range(0, first)) }
}

/** Half of the labels of a form and more say what stands beside them. */
export function hasHeads({ table }: FoundTable): boolean {
  const labelled = table.columns.filter(({ headerParts }) => headerParts.length > 0)
  const known = labelled.filter(({ field, headerParts }) => field !== null || isHeadingLike(headerParts.join(' ')))
  return known.length > labelled.length / 2
}
