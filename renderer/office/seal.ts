/** Rows on disk hold a few records each, sealed with the office key: iv 12, ciphertext, tag 16; bound to type, id and seq. */
import type { AnyRow, Standalone } from '@shared/model/types'
import { contentOf } from './content-sums'

export interface SealedRow {
  /** Of the row, not of a record. */
  id: string
  seq: number
  box: Uint8Array
}

const IV_BYTES = 12
const TAG_BYTES = 16
const encoder = new TextEncoder()
const decoder = new TextDecoder()

export async function importKey(bytes: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** Takes the records as they are at the call; `seq` of the row is that of the newest. */
export async function sealRecords(
  key: CryptoKey,
  type: Standalone,
  id: string,
  records: readonly AnyRow[],
): Promise<{ row: SealedRow; content: number }> {
  const seq = records.reduce((newest, record) => Math.max(newest, record.seq), 0)
  const text = JSON.stringify(records)
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bound(type, id, seq) },
    key,
    encoder.encode(text),
  )
  const box = new Uint8Array(IV_BYTES + sealed.byteLength)
  box.set(iv)
  box.set(new Uint8Array(sealed), IV_BYTES)
  return { row: { id, seq, box }, content: contentOf(text) }
}

/** @throws where a byte changed, the key is another or the row was put in another's place */
export async function openRecords(key: CryptoKey, type: Standalone, { id, seq, box }: SealedRow): Promise<AnyRow[]> {
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: box.slice(0, IV_BYTES), additionalData: bound(type, id, seq) },
    key,
    box.slice(IV_BYTES),
  )
  return JSON.parse(decoder.decode(opened)) as AnyRow[]
}

/** The first four bytes of the tag, as a number: what the sums of a table are made of. */
export function tagOf({ box }: SealedRow): number {
  const view = new DataView(box.buffer, box.byteOffset + box.byteLength - TAG_BYTES, 4)
  return view.getUint32(0)
}

function bound(type: Standalone, id: string, seq: number): Uint8Array<ArrayBuffer> {
  return encoder.encode(`${type}/${id}/${seq}`)
}
