/** Brings memory up from a snapshot and the journal. */

import type { JournalPart } from '@shared/journal-port'
import { FRAME_BYTES } from '@shared/journal-port'
import type { Change, ChangeSet } from '@shared/model/change-set'
import { type AnyRow, type Standalone, standalone } from '@shared/model/types'
import { upgradedChange, upgradedRow } from '@shared/model/upgrades'
import { applyChanges, type Touched } from './apply'
import { inChunks, type JournalLine } from './journal-line'
import { Memory } from './memory'

const decoder = new TextDecoder()

/** The first part of a set is the set with its first changes; the others are lists of further changes. */
export function readBody(part: JournalPart): ChangeSet | Change[] {
  return JSON.parse(decoder.decode(part.bytes)) as ChangeSet | Change[]
}

export type Tell = (done: number, total: number) => void

/** Applies the sets from..to in order. What they touched is returned, each record once. */
export async function replay(
  line: JournalLine,
  memory: Memory,
  from: number,
  to: number,
  tell: Tell,
): Promise<Touched[]> {
  const touched = new Map<string, Touched>()
  let model = 0
  await line.read({ of: 'journal', from, to }, (part, read, total) => {
    const body = readBody(part)
    if (!Array.isArray(body)) model = body.model
    const changes = (Array.isArray(body) ? body : body.changes).map((change) => upgradedChange(change, model))
    for (const one of applyChanges(memory, changes, part.seq)) touched.set(`${one.type}/${one.id}`, one)
    tell(read, total)
  })
  return [...touched.values()]
}

interface SnapshotHead {
  v: 1
  model: number
  records: number
}

/** The records at a snapshot, or null where it cannot be read: then an older one or the journal from its start serves. */
export async function readSnapshot(line: JournalLine, seq: number, tell: Tell): Promise<Memory | null> {
  const memory = new Memory()
  let head: SnapshotHead | null = null
  try {
    await line.read({ of: 'snapshot', seq }, (part) => {
      const body = JSON.parse(decoder.decode(part.bytes)) as SnapshotHead | [Standalone, AnyRow][]
      if (!Array.isArray(body)) {
        head = body
        return
      }
      for (const [type, row] of body) memory.put(type, upgradedRow(type, row, head?.model ?? 0))
      tell(memory.count(), head?.records ?? memory.count())
    })
  } catch {
    return null
  }
  return (head as SnapshotHead | null)?.records === memory.count() ? memory : null
}

/** The bodies of a snapshot of memory as it is now; later changes do not get into it. */
export function snapshotBodies(memory: Memory, model: number): Iterable<string> {
  const rows = standalone.flatMap((type) => [...memory.rows(type)].map((row): [Standalone, AnyRow] => [type, row]))
  const head: SnapshotHead = { v: 1, model, records: rows.length }
  return (function* () {
    yield JSON.stringify(head)
    yield* inChunks(rows, FRAME_BYTES)
  })()
}
