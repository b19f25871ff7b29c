import { type CellObject, read, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx'
import * as codepages from '@e965/xlsx/dist/cpexcel'
import type { Cell, Grid, Merge, Workbook } from '@shared/import/grid'
import { cellOfSerial } from './date-cells'
import { GridRows } from './grid-rows'
import { markupText } from './html-text'
import { limits } from './limits'
import { cellOfNumber, shownBy } from './number-format'
import { Refused } from './refused'
import { dayIn } from './saved-day'
import type { Sniffed } from './sniff'

// Workbooks of Excel 95 hold their texts in the codepage of the machine they were made on, in China 936.
set_cptable(codepages)

/**
 * Reads a workbook with the library: the only way to xls, xlsb and the XML of 2003. For the hidden window only: the
 * library knows no limits of time or memory. Throws `Refused` password, corrupt, or empty where a file that is not gives no rows at all.
 */
export function readWithLibrary(data: ArrayBuffer, kind: Sniffed['kind']): Workbook {
  const book = open(data, kind)
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const sheets = book.SheetNames.slice(0, limits.sheets).flatMap((name, index) => {
    const sheet = book.Sheets[name]
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0
    return sheet && isGridOfCells(sheet) ? [gridOfSheet(sheet, name, hidden, date1904)] : []
  })
  if (sheets.every(({ rows }) => rows.length === 0)) throw new Refused('unreadable')
  const saved = savedIn(book)
  return {
    format: kind === 'text' ? 'xls' : kind,
    encoding: null,
    delimiter: null,
    ...(saved && { saved }),
    sheets,
  }
}

/** The day in the summary of the workbook, where it has one. */
function savedIn({ Props }: WorkBook): string | undefined {
  const at: unknown = Props?.ModifiedDate
  if (at instanceof Date) return Number.isNaN(at.getTime()) ? undefined : dayIn(at.toISOString())
  return typeof at === 'string' ? dayIn(at) : undefined
}

const options = { dense: true, raw: true, cellNF: true, cellStyles: true, cellHTML: false } as const

function open(data: ArrayBuffer, kind: Sniffed['kind']): WorkBook {
  try {
    if (kind === 'xml') return read(markupText(new Uint8Array(data)).text, { ...options, type: 'string' })
    return read(data, { ...options, type: 'array' })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/password|encrypt/i.test(message)) throw new Refused('password')
    throw new Refused('corrupt')
  }
}

/** Charts and macros are sheets without cells. */
const isGridOfCells = (sheet: WorkSheet) => sheet['!type'] === undefined || sheet['!type'] === 'sheet'

function gridOfSheet(sheet: WorkSheet, name: string, hidden: boolean, date1904: boolean): Grid {
  const grid = new GridRows()
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][]
  for (let index = 0; index < rows.length && !grid.full; index++) {
    const row = rows[index]
    if (!row) continue
    if (row.slice(limits.columns).some((cell) => cell?.v !== undefined)) grid.tooWide()
    // Not map(): the library's rows have holes, and a hole is no cell.
    grid.put(
      index,
      Array.from({ length: Math.min(row.length, limits.columns) }, (_, column) => cellOf(row[column], date1904)),
    )
  }
  const hiddenRows = hiddenOf(sheet['!rows']).filter((row) => row < grid.rows.length)
  const hiddenColumns = hiddenOf(sheet['!cols'])
  return {
    sheet: name,
    rows: grid.rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }): Merge => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    ...(hidden && { hidden: 'sheet' as const }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
    ...(grid.stopped && { stopped: grid.stopped }),
  }
}

function cellOf(cell: CellObject | undefined, date1904: boolean): Cell {
  if (!cell || cell.v === undefined || cell.v === '') return null
  if (cell.t === 'e') return cell.w ?? null
  if (typeof cell.v !== 'number') return typeof cell.v === 'object' ? null : cell.v
  const shownAs = shownBy(String(cell.z ?? 'General'))
  if (typeof shownAs === 'object' || shownAs === 'number')
    return cellOfNumber(cell.v, cell.w ?? String(cell.v), shownAs)
  return cellOfSerial(cell.v, shownAs, date1904)
}

function hiddenOf(items: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = []
  items?.slice(0, limits.rows).forEach((item, index) => {
    if (item?.hidden) hidden.push(index)
  })
  return hidden
}
