/** Texts for many cells of a list, worked out before anything is written: what changes, what does not, what is not understood. */
import type { Assignment, Change } from '../model/change-set'
import { earliest, latest } from '../model/dates'
import type { Language } from '../model/define'
import { assignment, sameValue, valueAt } from '../model/paths'
import { subjectOf } from '../model/removal'
import type { AnyRow, DateRange, Row, Standalone } from '../model/types'
import { app } from '../text/app'
import { listWords } from '../text/lists'
import { say } from '../text/say'
import { type ListColumn, listColumn } from './columns'
import type { ListSource } from './list-view'
import { type ReadingContext, readText, type TextReading } from './read-text'
import { recordNames } from './record-names'
import { calledBy, cellValue, isPending, listContext, textOf } from './values'

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
const MASKED = '••••'

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
    const set: Assignment[] = []
    columns.forEach((column, index) => {
      const text = texts[index % texts.length] ?? ''
      planCell(plan, set, column, row, text, request, context)
    })
    if (set.length === 0) return
    plan.rows += 1
    plan.changes.push({ t: type, id, subject: subjectOf(type, row), op: 'update', base: row.seq, set })
  })
  return plan
}

function planCell(
  plan: CellsPlan,
  set: Assignment[],
  column: ListColumn,
  row: AnyRow,
  text: string,
  { revealed, type, language }: CellsRequest,
  context: ReadingContext,
): void {
  const value = cellValue(column, row, context)
  const pending = isPending(column, row)
  const before = pending ? app.pending[language] : textOf(column, value, row, context)
  const hidden = column.sensitivity === 'S' && !revealed
  // What was copied as it is shown comes back as it was.
  if (text.trim() === before.trim() || (hidden && text === MASKED)) {
    plan.same += 1
    return
  }
  const name = calledBy(context.reader, type, row as unknown as Row<Standalone>, language)
  const reading: TextReading =
    hidden && value !== undefined
      ? { problem: say(listWords.maskedCell, language) }
      : checked(column, readText(column, text, value, context), row, set, language)
  if ('problem' in reading) {
    plan.notUnderstood += 1
    if (plan.refused.length < SHOWN) {
      plan.refused.push({ id: row.id, name, column: column.key, text, why: reading.problem })
    }
    return
  }
  const path = column.path as string
  const next = 'pending' in reading ? undefined : reading.value
  if (sameValue(next, value) && 'pending' in reading === pending) {
    plan.same += 1
    return
  }
  set.push(...assignments(path, value, next, pending, 'pending' in reading))
  plan.cells += 1
  if (plan.changed.length >= SHOWN) return
  const after = 'pending' in reading ? app.pending[language] : textOf(column, next, row, context)
  plan.changed.push({ id: row.id, name, column: column.key, before: hidden ? '' : before, after })
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
  column: ListColumn,
  reading: TextReading,
  row: AnyRow,
  set: readonly Assignment[],
  language: Language,
): TextReading {
  const part = /^(.+)\.(from|to)$/.exec(column.path ?? '')
  if (!part || column.shape !== 'date' || !('value' in reading) || typeof reading.value !== 'string') return reading
  const [, whole = '', end] = part
  const other = end === 'to' ? 'from' : 'to'
  const written = set.find(({ p }) => p === `${whole}.${other}`)
  const beside = written ? written.to : (valueAt(row, whole) as DateRange | undefined)?.[other]
  if (typeof beside !== 'string') return reading
  const [from, to] = end === 'to' ? [beside, reading.value] : [reading.value, beside]
  return earliest(from) > latest(to) ? { problem: say(listWords.endsBefore, language) } : reading
}
