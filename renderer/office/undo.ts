/** Taking a change set back: the inverse of each of its changes, refused where somebody built on it since. */
import type { Assignment, Change, ChangeSetDraft } from '@shared/model/change-set'
import { inverted, overlap, PathError, sameValue, valueAt, withValue } from '@shared/model/paths'
import { type AnyRow, type Standalone, standalone } from '@shared/model/types'
import { timeOf } from './clock'
import type { Log, SetHead } from './log'
import type { Memory } from './memory'
import { OfficeError, type UndoObstacle } from './office-error'

/** A value that is no longer what the set made of it; without `p` the whole record. */
interface Disagreement {
  t: Standalone
  id: string
  p?: string
}

/**
 * The draft that takes a set back exactly.
 * @throws OfficeError noSuchSet, alreadyUndone, changedSince with UndoObstacle[] as details
 */
export async function undoDraft(seq: number, log: Log, memory: Memory): Promise<ChangeSetDraft> {
  const head = await log.head(seq)
  if (!head) throw new OfficeError('noSuchSet', `There is no change set ${seq}`)
  if (log.isUndone(seq)) throw new OfficeError('alreadyUndone', `Change set ${seq} was taken back already`)
  const { changes, erased } = await log.changes(seq)
  // What was of somebody erased stays away; the rest of the set can be taken back all the same.
  if (head.why === 'erase' || (changes.length === 0 && erased.length > 0)) {
    throw new OfficeError('erased', `Change set ${seq} is of somebody who was erased`)
  }
  const disagreements: Disagreement[] = []
  const inverse: Change[] = []
  for (const change of changes.reverse()) {
    const current = memory.row(change.t, change.id)
    const found = disagreement(change, current)
    disagreements.push(...found)
    if (found.length === 0) inverse.push(inverseOf(change, current))
  }
  const gone = new Set(inverse.filter(({ op }) => op === 'delete').map(({ id }) => id))
  disagreements.push(...referrers(memory, gone, changes))
  if (disagreements.length > 0) {
    const obstacles = await obstaclesOf(disagreements, seq, log)
    throw new OfficeError('changedSince', `${obstacles.length} later change sets stand on change set ${seq}`, obstacles)
  }
  return { why: 'undo', undoes: seq, ...(head.batch ? { batch: head.batch } : {}), changes: inverse }
}

function inverseOf(change: Change, current: AnyRow | undefined): Change {
  const base = current?.seq ?? 0
  const { t, id, subject } = change
  if (change.op === 'create') return { t, id, subject, op: 'delete', base, row: change.row }
  if (change.op === 'delete') return { t, id, subject, op: 'create', row: change.row }
  return { t, id, subject, op: 'update', base, set: inverted(change.set) }
}

/** Where the record is no longer as the change left it. */
function disagreement(change: Change, current: AnyRow | undefined): Disagreement[] {
  const { t, id } = change
  if (change.op === 'delete') return current ? [{ t, id }] : []
  if (!current) return [{ t, id }]
  if (change.op === 'create') {
    const { seq: _, ...values } = current
    return sameValue(values, { ...change.row, id }) ? [] : [{ t, id }]
  }
  return changedPaths(change.set, current).map((p) => ({ t, id, p }))
}

function changedPaths(set: readonly Assignment[], current: AnyRow): string[] {
  const changed: string[] = []
  let row = current
  for (const { p, from, to } of inverted(set)) {
    const after = sameValue(valueAt(row, p), from) ? whereItFits(row, p, to) : null
    if (after) row = after
    else changed.push(p)
  }
  return changed
}

/** null: a later set put a plain value where this path goes through. */
function whereItFits(row: AnyRow, path: string, value: unknown): AnyRow | null {
  try {
    return withValue(row, path, value)
  } catch (error) {
    if (error instanceof PathError) return null
    throw error
  }
}

/** Records outside the set that refer to one that would go. */
function referrers(memory: Memory, gone: ReadonlySet<string>, changes: readonly Change[]): Disagreement[] {
  if (gone.size === 0) return []
  const inSet = new Set(changes.map(({ t, id }) => `${t}/${id}`))
  const found: Disagreement[] = []
  for (const type of standalone) {
    for (const row of memory.rows(type)) {
      if (!inSet.has(`${type}/${row.id}`) && mentions(row, gone)) found.push({ t: type, id: row.id })
    }
  }
  return found
}

function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  if (typeof value !== 'object' || value === null) return false
  for (const inner of Object.values(value)) if (mentions(inner, ids)) return true
  return false
}

/** The later sets behind the disagreements, each with what it touched. */
async function obstaclesOf(disagreements: readonly Disagreement[], seq: number, log: Log): Promise<UndoObstacle[]> {
  const bySet = new Map<number, UndoObstacle>()
  for (const { t, id, p } of disagreements) {
    for (const { head, change } of await log.changesOf(t, id, seq)) {
      if (p !== undefined && 'set' in change && !change.set.some((each) => overlap(each.p, p))) continue
      const obstacle = bySet.get(head.seq) ?? obstacleOf(head)
      obstacle.touched.push({ t, id, ...(p === undefined ? {} : { p }) })
      bySet.set(head.seq, obstacle)
    }
  }
  return [...bySet.values()].sort((a, b) => a.seq - b.seq)
}

function obstacleOf(head: SetHead): UndoObstacle {
  return {
    seq: head.seq,
    at: new Date(timeOf(head.hlc)).toISOString(),
    who: head.who,
    ...(head.note === undefined ? {} : { note: head.note }),
    touched: [],
  }
}
