import { columns } from '../../model/columns'
import { isKeptByHeading } from '../../model/heading-notes'
import { ownField, ownFieldKey } from '../../model/own-fields'
import { sheetPlace } from '../../model/sheet-columns'
import type { SheetColumn } from '../../model/sheet-layout'
import type { Finding } from '../../rules/finding'
import { cellText, isBlank } from '../cells'
import { keptHeading } from '../columns/kept-heading'
import { rowOfPerson, type Value } from '../contract'
import type { Cell } from '../grid'
import { readOwnCell } from '../records/read-own-cell'
import type { FoundTable } from '../table/find-tables'
import type { Around, ColumnContext } from '../values/context'
import { decideOneByOne } from '../values/decide-column'
import { type OwnReading, ownReading, ownValue } from '../values/own-values'
import { readRow } from '../values/read-row'
import { rawText } from '../values/tidy'
import {
  fill,
  fillFromBlock,
  fillFromCard,
  fillFromSection,
  type NumberedRow,
  roleBesides,
  weakenRelations,
} from './fill-row'
import { Leaders, leadersByFlag } from './leaders'
import { type NoteColumn, noteOn, notesOf } from './notes'
import { saidAbove } from './said-above'
import { severalNames, splitRow } from './several'

export type { NumberedRow } from './fill-row'

/** How the columns of a table are read, and the values that everybody in it shares. */
export interface Reading {
  columns: readonly { index: number; context: ColumnContext; guest?: number }[]
  /** The program's own columns, which hold values of records directly; null: an id, or the name of an owner. */
  own: readonly { index: number; context: ColumnContext; column: SheetColumn | null }[]
  fillDown: ReadonlySet<string>
  shared: Readonly<Record<string, Value>>
  /** How many people stand beside one another in a row; 1 in most tables. */
  abreast: number
  /** Names of units by the number of the person that their grades stand for. */
  units: ReadonlyMap<number, string>
  /** Who leads each group, where a column marks them; null where none does. */
  leaders: ReadonlyMap<string, string> | null
  /** The first person of a row leads the others. */
  leads: boolean
  /** Cells may name several people: 王示例、李样本 in a list of rooms. */
  several: boolean
  /** Columns that become fields of the office's own. */
  ownFields: readonly { index: number; key: string; reading: OwnReading }[]
  /** Columns that are noted on the person. */
  notes: readonly NoteColumn[]
}

/**
 * Decides once for a table how its columns are read, and writes the order of its dates into the columns. Yields column by
 * column.
 * @param shared values that stand above the table for everybody in it
 */
export function* readingOf(
  found: FoundTable,
  around: Around,
  dateOrders: Readonly<Record<number, 'DMY' | 'MDY' | 'YMD'>> = {},
  shared: Readonly<Record<string, Value>> = {},
): Generator<void, Reading> {
  const mapped = found.table.columns.filter(({ field }) => field !== null && !isKeptByHeading(field))
  const cells: Cell[][] = []
  for (const { index } of mapped) {
    cells.push(found.rows.map((row) => found.grid.rows[row]?.[index] ?? null))
    yield
  }
  const contexts = yield* decideOneByOne(
    mapped.map((column, i) => ({
      key: column.field as string,
      headerParts: column.headerParts,
      cells: cells[i] as Cell[],
      ...(dateOrders[column.index] && { dateOrder: dateOrders[column.index] as 'DMY' }),
    })),
    around,
  )
  mapped.forEach((column, i) => {
    const context = contexts[i]
    // Dates of the program's own are written in one way only.
    if (context && !found.own && (context.info.kind === 'date' || context.info.kind === 'partialDate'))
      column.dateOrder = context.dateOrder
  })
  const read = mapped.map((column, i) => ({
    index: column.index,
    context: contexts[i] as ColumnContext,
    ...(column.guest && { guest: column.guest }),
  }))
  const leaders = leadersByFlag(found)
  const isOwn = ({ context }: (typeof read)[number]) => !columns.has(context.info.key)
  return {
    columns: read.filter((one) => !isOwn(one) && !(leaders && one.context.info.key === 'subGroupLeader')),
    own: read.filter(isOwn).map((one) => ({ ...one, column: sheetPlace(one.context.info.key)?.column ?? null })),
    fillDown: new Set(found.table.fillDown),
    shared,
    abreast: Math.max(1, ...found.table.columns.map(({ guest = 1 }) => guest)),
    units: new Map(
      found.table.columns.flatMap(({ guest, unit }): [number, string][] =>
        guest === undefined || unit === undefined ? [] : [[guest, unit]],
      ),
    ),
    several: namesSeveral(found),
    leaders,
    leads: found.table.columns.some(({ leads }) => leads),
    ownFields: found.table.columns.flatMap((column) => {
      if (column.field !== ownField) return []
      const name = keptHeading(column, found.table.columns)
      const cells = found.rows.map((row) => found.grid.rows[row]?.[column.index] ?? null)
      const reading = ownReading(cells, name, column.ownKind)
      column.ownKind = reading.kind
      return [{ index: column.index, key: ownFieldKey(name), reading }]
    }),
    notes: notesOf(found),
  }
}

