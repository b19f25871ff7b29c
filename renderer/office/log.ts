/**
 * The journal read as history. Nothing of it is kept but where the changes of a record stand: which part of which set.
 * That index is made when history or undo is first asked for, by reading the journal once, and carried on from there;
 * the changes themselves are read back from the main process, a part at a time.
 */
import type { Change } from '@shared/model/change-set'
import { differences } from '@shared/model/paths'
import type { Standalone } from '@shared/model/types'
import { upgradedChange } from '@shared/model/upgrades'
import { timeOf } from './clock'
import type { HistoryEntry } from './contract'
import type { JournalLine } from './journal-line'
import { type Body, type ErasedChange, readBody, readHead, recordsIn, type SetHead } from './parts'

export type { SetHead } from './parts'

/** Parts of a set that one number can tell apart. */
const PARTS = 65_536

export class Log {
  private readonly heads = new Map<number, SetHead>()
  /** By record: seq * PARTS + part of every part that changes it, ascending. */
  private readonly places = new Map<string, number[]>()
  private readonly undoneBy = new Map<number, number[]>()
  /** By merge: the people it changed, and those it took away. */
  private readonly merges = new Map<number, { into: Set<string>; gone: Set<string> }>()
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

  /** All changes of a set, as the dictionary of today has them, and those nobody can read any more. */
  async changes(seq: number): Promise<Omit<Body, 'head'>> {
    const all: Omit<Body, 'head'> = { changes: [], erased: [] }
    let model = 0
    await this.line.read({ of: 'journal', from: seq, to: seq }, (part) => {
      const { head, changes, erased } = readBody(part, this.line.erased)
      if (head) model = head.model
      for (const change of changes) all.changes.push(upgradedChange(change, model))
      all.erased.push(...erased)
    })
    return all
  }

  /** Every change of a record in later sets than `after`, oldest first. */
  async changesOf(
    type: Standalone,
    id: string,
    after = 0,
  ): Promise<{ head: SetHead; change: Change | ErasedChange }[]> {
    await this.catchUp()
    const wanted = (this.places.get(`${type}/${id}`) ?? []).filter((place) => place >= (after + 1) * PARTS)
    const parts = await this.line.ask('parts', {
      places: wanted.map((place) => ({ seq: Math.floor(place / PARTS), part: place % PARTS })),
    })
    return parts.flatMap((part) => {
      const head = this.heads.get(part.seq)
      if (!head) return []
      const { changes, erased } = readBody(part, this.line.erased)
      const isIt = (change: ErasedChange) => change.t === type && change.id === id
      return [
        ...changes.filter(isIt).map((change) => ({ head, change: upgradedChange(change, head.model) })),
        ...erased.filter(isIt).map((change) => ({ head, change })),
      ]
    })
  }

  /** Whether a record was ever there. */
  async knows(type: Standalone, id: string): Promise<boolean> {
    await this.catchUp()
    return this.places.has(`${type}/${id}`)
  }

  /** The person and everybody whose records were merged into theirs. */
  async mergedInto(id: string): Promise<string[]> {
    await this.catchUp()
    const found = new Set([id])
    // Oldest first would miss who was merged into somebody before that one was; so until nobody is added.
    for (let before = 0; before < found.size; ) {
      before = found.size
      for (const { into, gone } of this.merges.values()) {
        if ([...into].some((each) => found.has(each))) for (const each of gone) found.add(each)
      }
    }
    return [...found]
  }

  /** Forgets what was read: an erasure took something of it away. */
  forget(): void {
    for (const map of [this.heads, this.places, this.undoneBy, this.merges]) map.clear()
    this.indexed = 0
  }

  /** Every change of the sets written on a day or later, oldest first; those taken back since are left out. */
  async changesSince(day: string, each: (head: SetHead, change: Change) => void): Promise<void> {
    await this.catchUp()
    const seqs = [...this.heads.values()].filter(({ hlc }) => dayOf(hlc) >= day).map(({ seq }) => seq)
    if (seqs.length === 0) return
    await this.line.read({ of: 'journal', from: Math.min(...seqs), to: this.lastSeq() }, (part) => {
      const head = this.heads.get(part.seq)
      if (!head || dayOf(head.hlc) < day || this.isUndone(head.seq)) return
      for (const change of readBody(part, this.line.erased).changes) each(head, upgradedChange(change, head.model))
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
      set: isErased(change) || head.why === 'erase' ? [] : valuesOf(change),
      ...(isErased(change) && { erased: true as const }),
      // A record that was written anew without a name was there before.
      op: head.why === 'erase' && change.op === 'create' ? 'update' : change.op,
      undone: this.isUndone(head.seq),
    }))
  }

  /** Whether a set was taken back, and that not taken back itself. Right after any other question to the log. */
  isUndone(seq: number): boolean {
    return (this.undoneBy.get(seq) ?? []).some((undo) => !this.isUndone(undo))
  }

  /** Earlier sets that were taken back only after a set was written, the latest first. */
  async undoneAfter(seq: number): Promise<number[]> {
    await this.catchUp()
    const later = (undo: number) => undo > seq && !this.isUndone(undo)
    const earlier = [...this.undoneBy].filter(([undone, by]) => undone < seq && by.some(later))
    return earlier.map(([undone]) => undone).sort((a, b) => b - a)
  }

  private async catchUp(): Promise<void> {
    const to = this.lastSeq()
    if (this.indexed >= to) return
    await this.line.read({ of: 'journal', from: this.indexed + 1, to }, (part) => {
      // Two questions at once read the same sets; the second one finds them indexed.
      if (part.seq <= this.indexed) return
      if (part.part === 0) this.addHead(readHead(part, this.line.erased))
      for (const record of recordsIn(part, this.line.erased)) {
        this.addPlace(record, part.seq * PARTS + part.part)
        if (record.t === 'person') this.addMerged(part.seq, record)
      }
      if (part.last) this.indexed = part.seq
    })
    this.indexed = Math.max(this.indexed, to)
  }

  private addHead(head: SetHead | null): void {
    if (!head) return
    this.heads.set(head.seq, head)
    if (head.undoes === undefined) return
    const known = this.undoneBy.get(head.undoes) ?? []
    if (!known.includes(head.seq)) this.undoneBy.set(head.undoes, [...known, head.seq])
  }

  private addMerged(seq: number, { id, op }: ErasedChange): void {
    if (this.heads.get(seq)?.why !== 'merge') return
    const merge = this.merges.get(seq) ?? { into: new Set(), gone: new Set() }
    this.merges.set(seq, merge)
    if (op === 'delete') merge.gone.add(id)
    else merge.into.add(id)
  }

  private addPlace({ t, id }: { t: Standalone; id: string }, place: number): void {
    const key = `${t}/${id}`
    const known = this.places.get(key)
    if (!known) this.places.set(key, [place])
    else if ((known.at(-1) as number) < place) known.push(place)
  }
}

function dayOf(hlc: string): string {
  return new Date(timeOf(hlc)).toISOString().slice(0, 10)
}

export function isErased(change: Change | ErasedChange): change is ErasedChange {
  return !('row' in change) && !('set' in change)
}

function valuesOf(change: Change): HistoryEntry['set'] {
  if (change.op === 'update') return change.set
  return change.op === 'create' ? differences({}, change.row) : differences(change.row, {})
}
