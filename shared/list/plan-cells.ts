/** Texts for many cells of a list, worked out before anything is written: what changes, what does not, what is not understood. */
import type { Assignment, Change } from '../model/change-set'
import { earliest, latest } from '../model/dates'
import type { Language } from '../model/define'
import { isMasked } from '../model/masked'
import { ownField, ownFieldOfColumn, ownItemKey } from '../model/own-fields'
import { assignment, sameValue, valueAt } from '../model/paths'
import { subjectOf } from '../model/removal'
import type { AnyRow, DateRange, Row, Standalone } from '../model/types'
import { coveredText, DOTS, isCovered } from '../rules/masking'
import { app } from '../text/app'
import { listWords } from '../text/lists'
import { say } from '../text/say'
import { type ListColumn, listColumn } from './columns'
import type { ListSource } from './list-view'
import { type ReadingContext, readText, type TextReading } from './read-text'
import { recordNames } from './record-names'
import { calledBy, cellValue, isPending, listContext, storedValue, textOf } from './values'

export interface CellsRequest {
  type: Standalone
  language: Language
  country: 'CN' | 'GB'
  /** Sensitive values stand open; else nothing is written over what cannot be seen. */
  revealed: boolean
  /** The records, in order, and the columns. */
  ids: readonly string[]
  columns: readonly string[]
  /** A text for each, row by row; fewer are repeated over all of them, as a spreadsheet fills a range. */
  cells: readonly (readonly string[])[]
}

/** A cell as the preview shows it. */
export interface PlannedCell {
  id: string
  name: string
  column: string
  before: string
  after: string
}

export interface RefusedCell {
  id: string
  name: string
  column: string
  text: string
  why: string
}

export interface CellsPlan {
  /** One change a record. */
  changes: Change[]
  /** Cells and records that change. */
  cells: number
  rows: number
  /** Cells that say the same already. */
  same: number
  notUnderstood: number
  /** The first of each, for the preview. */
  changed: PlannedCell[]
  refused: RefusedCell[]
}

/** Lines of a preview: more than anybody reads. */
const SHOWN = 200

/** Works out what writing the texts would do. */
export function planCells({ reader, today }: ListSource, request: CellsRequest): CellsPlan {
  const { type, language, country, ids, cells } = request
  const context: ReadingContext = {
    ...listContext(reader, type, language, today),
    country,
    names: recordNames(reader),
  }
  const columns = request.columns.flatMap((key) => listColumn(type, key) ?? [])
  const plan: CellsPlan = { changes: [], cells: 0, rows: 0, same: 0, notUnderstood: 0, changed: [], refused: [] }
  ids.forEach((id, place) => {
    const row = reader.get(type, id) as AnyRow | undefined
    const texts = cells[place % cells.length]
    if (!row || !texts) return
    const read = columns.map((column, index) =>
      readCellText(column, row, texts[index % texts.length] ?? '', request, context),
    )
    const set = read.flatMap((cell) => planCell(plan, cell, row, read, request, context))
    if (set.length === 0) return
    plan.rows += 1
    plan.changes.push({ t: type, id, subject: subjectOf(type, row), op: 'update', base: row.seq, set })
  })
  return plan
}

/** A cell with what is to be written into it. */
interface ReadCell {
  column: ListColumn
  text: string
  value: unknown
  pending: boolean
  /** Sensitive and not shown. */
  hidden: boolean
  /** null: the text is what stands there. */
  reading: TextReading | null
}

