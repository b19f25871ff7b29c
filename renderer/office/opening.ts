/**
 * Finds the office at start: the working copy where it can be trusted, else the newest snapshot and the journal behind
 * it. An empty office is never shown in place of a lost one.
 */

import type { JournalFacts, WorkingCopyMeta } from '@shared/journal-port'
import { MODEL_VERSION } from '@shared/model/change-set'
import { standalone } from '@shared/model/types'
import type { Touched } from './apply'
import { Blocks } from './blocks'
import { type Check, checkWorkingCopy } from './check'
import type { LoadedRow } from './content-sums'
import type { OpenResult } from './contract'
import { Erased } from './erased'
import { engineVersion } from './flusher'
import type { JournalLine } from './journal-line'
import { makeId } from './make-id'
import { Memory } from './memory'
import { asOfficeError } from './office-error'
import { readSnapshot, replay, type Tell } from './replay'
import { importKey } from './seal'
import { deleteGeneration, listGenerations, WorkingCopy } from './store'

export interface Found {
  facts: JournalFacts
  key: CryptoKey
  memory: Memory
  /** null: IndexedDB does not work at all; everything is in memory and in the journal. */
  copy: WorkingCopy | null
  blocks: Blocks
  meta: WorkingCopyMeta
  /** Records that are in memory and not in the working copy. */
  behind: Touched[]
  /** Rows that were read from the working copy; none where it was made anew. */
  loaded: LoadedRow[]
  result: OpenResult
}

type Opened = Found | { refused: OpenResult }

/** Opens the office. What cannot be opened is refused with its reason, and nothing has been written then. */
export async function openOffice(line: JournalLine, tell: Tell): Promise<Opened> {
  let facts: JournalFacts
  try {
    facts = await line.ask('open')
  } catch (error) {
    return { refused: refusal(asOfficeError(error).code) }
  }
  line.erased = new Erased(facts.erased)
  if (facts.model > MODEL_VERSION) return { refused: refusal('newer') }
  const key = await importKey(facts.key)
  if (facts.lastSeq === 0) {
    if (await somethingWasHere(facts)) return { refused: refusal('missingJournal') }
    return begin(facts, key, line, new Memory(), { state: 'new' })
  }
  const check = await checkWorkingCopy(facts, key, line)
  try {
    return await (check.usable ? catchUp(facts, key, line, check, tell) : rebuild(facts, key, line, check, tell))
  } catch (error) {
    if (check.usable) check.copy.close()
    // The manifest may be older than the journal; each set says itself which program wrote it.
    if (asOfficeError(error).code === 'newerFormat') return { refused: refusal('newer') }
    throw error
  }
}

function refusal(because: string): OpenResult {
  return { state: 'refused', because, records: 0, lastSeq: 0 }
}

/** A working copy with sets in it beside an empty journal: the journal was lost, and with it the right to begin anew. */
async function somethingWasHere(facts: JournalFacts): Promise<boolean> {
  const generations = await listGenerations().catch(() => [])
  for (const generation of generations.filter((each) => !facts.aside.includes(each))) {
    const copy = await WorkingCopy.open(generation).catch(() => null)
    const meta = await copy?.meta().catch(() => undefined)
    copy?.close()
    if (meta && meta.applied > 0) return true
  }
  return false
}

async function catchUp(
  facts: JournalFacts,
  key: CryptoKey,
  line: JournalLine,
  { memory, copy, blocks, meta, loaded }: Extract<Check, { usable: true }>,
  tell: Tell,
): Promise<Found> {
  const missing = facts.lastSeq - meta.applied
  const behind = missing > 0 ? await replay(line, memory, meta.applied + 1, facts.lastSeq, tell) : []
  const result: OpenResult = {
    state: missing > 0 ? 'caughtUp' : 'ready',
    records: memory.count(),
    lastSeq: facts.lastSeq,
    ...lossOf(facts),
  }
  await tidyUp(facts, meta.generation)
  return { facts, key, memory, copy, blocks, meta, behind, loaded, result }
}

