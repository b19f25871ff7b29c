import { rowOfFile, type Table } from '@shared/import/contract'
import { columnLetter } from './table-facts'

/** What a row of the sheet is taken for. */
export type RowRole = 'title' | 'heading' | 'person' | 'group' | 'footer'

/** A form of one person a column under a column of labels: its rows and columns are counted the other way round. */
export const isTurned = ({ orientation, headerRows }: Table): boolean =>
  orientation === 'columns' && headerRows.length > 0

/** Where a row of the plan stands in its sheet: the number of its row, or the letter of its column in a turned form. */
export function placeOf(row: number, table: Table): string {
  const at = rowOfFile(row)
  return isTurned(table) ? columnLetter(at - 1) : String(at)
}

/** First and last row of the sheet (1-based) that say something of the people of a turned form. */
export function rowsOfTurned({ columns }: Table): { first: number; last: number } {
  const rows = columns.flatMap(({ index, field }) => (field === null ? [] : [index + 1]))
  return { first: Math.min(...rows), last: Math.max(...rows) }
}

/** Tells what a row (1-based) is in the list that was found; null: no list was found. */
export function rolesIn(table: Table | null): (row: number) => RowRole {
  if (!table) return () => 'footer'
  if (isTurned(table)) {
    const { first, last } = rowsOfTurned(table)
    return (row) => (row < first ? 'title' : row > last ? 'footer' : 'person')
  }
  const headings = new Set(table.headerRows)
  const footers = new Set([...table.footerRows, ...(table.besideRows ?? [])])
  const groups = new Set(table.groupRows)
  return (row) => {
    if (headings.has(row)) return 'heading'
    if (row < table.firstDataRow) return 'title'
    if (groups.has(row)) return 'group'
    return row > table.lastDataRow || footers.has(row) ? 'footer' : 'person'
  }
}

/** What can be counted in a sheet and pointed out in it: rows by their role, what the workbook hides. */
export type Kind = RowRole | 'hiddenRow' | 'hiddenColumn'

/** A place of the sheet that is pointed out: one row, or the places of a kind, of which one is gone to. */
export interface Spot {
  kind: Kind | 'row'
  /** Row, 1-based; of hidden columns the column, 0-based. */
  at: number
}

/** Rows or columns of a kind. */
export interface Places {
  kind: Kind
  count: number
  /** First row (1-based) or column (0-based) of every run of them. */
  starts: number[]
}

/** The rows of a sheet of `total` rows by what they are taken for; what does not occur is left away. */
export function rowsByRole(table: Table, total: number): Places[] {
  const found = new Map<RowRole, Places>()
  const roleOf = rolesIn(table)
  let before: RowRole | null = null
  for (let row = 1; row <= total; row++) {
    const role = roleOf(row)
    const rows = found.get(role) ?? { kind: role, count: 0, starts: [] }
    rows.count++
    if (role !== before) rows.starts.push(row)
    before = role
    found.set(role, rows)
  }
  return [...found.values()]
}

/** What the workbook hides of a sheet, by 0-based rows and columns; none: nothing. */
export function hiddenPlaces(rows: readonly number[], columns: readonly number[]): Places[] {
  const places: Places[] = [
    { kind: 'hiddenRow', count: rows.length, starts: startsOf(rows).map((row) => row + 1) },
    { kind: 'hiddenColumn', count: columns.length, starts: startsOf(columns) },
  ]
  return places.filter(({ count }) => count > 0)
}

/** The first of every run of numbers that follow one another. */
const startsOf = (numbers: readonly number[]) =>
  numbers.filter((number, index) => index === 0 || numbers[index - 1] !== number - 1)

/** Where pressing the count of a kind leads: to the first of its places, and from there on to the next. */
export function nextSpot({ kind, starts }: Places, shown: Spot | null): Spot {
  const at = shown?.kind === kind ? starts.indexOf(shown.at) : -1
  return { kind, at: starts[(at + 1) % starts.length] ?? 1 }
}
