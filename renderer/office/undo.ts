/**
 * Taking a change set back: the inverse of each of its changes. Where somebody built on it since, the later sets are
 * named; with a choice for each, what they made is kept or taken back as well.
 */
import type { Assignment, Change, ChangeSetDraft } from '@shared/model/change-set'
import { applied, differences, inverted, overlap, PathError, sameValue, valueAt, withValue } from '@shared/model/paths'
import { recordName } from '@shared/model/record-name'
import { removalOfAll } from '@shared/model/removal'
import { subjectOf } from '@shared/model/subject'
import { type AnyRow, type BilingualText, type Row, type Standalone, standalone } from '@shared/model/types'
import { refusedList } from '@shared/rules/refused-values'
import { timeOf } from './clock'
import type { UndoChoices } from './contract'
import type { Log, SetHead } from './log'
import type { Memory } from './memory'
import { OfficeError, type UndoObstacle } from './office-error'
import { PutBack } from './put-back'

/** A value that is no longer what the set made of it; without `p` the whole record. */
interface Disagreement {
  t: Standalone
  id: string
  p?: string
}

/**
 * The draft that takes a set back, exactly where nothing later touched it.
 * @param choices by the number of a later set: whether what it made of the same values stays. A value stays where one of
 *   the sets that touched it is to be kept.
 * @throws OfficeError noSuchSet, alreadyUndone, erased, changedSince with all UndoObstacle[] as details where one has no
 *   choice yet
 */
export async function undoDraft(
  seq: number,
  log: Log,
  memory: Memory,
  choices: UndoChoices = {},
): Promise<ChangeSetDraft> {
  const head = await log.head(seq)
  if (!head) throw new OfficeError('noSuchSet', `There is no change set ${seq}`)
  if (log.isUndone(seq)) throw new OfficeError('alreadyUndone', `Change set ${seq} was taken back already`)
  const { changes: made, erased } = await log.changes(seq)
  const changes = head.why === 'import' ? made.map(withRefusalsKept) : made
  // What was of somebody erased stays away; the rest of the set can be taken back all the same.
  if (head.why === 'erase' || (changes.length === 0 && erased.length > 0)) {
    throw new OfficeError('erased', `Change set ${seq} is of somebody who was erased`)
  }
  changes.reverse()
  const disagreements = changes.flatMap((change) => disagreement(change, memory.row(change.t, change.id)))
  const gone = new Set(changes.flatMap(({ op, id }) => (op === 'create' ? [id] : [])))
  const found = [...disagreements, ...referrers(memory, gone, changes)]
  const later = await Later.of(found, seq, log, memory)
  if (later.obstacles.some((obstacle) => choices[obstacle.seq] === undefined) || later.unexplained(disagreements)) {
    throw new OfficeError('changedSince', `${later.obstacles.length} later sets stand on set ${seq}`, later.obstacles)
  }
  const putBack = await PutBack.before(seq, log)
  const inverse = changes.flatMap((change) => inverseOf(change, memory, later, choices, putBack))
  return {
    why: 'undo',
    undoes: seq,
    ...(head.batch ? { batch: head.batch } : {}),
    changes: found.length === 0 ? inverse : withoutLooseEnds(inverse, memory, later, choices),
  }
}

/**
 * What a list said and could not be taken is still to be put right when the import is taken back: the paper it came from
 * says it all the same. What the import put right by a value of its own goes back to where it was.
 */
function withRefusalsKept(change: Change): Change {
  if (change.op !== 'update') return change
  const set = change.set.filter(({ p, to }) => to === undefined || !p.startsWith(`${refusedList}.`))
  return { ...change, set }
}

/** The inverse of a change, as far as nothing that is to be kept stands on it. */
function inverseOf(change: Change, memory: Memory, later: Later, choices: UndoChoices, putBack: PutBack): Change[] {
  const { t, id } = change
  const current = memory.row(t, id)
  const subject = subjectOf(t, current ?? { ...('row' in change ? change.row : {}), id })
  const base = current?.seq ?? 0
  const kept = (p?: string) => later.keeps({ t, id, ...(p !== undefined && { p }) }, choices)
  if (change.op === 'create') {
    return current && !kept() ? [{ t, id, subject, op: 'delete', base, row: change.row }] : []
  }
  if (change.op === 'delete') {
    if (!current) return [{ t, id, subject, op: 'create', row: change.row }]
    return kept() ? [] : [{ t, id, subject, op: 'update', base, set: differences(current, change.row) }]
  }
  if (!current) {
    const before = kept() ? null : later.lastRow(t, id)
    // Deleted since: brought back as it was before both.
    return before ? [{ t, id, subject, op: 'create', row: bare(applied(before, inverted(change.set)), id) }] : []
  }
  const changed = new Set(changedPaths(change.set, current))
  const set = inverted(change.set)
    .filter(({ p }) => !changed.has(p) || !kept(p))
    .map((one) => ({ ...one, to: putBack.valueFor(`${t}/${id}`, one) }))
  return set.length > 0 ? [{ t, id, subject, op: 'update', base, set: fitting(set, current) }] : []
}

/** Values that later ones stand in the way of are put over them. */
function fitting(set: readonly Assignment[], current: AnyRow): Assignment[] {
  const after = set.reduce<AnyRow>((row, { p, to }) => whereItFits(row, p, to) ?? over(row, p, to), current)
  return differences(current, after)
}

