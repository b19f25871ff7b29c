import type { Change } from '@shared/model/change-set'
import { applied } from '@shared/model/paths'
import type { AnyRow, Standalone } from '@shared/model/types'
import type { Erased } from './erased'
import type { Memory } from './memory'
import type { ErasedChange } from './parts'

export type Touched = { type: Standalone; id: string }

/**
 * Puts changes of a set into memory and says which records they touched. A record that already carries this set or a
 * later one is skipped, so that replaying twice, or over rows that were flushed early, changes nothing.
 * @param changes rows that are made are taken over as they are, not copied: a large set has hundreds of thousands
 */
export function applyChanges(memory: Memory, changes: readonly Change[], seq: number): Touched[] {
  const touched: Touched[] = []
  for (const change of changes) {
    const current = memory.row(change.t, change.id)
    if (current && current.seq >= seq) continue
    if (change.op === 'delete') {
      memory.remove(change.t, change.id)
    } else if (change.op === 'create') {
      memory.put(change.t, Object.assign(change.row, { id: change.id, seq }) as AnyRow)
    } else if (current) {
      memory.put(change.t, { ...applied(current, change.set), seq })
    } else {
      // A later set deleted the record, and the flush that came this far already left it out.
      continue
    }
    touched.push({ type: change.t, id: change.id })
  }
  return touched
}

/** The same for changes nobody can read any more: what was kept of a record stands where they would have put it. */
export function applyErased(memory: Memory, changes: readonly ErasedChange[], seq: number, erased: Erased): Touched[] {
  const touched: Touched[] = []
  for (const { t, id, op } of changes) {
    const current = memory.row(t, id)
    if (current && current.seq >= seq) continue
    const kept = op === 'delete' ? undefined : erased.standIn(t, id)
    if (kept) memory.put(t, { ...kept, seq } as AnyRow)
    else if (op === 'delete') memory.remove(t, id)
    else continue
    touched.push({ type: t, id })
  }
  return touched
}
