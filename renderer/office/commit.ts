/**
 * The one door for writing. A draft is checked against the records, made exact, journalled, and only then put into
 * memory; the working copy follows behind.
 */
import type { Acknowledged, JournalFacts } from '@shared/journal-port'
import { type ChangeSet, type ChangeSetDraft, MODEL_VERSION } from '@shared/model/change-set'
import { applyChanges, type Touched } from './apply'
import type { Clock } from './clock'
import { exactChanges } from './exact-changes'
import type { Flusher } from './flusher'
import type { JournalLine, LastPart } from './journal-line'
import type { Memory } from './memory'
import { asOfficeError, OfficeError } from './office-error'
import { readHead } from './parts'
import { replay } from './replay'
import { keysOfSet, type SetKeys } from './sealing-keys'
import { inStretches } from './stretches'

export interface WriterNeeds {
  line: JournalLine
  memory: Memory
  clock: Clock
  device: string
  lastSeq: number
  who: () => string
  flusher: () => Flusher | null
  committed(set: ChangeSet, touched: Touched[], snapshotDue: boolean): void
  /** Sets were found in the journal that memory did not have. */
  caughtUp(lastSeq: number, touched: Touched[]): void
}

/** A set the journal has but for its last part: it never happened until that one comes. */
export interface SentAhead {
  readonly set: ChangeSet
  readonly last: LastPart
}

export class Writer {
  private queue: Promise<unknown> = Promise.resolve()
  private seq: number
  private ahead: SentAhead | null = null
  /** Ends the sending ahead that is under way. */
  private giveWay = new AbortController()
  /** Of the journal at the newest set. */
  chain = ''

  constructor(private readonly needs: WriterNeeds) {
    this.seq = needs.lastSeq
  }

  get lastSeq(): number {
    return this.seq
  }

  /**
   * Writes a draft, or what `draft` makes of the records when its turn has come. Resolves with the set's number when it
   * is safe on disk; with the last number where nothing would change.
   * @param stop ends it as long as the journal does not have the whole set
   * @throws OfficeError gone, exists, outdated, badRequest, cancelled, or the journal's refusal: nothing was written then
   */
  commit(
    draft: ChangeSetDraft | (() => ChangeSetDraft | Promise<ChangeSetDraft>),
    stop?: AbortSignal,
  ): Promise<number> {
    return this.instead(async () => {
      const set = await this.exactSet(typeof draft === 'function' ? await draft() : draft, stop)
      return set ? this.append(set, (sent) => this.needs.line.append(sent, this.keysOf(sent), stop)) : this.seq
    })
  }

  /**
   * Sends what `draft` makes of the records but for its last part, so that little is left to do when a person says yes.
   * Whatever else is written ends it or drops what was sent. Resolves with null where nothing would change.
   * @param draft called when its turn has come, with a signal that ends it
   * @throws OfficeError as commit does; nothing is left of it then
   */
  sendAhead(draft: (stop: AbortSignal) => Promise<ChangeSetDraft>, stop: AbortSignal): Promise<SentAhead | null> {
    const giveWay = new AbortController()
    const ended = AbortSignal.any([stop, giveWay.signal])
    const sending = this.instead(async () => {
      ended.throwIfAborted()
      const set = await this.exactSet(await draft(ended), ended)
      if (!set) return null
      try {
        this.ahead = { set, last: await this.needs.line.begin(set, this.keysOf(set), ended) }
        ended.throwIfAborted()
      } catch (error) {
        this.ahead = null
        await this.needs.line.ask('abandon')
        throw error
      }
      return this.ahead
    })
    this.giveWay = giveWay
    return sending
  }

  /**
   * Has a set that was sent ahead happen. Resolves with its number when it is safe on disk; with null where it was dropped
   * meanwhile, and nothing was written. @throws OfficeError the journal's refusal: nothing was written then
   */
  finish(ahead: SentAhead): Promise<number | null> {
    return this.inTurn(async () => {
      if (this.ahead !== ahead) return null
      this.ahead = null
      return this.append(ahead.set, () => this.needs.line.finish(ahead.last))
    })
  }

