/** Seals the bodies of a part's entries with the keys of the people they are about, and opens them. */
import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto'
import { ENTRY_EXTRA, entriesIn, headPlace, LayoutError, writeEntryLengths } from '@shared/journal-entries'
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

/** A part as it is written: each body with keys is iv, ciphertext and tag, once for each key. @throws JournalError */
export function sealEntries(bytes: Uint8Array, keys: EntryKeys): Buffer {
  const part = asBuffer(bytes)
  return rewritten(part, (ids, label, body) => {
    let sealed = body
    for (const id of ids) sealed = sealBody(keys.keyFor(id), label, sealed)
    return sealed
  })
}

/**
 * A part as the worker reads it. A body of which a key was destroyed comes back as erased.
 * @throws JournalError missingKey, brokenChain
 */
export function openEntries(part: Buffer, keys: EntryKeys): Buffer {
  return rewritten(part, (ids, label, body) => {
    const found = ids.map((id) => keys.find(id))
    if (found.includes('erased')) return null
    let opened = body
    for (const [i, key] of [...found.entries()].reverse()) {
      if (!Buffer.isBuffer(key)) throw new JournalError('missingKey', `There is no key of ${ids[i]}`)
      opened = openBody(key, label, opened)
    }
    return opened
  })
}

type Change = (ids: readonly string[], label: Buffer, body: Buffer) => Buffer | null

function rewritten(part: Buffer, change: Change): Buffer {
  try {
    const pieces: Buffer[] = [part.subarray(0, headPlace(part).to)]
    for (const { keys, label, body, end, erased } of entriesIn(part)) {
      const ids = label === keys ? [] : part.toString('utf8', keys, label).split(' ')
      const given = part.subarray(body, end)
      const after = erased ? null : ids.length === 0 ? given : change(ids, part.subarray(label, body), given)
      const lengths = Buffer.allocUnsafe(ENTRY_EXTRA)
      writeEntryLengths(lengths, 0, { keys: label - keys, label: body - label, body: after ? after.length : null })
      pieces.push(lengths, part.subarray(keys, body))
      if (after) pieces.push(after)
    }
    return Buffer.concat(pieces)
  } catch (error) {
    if (error instanceof LayoutError) throw new JournalError('badRequest', error.message)
    throw error
  }
}

function sealBody(key: Buffer, label: Buffer, body: Buffer): Buffer {
  const sealed = Buffer.allocUnsafe(body.length + SEAL_BYTES)
  const iv = randomFillSync(sealed.subarray(0, IV_BYTES))
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(label)
  cipher.update(body).copy(sealed, IV_BYTES)
  cipher.final()
  cipher.getAuthTag().copy(sealed, IV_BYTES + body.length)
  return sealed
}

function openBody(key: Buffer, label: Buffer, sealed: Buffer): Buffer {
  if (sealed.length < SEAL_BYTES) throw new JournalError('brokenChain', 'An entry is too short')
  const end = sealed.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES)).setAAD(label)
  decipher.setAuthTag(sealed.subarray(end))
  const body = decipher.update(sealed.subarray(IV_BYTES, end))
  try {
    decipher.final()
  } catch {
    throw new JournalError('wrongKey', 'An entry was sealed with another key')
  }
  return body
}

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
