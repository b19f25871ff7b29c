import { isBlank } from '../cells'
import type { Column, Table } from '../contract'
import type { Grid } from '../grid'

/** What is known of a table; rows are counted from 0, and those not named are of a list of people to the sheet's end. */
interface Found extends Partial<Pick<Table, 'orientation' | 'fillDown' | 'recordType' | 'joinOnly'>> {
  titleRows: readonly number[]
  headerRows?: readonly number[]
  first: number
  last: number
  /** Row behind the footer. */
  end?: number
  count: number
  columns: Column[]
  /** The rows of data, where others stand between them. */
  rows?: readonly number[]
  /** Titles between them. */
  sections?: ReadonlyMap<number, string>
}

/** The table as plans and reports have it, its rows counted from 1. */
export function tableOf(sheet: Grid, found: Found): Table {
  const { orientation = 'rows', fillDown = [], recordType = 'enrolment', joinOnly = false, columns, count } = found
  const { first, last, end = sheet.rows.length, titleRows, headerRows = [] } = found
  const counted = (rows: readonly number[]) => rows.map((row) => row + 1)
  return {
    sheet: sheet.sheet,
    orientation,
    titleRows: counted(titleRows),
    headerRows: counted(headerRows),
    firstDataRow: first + 1,
    lastDataRow: last + 1,
    dataRows: count,
    footerRows: counted(range(last + 1, end)),
    fillDown,
    recordType,
    columns,
    preamble: [],
    joinOnly,
    ...between(sheet, found),
  }
}

/** What stands between the first and the last row of data, and is none. */
function between({ rows: all }: Grid, { rows, sections, first, last }: Found): Pick<Table, 'groupRows' | 'besideRows'> {
  if (!rows || rows.length === last - first + 1) return {}
  const data = new Set(rows)
  const others = range(first, last + 1).filter((row) => !data.has(row) && !(all[row] ?? []).every(isBlank))
  const groups = others.filter((row) => sections?.has(row)).map((row) => row + 1)
  const beside = others.filter((row) => !sections?.has(row)).map((row) => row + 1)
  return { ...(groups.length > 0 && { groupRows: groups }), ...(beside.length > 0 && { besideRows: beside }) }
}

/** Whole numbers from `from` up to and without `to`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
