/** The changes of a draft as they will really happen, checked against the records. */
import type { Change } from '@shared/model/change-set'
import { applied, assignment, differences, sameValue, tidy, valueAt, withValue } from '@shared/model/paths'
import { subjectOf } from '@shared/model/subject'
import type { AnyRow } from '@shared/model/types'
import type { Memory } from './memory'
import { OfficeError } from './office-error'

const CHANGES_A_STEP = 100

/**
 * The changes as they will really happen: `from` and deleted rows as they stand on record, nothing empty, no change that
 * changes nothing, one change a record.
 * @throws OfficeError gone, exists, outdated, badRequest
 */
export function* exactChanges(wanted: readonly Change[], memory: Memory): Generator<number, Change[]> {
  const byRecord = new Map<string, Change>()
  for (const [done, change] of wanted.entries()) {
    if (done % CHANGES_A_STEP === 0) yield done
    const key = `${change.t}/${change.id}`
    const before = byRecord.get(key)
    const exact = exactChange(before ? joined(before, change) : change, memory)
    if (exact) byRecord.set(key, exact)
    else byRecord.delete(key)
  }
  return [...byRecord.values()]
}

/** Two changes of one record in one set are one change. */
function joined(first: Change, second: Change): Change {
  if (second.op !== 'update' || first.op === 'delete') {
    throw new OfficeError('badRequest', `Two changes of ${first.t} ${first.id} in one set do not go together`)
  }
  if (first.op === 'create') return { ...first, row: applied(first.row, second.set) }
  return { ...second, set: [...first.set, ...second.set] }
}

function exactChange(change: Change, memory: Memory): Change | null {
  if (!change.id) throw new OfficeError('badRequest', `A ${change.t} without an id`)
  const current = memory.row(change.t, change.id)
  if (change.op === 'create') {
    if (current) throw new OfficeError('exists', `${change.t} ${change.id} is there already`)
    const row = bare(change.row, change.id)
    return { t: change.t, id: change.id, subject: subjectOf(change.t, row), op: 'create', row }
  }
  if (!current) throw new OfficeError('gone', `${change.t} ${change.id} is not there`)
  const subject = subjectOf(change.t, current)
  if (change.op === 'delete') {
    return { t: change.t, id: change.id, subject, op: 'delete', base: current.seq, row: bare(current, change.id) }
  }
  const set = exactSet(change, current)
  return set.length > 0 ? { t: change.t, id: change.id, subject, op: 'update', base: current.seq, set } : null
}

function exactSet(change: Extract<Change, { op: 'update' }>, current: AnyRow) {
  let row = current
  for (const { p, from, to } of change.set) {
    if (/^(id|seq)(\.|$)/.test(p)) throw new OfficeError('badRequest', `${p} of a record is never assigned`)
    const actual = valueAt(row, p)
    // Whoever saw the record as it is now may replace what stands there; whoever saw an older one only what they saw.
    if (change.base < current.seq && !sameValue(actual, tidy(from)) && !sameValue(actual, tidy(to))) {
      throw new OfficeError('outdated', `${p} of ${change.t} ${change.id} was changed meanwhile`, [
        { t: change.t, id: change.id, p },
      ])
    }
    row = withValue(row, p, to)
  }
  return minimal(change, current, row)
}

/** Written as they were asked for, with the true `from`; where they overlap or undo each other, by their difference. */
function minimal(change: Extract<Change, { op: 'update' }>, current: AnyRow, after: AnyRow) {
  const paths = new Set(change.set.map(({ p }) => p))
  const plain = paths.size === change.set.length && ![...paths].some((p) => hasInner(p, paths))
  if (!plain) return differences(current, after)
  return change.set
    .map(({ p, to }) => assignment(p, valueAt(current, p), to))
    .filter(({ from, to }) => !sameValue(from, to))
}

function hasInner(path: string, paths: ReadonlySet<string>): boolean {
  for (const other of paths) if (other.startsWith(`${path}.`)) return true
  return false
}

function bare(row: object, id: string): Omit<AnyRow, 'seq'> {
  const tidied = tidy(row) as AnyRow | undefined
  if (tidied && tidied.id === id && !('seq' in tidied)) return tidied
  const { seq: _, ...values } = { ...tidied, id } as AnyRow
  return values as Omit<AnyRow, 'seq'>
}
