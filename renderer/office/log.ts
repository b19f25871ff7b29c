/**
 * The journal read as history. Nothing of it is kept but where the changes of a record stand: which part of which set.
 * That index is made when history or undo is first asked for, by reading the journal once, and carried on from there;
 * the changes themselves are read back from the main process, a part at a time.
 */
import type { Change, ChangeSet } from '@shared/model/change-set'
import { differences } from '@shared/model/paths'
import type { Standalone } from '@shared/model/types'
import { upgradedChange } from '@shared/model/upgrades'
import { timeOf } from './clock'
import type { HistoryEntry } from './contract'
import type { JournalLine } from './journal-line'
import { readBody } from './replay'

export type SetHead = Omit<ChangeSet, 'changes'>

/** Parts of a set that one number can tell apart. */
const PARTS = 65_536

export class Log {
  private readonly heads = new Map<number, SetHead>()
  /** By record: seq * PARTS + part of every part that changes it, ascending. */
  private readonly places = new Map<string, number[]>()
  private readonly undoneBy = new Map<number, number[]>()
  private indexed = 0

  constructor(
    private readonly line: JournalLine,
    private readonly lastSeq: () => number,
  ) {}

  /** The set without its changes; undefined where there is none. */
  async head(seq: number): Promise<SetHead | undefined> {
    await this.catchUp()
    return this.heads.get(seq)
  }

  /** All changes of a set, as the dictionary of today has them. */
  async changes(seq: number): Promise<Change[]> {
    const changes: Change[] = []
    let model = 0
    await this.line.read({ of: 'journal', from: seq, to: seq }, (part) => {
      const body = readBody(part)
      if (!Array.isArray(body)) model = body.model
      for (const change of Array.isArray(body) ? body : body.changes) changes.push(upgradedChange(change, model))
    })
    return changes
  }

  /** Every change of a record in later sets than `after`, oldest first. */
  async changesOf(type: Standalone, id: string, after = 0): Promise<{ head: SetHead; change: Change }[]> {
    await this.catchUp()
    const wanted = (this.places.get(`${type}/${id}`) ?? []).filter((place) => place >= (after + 1) * PARTS)
    const parts = await this.line.ask('parts', {
      places: wanted.map((place) => ({ seq: Math.floor(place / PARTS), part: place % PARTS })),
    })
    return parts.flatMap((part) => {
      const head = this.heads.get(part.seq)
      if (!head) return []
      const body = readBody(part)
      const changes = Array.isArray(body) ? body : body.changes
      return changes
        .filter((change) => change.t === type && change.id === id)
        .map((change) => ({ head, change: upgradedChange(change, head.model) }))
    })
  }

  /** Every change of the sets written on a day or later, oldest first; those taken back since are left out. */
  async changesSince(day: string, each: (head: SetHead, change: Change) => void): Promise<void> {
    await this.catchUp()
    const seqs = [...this.heads.values()].filter(({ hlc }) => dayOf(hlc) >= day).map(({ seq }) => seq)
    if (seqs.length === 0) return
    await this.line.read({ of: 'journal', from: Math.min(...seqs), to: this.lastSeq() }, (part) => {
      const head = this.heads.get(part.seq)
      if (!head || dayOf(head.hlc) < day || this.isUndone(head.seq)) return
      const body = readBody(part)
      for (const change of Array.isArray(body) ? body : body.changes) each(head, upgradedChange(change, head.model))
    })
  }

  async history(type: Standalone, id: string): Promise<HistoryEntry[]> {
    const changes = await this.changesOf(type, id)
    return changes.reverse().map(({ head, change }) => ({
      seq: head.seq,
      at: new Date(timeOf(head.hlc)).toISOString(),
      who: head.who,
      why: head.why,
      ...(head.note === undefined ? {} : { note: head.note }),
      set: valuesOf(change),
      op: change.op,
      undone: this.isUndone(head.seq),
    }))
  }

  /** Whether a set was taken back, and that not taken back itself. Right after any other question to the log. */
  isUndone(seq: number): boolean {
    return (this.undoneBy.get(seq) ?? []).some((undo) => !this.isUndone(undo))
  }

  private async catchUp(): Promise<void> {
    const to = this.lastSeq()
    if (this.indexed >= to) return
    await this.line.read({ of: 'journal', from: this.indexed + 1, to }, (part) => {
      // Two questions at once read the same sets; the second one finds them indexed.
      if (part.seq <= this.indexed) return
      const body = readBody(part)
      if (!Array.isArray(body)) this.addHead(body)
      for (const change of Array.isArray(body) ? body : body.changes)
        this.addPlace(change, part.seq * PARTS + part.part)
      if (part.last) this.indexed = part.seq
    })
    this.indexed = Math.max(this.indexed, to)
  }

  private addHead({ changes: _, ...head }: ChangeSet): void {
    this.heads.set(head.seq, head)
    if (head.undoes === undefined) return
    const known = this.undoneBy.get(head.undoes) ?? []
    if (!known.includes(head.seq)) this.undoneBy.set(head.undoes, [...known, head.seq])
  }

  private addPlace({ t, id }: Change, place: number): void {
    const key = `${t}/${id}`
    const known = this.places.get(key)
    if (!known) this.places.set(key, [place])
    else if ((known.at(-1) as number) < place) known.push(place)
  }
}

function dayOf(hlc: string): string {
  return new Date(timeOf(hlc)).toISOString().slice(0, 10)
}

function valuesOf(change: Change): HistoryEntry['set'] {
  if (change.op === 'update') return change.set
  return change.op === 'create' ? differences({}, change.row) : differences(change.row, {})
}
