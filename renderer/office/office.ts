/** The office while it is open: what opening found, the writer, the log, and the snapshots that follow from writing. */

import { printsWithout } from '@shared/documents/erased-rows'
import type { Progress } from '@shared/import/contract'
import type { JournalFacts, WorkingCopyMeta } from '@shared/journal-port'
import { type Change, type ChangeSet, MODEL_VERSION } from '@shared/model/change-set'
import { standalone } from '@shared/model/types'
import { danglingReferences } from '@shared/rules/erasure'
import type { Touched } from './apply'
import { Clock } from './clock'
import { Writer } from './commit'
import { contentsOf, type LoadedRow } from './content-sums'
import type { ErasureDone, ErasureRequest, OfficeNews, OpenResult, UndoChoices } from './contract'
import { CopyRecovery } from './copy-recovery'
import { Erased } from './erased'
import { type PreparedErasure, prepareErasure } from './erasing'
import { Flusher } from './flusher'
import type { JournalLine } from './journal-line'
import { Log } from './log'
import type { Memory } from './memory'
import { asOfficeError } from './office-error'
import { everyRecord, type Found, fromJournal, openOffice, renewed } from './opening'
import { snapshotBodies } from './replay'
import { importKey } from './seal'
import type { WorkingCopy } from './store'
import { inStretches } from './stretches'
import { undoDraft } from './undo'

/** More changed records than this are told by their types only. */
const IDS_TOLD = 200

export class Office {
  readonly memory: Memory
  readonly log: Log
  private readonly writer: Writer
  private readonly recovery = new CopyRecovery(() => this.recoverCopy())
  private flusher: Flusher | null
  private copy: WorkingCopy | null
  private snapshotting: Promise<void> | null = null
  /** Work after opening that nobody waits for. */
  private background: Promise<void> = Promise.resolve()

