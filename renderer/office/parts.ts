/** Change sets and snapshots as the parts the journal takes, and back. */
import { ENTRY_EXTRA, entriesIn, headPlace, writeEntryLengths, writeHeadLength } from '@shared/journal-entries'
import { FRAME_BYTES, type JournalPart } from '@shared/journal-port'
import type { Change, ChangeSet } from '@shared/model/change-set'
import { isOfPerson, personOf } from '@shared/model/subject'
import type { Standalone } from '@shared/model/types'
import type { Erased } from './erased'
import type { SetKeys } from './sealing-keys'

/** A set without its changes. */
export type SetHead = Omit<ChangeSet, 'changes'>

/** A change nobody can read any more: the data it held of a person was destroyed. */
export interface ErasedChange {
  t: Standalone
  id: string
  op: Change['op']
}

export interface Body {
  /** With the first part of a set. */
  head: SetHead | null
  changes: Change[]
  erased: ErasedChange[]
}

/** What goes into an entry, as texts. */
export interface EntryText {
  /** Ids of the people whose keys seal it, separated. */
  keys: string
  label: string
  body: string
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
/** The label of what was said of a set; every other label names a record. */
export const NOTE = 'note'
/** A character of UTF-16 takes three bytes of UTF-8 at most. */
const MOST_BYTES = 3

/** Collects a part; its bytes grow as they are needed. */
class PartBytes {
  private bytes = new Uint8Array(FRAME_BYTES + FRAME_BYTES / 4)
  private at: number

  constructor(head: string) {
    this.at = writeHeadLength(this.bytes, 0)
    const from = this.at
    this.text(head)
    writeHeadLength(this.bytes, this.at - from)
  }

  get length(): number {
    return this.at
  }

  add({ keys, label, body }: EntryText): void {
    this.room(ENTRY_EXTRA)
    const lengths = this.at
    this.at += ENTRY_EXTRA
    writeEntryLengths(this.bytes, lengths, {
      keys: this.text(keys),
      label: this.text(label),
      body: this.text(body),
    })
  }

  take(): Uint8Array {
    return this.bytes.slice(0, this.at)
  }

  /** Writes a text and says how many bytes it took. */
  private text(text: string): number {
    this.room(text.length * MOST_BYTES)
    const { written } = encoder.encodeInto(text, this.bytes.subarray(this.at))
    this.at += written
    return written
  }

  private room(bytes: number): void {
    if (this.at + bytes <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.at + bytes))
    larger.set(this.bytes.subarray(0, this.at))
    this.bytes = larger
  }
}

/** Parts of about a frame each; the head goes with the first one. Made one at a time, as they are asked for. */
export function* partsOf(head: object, entries: Iterable<EntryText>): Generator<Uint8Array> {
  let part = new PartBytes(JSON.stringify(head))
  let count = 0
  for (const entry of entries) {
    if (count > 0 && part.length + entry.body.length > FRAME_BYTES) {
      yield part.take()
      part = new PartBytes('')
      count = 0
    }
    part.add(entry)
    count++
  }
  yield part.take()
}

export function partsOfSet({ changes, note, ...head }: ChangeSet, keys: SetKeys): Generator<Uint8Array> {
  return partsOf(
    head,
    (function* (): Generator<EntryText> {
      if (note !== undefined) yield { keys: keys.note, label: NOTE, body: JSON.stringify(note) }
      for (const change of changes) {
        yield { keys: keys.of(change), label: `${change.t}/${change.id}/${change.op}`, body: bodyOf(change) }
      }
    })(),
  )
}

/** What a change says besides its label. */
function bodyOf(change: Change): string {
  if (change.op === 'create') return JSON.stringify({ row: change.row })
  const { base } = change
  return JSON.stringify(change.op === 'update' ? { base, set: change.set } : { base, row: change.row })
}

/** What a part of a set holds. */
export function readBody(part: JournalPart, erased: Erased): Body {
  if (part.plain) return readPlain(part.bytes, erased)
  const { bytes } = part
  const { from, to } = headPlace(bytes)
  const head = to > from ? (JSON.parse(textIn(bytes, from, to)) as SetHead) : null
  const body: Body = { head, changes: [], erased: [] }
  for (const { keys, label, body: at, end, erased: gone } of entriesIn(bytes)) {
    const name = textIn(bytes, label, at)
    if (name === NOTE) {
      if (head && !gone) head.note = JSON.parse(textIn(bytes, at, end)) as string
      continue
    }
    const { t, id, op } = placeOf(name)
    if (gone) {
      body.erased.push({ t, id, op })
      continue
    }
    const subject = isOfPerson(t) && keys < label ? textIn(bytes, keys, label) : id
    body.changes.push({ t, id, subject, op, ...JSON.parse(textIn(bytes, at, end)) } as Change)
  }
  return body
}

/** The head that goes with the first part of a set. */
export function readHead(part: JournalPart, erased: Erased): SetHead | null {
  if (part.plain) return readPlain(part.bytes, erased).head
  const { from, to } = headPlace(part.bytes)
  const head = to > from ? (JSON.parse(textIn(part.bytes, from, to)) as SetHead) : null
  const [first] = entriesIn(part.bytes)
  if (head && first && !first.erased && textIn(part.bytes, first.label, first.body) === NOTE) {
    head.note = JSON.parse(textIn(part.bytes, first.body, first.end)) as string
  }
  return head
}

/** The records that a part of a set changes, and how, without reading what of them. */
export function* recordsIn(part: JournalPart, erased: Erased): Generator<ErasedChange> {
  if (part.plain) {
    const { changes, erased: gone } = readPlain(part.bytes, erased)
    yield* changes
    yield* gone
    return
  }
  for (const { label, body } of entriesIn(part.bytes)) {
    const name = textIn(part.bytes, label, body)
    if (name !== NOTE) yield placeOf(name)
  }
}

/** The head and entries of a part of a snapshot: labels, and bodies as texts, null where they were erased. */
export function readEntries(part: JournalPart): { head: string; entries: { label: string; body: string | null }[] } {
  const { bytes } = part
  const { from, to } = headPlace(bytes)
  const entries = [...entriesIn(bytes)].map(({ label, body, end, erased }) => ({
    label: textIn(bytes, label, body),
    body: erased ? null : textIn(bytes, body, end),
  }))
  return { head: textIn(bytes, from, to), entries }
}

export const textIn = (bytes: Uint8Array, from: number, to: number): string => decoder.decode(bytes.subarray(from, to))

/** The record a label names, `person/01j…/update`; ids that came with a file may hold anything. */
export function placeOf(label: string): ErasedChange {
  const first = label.indexOf('/')
  const last = label.lastIndexOf('/')
  return {
    t: label.slice(0, first) as Standalone,
    id: label.slice(first + 1, last),
    op: label.slice(last + 1) as Change['op'],
  }
}

/** A part written before entries had keys: the first part of a set is the set, the others are lists of changes. */
function readPlain(bytes: Uint8Array, gone: Erased): Body {
  const given = JSON.parse(decoder.decode(bytes)) as ChangeSet | Change[]
  const all = Array.isArray(given) ? given : given.changes
  const head = Array.isArray(given) ? null : withoutChanges(given)
  const isGone = ({ t, id, subject }: Change) => gone.has(personOf(t, id, subject))
  return {
    head,
    changes: all.filter((change) => !isGone(change)),
    erased: all.filter(isGone).map(({ t, id, op }) => ({ t, id, op })),
  }
}

function withoutChanges({ changes: _, ...head }: ChangeSet): SetHead {
  return head
}
