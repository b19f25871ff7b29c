import type { Cell, Grid, Merge } from '@shared/import/grid'
import { cellOfIsoText, cellOfSerial } from './date-cells'
import { GridRows } from './grid-rows'
import { limits } from './limits'
import { cellOfNumber, type ShownAs } from './number-format'
import { Refused } from './refused'
import { StringItem, unescapeText } from './xlsx-strings'
import { attribute, type XmlHandler } from './xml'

/** What the cells of a sheet point to. */
export interface CellContext {
  strings: readonly string[]
  styles: readonly ShownAs[]
  date1904: boolean
}

const maxMerges = 100_000

/** Reads the XML of one worksheet into rows of cells. */
export class SheetXml implements XmlHandler {
  readonly grid = new GridRows()
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
  private rowLength = 0

  constructor(private readonly context: CellContext) {}

  open(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes)
    else if (name === 'v') this.inValue = true
    else if (name === 'row') this.openRow(attributes)
    else if (name === 'mergeCell') this.merge(attributes)
    else if (name === 'col') this.hide(attributes)
    else this.inline.open(name)
  }

  text(text: string): void {
    this.rowLength += text.length
    if (this.rowLength > limits.row) throw new Refused('tooLarge')
    if (this.inValue) this.value += text
    else this.inline.add(text)
  }

  close(name: string): void {
    if (name === 'c') this.closeCell()
    else if (name === 'v') this.inValue = false
    else if (name === 'row') this.grid.put(this.row, this.cells)
    else this.inline.close(name)
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
    const cell = this.type === 'inlineStr' ? orNull(text) : this.cell(this.value)
    if (cell === null) return
    if (this.column >= limits.columns) {
      this.grid.tooWide()
      return
    }
    while (this.cells.length < this.column) this.cells.push(null)
    this.cells[this.column] = cell
  }

  private cell(value: string): Cell {
    if (value === '') return null
    if (this.type === 's') return orNull(this.context.strings[Number(value)] ?? '')
    if (this.type === 'b') return isTrue(value.trim())
    if (this.type === 'd') return cellOfIsoText(value)
    if (this.type !== 'n') return orNull(unescapeText(value))
    const number = Number(value)
    if (!Number.isFinite(number)) return value
    const shownAs = this.context.styles[this.style] ?? 'number'
    if (typeof shownAs === 'object' || shownAs === 'number') return cellOfNumber(number, value.trim(), shownAs)
    return cellOfSerial(number, shownAs, this.context.date1904)
  }

  private merge(attributes: string): void {
    const [from = '', to = from] = (attribute(attributes, 'ref') ?? '').split(':')
    const merge = { top: rowOf(from), left: columnOf(from), bottom: rowOf(to), right: columnOf(to) }
    const { top, left, bottom, right } = merge
    if (top === undefined || left === undefined || bottom === undefined || right === undefined) return
    if (this.merges.length < maxMerges && top < limits.rows && left < limits.columns) {
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
  const { rows, stopped } = sheet.grid
  const hiddenRows = sheet.hiddenRows.filter((row) => row < rows.length)
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
