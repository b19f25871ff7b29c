/**
 * The working copy in IndexedDB: a database a generation, a table a record type, rows sealed. The rest of the office
 * sees sealed rows and the meta that goes with them; only this file knows Dexie.
 */

import type { TableSums, WorkingCopyMeta } from '@shared/journal-port'
import { MODEL_VERSION } from '@shared/model/change-set'
import { type Standalone, standalone } from '@shared/model/types'
import Dexie, { type Table } from 'dexie'
import { type SealedRow, tagOf } from './seal'
import { within } from './time-limit'

const PREFIX = 'tongxing-office-'
const META = 'meta'
/** Rows read at a time. */
const LOAD_ROWS = 200

export interface TimeLimits {
  open: number
  read: number
  write: number
}
export const timeLimits: TimeLimits = { open: 10_000, read: 15_000, write: 20_000 }

export interface Batch {
  /** What the records of each row that is put come to, by its id. */
  contents: ReadonlyMap<string, number>
  put: Partial<Record<Standalone, SealedRow[]>>
  remove: Partial<Record<Standalone, string[]>>
}

/** Generations on disk. */
export async function listGenerations(): Promise<string[]> {
  const names = await within(timeLimits.open, 'Listing the databases', Dexie.getDatabaseNames())
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length))
}

export function deleteGeneration(generation: string): Promise<void> {
  return within(timeLimits.open, 'Deleting a working copy', Dexie.delete(PREFIX + generation))
}

export class WorkingCopy {
  private readonly tags = new Map<Standalone, Map<string, number>>(standalone.map((type) => [type, new Map()]))
  private sums: Record<string, { count: number; tags: number }> = Object.fromEntries(
    standalone.map((type) => [type, { count: 0, tags: 0 }]),
  )
  /** What the records of each row come to; incomplete until `learn` was called for those that were loaded. */
  private readonly contents = new Map<Standalone, Map<string, number>>(standalone.map((type) => [type, new Map()]))

  private constructor(
    readonly generation: string,
    private readonly db: Dexie,
  ) {}

  static async open(generation: string): Promise<WorkingCopy> {
    // Opened by hand only: once it was taken away, Dexie would quietly make an empty one and go on.
    const db = new Dexie(PREFIX + generation, { chromeTransactionDurability: 'strict', autoOpen: false })
    // One version for every release: a working copy of another model is read once and made anew.
    db.version(MODEL_VERSION).stores({ ...Object.fromEntries(standalone.map((type) => [type, 'id'])), [META]: '' })
    await within(timeLimits.open, 'Opening the working copy', db.open())
    return new WorkingCopy(generation, db)
  }

  meta(): Promise<WorkingCopyMeta | undefined> {
    return within(timeLimits.read, 'Reading the meta', this.db.table(META).get(META))
  }

  /** Gives all rows of a type in chunks. Afterwards `sumsNow` says what was really there. */
  async load(type: Standalone, take: (rows: SealedRow[]) => Promise<void>): Promise<void> {
    const table: Table<SealedRow, string> = this.db.table(type)
    let after = ''
    for (;;) {
      const rows = await within(
        timeLimits.read,
        `Reading ${type}`,
        table.where(':id').above(after).limit(LOAD_ROWS).toArray(),
      )
      for (const row of rows) this.count(type, row.id, tagOf(row))
      await take(rows)
      const last = rows.at(-1)
      if (!last || rows.length < LOAD_ROWS) return
      after = last.id
    }
  }

  sumsNow(): TableSums {
    return Object.fromEntries(
      standalone.map((type) => [type, { count: 0, tags: 0, ...this.sums[type], content: this.contentOf(type) }]),
    )
  }

  /** Takes note of what rows that were loaded come to; those written since are known already. */
  learn(rows: Iterable<[type: Standalone, id: string, content: number]>): void {
    for (const [type, id, content] of rows) {
      const known = this.contents.get(type)
      if (this.tags.get(type)?.has(id) && !known?.has(id)) known?.set(id, content)
    }
  }

  private contentOf(type: Standalone): number | null {
    const contents = this.contents.get(type)
    if (!contents || contents.size < (this.tags.get(type)?.size ?? 0)) return null
    let sum = 0
    for (const content of contents.values()) sum = (sum ^ content) >>> 0
    return sum
  }

  /** Writes rows and the meta that counts them in one transaction. */
  async write(batch: Batch, meta: Omit<WorkingCopyMeta, 'tables'>): Promise<WorkingCopyMeta> {
    const types = standalone.filter((type) => batch.put[type]?.length || batch.remove[type]?.length)
    const before = structuredClone(this.sums)
    for (const type of types) {
      for (const row of batch.put[type] ?? []) {
        this.count(type, row.id, tagOf(row))
        this.contents.get(type)?.set(row.id, batch.contents.get(row.id) ?? 0)
      }
      for (const id of batch.remove[type] ?? []) {
        this.count(type, id, undefined)
        this.contents.get(type)?.delete(id)
      }
    }
    const whole: WorkingCopyMeta = { ...meta, tables: this.sumsNow() }
    try {
      await within(
        timeLimits.write,
        'Writing to the working copy',
        this.db.transaction('rw', [...types, META], async () => {
          for (const type of types) {
            const put = batch.put[type]
            const remove = batch.remove[type]
            if (put?.length) await this.db.table(type).bulkPut(put)
            if (remove?.length) await this.db.table(type).bulkDelete(remove)
          }
          await this.db.table(META).put(whole, META)
        }),
      )
    } catch (error) {
      // What is on disk now nobody knows; this generation is not written to again.
      this.sums = before
      throw error
    }
    return whole
  }

  close(): void {
    this.db.close()
  }

  private count(type: Standalone, id: string, tag: number | undefined): void {
    const tags = this.tags.get(type)
    const sum = this.sums[type]
    if (!tags || !sum) return
    const before = tags.get(id)
    if (before !== undefined) {
      sum.tags = (sum.tags ^ before) >>> 0
      sum.count--
      tags.delete(id)
    }
    if (tag !== undefined) {
      sum.tags = (sum.tags ^ tag) >>> 0
      sum.count++
      tags.set(id, tag)
    }
  }
}
