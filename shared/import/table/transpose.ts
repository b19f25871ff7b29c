import { columnOf } from '../../model/columns'
import { enumWords } from '../../model/enum-words'
import { isHeadingLike } from '../columns/claim'
import { countsPeople } from '../columns/judge'
import type { Column } from '../contract'
import type { Cell, Grid } from '../grid'
import { foldWord, withoutCount } from '../values/tidy'
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
  const columns = found.table.columns
    .filter(({ field, examples }) => field !== null || examples.length > 0)
    .map((one, _, all) => rolesAbove(one, all))
  return { ...found, table: { ...found.table, columns }, pairs: pairsAbove(sheet, range(0, first)) }
}

/** 项目 | 专家一 | 专家二 | 翻译: what stands above the people of a form may say who each of them is. */
function rolesAbove(column: Column, all: readonly Column[]): Column {
  const isFree = column.field === null && all[0] === column && !all.some(({ field }) => field === 'roleInGroup')
  if (!isFree || column.examples.length === 0) return column
  const words = enumWords(columnOf('roleInGroup'))
  const roles = column.examples.filter((text) => words.has(foldWord(withoutCount(text))))
  return roles.length === column.examples.length
    ? { ...column, field: 'roleInGroup', confidence: 0.85, because: 'cells' }
    : column
}

/** Half of the labels of a form and more say what stands beside them. */
export function hasHeads({ table }: FoundTable): boolean {
  const labelled = table.columns.filter(({ headerParts }) => headerParts.length > 0)
  const known = labelled.filter(({ field, headerParts }) => field !== null || isHeadingLike(headerParts.join(' ')))
  return known.length > labelled.length / 2
}
