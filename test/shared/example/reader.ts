import { applyChanges } from '../../../renderer/office/apply'
import { Memory } from '../../../renderer/office/memory'
import type { Change } from '../../../shared/model/change-set'
import type { Reader } from '../../../shared/model/types'

/** The office's own memory after these changes. */
export function readerOfChanges(changes: readonly Change[]): Reader {
  const memory = new Memory()
  // The rows of changes are taken over, and tests look at the changes as well.
  applyChanges(memory, structuredClone(changes), 1)
  return memory
}
