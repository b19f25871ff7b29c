import type { Cell, Grid, Merge } from '@shared/import/grid'
import { cellOfIsoText, cellOfSerial } from './date-cells'
import { GridRows, type OnRows } from './grid-rows'
import { limits } from './limits'
import { cellOfNumber, type ShownAs } from './number-format'
import { PlainCell } from './plain-cell'
import { Refused } from './refused'
import { StringItem, unescapeText } from './xlsx-strings'
import { attribute, resolve, type XmlHandler } from './xml'

/** What the cells of a sheet point to. */
export interface CellContext {
  strings: readonly string[]
  styles: readonly ShownAs[]
  date1904: boolean
}

/** Reads the XML of one worksheet into rows of cells. */
export class SheetXml implements XmlHandler {
  readonly grid: GridRows
  readonly merges: Merge[] = []
  readonly hiddenRows: number[] = []
  readonly hiddenColumns: number[] = []
  private row = -1
  private column = -1
  private cells: Cell[] = []
  private type = 'n'
  private style = 0
  private value = ''
  private inValue = false
  private readonly inline = new StringItem()
  private readonly plain = new PlainCell()
  private rowLength = 0
  /** Between two rows, where the next may begin. */
  private inRows = false

  constructor(
    private readonly context: CellContext,
    onRows?: OnRows,
  ) {
    this.grid = new GridRows(onRows)
  }

  whole(all: string, at: number): number {
    const { plain } = this
    if (this.grid.full && this.inRows) return this.behindRows(all, at)
    if (all.charCodeAt(at + 1) !== 99 || this.row < 0) return -1
    const end = plain.scan(all, at)
    if (end < 0) return -1
    this.column = plain.column < 0 ? this.column + 1 : plain.column
    if (plain.start < 0) return end
    this.tooLong(plain.stop - plain.start)
    this.type = plain.type
    this.style = plain.style
    const number = plain.type === 'n' || plain.type === 's' ? digits(all, plain.start, plain.stop) : -1
    if (number < 0) this.put(this.written(resolve(all.slice(plain.start, plain.stop))))
    else this.put(plain.type === 's' ? orNull(this.context.strings[number] ?? '') : this.number(number, ''))
    return end
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes)
    else if (name === 'v') this.inValue = true
    else if (name === 'row') this.openRow(attributes)
    else if (name === 'mergeCell') this.merge(attributes)
    else if (name === 'col') this.hide(attributes)
    else this.inline.open(name)
  }

  text(text: string): void {
    this.tooLong(text.length)
    if (this.inValue) this.value += text
    else this.inline.add(text)
  }

  close(name: string): void {
    if (name === 'c') this.closeCell()
    else if (name === 'v') this.inValue = false
    else if (name === 'row') this.closeRow()
    else this.inline.close(name)
  }

  /** Where the rows end, once no more of them is wanted: a million blank ones are gone over at the speed of a search. */
  private behindRows(all: string, at: number): number {
    if (all.startsWith(rowsEnd, at)) {
      this.inRows = false
      return -1
    }
    const end = all.indexOf(rowsEnd, at)
    if (end >= 0) return end
    // The end may stand half in this piece.
    const sure = all.length - rowsEnd.length
    return sure > at ? sure : 0
  }

  private openRow(attributes: string): void {
    this.row = rowNumber(attribute(attributes, 'r')) ?? this.row + 1
    this.column = -1
    this.cells = []
    this.rowLength = 0
    if (attributes.includes('hidden') && isTrue(attribute(attributes, 'hidden')) && this.row < limits.rows) {
      this.hiddenRows.push(this.row)
    }
  }

  private openCell(attributes: string): void {
    this.column = columnOf(attribute(attributes, 'r')) ?? this.column + 1
    this.type = attribute(attributes, 't') ?? 'n'
    this.style = Number(attribute(attributes, 's') ?? 0)
    this.value = ''
  }

  private closeCell(): void {
    const text = this.inline.take()
    this.put(this.type === 'inlineStr' ? orNull(text) : this.cell(this.value))
  }

  private closeRow(): void {
    this.grid.put(this.row, this.cells)
    this.inRows = true
  }

  private tooLong(more: number): void {
    this.rowLength += more
    if (this.rowLength > limits.row) throw new Refused('tooLarge')
  }

  private put(cell: Cell): void {
    if (cell === null) return
    if (this.column >= limits.columns) {
      this.grid.tooWide()
      return
    }
    while (this.cells.length < this.column) this.cells.push(null)
    this.cells[this.column] = cell
  }

  /** `written` matters from 10^15 on only. */
  private number(number: number, written: string): Cell {
    const shownAs = this.context.styles[this.style] ?? 'number'
    if (typeof shownAs === 'object' || shownAs === 'number') return cellOfNumber(number, written, shownAs)
    return cellOfSerial(number, shownAs, this.context.date1904)
  }

  private written(value: string): Cell {
    return this.type === 'inlineStr' ? orNull(unescapeText(value)) : this.cell(value)
  }

  private cell(value: string): Cell {
    if (value === '') return null
    if (this.type === 's') return orNull(this.context.strings[Number(value)] ?? '')
    if (this.type === 'b') return isTrue(value.trim())
    if (this.type === 'd') return cellOfIsoText(value, this.context.styles[this.style])
    if (this.type !== 'n') return orNull(unescapeText(value))
    const number = Number(value)
    return Number.isFinite(number) ? this.number(number, value.trim()) : value
  }

  private merge(attributes: string): void {
    const [from = '', to = from] = (attribute(attributes, 'ref') ?? '').split(':')
    const merge = { top: rowOf(from), left: columnOf(from), bottom: rowOf(to), right: columnOf(to) }
    const { top, left, bottom, right } = merge
    if (top === undefined || left === undefined || bottom === undefined || right === undefined) return
    if (this.merges.length < limits.merges && top < limits.rows && left < limits.columns) {
      this.merges.push({ top, left, bottom: Math.min(bottom, limits.rows), right: Math.min(right, limits.columns) })
    }
  }

  private hide(attributes: string): void {
    if (!isTrue(attribute(attributes, 'hidden'))) return
    const from = Number(attribute(attributes, 'min') ?? 0)
    const to = Math.min(Number(attribute(attributes, 'max') ?? 0), limits.columns)
    for (let column = Math.max(from, 1); column <= to; column++) this.hiddenColumns.push(column - 1)
  }
}

