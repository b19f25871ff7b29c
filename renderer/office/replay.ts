/** Brings memory up from a snapshot and the journal. */

import { MODEL_VERSION } from '@shared/model/change-set'
import { type AnyRow, type Standalone, standalone } from '@shared/model/types'
import { upgradedChange, upgradedRow } from '@shared/model/upgrades'
import { applyChanges, applyErased, type Touched } from './apply'
import type { Erased } from './erased'
import type { JournalLine } from './journal-line'
import { Memory } from './memory'
import { OfficeError } from './office-error'
import { partsOf, placeOf, readBody, readEntries, textIn } from './parts'
import { keysOfRow } from './sealing-keys'

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
    const { head, changes, erased } = readBody(part, line.erased)
    if (head) model = head.model
    if (model > MODEL_VERSION) throw new OfficeError('newerFormat', `Change set ${part.seq} is of model ${model}`)
    const upgraded = changes.map((change) => upgradedChange(change, model))
    const all = [...applyChanges(memory, upgraded, part.seq), ...applyErased(memory, erased, part.seq, line.erased)]
    for (const one of all) touched.set(`${one.type}/${one.id}`, one)
    tell(read, total)
  })
  return [...touched.values()]
}

interface SnapshotHead {
  v: 1 | 2
  model: number
  records: number
}

/** The records at a snapshot, or null where it cannot be read: then an older one or the journal from its start serves. */
export async function readSnapshot(line: JournalLine, seq: number, tell: Tell): Promise<Memory | null> {
  const memory = new Memory()
  let head: SnapshotHead | null = null
  let read = 0
  const put = (type: Standalone, row: AnyRow) => memory.put(type, upgradedRow(type, row, head?.model ?? 0))
  try {
    await line.read({ of: 'snapshot', seq }, (part) => {
      if (part.plain) {
        const body = JSON.parse(textIn(part.bytes, 0, part.bytes.length)) as SnapshotHead | [Standalone, AnyRow][]
        if (Array.isArray(body)) for (const [type, row] of body) put(type, row)
        else head = body
        read = memory.count()
      } else {
        const body = readEntries(part)
        if (body.head) head = JSON.parse(body.head) as SnapshotHead
        for (const { label, body: text } of body.entries) {
          const { t: type, id } = placeOf(label)
          const row = text === null ? line.erased.standIn(type, id) : (JSON.parse(text) as AnyRow)
          if (row) put(type, { ...row, seq: (row as AnyRow).seq ?? seq } as AnyRow)
        }
        read += body.entries.length
      }
      tell(read, head?.records ?? read)
    })
  } catch {
    return null
  }
  return (head as SnapshotHead | null)?.records === read ? memory : null
}

/** The parts of a snapshot of memory as it is now; later changes do not get into it. */
export function snapshotBodies(memory: Memory, model: number, erased: Erased): Iterable<Uint8Array> {
  const rows = standalone.flatMap((type) => [...memory.rows(type)].map((row): [Standalone, AnyRow] => [type, row]))
  const head: SnapshotHead = { v: 2, model, records: rows.length }
  return partsOf(
    head,
    (function* () {
      for (const [type, row] of rows) {
        yield {
          keys: keysOfRow(type, row, memory, erased),
          label: `${type}/${row.id}/create`,
          body: JSON.stringify(row),
        }
      }
    })(),
  )
}
