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
  }
}

/** Whole numbers from `from` up to and without `to`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