/** What a worksheet gave, as a grid. */
export function gridOf(sheet: SheetXml, name: string, hidden: boolean): Grid {
  const { rows, stopped, count } = sheet.grid
  const hiddenRows = sheet.hiddenRows.filter((row) => row < count)
  return {
    sheet: name,
    rows,
    merges: sheet.merges,
    ...(hidden && { hidden: 'sheet' as const }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(sheet.hiddenColumns.length > 0 && { hiddenColumns: sheet.hiddenColumns }),
    ...(stopped && { stopped }),
  }
}

/** The whole number that stands there in at most 15 digits, else -1. */
function digits(all: string, start: number, stop: number): number {
  if (stop - start > 15 || stop === start) return -1
  let number = 0
  for (let at = start; at < stop; at++) {
    const digit = all.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}

const rowsEnd = '</sheetData'

const orNull = (text: string): string | null => (text === '' ? null : text)
const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'

function rowNumber(text: string | undefined): number | undefined {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? number - 1 : undefined
}

/** 0-based row of a reference such as `AB12`. */
function rowOf(reference: string): number | undefined {
  return rowNumber(/\d+$/.exec(reference)?.[0])
}

/** 0-based column of a reference such as `AB12`; undefined where it has no letters. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined
  let column = 0
  for (let at = 0; at < reference.length && at < 8; at++) {
    const code = reference.charCodeAt(at)
    if (code === 36) continue
    if (code < 65 || (code > 90 && code < 97) || code > 122) break
    column = column * 26 + ((code & 31) as number)
  }
  return column > 0 ? column - 1 : undefined
}
