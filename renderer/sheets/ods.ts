import type { Cell, Grid, Merge, Workbook } from '@shared/import/grid'
import { GridRows, type OnRows } from './grid-rows'
import { limits } from './limits'
import { cellOfOds } from './ods-cell'
import { odsContent } from './ods-protection'
import { OdsText } from './ods-text'
import { Refused } from './refused'
import { savedDay } from './saved-day'
import type { OnBytes, OnSheetRows } from './xlsx'
import { attribute, readXml, type XmlHandler } from './xml'
import type { ZipEntry } from './zip'

interface OdsOptions {
  onRows?: OnSheetRows | undefined
  password?: string | undefined
}

/** Reads a workbook of LibreOffice, WPS and others. Throws `Refused`. Source: OpenDocument 1.3 part 3, 9. */
export async function readOds(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  onBytes: OnBytes,
  { onRows, password }: OdsOptions = {},
): Promise<Workbook> {
  const total = entries.get('content.xml')?.size ?? 0
  const pieces = await odsContent(bytes, entries, password)
  if (!pieces) throw new Refused('corrupt')
  const tables = new OdsTables(onRows)
  await readXml(pieces, tables, (done) => onBytes(done, total))
  if (tables.sheets.length === 0) throw new Refused('unsupportedFormat', { kind: 'other' })
  const saved = await savedDay(bytes, entries, 'meta.xml')
  return { format: 'ods', encoding: null, delimiter: null, ...(saved && { saved }), sheets: tables.sheets }
}

class OdsTables implements XmlHandler {
  readonly sheets: Grid[] = []
  private readonly hiddenStyles = new Set<string>()
  private style = ''
  private table: OdsTable | undefined
  /** Tables inside a table belong to a drawing. */
  private inner = 0

  constructor(private readonly onRows: OnSheetRows | undefined) {}

  open(name: string, attributes: string): void {
    if (this.table) this.openInTable(this.table, name, attributes)
    else if (name === 'table') this.begin(attributes)
    else if (name === 'style') this.style = attribute(attributes, 'name') ?? ''
    else if (name === 'table-properties' && attribute(attributes, 'display') === 'false') {
      this.hiddenStyles.add(this.style)
    }
  }

  close(name: string): void {
    if (!this.table) return
    if (name !== 'table') this.table.close(name)
    else if (this.inner > 0) this.inner--
    else {
      this.sheets.push(this.table.grid())
      this.table = undefined
    }
  }

  text(text: string): void {
    this.table?.text(text)
  }

  private openInTable(table: OdsTable, name: string, attributes: string): void {
    if (name === 'table') this.inner++
    else table.open(name, attributes)
  }

  private begin(attributes: string): void {
    const index = this.sheets.length
    if (index >= limits.sheets) throw new Refused('tooLarge')
    const { onRows } = this
    const hidden = this.hiddenStyles.has(attribute(attributes, 'style-name') ?? '')
    const name = attribute(attributes, 'name') ?? ''
    this.table = new OdsTable(name, hidden, onRows && ((from, rows) => onRows(index, from, rows)))
  }
}

class OdsTable {
  private readonly rows: GridRows
  private readonly merges: Merge[] = []
  private readonly hiddenRows: number[] = []
  private readonly hiddenColumns: number[] = []
  private readonly shown = new OdsText()
  private row = 0
  private column = 0
  private columns = 0
  private cells: Cell[] = []
  private rowAttributes = ''
  private cellAttributes = ''
  private length = 0

  constructor(
    private readonly name: string,
    private readonly hidden: boolean,
    onRows?: OnRows,
  ) {
    this.rows = new GridRows(onRows)
  }

  open(name: string, attributes: string): void {
    if (name === 'table-cell' || name === 'covered-table-cell') this.cellAttributes = attributes
    else if (name === 'table-row') this.openRow(attributes)
    else if (name === 'table-column') this.addColumns(attributes)
    else this.shown.open(name, attributes)
  }

  close(name: string): void {
    if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell(name === 'covered-table-cell')
    else if (name === 'table-row') this.closeRow()
    else this.shown.close(name)
  }

  text(text: string): void {
    this.length += text.length
    if (this.length > limits.row) throw new Refused('tooLarge')
    this.shown.add(text)
  }

  grid(): Grid {
    this.rows.end()
    const { rows, stopped, count } = this.rows
    const hiddenRows = this.hiddenRows.filter((row) => row < count)
    return {
      sheet: this.name,
      rows,
      merges: this.merges,
      ...(this.hidden && { hidden: 'sheet' as const }),
      ...(hiddenRows.length > 0 && { hiddenRows }),
      ...(this.hiddenColumns.length > 0 && { hiddenColumns: this.hiddenColumns }),
      ...(stopped && { stopped }),
    }
  }

  private openRow(attributes: string): void {
    this.rowAttributes = attributes
    this.cells = []
    this.column = 0
    this.length = 0
  }

  private closeRow(): void {
    const times = timesOf(this.rowAttributes, 'number-rows-repeated')
    const isHidden = isOut(this.rowAttributes)
    const blank = this.cells.length === 0
    for (let i = 0; i < times && !this.rows.full; i++) {
      if (isHidden && this.row + i < limits.rows) this.hiddenRows.push(this.row + i)
      if (!blank) this.rows.put(this.row + i, i === 0 ? this.cells : [...this.cells])
      else if (i >= limits.blankRows) break
    }
    this.row += times
  }

  private closeCell(covered: boolean): void {
    const attributes = this.cellAttributes
    const shown = this.shown.take()
    const times = timesOf(attributes, 'number-columns-repeated')
    const cell = covered ? null : cellOfOds(attributes, shown)
    if (!covered) this.merge(attributes)
    if (cell !== null && this.column + times > limits.columns) this.rows.tooWide()
    for (let at = this.column; cell !== null && at < Math.min(this.column + times, limits.columns); at++) {
      while (this.cells.length < at) this.cells.push(null)
      this.cells[at] = cell
    }
    this.column += times
  }

  private merge(attributes: string): void {
    const right = timesOf(attributes, 'number-columns-spanned') - 1
    const bottom = timesOf(attributes, 'number-rows-spanned') - 1
    if ((right === 0 && bottom === 0) || this.row >= limits.rows || this.merges.length >= limits.merges) return
    const { row: top, column: left } = this
    if (left >= limits.columns) return
    this.merges.push({
      top,
      left,
      bottom: Math.min(top + bottom, limits.rows),
      right: Math.min(left + right, limits.columns),
    })
  }

  private addColumns(attributes: string): void {
    const times = timesOf(attributes, 'number-columns-repeated')
    const end = Math.min(this.columns + times, limits.columns)
    if (isOut(attributes)) for (let at = this.columns; at < end; at++) this.hiddenColumns.push(at)
    this.columns += times
  }
}

/** Hidden by hand or by a filter. */
const isOut = (attributes: string): boolean => /^(collapse|filter)$/.test(attribute(attributes, 'visibility') ?? '')

function timesOf(attributes: string, name: string): number {
  const times = Number(attribute(attributes, name) ?? 1)
  return Number.isInteger(times) && times > 0 ? times : 1
}