  private constructor(
    private readonly line: JournalLine,
    found: Found,
    private readonly tell: (news: OfficeNews) => void,
    public who: string,
  ) {
    this.memory = found.memory
    this.copy = found.copy
    this.flusher = this.startFlusher(found, found.facts.lastSeq, found.facts.chain)
    this.writer = new Writer({
      line,
      memory: found.memory,
      clock: new Clock(found.facts.device),
      device: found.facts.device,
      lastSeq: found.facts.lastSeq,
      who: () => this.who,
      flusher: () => this.flusher,
      committed: (set, touched, snapshotDue) => this.committed(set, touched, snapshotDue),
      caughtUp: (seq, touched) => this.tellChanged(seq, touched),
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
    const office = new Office(line, found, tell, who)
    office.background = office.afterOpening(found)
    return { office, result: found.result }
  }

  /** The newest change set. */
  get lastSeq(): number {
    return this.writer.lastSeq
  }

  /** @throws OfficeError; see Writer.commit */
  commit: Writer['commit'] = (draft, stop) => this.reporting(this.writer.commit(draft, stop))

  /** Nobody is told what goes wrong: a set that was only sent ahead is missed by nobody. See Writer.sendAhead */
  sendAhead: Writer['sendAhead'] = (draft, stop) => this.writer.sendAhead(draft, stop)

  /** @throws OfficeError; see Writer.finish */
  finish: Writer['finish'] = (ahead) => this.reporting(this.writer.finish(ahead))

  dropAhead: Writer['dropAhead'] = () => this.writer.dropAhead()

  private reporting<T>(writing: Promise<T>): Promise<T> {
    return writing.catch((error) => {
      const trouble = asOfficeError(error)
      if (journalTroubles.has(trouble.code)) {
        this.tell({ news: 'trouble', message: 'journalFailed', detail: `${trouble.code}: ${trouble.message}` })
      }
      throw trouble
    })
  }

  /** @throws OfficeError noSuchSet, alreadyUndone, erased, changedSince */
  undo(seq: number, choices?: UndoChoices): Promise<number> {
    return this.commit(() => undoDraft(seq, this.log, this.memory, choices))
  }

  /**
   * Erases people: what is of them goes, their keys are destroyed, and the working copy is made anew with another key.
   * @throws OfficeError gone, or the journal's refusal: nobody was erased then
   */
  async erase(request: ErasureRequest, progress: (progress: Progress) => void): Promise<ErasureDone> {
    const { line, log, memory } = this
    const tell = (done: number, total: number) => progress({ stage: 'read', done, total })
    let prepared: PreparedErasure | null = null
    return this.reporting(
      this.writer.commitAsIs(
        async (seq) => {
          prepared = await prepareErasure(request, { line, log, memory, lastSeq: seq - 1, tell })
          const at = new Date().toISOString()
          const erased = prepared.erased.map((each) => ({ ...each, at, who: this.who, seq }))
          await line.ask('announceErasure', { seq, erased })
          return { why: 'erase', changes: prepared.changes }
        },
        async (seq) => {
          const { key, erased } = await line.ask('carryOutErasure', { seq })
          line.erased = new Erased(erased)
          log.forget()
          await this.renewCopy({ key, aside: [], chain: this.writer.chain })
          this.snapshotSoon()
          const { erased: people, stillNamed } = prepared as unknown as PreparedErasure
          return { seq, people: people.length, stillNamed }
        },
      ),
    )
  }

  /** @param facts `aside`: generations that stay */
  private async renewCopy(facts: Pick<JournalFacts, 'key' | 'aside' | 'chain'>): Promise<void> {
    await this.flusher?.stop()
    this.copy?.close()
    this.recovery.end()
    await this.takeCopy(await renewed(this.line, facts.aside), facts)
  }

  private async takeCopy(
    found: Awaited<ReturnType<typeof renewed>>,
    { key, chain }: Pick<JournalFacts, 'key' | 'chain'>,
  ): Promise<void> {
    const { memory } = this
    this.copy = found.copy
    const filled = { ...found, key: await importKey(key), memory, behind: everyRecord(memory) }
    this.flusher = this.startFlusher(filled, this.writer.lastSeq, chain)
  }

  /** The new copy is made while people go on writing; only taking it holds them up. */
  private async recoverCopy(): Promise<boolean> {
    this.copy?.close()
    const found = await renewed(this.line, (await this.line.ask('open')).aside)
    if (!found.copy) return false
    await this.writer.alone(async () => {
      // An erasure meanwhile has made one already.
      if (!this.recovery.needed) return found.copy?.close()
      await this.takeCopy(found, await this.line.ask('open'))
    })
    this.tell({ news: 'copyRenewed' })
    return true
  }

  private async afterOpening({ loaded, meta, copy }: Found): Promise<void> {
    if (this.line.erased.people.length > 0) await this.forgetErased()
    if (copy && loaded.length > 0) await this.recompute(copy, loaded, meta)
  }

  /** Looks at what was read once more, record by record, against what was said of it when it was written. */
  private async recompute(copy: WorkingCopy, loaded: readonly LoadedRow[], { tables }: WorkingCopyMeta): Promise<void> {
    const contents = await inStretches(contentsOf(loaded))
    const sums = new Map<string, number>()
    for (const [{ type }, content] of contents) sums.set(type, ((sums.get(type) ?? 0) ^ content) >>> 0)
    const differs = standalone.some((type) => {
      const said = tables[type]?.content ?? null
      return said !== null && said !== (sums.get(type) ?? 0)
    })
    if (differs) return this.rebuild()
    if (copy !== this.copy) return
    copy.learn([...contents].map(([{ type, id }, content]) => [type, id, content] as const))
    this.flusher?.sayContents()
  }

  /** Puts what the journal holds in the place of what was read, and makes the working copy anew. */
  private async rebuild(): Promise<void> {
    const tell = (done: number, total: number) =>
      this.tell({ news: 'progress', progress: { stage: 'read', done, total } })
    await this.writer.alone(async () => {
      const facts = await this.line.ask('open')
      this.memory.become(await fromJournal(facts, this.line, tell))
      await this.renewCopy(facts)
      const records = this.memory.count()
      this.tell({ news: 'rebuilt', result: { state: 'rebuilt', because: 'differs', records, lastSeq: facts.lastSeq } })
      this.tell({ news: 'changed', seq: facts.lastSeq, types: [...standalone] })
    })
  }

  /** A restored office may refer to people erased since, and remember what was printed of them. */
  private async forgetErased(): Promise<void> {
    const { memory } = this
    const { erased } = this.line
    const ownerOf = (id: string) => memory.get('enrolment', id) ?? memory.get('qualificationResult', id)
    const gone = { has: (id: string) => erased.has(id) || erased.has(ownerOf(id)?.person ?? null) }
    const prints = printsWithout(memory, gone).map(
      ({ id, seq, memory: to }): Change => ({
        ...{ t: 'disclosure', id, subject: id, op: 'update', base: seq, set: [{ p: 'memory', to }] },
      }),
    )
    const dangling = [...danglingReferences(memory, erased), ...prints]
    // What cannot be written now is tried again at the next start.
    if (dangling.length > 0) await this.commit({ why: 'erase', changes: dangling }).catch(() => {})
  }

  /** When the working copy holds everything. */
  async settled(): Promise<void> {
    await this.background
    await this.flusher?.settled()
    await this.snapshotting
  }

  /** Leaves IndexedDB; what is not flushed is caught up at the next open. */
  close(): void {
    this.copy?.close()
  }

  private startFlusher(
    { memory, copy, blocks, key, meta, behind }: Omit<Found, 'facts' | 'result' | 'loaded'>,
    lastSeq: number,
    chain: string,
  ): Flusher | null {
    if (!copy) {
      this.copyFailed('IndexedDB cannot be opened')
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
        this.copyFailed(String(error))
      },
    })
    if (lastSeq > meta.applied) flusher.add(behind, lastSeq, chain, meta.applied + 1)
    return flusher
  }

  private copyFailed(detail: string): void {
    this.recovery.begin()
    this.tell({ news: 'trouble', message: 'workingCopyFailed', detail })
  }

  private report(meta: WorkingCopyMeta): void {
    // Main only remembers it; one that does not arrive makes the next open more careful, not wrong.
    this.line.ask('workingCopy', { meta }).catch(() => {})
  }

  private committed({ seq }: ChangeSet, touched: Touched[], snapshotDue: boolean): void {
    this.tellChanged(seq, touched)
    this.recovery.nudge()
    if (snapshotDue) this.snapshotSoon()
  }

  private tellChanged(seq: number, touched: readonly Touched[]): void {
    const types = [...new Set(touched.map(({ type }) => type))]
    const ids = touched.length <= IDS_TOLD ? { ids: touched.map(({ id }) => id) } : {}
    this.tell({ news: 'changed', seq, types, ...ids })
  }

  private snapshotSoon(): void {
    this.snapshotting ??= this.snapshot().finally(() => {
      this.snapshotting = null
    })
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

const journalTroubles = new Set(['stale', 'replaced', 'diskFull', 'writeFailed', 'busy', 'brokenChain', 'noAnswer'])