function readCellText(
  column: ListColumn,
  row: AnyRow,
  text: string,
  { revealed, language }: CellsRequest,
  context: ReadingContext,
): ReadCell {
  // What follows from dates is shown, and what is stored is written over.
  const own = ownFieldOfColumn(column.key)
  const value =
    column.path === null ? cellValue(column, row, context) : own ? valueAt(row, column.path) : storedValue(column, row)
  const pending = isPending(column, row)
  const hidden = isMasked(column) && !revealed
  const before = pending ? app.pending[language] : textOf(column, cellValue(column, row, context), row, context)
  const cell = { column, text, value, pending, hidden }
  // What was copied as it is shown comes back as it was.
  if (text.trim() === before.trim() || (hidden && (text === DOTS || text === coveredText(value, column.def?.kind))))
    return { ...cell, reading: null }
  if ((hidden && value !== undefined) || isCovered(text))
    return { ...cell, reading: { problem: say(listWords.maskedCell, language) } }
  return { ...cell, reading: readText(column, text, value, context) }
}

function planCell(
  plan: CellsPlan,
  cell: ReadCell,
  row: AnyRow,
  beside: readonly ReadCell[],
  { type, language }: CellsRequest,
  context: ReadingContext,
): Assignment[] {
  const { column, text, value, pending, hidden } = cell
  const reading = cell.reading && checked(cell, cell.reading, row, beside, language)
  const name = () => calledBy(context.reader, type, row as unknown as Row<Standalone>, language)
  if (reading && 'problem' in reading) {
    plan.notUnderstood += 1
    if (plan.refused.length < SHOWN)
      plan.refused.push({ id: row.id, name: name(), column: column.key, text, why: reading.problem })
    return []
  }
  const coming = reading !== null && 'pending' in reading
  const next = reading && 'value' in reading ? reading.value : undefined
  if (!reading || (sameValue(next, value) && coming === pending)) {
    plan.same += 1
    return []
  }
  plan.cells += 1
  if (plan.changed.length < SHOWN) {
    const before = hidden
      ? ''
      : pending
        ? app.pending[language]
        : textOf(column, cellValue(column, row, context), row, context)
    const after = coming ? app.pending[language] : textOf(column, shownAs(column, next), row, context)
    plan.changed.push({ id: row.id, name: name(), column: column.key, before, after })
  }
  const own = ownFieldOfColumn(column.key)
  return own ? ownAssignments(own.name, row, next) : assignments(column.path as string, value, next, pending, coming)
}

/** Fields of the office's own keep numbers as text. */
const shownAs = ({ shape }: ListColumn, value: unknown): unknown =>
  shape === 'number' && typeof value === 'string' ? Number(value) : value

/** A value of a field of the office's own stands with the field's name; emptied, both go. */
function ownAssignments(name: string, row: AnyRow, to: unknown): Assignment[] {
  const path = `${ownField}.${ownItemKey(name)}`
  return [assignment(path, valueAt(row, path), to === undefined ? undefined : { name, value: to })]
}

function assignments(path: string, from: unknown, to: unknown, was: boolean, is: boolean): Assignment[] {
  const at = path.lastIndexOf('.')
  const flag = at < 0 ? `pending.${path}` : `${path.slice(0, at)}.pending.${path.slice(at + 1)}`
  return [
    ...(sameValue(from, to) ? [] : [assignment(path, from, to)]),
    ...(was === is ? [] : [assignment(flag, was || undefined, is || undefined)]),
  ]
}

/** The end of a period must not lie before its beginning, whichever of them is written. */
function checked(
  { column }: ReadCell,
  reading: TextReading,
  row: AnyRow,
  beside: readonly ReadCell[],
  language: Language,
): TextReading {
  const part = /^(.+)\.(from|to)$/.exec(column.path ?? '')
  if (!part || column.shape !== 'date' || !('value' in reading) || typeof reading.value !== 'string') return reading
  const [, whole = '', end] = part
  const other = end === 'to' ? 'from' : 'to'
  const written = beside.find((cell) => cell.column.path === `${whole}.${other}`)?.reading
  const stands = (valueAt(row, whole) as DateRange | undefined)?.[other]
  const against = written && 'value' in written ? written.value : stands
  if (typeof against !== 'string') return reading
  const [from, to] = end === 'to' ? [against, reading.value] : [reading.value, against]
  return earliest(from) > latest(to) ? { problem: say(listWords.endsBefore, language) } : reading
}