  /** Drops what was sent ahead, and ends what is being sent. */
  dropAhead(): Promise<void> {
    return this.instead(async () => {})
  }

  /**
   * Writes a draft as it is, unchecked, for what the office itself made of the records.
   * @param make called with the number the set will have, when its turn has come
   * @param after called when the set is safe and in memory, before anything else is written
   */
  commitAsIs<T>(make: (seq: number) => Promise<ChangeSetDraft>, after: (seq: number) => Promise<T>): Promise<T> {
    return this.instead(async () => {
      const set = this.setOf(await make(this.seq + 1))
      return after(await this.append(set, (sent) => this.needs.line.append(sent, this.keysOf(sent))))
    })
  }

  /** Does something while nothing is written. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.instead(work)
  }

  /** In turn, and in the place of what was sent ahead. */
  private instead<T>(work: () => Promise<T>): Promise<T> {
    this.giveWay.abort(new OfficeError('cancelled', 'Something else is written'))
    return this.inTurn(async () => {
      if (this.ahead) {
        this.ahead = null
        await this.needs.line.ask('abandon')
      }
      return work()
    })
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work)
    this.queue = turn.catch(() => {})
    return turn
  }

  /** @returns null: nothing would change. @throws OfficeError gone, exists, outdated, badRequest, cancelled */
  private async exactSet(draft: ChangeSetDraft, stop?: AbortSignal): Promise<ChangeSet | null> {
    const { memory } = this.needs
    const changes = await inStretches(exactChanges(draft.changes, memory), () => stop?.throwIfAborted())
    return changes.length === 0 ? null : this.setOf({ ...draft, changes })
  }

  private setOf(draft: ChangeSetDraft): ChangeSet {
    const { device, clock, who } = this.needs
    return { v: 1, model: MODEL_VERSION, device, seq: this.seq + 1, hlc: clock.next(), who: who(), ...draft }
  }

  private keysOf(set: ChangeSet): SetKeys {
    const { memory, line } = this.needs
    return keysOfSet(set, memory, line.erased)
  }

  private async append(set: ChangeSet, send: (set: ChangeSet) => Promise<Acknowledged>): Promise<number> {
    const { needs } = this
    const { seq, chain, snapshotDue } = await this.acknowledged(set, send)
    this.seq = seq
    this.chain = chain
    const touched = applyChanges(needs.memory, set.changes, seq)
    needs.flusher()?.add(touched, seq, chain)
    needs.committed(set, touched, snapshotDue)
    return seq
  }

  /** @throws OfficeError: the set did not happen, except where nobody answers at all */
  private async acknowledged(set: ChangeSet, send: (set: ChangeSet) => Promise<Acknowledged>): Promise<Acknowledged> {
    const { line } = this.needs
    try {
      return await send(set)
    } catch (error) {
      const { code } = asOfficeError(error)
      // What was sent of it stands behind the last whole set, and is not to stay there.
      if (code === 'cancelled') await line.ask('abandon')
      if (code !== 'noAnswer' && code !== 'stale') throw error
      const found = await line.ask('open')
      // The answer got lost, not the set.
      if (found.lastSeq === set.seq && (await this.isOurs(set))) {
        return { seq: set.seq, chain: found.chain, snapshotDue: false }
      }
      await line.ask('abandon').catch(() => {})
      if (found.lastSeq > this.seq) await this.catchUp(found)
      throw error
    }
  }

  private async isOurs({ seq, hlc }: ChangeSet): Promise<boolean> {
    const [part] = await this.needs.line.ask('parts', { places: [{ seq, part: 0 }] })
    return part !== undefined && readHead(part, this.needs.line.erased)?.hlc === hlc
  }

  /** Takes over sets that are in the journal and not in memory. */
  private async catchUp({ lastSeq, chain }: JournalFacts): Promise<void> {
    const { line, memory, flusher, caughtUp } = this.needs
    const from = this.seq + 1
    const touched = await replay(line, memory, from, lastSeq, () => {})
    this.seq = lastSeq
    this.chain = chain
    flusher()?.add(touched, lastSeq, chain, from)
    caughtUp(lastSeq, touched)
  }
}
