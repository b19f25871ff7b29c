/** What the records of a working copy come to, recomputed from the records themselves. */
import type { AnyRow, Standalone } from '@shared/model/types'

/** The records of a row of the working copy, as they were read from it. */
export interface LoadedRow {
  type: Standalone
  /** Of the row, not of a record. */
  id: string
  records: readonly AnyRow[]
}

/** 32 bits of a text that change with any character of it (FNV-1a). It guards against faults, not against people. */
export function contentOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The content of each row, a row a step. */
export function* contentsOf(rows: readonly LoadedRow[]): Generator<number, Map<LoadedRow, number>> {
  const contents = new Map<LoadedRow, number>()
  for (const row of rows) {
    contents.set(row, contentOf(JSON.stringify(row.records)))
    yield contents.size
  }
  return contents
}
