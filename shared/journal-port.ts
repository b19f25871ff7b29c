/**
 * What the office worker and the main process say to each other over the MessagePort. Every message of the worker is a
 * question with an id and gets one answer. Bodies travel in frames of about half a megabyte, three of them under way at
 * a time, so that neither side ever holds a large message or waits for each frame.
 */

export const FRAME_BYTES = 512 * 1024
export const FRAMES_IN_FLIGHT = 3

/**
 * A change set is written as parts: the head of part 0 is the set without its changes, every part has changes as its
 * entries (see journal-entries.ts). So a part can be read without the others.
 */
export interface JournalPart {
  seq: number
  part: number
  /** The set (or snapshot) is complete with this part. */
  last: boolean
  bytes: Uint8Array
  /** Written before entries had keys of their own: a JSON text. */
  plain?: true
}

/** Somebody whose data was destroyed. Nothing in it says who they were. */
export interface ErasedPerson {
  id: string
  /** Ids of every key that was destroyed with it: the person's, and those of records merged into theirs and of files. */
  keys: string[]
  /** ISO moment, and the name given at first run. */
  at: string
  who: string
  /** Why, as an office says it: asked for, due. */
  reason?: string
  /** The change set that erased. */
  seq: number
  /** What was kept, sealed with the office key. */
  kept: string
}

/** The same, open: what stands in the place of records that held data of somebody erased, so that counts stay true. */
export interface Erasure extends Omit<ErasedPerson, 'kept'> {
  kept: KeptRow[]
}
export interface KeptRow {
  t: string
  id: string
  row: Record<string, unknown>
}

/**
 * By record type: rows, the XOR of the first four bytes of their seal tags, and the XOR of what their records come to;
 * null while that was not recomputed from the records since the office was opened.
 */
export type TableSums = Record<string, { count: number; tags: number; content: number | null }>

/** What the working copy says of itself; written with every flush, kept by the main process as well. */
export interface WorkingCopyMeta {
  /** Names the database; a rebuilt working copy is a new generation. */
  generation: string
  /** Counts the flushes of this generation. */
  flush: number
  /** Every set up to this one is in the rows. */
  applied: number
  /** Chain of the journal at `applied`. */
  chain: string
  model: number
  /** Major version of the Chromium that wrote it. */
  engine: number
  /** `building`: not every row is in it yet. `stale`: a flush failed, so it must not be trusted. */
  state: 'whole' | 'building' | 'stale'
  tables: TableSums
  /** Records in memory at the time; what a backup says of itself. */
  counts?: { people: number; records: number }
}

export interface JournalFacts {
  /** Seals the working copy; 32 bytes. An erasure puts another in its place. */
  key: Uint8Array
  erased: Erasure[]
  device: string
  lastSeq: number
  chain: string
  /** Newest data dictionary that wrote into this office. */
  model: number
  workingCopy: WorkingCopyMeta | null
  /** Generations kept aside because they held more than the journal; never deleted by the program. */
  aside: string[]
  /** Newest first. */
  snapshots: number[]
  /** Change sets once acknowledged and no longer in the journal; said until a person has read it. */
  lost: { from: number; to: number } | null
}

export interface Acknowledged {
  seq: number
  chain: string
  /** The journal has grown enough for a new snapshot. */
  snapshotDue: boolean
}

/** One line a question: what goes with it and what comes back. */
export interface JournalQuestions {
  open: { with: undefined; answer: JournalFacts }
  /** One part of a set. The answer to the last one comes when the whole set is safe on disk. */
  append: { with: JournalPart & { model: number }; answer: Acknowledged | null }
  /** Drops the parts of a set that was begun and not finished. */
  abandon: { with: undefined; answer: null }
  snapshot: { with: JournalPart; answer: null }
  /** Starts to read sets `from`..`to`, or the snapshot of a seq; the answer names the reader. */
  startReading: {
    with: { of: 'journal'; from: number; to: number } | { of: 'snapshot'; seq: number }
    answer: { reader: number; bytes: number }
  }
  /** The next parts, about a frame of them; `done` with the last ones. */
  readOn: { with: { reader: number }; answer: { parts: JournalPart[]; done: boolean } }
  stopReading: { with: { reader: number }; answer: null }
  /** Single parts, for the history of a record. */
  parts: { with: { places: { seq: number; part: number }[] }; answer: JournalPart[] }
  chainAt: { with: { seq: number }; answer: string | null }
  /** Says who is to be erased by the change set that comes next; forgotten where another set takes its number. */
  announceErasure: { with: { seq: number; erased: Erasure[] }; answer: null }
  /** Destroys the keys of those announced, once their set is in the journal. The answer is what holds from now on. */
  carryOutErasure: { with: { seq: number }; answer: Pick<JournalFacts, 'key' | 'erased'> }
  lossRead: { with: undefined; answer: null }
  workingCopy: { with: { meta: WorkingCopyMeta; aside?: string }; answer: null }
}
export type JournalQuestion = keyof JournalQuestions

/** Why the journal refuses; sentences for people are in renderer/office/trouble-text.ts. */
export type JournalRefusal =
  | 'stale'
  | 'busy'
  | 'replaced'
  | 'hole'
  | 'brokenChain'
  | 'missingJournal'
  | 'missingKey'
  /** The key of whose data it is was destroyed. */
  | 'erased'
  /** The office key is not at hand until the person unlocks the office. */
  | 'locked'
  | 'wrongKey'
  | 'newerFormat'
  | 'diskFull'
  | 'writeFailed'
  | 'badRequest'

export type ToJournal = {
  [Q in JournalQuestion]: { id: number; ask: Q; with: JournalQuestions[Q]['with'] }
}[JournalQuestion]

export type FromJournal =
  | { id: number; answer: unknown }
  | { id: number; refused: { code: JournalRefusal; message: string } }
