import type { AnyRow, Standalone } from './types'

export type Reason = 'edit' | 'import' | 'merge' | 'undo' | 'restore' | 'erase'

/** One value changed: `p` is the path in the record, `documents.k9.number`; absent `from` or `to` means no value. */
export interface Assignment {
  p: string
  from?: unknown
  to?: unknown
}

export type Change =
  | { t: Standalone; id: string; subject: string; op: 'create'; row: Omit<AnyRow, 'seq'> }
  | { t: Standalone; id: string; subject: string; op: 'update'; base: number; set: Assignment[] }
  /** `row` is the record as it was, so that undo is exact. */
  | { t: Standalone; id: string; subject: string; op: 'delete'; base: number; row: Omit<AnyRow, 'seq'> }

/** What somebody wants written, before the journal gave it a number. */
export interface ChangeSetDraft {
  why: Reason
  /** Import batch this set belongs to. */
  batch?: string
  /** The sequence number of the set this one takes back. */
  undoes?: number
  /** One line for people: what was done. */
  note?: string
  changes: Change[]
}

/** One entry of the journal. All of it holds, or none. */
export interface ChangeSet extends ChangeSetDraft {
  /** Version of this format. */
  v: 1
  /** Version of the data dictionary it was written under. */
  model: number
  device: string
  seq: number
  /** Hybrid logical clock: milliseconds since 1970, then a counter, as `0019a1b2c3d4e5-0001-device`. */
  hlc: string
  /** The name given at first run. */
  who: string
}

/** Raised with every change of the dictionary that old records must be upgraded for; see upgrades.ts. */
export const MODEL_VERSION = 2
