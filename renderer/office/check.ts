/** Looks at the working copy against what the main process knows, before anything of it is trusted. */

import type { JournalFacts, TableSums, WorkingCopyMeta } from '@shared/journal-port'
import { MODEL_VERSION } from '@shared/model/change-set'
import { sameValue } from '@shared/model/paths'
import { standalone } from '@shared/model/types'
import { Blocks } from './blocks'
import type { LoadedRow } from './content-sums'
import { engineVersion } from './flusher'
import type { JournalLine } from './journal-line'
import { makeId } from './make-id'
import { Memory } from './memory'
import { openRecords } from './seal'
import { listGenerations, WorkingCopy } from './store'

/** Why a working copy is built anew. */
export type RebuildReason =
  | 'missing'
  | 'empty'
  | 'short'
  | 'differs'
  | 'ahead'
  | 'stale'
  | 'unfinished'
  | 'newer'
  | 'older'
  | 'unreadable'

export type Check =
  | {
      usable: true
      memory: Memory
      copy: WorkingCopy
      blocks: Blocks
      meta: WorkingCopyMeta
      /** What was read, to be looked at once more when the office is open. */
      loaded: LoadedRow[]
    }
  /** `aside`: a generation that holds what the journal does not, to be kept. */
  | { usable: false; because: RebuildReason; aside?: string }

export async function checkWorkingCopy(facts: JournalFacts, key: CryptoKey, line: JournalLine): Promise<Check> {
  const known = facts.workingCopy
  let copy: WorkingCopy | null = null
  try {
    if (!known || !(await listGenerations()).includes(known.generation)) return { usable: false, because: 'missing' }
    copy = await WorkingCopy.open(known.generation)
    const meta = await copy.meta()
    const refusal = meta ? await distrust(meta, known, facts, line) : { because: 'empty' as const }
    if (!meta || refusal) {
      copy.close()
      return { usable: false, because: 'empty', ...refusal }
    }
    const { memory, blocks, loaded } = await load(copy, key)
    if (!sameRows(copy.sumsNow(), meta.tables)) {
      copy.close()
      return { usable: false, because: rowsOf(copy.sumsNow()) < rowsOf(meta.tables) ? 'short' : 'differs' }
    }
    return { usable: true, memory, copy, blocks, meta, loaded }
  } catch {
    // Whatever IndexedDB or the seal said: the journal has it all, and the copy is not worth a diagnosis.
    copy?.close()
    return { usable: false, because: 'unreadable' }
  }
}

/** Contents are left out: recomputing them from the records takes longer than anybody waits at a start. */
function sameRows(one: TableSums, other: TableSums): boolean {
  const bare = (tables: TableSums) =>
    Object.fromEntries(Object.entries(tables).map(([type, { count, tags }]) => [type, { count, tags }]))
  return sameValue(bare(one), bare(other))
}

function rowsOf(tables: TableSums): number {
  return Object.values(tables).reduce((sum, { count }) => sum + count, 0)
}

async function distrust(
  meta: WorkingCopyMeta,
  known: WorkingCopyMeta,
  facts: JournalFacts,
  line: JournalLine,
): Promise<{ because: RebuildReason; aside?: string } | null> {
  if (meta.model > MODEL_VERSION || meta.engine > engineVersion()) return { because: 'newer' }
  if (meta.applied > facts.lastSeq) return { because: 'ahead', aside: meta.generation }
  if (meta.applied > 0 && (await line.ask('chainAt', { seq: meta.applied })) !== meta.chain) {
    return { because: 'ahead', aside: meta.generation }
  }
  if (meta.model < MODEL_VERSION) return { because: 'older' }
  if (known.state === 'stale') return { because: 'stale' }
  if (meta.state !== 'whole') return { because: 'unfinished' }
  if (meta.flush < known.flush) return { because: 'short' }
  if (meta.flush === known.flush && !sameValue(meta.tables, known.tables)) return { because: 'differs' }
  return null
}

async function load(
  copy: WorkingCopy,
  key: CryptoKey,
): Promise<{ memory: Memory; blocks: Blocks; loaded: LoadedRow[] }> {
  const memory = new Memory()
  const loaded: LoadedRow[] = []
  const blocks = new Blocks(makeId)
  for (const type of standalone) {
    await copy.load(type, async (rows) => {
      const opened = await Promise.all(rows.map((sealed) => openRecords(key, type, sealed)))
      for (const [i, records] of opened.entries()) {
        for (const record of records) memory.put(type, record)
        loaded.push({ type, id: rows[i]?.id ?? '', records })
        blocks.loaded(
          type,
          rows[i]?.id ?? '',
          records.map(({ id }) => id),
        )
      }
    })
  }
  return { memory, blocks, loaded }
}