const together = new Set(['room', 'roomType', 'hostFamily', 'flightOut', 'flightBack', 'subGroup'])

/** A list that puts people together and names more than one of them in a cell. */
function namesSeveral({ table, grid, rows, own }: FoundTable): boolean {
  if (own || !(table.joinOnly || table.columns.some(({ field }) => field !== null && together.has(field)))) return false
  const named = table.columns.filter(({ field }) => field === 'nameZh' || field === 'nameFull')
  return named.some(({ index }) => rows.some((row) => severalNames(cellText(grid.rows[row]?.[index])) !== null))
}

/** Reads the rows of data one by one, in the order of the file; a row that names several people once for each. */
export function* readRows(found: FoundTable, reading: Reading): Generator<NumberedRow> {
  const above: (Cell | undefined)[] = []
  const merged = reading.columns.map(({ index }) => mergedRows(found, index))
  const sections = [...(found.sections ?? [])].sort(([a], [b]) => a - b)
  const leaders = new Leaders(reading)
  const said = new Set<string>()
  const left = saidAbove(found)
  let section: string | undefined
  for (const index of found.rows) {
    while (sections[0] && sections[0][0] < index) section = sections.shift()?.[1]
    const cells = reading.columns.map(({ index: column, context }, i) => {
      const cell = aboveOfDitto(found, index, column)
      if (!reading.fillDown.has(context.info.key)) return cell
      if (isBlank(cell)) return (merged[i]?.has(index) ?? true) ? (above[i] ?? null) : null
      above[i] = cell
      return cell
    })
    let nth = 0
    for (const person of peopleOfRow(cells, reading)) {
      const row: NumberedRow = {
        ...readRow(person.cells, person.contexts),
        row: rowOfPerson(index + 1, nth++),
        weak: new Set(),
      }
      const unit = reading.units.get(person.guest ?? 0)
      if (unit) row.values.unit ??= unit
      roleBesides(row, person.contexts[0]?.around.cohortKind)
      const block = found.blocks?.get(person.guest ?? 0)
      if (block !== undefined) fillFromBlock(row, block, person.contexts[0]?.around.cohortKind)
      if (section !== undefined) fillFromSection(row, section, person.contexts[0]?.around.cohortKind)
      leaders.fill(row, person.guest ?? 0)
      fillFromCard(row)
      // One person's list does not rename an institution.
      if (row.values.institutionEn !== undefined) row.weak.add('institutionEn')
      weakenRelations(row)
      for (const [key, value] of Object.entries(reading.shared)) fill(row, key, value)
      readOwn(row, found, reading, index)
      for (const { index: at, key, reading: own } of reading.ownFields) {
        const cell = found.grid.rows[index]?.[at] ?? null
        const text = ownValue(cell, own)
        if (text === null) row.findings.push(notOfKind(key, cell, own.kind))
        else if (text !== '') row.values[key] = text
      }
      noteOn(row, found, reading.notes, index, said)
      if (left.length > 0) row.findings.push(...left.splice(0))
      yield row
    }
  }
}

