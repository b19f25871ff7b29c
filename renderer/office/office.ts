/** The office while it is open: what opening found, the writer, the log, and the snapshots that follow from writing. */

import type { WorkingCopyMeta } from '@shared/journal-port'
import { type ChangeSet, MODEL_VERSION } from '@shared/model/change-set'
import type { Touched } from './apply'
import { Clock } from './clock'
import { Writer } from './commit'
import type { OfficeNews, OpenResult } from './contract'
import { Flusher } from './flusher'
import type { JournalLine } from './journal-line'
import { Log } from './log'
import type { Memory } from './memory'
import { asOfficeError } from './office-error'
import { type Found, openOffice } from './opening'
import { snapshotBodies } from './replay'
import type { WorkingCopy } from './store'
import { undoDraft } from './undo'

/** More changed records than this are told by their types only. */
const IDS_TOLD = 200

export class Office {
  readonly memory: Memory
  readonly log: Log
  private readonly writer: Writer
  private readonly flusher: Flusher | null
  private readonly copy: WorkingCopy | null
  private snapshotting: Promise<void> | null = null

  private constructor(
    private readonly line: JournalLine,
    found: Found,
    private readonly tell: (news: OfficeNews) => void,
    public who: string,
  ) {
    this.memory = found.memory
    this.copy = found.copy
    this.flusher = this.startFlusher(found)
    this.writer = new Writer({
      line,
      memory: found.memory,
      clock: new Clock(found.facts.device),
      device: found.facts.device,
      lastSeq: found.facts.lastSeq,
      who: () => this.who,
      flusher: this.flusher,
      committed: (set, touched, snapshotDue) => this.committed(set, touched, snapshotDue),
    })
    this.log = new Log(line, () => this.writer.lastSeq)
  }

  static async open(
    line: JournalLine,
    who: string,
    tell: (news: OfficeNews) => void,
  ): Promise<{ office: Office | null; result: OpenResult }> {
    const found = await openOffice(line, (done, total) =>
      tell({ news: 'progress', progress: { stage: 'read', done, total } }),
    )
    if ('refused' in found) return { office: null, result: found.refused }
    return { office: new Office(line, found, tell, who), result: found.result }
  }

  /** The newest change set. */
  get lastSeq(): number {
    return this.writer.lastSeq
  }

  /** @throws OfficeError; see Writer.commit */
  commit: Writer['commit'] = (draft) =>
    this.writer.commit(draft).catch((error) => {
      const trouble = asOfficeError(error)
      if (journalTroubles.has(trouble.code)) {
        this.tell({ news: 'trouble', message: 'journalFailed', detail: `${trouble.code}: ${trouble.message}` })
      }
      throw trouble
    })

  /** @throws OfficeError noSuchSet, alreadyUndone, changedSince */
  undo(seq: number): Promise<number> {
    return this.commit(() => undoDraft(seq, this.log, this.memory))
  }

  /** When the working copy holds everything. */
  async settled(): Promise<void> {
    await this.flusher?.settled()
    await this.snapshotting
  }

  /** Leaves IndexedDB; what is not flushed is caught up at the next open. */
  close(): void {
    this.copy?.close()
  }

  private startFlusher({ memory, copy, blocks, key, meta, behind, facts }: Found): Flusher | null {
    if (!copy) {
      this.tell({ news: 'trouble', message: 'workingCopyFailed', detail: 'IndexedDB cannot be opened' })
      return null
    }
    const flusher = new Flusher({
      memory,
      copy,
      blocks,
      key,
      meta,
      flushed: (now) => this.report(now),
      failed: (error, last) => {
        this.report({ ...last, state: 'stale' })
        this.tell({ news: 'trouble', message: 'workingCopyFailed', detail: String(error) })
      },
    })
    if (facts.lastSeq > meta.applied) flusher.add(behind, facts.lastSeq, facts.chain, meta.applied + 1)
    return flusher
  }

  private report(meta: WorkingCopyMeta): void {
    // Main only remembers it; one that does not arrive makes the next open more careful, not wrong.
    this.line.ask('workingCopy', { meta }).catch(() => {})
  }

  private committed({ seq }: ChangeSet, touched: Touched[], snapshotDue: boolean): void {
    const types = [...new Set(touched.map(({ type }) => type))]
    const ids = touched.length <= IDS_TOLD ? { ids: touched.map(({ id }) => id) } : {}
    this.tell({ news: 'changed', seq, types, ...ids })
    if (snapshotDue && !this.snapshotting) {
      this.snapshotting = this.snapshot().finally(() => {
        this.snapshotting = null
      })
    }
  }

  /** Not while rows are flushed: both would wait for each other, and nobody waits for a snapshot. */
  private async snapshot(): Promise<void> {
    await this.flusher?.settled()
    await this.line
      .snapshot(this.writer.lastSeq, snapshotBodies(this.memory, MODEL_VERSION, this.line.erased))
      // The journal holds everything; the next set asks for a snapshot again.
      .catch(() => {})
  }
}

const journalTroubles = new Set(['stale', 'replaced', 'diskFull', 'writeFailed', 'busy', 'brokenChain'])
