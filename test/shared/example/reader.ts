import { applyChanges } from '../../../renderer/office/apply'
import { Memory } from '../../../renderer/office/memory'
import type { Change } from '../../../shared/model/change-set'
import type { Reader } from '../../../shared/model/types'

/** The office's own memory after these changes. */
export function readerOfChanges(changes: readonly Change[]): Reader {
  const memory = new Memory()
  applyChanges(memory, changes, 1)
  return memory
}