/** A value that is not what the office said the field holds is left out: a list could neither order nor filter it. */
function notOfKind(field: string, cell: Cell, kind: string): Finding {
  return { code: 'unknownWord', severity: 'warning', field, values: { value: rawText(cell).trim(), ownKind: kind } }
}

const dittos = new Set(['同上', '〃', '″', 'ditto', 'as above', 'same as above'])
const longestDitto = 13
const dittoBegins = new Set([...' 同〃″dDaAsS'].map((sign) => sign.charCodeAt(0)))
/** Rows looked up for what 同上 means. */
const farthest = 200

/** The cell; for 同上 the one above that says something, and none where nobody stands above. */
function aboveOfDitto({ grid, table }: FoundTable, index: number, column: number): Cell {
  const cell = grid.rows[index]?.[column] ?? null
  if (!isDitto(cell)) return cell
  for (let at = index - 1; at >= table.firstDataRow - 1 && at > index - farthest; at--) {
    const above = grid.rows[at]?.[column] ?? null
    if (!isBlank(above) && !isDitto(above)) return above
  }
  return null
}

/** Asked of every cell of a list: its length and how it begins rule nearly all of them out. */
function isDitto(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > longestDitto || !dittoBegins.has(cell.charCodeAt(0))) return false
  return dittos.has(cell.trim().toLowerCase())
}

interface PersonCells {
  cells: readonly (Cell | undefined)[]
  contexts: readonly ColumnContext[]
  /** Number of the person among those who stand beside one another. */
  guest?: number
}

/** The cells of a row for each person it is about: nearly always one. */
function peopleOfRow(cells: readonly (Cell | undefined)[], reading: Reading): PersonCells[] {
  const { columns, abreast, several, units } = reading
  if (abreast === 1 && !several) return [{ cells, contexts: contextsOf(reading) }]
  const people: PersonCells[] = []
  for (let person = 1; person <= abreast; person++) {
    const mine = columns.flatMap(({ guest = person }, i) => (guest === person ? [i] : []))
    const isThere = mine.some((i) => names.has(columns[i]?.context.info.key ?? '') && !isBlank(cells[i]))
    if (units.has(person) && !mine.some((i) => columns[i]?.guest === person && !isBlank(cells[i]))) continue
    if (abreast > 1 && !isThere) continue
    const contexts = mine.map((i) => columns[i]?.context as ColumnContext)
    const own = mine.map((i) => cells[i])
    const keys = contexts.map(({ info }) => info.key)
    for (const each of several ? splitRow(own, keys) : [own]) people.push({ cells: each, contexts, guest: person })
  }
  return people.length > 0 ? people : [{ cells, contexts: contextsOf(reading) }]
}

const names = new Set(['nameZh', 'nameFull', 'surname', 'givenNames', 'familyNameZh'])
const ofReading = new WeakMap<Reading, readonly ColumnContext[]>()

function contextsOf(reading: Reading): readonly ColumnContext[] {
  let contexts = ofReading.get(reading)
  if (!contexts) {
    contexts = reading.columns.map(({ context }) => context)
    ofReading.set(reading, contexts)
  }
  return contexts
}

function readOwn(row: NumberedRow, { grid, table }: FoundTable, { own }: Reading, index: number): void {
  for (const { index: at, context, column } of own) {
    const cell = grid.rows[index]?.[at] ?? null
    const { key } = context.info
    if (column === null) {
      const text = rawText(cell).trim()
      if (text !== '') row.values[key] = text
      continue
    }
    const { value, state, findings } = readOwnCell(cell, column, context, table.exact === true)
    row.findings.push(...findings)
    if (state === 'pending') row.pending.add(key)
    if (value !== undefined) row.values[key] = value
  }
}

/**
 * 0-based rows that a value of the column reaches down to: where its cells are merged, as far as the merge; null where
 * nothing is merged and a value reaches to the next one.
 */
function mergedRows({ grid, table }: FoundTable, column: number): ReadonlySet<number> | null {
  const rows = new Set<number>()
  for (const { left, right, top, bottom } of grid.merges) {
    if (left > column || right < column || bottom === top || top + 1 < table.firstDataRow) continue
    for (let row = top; row <= bottom; row++) rows.add(row)
  }
  return rows.size > 0 ? rows : null
}
