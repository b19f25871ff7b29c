/**
 * The one door for writing. A draft is checked against the records, made exact, journalled, and only then put into
 * memory; the working copy follows behind.
 */
import type { Acknowledged, JournalFacts } from '@shared/journal-port'
import { type Change, type ChangeSet, type ChangeSetDraft, MODEL_VERSION } from '@shared/model/change-set'
import { applied, assignment, differences, sameValue, tidy, valueAt, withValue } from '@shared/model/paths'
import { subjectOf } from '@shared/model/subject'
import type { AnyRow } from '@shared/model/types'
import { applyChanges, type Touched } from './apply'
import type { Clock } from './clock'
import type { Flusher } from './flusher'
import type { JournalLine } from './journal-line'
import type { Memory } from './memory'
import { asOfficeError, OfficeError } from './office-error'
import { readHead } from './parts'
import { replay } from './replay'
import { keysOfSet } from './sealing-keys'
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

export class Writer {
  private queue: Promise<unknown> = Promise.resolve()
  private seq: number
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
    return this.inTurn(async () => this.write(typeof draft === 'function' ? await draft() : draft, stop))
  }

  /**
   * Writes a draft as it is, unchecked, for what the office itself made of the records.
   * @param make called with the number the set will have, when its turn has come
   * @param after called when the set is safe and in memory, before anything else is written
   */
  commitAsIs<T>(make: (seq: number) => Promise<ChangeSetDraft>, after: (seq: number) => Promise<T>): Promise<T> {
    return this.inTurn(async () => after(await this.append(await make(this.seq + 1))))
  }

  /** Does something while nothing is written. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.inTurn(work)
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work)
    this.queue = turn.catch(() => {})
    return turn
  }

  private async write(draft: ChangeSetDraft, stop?: AbortSignal): Promise<number> {
    const { needs } = this
    const changes = await inStretches(exactChanges(draft.changes, needs.memory), () => stop?.throwIfAborted())
    if (changes.length === 0) return this.seq
    return this.append({ ...draft, changes }, stop)
  }

  private async append(draft: ChangeSetDraft, stop?: AbortSignal): Promise<number> {
    const { needs } = this
    const set: ChangeSet = {
      v: 1,
      model: MODEL_VERSION,
      device: needs.device,
      seq: this.seq + 1,
      hlc: needs.clock.next(),
      who: needs.who(),
      ...draft,
    }
    const { seq, chain, snapshotDue } = await this.acknowledged(set, stop)
    this.seq = seq
    this.chain = chain
    const touched = applyChanges(needs.memory, set.changes, seq)
    needs.flusher()?.add(touched, seq, chain)
    needs.committed(set, touched, snapshotDue)
    return seq
  }

  /** @throws OfficeError: the set did not happen, except where nobody answers at all */
  private async acknowledged(set: ChangeSet, stop?: AbortSignal): Promise<Acknowledged> {
    const { line, memory } = this.needs
    try {
      return await line.append(set, keysOfSet(set, memory, line.erased), stop)
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

const CHANGES_A_STEP = 100

/**
 * The changes as they will really happen: `from` and deleted rows as they stand on record, nothing empty, no change that
 * changes nothing, one change a record.
 * @throws OfficeError gone, exists, outdated, badRequest
 */
function* exactChanges(wanted: readonly Change[], memory: Memory): Generator<number, Change[]> {
  const byRecord = new Map<string, Change>()
  for (const [done, change] of wanted.entries()) {
    if (done % CHANGES_A_STEP === 0) yield done
    const key = `${change.t}/${change.id}`
    const before = byRecord.get(key)
    const exact = exactChange(before ? joined(before, change) : change, memory)
    if (exact) byRecord.set(key, exact)
    else byRecord.delete(key)
  }
  return [...byRecord.values()]
}

/** Two changes of one record in one set are one change. */
function joined(first: Change, second: Change): Change {
  if (second.op !== 'update' || first.op === 'delete') {
    throw new OfficeError('badRequest', `Two changes of ${first.t} ${first.id} in one set do not go together`)
  }
  if (first.op === 'create') return { ...first, row: applied(first.row, second.set) }
  return { ...second, set: [...first.set, ...second.set] }
}

function exactChange(change: Change, memory: Memory): Change | null {
  if (!change.id) throw new OfficeError('badRequest', `A ${change.t} without an id`)
  const current = memory.row(change.t, change.id)
  if (change.op === 'create') {
    if (current) throw new OfficeError('exists', `${change.t} ${change.id} is there already`)
    const row = bare(change.row, change.id)
    return { t: change.t, id: change.id, subject: subjectOf(change.t, row), op: 'create', row }
  }
  if (!current) throw new OfficeError('gone', `${change.t} ${change.id} is not there`)
  const subject = subjectOf(change.t, current)
  if (change.op === 'delete') {
    return { t: change.t, id: change.id, subject, op: 'delete', base: current.seq, row: bare(current, change.id) }
  }
  const set = exactSet(change, current)
  return set.length > 0 ? { t: change.t, id: change.id, subject, op: 'update', base: current.seq, set } : null
}

function exactSet(change: Extract<Change, { op: 'update' }>, current: AnyRow) {
  let row = current
  for (const { p, from, to } of change.set) {
    if (/^(id|seq)(\.|$)/.test(p)) throw new OfficeError('badRequest', `${p} of a record is never assigned`)
    const actual = valueAt(row, p)
    // Whoever saw the record as it is now may replace what stands there; whoever saw an older one only what they saw.
    if (change.base < current.seq && !sameValue(actual, tidy(from)) && !sameValue(actual, tidy(to))) {
      throw new OfficeError('outdated', `${p} of ${change.t} ${change.id} was changed meanwhile`, [
        { t: change.t, id: change.id, p },
      ])
    }
    row = withValue(row, p, to)
  }
  return minimal(change, current, row)
}

/** Written as they were asked for, with the true `from`; where they overlap or undo each other, by their difference. */
function minimal(change: Extract<Change, { op: 'update' }>, current: AnyRow, after: AnyRow) {
  const paths = new Set(change.set.map(({ p }) => p))
  const plain = paths.size === change.set.length && ![...paths].some((p) => hasInner(p, paths))
  if (!plain) return differences(current, after)
  return change.set
    .map(({ p, to }) => assignment(p, valueAt(current, p), to))
    .filter(({ from, to }) => !sameValue(from, to))
}

function hasInner(path: string, paths: ReadonlySet<string>): boolean {
  for (const other of paths) if (other.startsWith(`${path}.`)) return true
  return false
}

function bare(row: object, id: string): Omit<AnyRow, 'seq'> {
  const tidied = tidy(row) as AnyRow | undefined
  if (tidied && tidied.id === id && !('seq' in tidied)) return tidied
  const { seq: _, ...values } = { ...tidied, id } as AnyRow
  return values as Omit<AnyRow, 'seq'>
}
