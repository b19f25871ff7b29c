/** Change sets of hand-made edits: what to write, never when or by whom. */
import type { Assignment, Change } from '@shared/model/change-set'
import { newId } from '@shared/model/id'
import { assignment, sameValue, valueAt } from '@shared/model/paths'
import { subjectOf } from '@shared/model/removal'
import type { AnyRow, Row, Standalone } from '@shared/model/types'

/** An id for a new record or a new item of a list. */
export function freshId(): string {
  return newId(Date.now(), (n) => crypto.getRandomValues(new Uint8Array(n)))
}

/** A change of values by path, `{ 'documents.k9.number': 'E12345678' }`; undefined empties. null: nothing would change. */
export function updated<T extends Standalone>(
  type: T,
  row: Row<T>,
  values: Readonly<Record<string, unknown>>,
): Change | null {
  const set: Assignment[] = Object.entries(values)
    .filter(([path, to]) => !sameValue(valueAt(row, path), to))
    .map(([path, to]) => assignment(path, valueAt(row, path), to))
  return set.length ? { t: type, id: row.id, subject: subjectOf(type, row), op: 'update', base: row.seq, set } : null
}

/** A new record. */
export function created<T extends Standalone>(type: T, row: Omit<Row<T>, 'seq'>): Change {
  return { t: type, id: row.id, subject: subjectOf(type, row), op: 'create', row: row as Omit<AnyRow, 'seq'> }
}

/** A record taken away, with all it held so that undo is exact. */
export function deleted<T extends Standalone>(type: T, row: Row<T>): Change {
  const { seq, ...rest } = row as unknown as AnyRow
  return { t: type, id: row.id, subject: subjectOf(type, row), op: 'delete', base: seq, row: rest }
}
