/**
 * Seals the bodies of a part's entries with the keys of the people they are about, and opens them. What is sealed is iv
 * 12, ciphertext, tag 16. That an entry is where it was put is shown by the frame around it.
 */
import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto'
import {
  ENTRY_EXTRA,
  type EntryPlace,
  entriesIn,
  headPlace,
  KEY_SEPARATOR,
  LayoutError,
  writeEntryLengths,
} from '@shared/journal-entries'
import { JournalError } from './journal-error'

const IV_BYTES = 12
const TAG_BYTES = 16
const SEAL_BYTES = IV_BYTES + TAG_BYTES

/** The keys of people, by id. */
export interface EntryKeys {
  /** The key to seal with, made where there is none. @throws JournalError erased */
  keyFor(id: string): Buffer
  /** The key to open with; `erased`: it was destroyed; undefined: it should be there and is not. */
  find(id: string): Buffer | 'erased' | undefined
}

/** A part as it is written. @throws JournalError erased, badRequest */
export function sealEntries(bytes: Uint8Array, keys: EntryKeys): Buffer {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return rewritten(part, (ids, body) => {
    let sealed = body
    for (const id of ids) sealed = sealBody(keys.keyFor(id), sealed)
    return sealed
  })
}

/**
 * A part as the worker reads it. A body of which a key was destroyed comes back as erased.
 * @throws JournalError missingKey, wrongKey, brokenChain
 */
export function openEntries(part: Buffer, keys: EntryKeys): Buffer {
  return rewritten(part, (ids, body) => {
    const found = ids.map((id) => keys.find(id))
    if (found.includes('erased')) return null
    let opened = body
    for (let i = ids.length - 1; i >= 0; i--) {
      const key = found[i]
      if (!Buffer.isBuffer(key)) throw new JournalError('missingKey', `There is no key of ${ids[i]}`)
      opened = openBody(key, opened)
    }
    return opened
  })
}

type Change = (ids: readonly string[], body: Buffer) => Buffer | null

function rewritten(part: Buffer, change: Change): Buffer {
  try {
    const places = [...entriesIn(part)]
    const head = headPlace(part).to
    const bodies = places.map((place) => changed(part, place, change))
    const bytes = places.reduce(
      (sum, { keys, body }, i) => sum + ENTRY_EXTRA + body - keys + (bodies[i]?.length ?? 0),
      head,
    )
    const after = Buffer.allocUnsafe(bytes)
    part.copy(after, 0, 0, head)
    let at = head
    for (const [i, { keys, label, body }] of places.entries()) {
      const given = bodies[i] ?? null
      at = writeEntryLengths(after, at, { keys: label - keys, label: body - label, body: given?.length ?? null })
      at += part.copy(after, at, keys, body)
      if (given) at += given.copy(after, at)
    }
    return after
  } catch (error) {
    if (error instanceof LayoutError) throw new JournalError('badRequest', error.message)
    throw error
  }
}

function changed(part: Buffer, { keys, label, body, end, erased }: EntryPlace, change: Change): Buffer | null {
  if (erased) return null
  const given = part.subarray(body, end)
  return label === keys ? given : change(part.toString('utf8', keys, label).split(KEY_SEPARATOR), given)
}

const ivs = { bytes: Buffer.alloc(IV_BYTES * 1024), at: IV_BYTES * 1024 }

/** A random iv; made a thousand at a time, since asking for each costs as much as sealing with it. */
function nextIv(): Buffer {
  if (ivs.at === ivs.bytes.length) {
    ivs.bytes = randomFillSync(Buffer.allocUnsafe(ivs.bytes.length))
    ivs.at = 0
  }
  ivs.at += IV_BYTES
  return ivs.bytes.subarray(ivs.at - IV_BYTES, ivs.at)
}

function sealBody(key: Buffer, body: Buffer): Buffer {
  const sealed = Buffer.allocUnsafe(body.length + SEAL_BYTES)
  const iv = nextIv()
  iv.copy(sealed)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.update(body).copy(sealed, IV_BYTES)
  cipher.final()
  cipher.getAuthTag().copy(sealed, IV_BYTES + body.length)
  return sealed
}

function openBody(key: Buffer, sealed: Buffer): Buffer {
  if (sealed.length < SEAL_BYTES) throw new JournalError('brokenChain', 'An entry is too short')
  const end = sealed.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES))
  decipher.setAuthTag(sealed.subarray(end))
  const body = decipher.update(sealed.subarray(IV_BYTES, end))
  try {
    decipher.final()
  } catch {
    throw new JournalError('wrongKey', 'An entry was sealed with another key')
  }
  return body
}
