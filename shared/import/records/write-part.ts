/** Puts what a row says into a record or an item of it, and says what that changes. */
import type { Language } from '../../model/define'
import { isGroup, sameValue } from '../../model/paths'
import { sheetPlace } from '../../model/sheet-columns'
import { firstPart, type SheetColumn } from '../../model/sheet-layout'
import { foldText } from '../cells'
import type { FieldChange, Value } from '../contract'
import { bilingualName } from '../table/preamble'
import type { Part } from './content'
import type { Around, References } from './references'

export interface Writing {
  references: References
  around: Around
  language: Language
  /** Fields that somebody leaves as they are. */
  leave: ReadonlySet<string>
  /** Only gaps are filled: an earlier row of the file said it first. */
  fillsGaps: boolean
  /** Texts that differ in case and width only are two. */
  exact: boolean
  /** Whom a name means most likely is good enough: for comparing, never for writing. */
  likely?: true
  /** What to do with a name that means no record yet; it may come further down in the file. */
  later(column: SheetColumn, text: string): void
}

export interface Written {
  changes: FieldChange[]
  /** Something was said to be on its way. */
  awaited: boolean
  /** People of the name who may be meant, by the name. */
  perhaps: Map<string, string[]>
}

/** One place of a holder and what is to stand there. */
interface Put {
  steps: readonly string[]
  stored: unknown
}

/**
 * Compares a part with the holder and writes what is taken. An empty cell never erases.
 * @param edit gives the holder to write into; null: nothing is written
 */
export function writePart(
  part: Part,
  holder: Readonly<Record<string, unknown>>,
  edit: (() => Record<string, unknown>) | null,
  writing: Writing,
): Written {
  const written: Written = { changes: [], awaited: false, perhaps: new Map() }
  for (const [key, value] of part.values) {
    const column = sheetPlace(key)?.column
    if (!column) continue
    for (const put of putsOf(column, value, writing, written.perhaps)) {
      const from = at(holder, put.steps)
      if (from !== undefined && saysTheSame(from, put.stored, column, writing.exact)) continue
      const take = from === undefined || !writing.fillsGaps
      written.changes.push({ field: key, from: shown(from, column, writing), to: value, take })
      if (edit && take && !writing.leave.has(key)) place(edit(), put)
    }
  }
  for (const key of part.pending) {
    const column = sheetPlace(key)?.column
    if (column && markPending(column, part, holder, edit)) written.awaited = true
  }
  return written
}

/** What a part says, as a record of its own: to be compared with others before anything is written. */
export function detached(part: Part, writing: Omit<Writing, 'leave' | 'fillsGaps' | 'later'>): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  const options: Writing = { ...writing, likely: true, leave: new Set(), fillsGaps: false, later: () => undefined }
  writePart(part, record, () => record, { ...options, around: { ...writing.around, make: false } })
  return record
}

function putsOf(column: SheetColumn, value: Value, writing: Writing, perhaps: Map<string, string[]>): Put[] {
  const { steps, kind, many } = column
  if (value === 'none' && kind !== 'reference') return [{ steps, stored: value }]
  if (kind === 'bilingualText')
    return Object.entries(bilingualName(String(value))).map(([part, text]) => ({
      steps: [...steps, part],
      stored: text,
    }))
  if (kind === 'dateRange') {
    const [from, to] = String(value).split('/')
    return [
      ...(from ? [{ steps: [...steps, 'from'], stored: from }] : []),
      ...(to ? [{ steps: [...steps, 'to'], stored: to }] : []),
    ]
  }
  if (kind === 'reference') {
    const ids = [value].flat().flatMap((text) => refer(column, String(text), writing, perhaps))
    return ids.length === 0 ? [] : [{ steps, stored: many ? [...new Set(ids)] : ids[0] }]
  }
  if (!many) return [{ steps, stored: value }]
  const entries = [value].flat()
  return [{ steps, stored: kind === 'number' ? entries.map(Number) : entries }]
}

function refer(
  column: SheetColumn,
  text: string,
  { references, around, likely, later }: Writing,
  perhaps: Map<string, string[]>,
): string[] {
  const found = references.find(column, text, around)
  if (found === null) {
    later(column, text)
    return []
  }
  if ('id' in found) return [found.id]
  const [only] = found.perhaps
  if (likely && only !== undefined && found.perhaps.length === 1) return [only]
  perhaps.set(text, found.perhaps)
  return []
}

function saysTheSame(from: unknown, to: unknown, column: SheetColumn, exact: boolean): boolean {
  if (sameValue(from, to)) return true
  if (exact || typeof from !== 'string' || typeof to !== 'string') return false
  // 1990-07 and 1990-07-12: what is on record is known better.
  if (column.kind === 'date' || column.kind === 'partialDate') return from.startsWith(to)
  return (
    (column.kind === 'text' || column.kind === 'note' || column.kind === 'bilingualText') &&
    foldText(from) === foldText(to)
  )
}

/** A value on record as plans show it. */
function shown(from: unknown, column: SheetColumn, { references, around, language }: Writing): Value | null {
  if (from === undefined || isGroup(from)) return null
  if (column.kind !== 'reference' || from === 'none') return Array.isArray(from) ? from.map(String) : (from as Value)
  const name = (id: unknown) => references.labelOf(column, String(id), around.row, around.type, language)
  return Array.isArray(from) ? from.map(name) : name(from)
}

export function at(holder: unknown, steps: readonly string[]): unknown {
  let value = holder
  for (const step of steps) {
    if (!isGroup(value) || !Object.hasOwn(value, step)) return undefined
    value = value[step]
  }
  return value
}

/** The group at the end of the steps; made where it is not there. */
export function groupAt(holder: Record<string, unknown>, steps: readonly string[]): Record<string, unknown> {
  let group = holder
  for (const step of steps) {
    const next = group[step]
    if (isGroup(next)) group = next
    else {
      const made: Record<string, unknown> = {}
      group[step] = made
      group = made
    }
  }
  return group
}

/** Writes the value; what has come is no longer on its way. */
function place(holder: Record<string, unknown>, { steps, stored }: Put): void {
  let group: unknown = holder
  for (const step of steps) {
    if (!isGroup(group)) break
    if (isGroup(group.pending)) delete group.pending[step]
    group = group[step]
  }
  groupAt(holder, steps.slice(0, -1))[steps[steps.length - 1] as string] = stored
}

/** Notes that a field is on its way; true where nobody had noted it. A whole field is noted by its first column. */
function markPending(
  { steps, depth, key, field: def }: SheetColumn,
  part: Part,
  holder: Readonly<Record<string, unknown>>,
  edit: (() => Record<string, unknown>) | null,
): boolean {
  if (at(holder, steps) !== undefined) return false
  const field = steps.slice(0, depth)
  const outer = field.slice(0, -1)
  const name = field[field.length - 1] as string
  const inner = steps.length > depth ? (steps[depth] as string) : null
  const stem = key.slice(0, key.lastIndexOf('.') + 1)
  const others = inner !== null && [...part.values.keys()].some((other) => other.startsWith(stem) && other !== key)
  if (at(holder, [...outer, 'pending', name]) === true) return false
  if (inner !== null && at(holder, [...field, 'pending', inner]) === true) return false
  if (edit) {
    const whole = inner === null || (inner === firstPart(def) && !others && !isGroup(at(holder, field)))
    if (!whole) groupAt(edit(), [...field, 'pending'])[inner ?? ''] = true
    else groupAt(edit(), [...outer, 'pending'])[name] = true
  }
  return true
}
