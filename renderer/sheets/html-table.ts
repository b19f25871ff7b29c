import type { Cell, Grid, Merge, Workbook } from '@shared/import/grid'
import { cellOfSerial } from './date-cells'
import { GridRows } from './grid-rows'
import { markupText } from './html-text'
import { limits } from './limits'
import { shownBy } from './number-format'
import { Refused } from './refused'

/** Rows from which a table with tables in its cells is a list, and not a frame around them. */
const rowsOfList = 4
/** Tables in each other; those of pages made by hand or by machine are three or four. */
const deepestTable = 200
const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'COMMENT', 'NOSCRIPT', 'SELECT'])
const lineEnding = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])

/**
 * Reads the tables of a web page, which many systems export under the name .xls, one under the other. The page is only
 * parsed: nothing in it is run or fetched. For a window, since workers have no parser; one that can be ended, since
 * the parser knows no limits. Throws `Refused` unsupportedFormat where the page has no table, tooLarge where tables stand in
 * each other without end.
 */
export function readHtml(bytes: Uint8Array): Workbook {
  const { text, encoding } = markupText(bytes)
  refuseDeep(text)
  const page = new DOMParser().parseFromString(text, 'text/html')
  const tables = listsIn(page)
  if (tables.length === 0) throw new Refused('unsupportedFormat', { kind: 'html' })
  const sheet = new TableGrid()
  for (const table of tables) sheet.add(table)
  const grid = sheet.grid()
  if (grid.rows.length === 0) throw new Refused('empty')
  return { format: 'html', encoding, delimiter: null, sheets: [grid] }
}

/** The parser's time grows with the square of the depth. */
function refuseDeep(text: string): void {
  let depth = 0
  for (const [, closing] of text.matchAll(/<(\/?)table\b/gi)) {
    depth = Math.max(0, depth + (closing ? -1 : 1))
    if (depth > deepestTable) throw new Refused('tooLarge')
  }
}

/** Tables that hold rows: the innermost ones, or one around them that is itself as long as a list. */
function listsIn(page: Document): HTMLTableElement[] {
  const lists: HTMLTableElement[] = []
  for (const table of page.querySelectorAll('table')) {
    // In the order of the page, so only the last one can be around it.
    if (lists.at(-1)?.contains(table)) continue
    const isFrame = table.querySelector('table') !== null && table.rows.length < rowsOfList
    if (!isFrame) lists.push(table)
  }
  return lists
}

class TableGrid {
  private readonly rows = new GridRows()
  private readonly merges: Merge[] = []
  private readonly hiddenRows: number[] = []
  private readonly hiddenColumns = new Set<number>()
  private next = 0

  /** A blank row parts a table from the one above. */
  add(table: HTMLTableElement): void {
    if (this.next > 0) this.next++
    this.columns(table)
    /** For each column, up to which row a cell from above reaches. */
    const taken: number[] = []
    for (const row of table.rows) {
      if (this.rows.full) return
      this.addRow(row, taken)
      this.next++
    }
  }

  grid(): Grid {
    const { rows, stopped } = this.rows
    return {
      sheet: null,
      rows,
      merges: this.merges,
      ...(this.hiddenRows.length > 0 && { hiddenRows: this.hiddenRows }),
      ...(this.hiddenColumns.size > 0 && { hiddenColumns: [...this.hiddenColumns].sort((a, b) => a - b) }),
      ...(stopped && { stopped }),
    }
  }

  private columns(table: HTMLTableElement): void {
    let at = 0
    for (const column of table.querySelectorAll<HTMLTableColElement>(':scope > colgroup > col')) {
      const end = Math.min(at + column.span, limits.columns)
      if (isHidden(column)) for (let i = at; i < end; i++) this.hiddenColumns.add(i)
      at += column.span
    }
  }

  private addRow(row: HTMLTableRowElement, taken: number[]): void {
    const cells: Cell[] = []
    let column = 0
    for (const element of row.cells) {
      while ((taken[column] ?? -1) >= this.next) column++
      if (column >= limits.columns) {
        this.rows.tooWide()
        break
      }
      const cell = cellOf(element)
      while (cells.length < column) cells.push(null)
      cells[column] = cell
      column = this.span(element, column, taken)
    }
    if (isHidden(row)) this.hiddenRows.push(this.next)
    this.rows.put(this.next, cells)
  }

  /** Notes where else the cell reaches; returns the column behind it. */
  private span(element: HTMLTableCellElement, column: number, taken: number[]): number {
    const end = Math.min(column + Math.max(element.colSpan, 1), limits.columns)
    const bottom = this.next + Math.max(element.rowSpan, 1) - 1
    if (bottom > this.next) for (let at = column; at < end; at++) taken[at] = bottom
    if ((end > column + 1 || bottom > this.next) && this.merges.length < limits.merges) {
      this.merges.push({ top: this.next, left: column, bottom, right: end - 1 })
    }
    return end
  }
}

/**
 * The text that is shown, since exports write identity cards and zeros in front as text. LibreOffice says the day
 * behind what it shows.
 */
function cellOf(element: HTMLTableCellElement): Cell {
  const text = tidy(shownText(element))
  if (text === '') return null
  const serial = Number(element.getAttribute('sdval') ?? Number.NaN)
  const shownAs = shownBy(element.getAttribute('sdnum')?.split(';').slice(2).join(';') ?? 'General')
  const isDay = Number.isFinite(serial) && (shownAs === 'date' || shownAs === 'month' || shownAs === 'time')
  return isDay ? cellOfSerial(serial, shownAs, false) : text
}

function shownText(node: Node): string {
  let text = ''
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? '').replace(/[\t\n\f\r ]+/g, ' ')
    else if (child instanceof Element && !skipped.has(child.tagName)) text += textOfElement(child)
  }
  return text
}

function textOfElement(element: Element): string {
  if (element.tagName === 'BR') return '\n'
  if (element.tagName === 'INPUT') return element.getAttribute('value') ?? ''
  const text = shownText(element)
  return lineEnding.has(element.tagName) ? `${text}\n` : text
}

const tidy = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/ *\n */g, '\n')
    .trim()

const isHidden = (element: Element): boolean =>
  /display\s*:\s*none|visibility\s*:\s*collapse/i.test(element.getAttribute('style') ?? '') ||
  element.hasAttribute('hidden')