async function rebuild(
  facts: JournalFacts,
  key: CryptoKey,
  line: JournalLine,
  check: Extract<Check, { usable: false }>,
  tell: Tell,
): Promise<Found> {
  const memory = await fromJournal(facts, line, tell)
  // A rebuild that was not finished when the program ended goes on, and was told of when it began.
  const state = check.because === 'unfinished' && !facts.lost ? 'caughtUp' : 'rebuilt'
  return begin(facts, key, line, memory, { state, because: check.because, ...lossOf(facts) }, check.aside)
}

/** The records as the newest snapshot that reads and the journal behind it have them. */
export async function fromJournal(
  { snapshots, lastSeq }: Pick<JournalFacts, 'snapshots' | 'lastSeq'>,
  line: JournalLine,
  tell: Tell,
): Promise<Memory> {
  for (const seq of snapshots.filter((each) => each <= lastSeq)) {
    const found = await readSnapshot(line, seq, tell)
    if (!found) continue
    await replay(line, found, seq + 1, lastSeq, tell)
    return found
  }
  const memory = new Memory()
  await replay(line, memory, 1, lastSeq, tell)
  return memory
}

function lossOf({ lost }: JournalFacts): Partial<OpenResult> {
  return lost ? { because: 'lost', lost } : {}
}

/** Starts a new generation of the working copy and leaves it to the flusher to fill. */
async function begin(
  facts: JournalFacts,
  key: CryptoKey,
  line: JournalLine,
  memory: Memory,
  how: Partial<OpenResult> & Pick<OpenResult, 'state'>,
  aside?: string,
): Promise<Found> {
  const meta: WorkingCopyMeta = { ...freshMeta(), state: memory.count() > 0 ? 'building' : 'whole' }
  // What is to be kept must be on record before anything goes. On a full disk nothing goes, and the office opens all the same.
  const noted = await line.ask('workingCopy', { meta, ...(aside ? { aside } : {}) }).then(
    () => true,
    () => false,
  )
  if (aside) facts.aside = [...facts.aside, aside]
  if (noted) await tidyUp(facts, meta.generation)
  const copy = await emptyCopy(meta)
  const behind = everyRecord(memory)
  const result: OpenResult = { records: memory.count(), lastSeq: facts.lastSeq, ...how }
  return { facts, key, memory, copy, blocks: new Blocks(makeId), meta, behind, loaded: [], result }
}

export function everyRecord(memory: Memory): Touched[] {
  return standalone.flatMap((type) => [...memory.rows(type)].map(({ id }) => ({ type, id })))
}

/** An empty generation that takes the place of all others but those kept aside. */
export async function renewed(
  line: JournalLine,
  aside: readonly string[],
): Promise<Pick<Found, 'copy' | 'blocks' | 'meta' | 'loaded'>> {
  const meta: WorkingCopyMeta = { ...freshMeta(), state: 'building' }
  await line.ask('workingCopy', { meta }).catch(() => {})
  const generations = await listGenerations().catch(() => [])
  const old = generations.filter((each) => !aside.includes(each))
  await Promise.all(old.map((each) => deleteGeneration(each).catch(() => {})))
  return { copy: await emptyCopy(meta), blocks: new Blocks(makeId), meta, loaded: [] }
}

/** A database that says from its first moment on what is in it: one without a word would pass for a loss. */
async function emptyCopy(meta: WorkingCopyMeta): Promise<WorkingCopy | null> {
  let copy: WorkingCopy | null = null
  try {
    copy = await WorkingCopy.open(meta.generation)
    await copy.write({ put: {}, remove: {}, contents: new Map() }, meta)
    return copy
  } catch {
    copy?.close()
    return null
  }
}

function freshMeta(): WorkingCopyMeta {
  return {
    generation: makeId(),
    flush: 0,
    applied: 0,
    chain: '',
    model: MODEL_VERSION,
    engine: engineVersion(),
    state: 'whole',
    tables: Object.fromEntries(standalone.map((type) => [type, { count: 0, tags: 0, content: 0 }])),
  }
}

/** Generations nobody refers to any more go; one that does not want to go is tried again at the next open. */
async function tidyUp(facts: JournalFacts, current: string): Promise<void> {
  const generations = await listGenerations().catch(() => [])
  const old = generations.filter((each) => each !== current && !facts.aside.includes(each))
  await Promise.all(old.map((each) => deleteGeneration(each).catch(() => {})))
}