function over(row: AnyRow, path: string, value: unknown): AnyRow {
  const keys = path.split('.')
  for (let length = keys.length - 1; length > 0; length--) {
    const cleared = whereItFits(row, keys.slice(0, length).join('.'), undefined)
    const after = cleared && whereItFits(cleared, path, value)
    if (after) return after
  }
  return row
}

function bare({ seq: _, ...row }: AnyRow, id: string): Omit<AnyRow, 'seq'> {
  return { ...row, id } as Omit<AnyRow, 'seq'>
}

/**
 * Records that others still stand on stay, and with the rest goes what lives only with it; what referred to it is emptied.
 */
function withoutLooseEnds(inverse: readonly Change[], memory: Memory, later: Later, choices: UndoChoices): Change[] {
  const deletes = new Map(inverse.flatMap((change) => (change.op === 'delete' ? [[change.id, change] as const] : [])))
  const inSet = new Set(inverse.map(({ t, id }) => `${t}/${id}`))
  for (const type of standalone) {
    for (const row of memory.rows(type)) {
      if (deletes.has(row.id) || !refers(row, deletes) || !later.keeps({ t: type, id: row.id }, choices)) continue
      for (const id of mentionedIn({ ...row, id: '' }, deletes)) deletes.delete(id)
    }
  }
  const removal = removalOfAll(
    memory,
    [...deletes.values()].map(({ t, id }) => ({ type: t, id })),
  )
  const stays = (change: Change) => change.op !== 'delete' || deletes.has(change.id)
  return [...inverse.filter(stays), ...removal.changes.filter(({ t, id }) => !inSet.has(`${t}/${id}`))]
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
      if (!inSet.has(`${type}/${row.id}`) && refers(row, gone)) found.push({ t: type, id: row.id })
    }
  }
  return found
}

/** Whether a record holds one of these ids besides its own. */
function refers({ id: _, ...row }: AnyRow, ids: { has(id: string): boolean }): boolean {
  return mentions(row, ids)
}

function mentions(value: unknown, ids: { has(id: string): boolean }): boolean {
  if (typeof value === 'string') return ids.has(value)
  if (typeof value !== 'object' || value === null) return false
  for (const inner of Object.values(value)) if (mentions(inner, ids)) return true
  return false
}

function mentionedIn(value: unknown, ids: { has(id: string): boolean }): string[] {
  if (typeof value === 'string') return ids.has(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner) => mentionedIn(inner, ids))
}

/** The later sets behind the disagreements, each with what it touched. */
class Later {
  private readonly bySet = new Map<number, UndoObstacle>()
  /** By record, and by record and path: the later sets that touched it. */
  private readonly sets = new Map<string, number[]>()
  private readonly rows = new Map<string, AnyRow>()

  private constructor(private readonly memory: Memory) {}

  static async of(disagreements: readonly Disagreement[], seq: number, log: Log, memory: Memory): Promise<Later> {
    const later = new Later(memory)
    for (const disagreement of disagreements) await later.add(disagreement, seq, log)
    return later
  }

  get obstacles(): UndoObstacle[] {
    return [...this.bySet.values()].sort((a, b) => a.seq - b.seq)
  }

  /** Whether nobody can say how one of these came about: then nobody can choose either. */
  unexplained(disagreements: readonly Disagreement[]): boolean {
    return disagreements.some((each) => !this.sets.get(keyOf(each))?.length)
  }

  /** Whether a later set that touched this is to be kept; false where none touched it. */
  keeps(place: Disagreement, choices: UndoChoices): boolean {
    return (this.sets.get(keyOf(place)) ?? []).some((seq) => choices[seq] === 'keep')
  }

  /** The record as a later set deleted it. */
  lastRow(t: Standalone, id: string): AnyRow | undefined {
    return this.rows.get(`${t}/${id}`)
  }

  private nameOf(t: Standalone, id: string): { name?: BilingualText } {
    const row = this.memory.row(t, id)
    const name = row && recordName(this.memory, t, row as Row<Standalone>)
    return name ? { name } : {}
  }

  private async add({ t, id, p }: Disagreement, after: number, log: Log): Promise<void> {
    const seqs: number[] = []
    for (const { head, change } of await log.changesOf(t, id, after)) {
      if (p !== undefined && 'set' in change && !change.set.some((each) => overlap(each.p, p))) continue
      if (change.op === 'delete' && 'row' in change) this.rows.set(`${t}/${id}`, change.row as AnyRow)
      const obstacle = this.bySet.get(head.seq) ?? obstacleOf(head)
      obstacle.touched.push({ t, id, ...(p === undefined ? {} : { p }), ...this.nameOf(t, id) })
      this.bySet.set(head.seq, obstacle)
      seqs.push(head.seq)
    }
    this.sets.set(keyOf({ t, id, ...(p !== undefined && { p }) }), seqs)
  }
}

const keyOf = ({ t, id, p = '' }: Disagreement) => `${t}/${id}/${p}`

function obstacleOf(head: SetHead): UndoObstacle {
  return {
    seq: head.seq,
    at: new Date(timeOf(head.hlc)).toISOString(),
    who: head.who,
    ...(head.note === undefined ? {} : { note: head.note }),
    touched: [],
  }
}
