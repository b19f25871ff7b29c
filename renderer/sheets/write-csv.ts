import type { ExportedSheet } from '@shared/export/export-table'
import type { SheetHead } from '@shared/export/planned-sheet'
import type { Cell } from '@shared/import/grid'

/**
 * Writes comma-separated text as spreadsheets open it: UTF-8 with its mark, lines ended by CR LF. A text that a
 * spreadsheet would run as a formula begins with an apostrophe, which the import takes off again.
 */
export class CsvWriter {
  private readonly pieces: string[] = ['\ufeff']
  /** Rows of sheets behind the first wait: one table stands below the other. */
  private readonly waiting: string[][]

  constructor(heads: readonly SheetHead[]) {
    this.waiting = heads.map(({ headings }, i) => [...(i > 0 ? ['\r\n'] : []), lineOf(headings)])
  }

  rows(bySheet: readonly (readonly (readonly Cell[])[])[]): void {
    for (const [i, rows] of bySheet.entries()) this.waiting[i]?.push(rows.map(lineOf).join(''))
  }

  async finish(): Promise<ArrayBuffer> {
    return new Blob([...this.pieces, ...this.waiting.flat()]).arrayBuffer()
  }
}

/** A small file in one go. */
export function csvOf(sheets: readonly ExportedSheet[]): Promise<ArrayBuffer> {
  const writer = new CsvWriter(sheets)
  writer.rows(sheets.map(({ rows }) => rows))
  return writer.finish()
}

const lineOf = (cells: readonly Cell[]) => `${cells.map(fieldOf).join(',')}\r\n`

function fieldOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell === 'object') return 'date' in cell ? cell.date : cell.text
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
