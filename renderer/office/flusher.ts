/**
 * Brings the working copy up to memory behind the person's back: one writer, small transactions, the oldest changes
 * first. Nobody waits for it, because the journal already holds everything.
 */

import type { WorkingCopyMeta } from '@shared/journal-port'
import { MODEL_VERSION } from '@shared/model/change-set'
import type { Standalone } from '@shared/model/types'
import type { Touched } from './apply'
import type { Blocks } from './blocks'
import type { Memory } from './memory'
import { sealRecords } from './seal'
import type { Batch, WorkingCopy } from './store'

/** Rows a transaction: small enough that nothing is blocked for long. */
const ROWS = 16

interface Dirty extends Touched {
  /** The first set that is not in the working copy for this record. */
  since: number
}

export interface FlusherNeeds {
  memory: Memory
  copy: WorkingCopy
  blocks: Blocks
  key: CryptoKey
  /** What the working copy says of itself so far. */
  meta: WorkingCopyMeta
  /** Tells the main process what was flushed; called at the end of a run and about once a second within one. */
  flushed(meta: WorkingCopyMeta): void
  /** A flush failed; nothing more will be flushed, and the copy is rebuilt at the next open. */
  failed(error: unknown, meta: WorkingCopyMeta): void
}

/** The major version of the Chromium that runs, 0 where it does not say. */
export function engineVersion(): number {
  return Number(/Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 0)
}

export class Flusher {
  private readonly dirty = new Map<string, Dirty>()
  private readonly chains = new Map<number, string>()
  private running: Promise<void> | null = null
  private broken = false
  private unsaid = false
  private lastSeq: number
  private told = 0

  constructor(private readonly needs: FlusherNeeds) {
    this.lastSeq = needs.meta.applied
  }

  /**
   * Marks records as not yet flushed and starts flushing.
   * @param seq the newest set in memory, and its chain
   * @param since the oldest set that may be missing from these records in the working copy
   */
  add(touched: Iterable<Touched>, seq: number, chain: string, since = seq): void {
    for (const { type, id } of touched) {
      const key = `${type}/${id}`
      if (!this.dirty.has(key)) this.dirty.set(key, { type, id, since })
    }
    this.lastSeq = seq
    this.chains.set(seq, chain)
    this.start()
  }

  /** Resolves when everything is flushed, or when flushing has failed. */
  async settled(): Promise<void> {
    while (this.running) await this.running
  }

  /** Has the working copy say what its records come to, where it did not yet. */
  sayContents(): void {
    this.unsaid = Object.values(this.needs.meta.tables).some(({ content }) => content === null)
    this.start()
  }

  /** Ends flushing for good; what is under way is not written. */
  async stop(): Promise<void> {
    this.broken = true
    await this.running
  }

  private start(): void {
    if (this.running || !this.behind()) return
    this.running = this.run().finally(() => {
      this.running = null
      if (this.behind()) this.start()
    })
  }

  private behind(): boolean {
    return !this.broken && (this.unsaid || this.dirty.size > 0 || this.needs.meta.applied < this.lastSeq)
  }

  private async run(): Promise<void> {
    try {
      // One turn later: a commit is answered before its rows are sealed.
      await new Promise((later) => setTimeout(later))
      while (this.behind()) await this.step()
      this.needs.flushed(this.needs.meta)
    } catch (error) {
      if (this.broken) return
      this.broken = true
      this.needs.failed(error, this.needs.meta)
    }
  }

  private async step(): Promise<void> {
    this.unsaid = false
    const sealing = this.takeOldest()
    // Oldest first: whatever remains is newer than every set before the first remaining one.
    const next = this.dirty.values().next()
    const applied = next.done ? this.lastSeq : next.value.since - 1
    const batch = await sealing
    const { meta, memory } = this.needs
    this.needs.meta = await this.needs.copy.write(batch, {
      generation: meta.generation,
      flush: meta.flush + 1,
      applied: Math.max(applied, meta.applied),
      chain: applied > meta.applied ? this.chainAt(applied) : meta.chain,
      model: MODEL_VERSION,
      engine: engineVersion(),
      state: next.done ? 'whole' : meta.state,
      counts: { people: memory.count('person'), records: memory.count() },
    })
    if (Date.now() - this.told > 1000) {
      this.told = Date.now()
      this.needs.flushed(this.needs.meta)
    }
  }

  private chainAt(seq: number): string {
    const chain = this.chains.get(seq) ?? ''
    for (const known of this.chains.keys()) if (known < seq) this.chains.delete(known)
    return chain
  }

  /** Takes the oldest changes, as many as fit into a transaction. A row takes newer changes of its records along. */
  private takeOldest(): Promise<Batch> {
    const { blocks, memory } = this.needs
    const rows = new Map<string, Standalone>()
    for (const [key, { type, id }] of this.dirty) {
      const there = memory.row(type, id) !== undefined
      const block = there ? blocks.place(type, id) : blocks.find(type, id)
      if (block !== undefined && !rows.has(block) && rows.size >= ROWS) break
      if (block !== undefined) rows.set(block, type)
      if (!there) blocks.remove(type, id)
      this.dirty.delete(key)
    }
    return this.sealed(rows)
  }

  private async sealed(rows: ReadonlyMap<string, Standalone>): Promise<Batch> {
    const contents = new Map<string, number>()
    const batch: Batch = { put: {}, remove: {}, contents }
    const { memory, blocks, key } = this.needs
    const sealing = [...rows].map(async ([block, type]) => {
      const records = [...blocks.idsIn(block)].flatMap((id) => memory.row(type, id) ?? [])
      if (records.length > 0) {
        const { row, content } = await sealRecords(key, type, block, records)
        list(batch.put, type).push(row)
        contents.set(block, content)
      } else list(batch.remove, type).push(block)
    })
    await Promise.all(sealing)
    return batch
  }
}

function list<T>(lists: Partial<Record<Standalone, T[]>>, type: Standalone): T[] {
  const known = lists[type]
  if (known) return known
  const fresh: T[] = []
  lists[type] = fresh
  return fresh
}
