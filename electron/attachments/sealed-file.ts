/**
 * The bytes of a kept file: a head of 28 (8 of magic, 8 that name the key, 12 of iv), the ciphertext, a tag of 16. The
 * head is bound to the ciphertext; that it is the right file is shown by the checksum it is named after. Each content has
 * a key of its own, so that it can be erased from copies that nobody reaches; those of the first format were sealed with
 * the office key.
 */
import { createCipheriv, createDecipheriv, createHash, type Hash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { nameOfKey } from '../journal/frame'

const MAGIC = 'TXFILE02'
const OFFICE_MAGIC = 'TXFILE01'
const HEAD_BYTES = 28
const IV_AT = 16
const TAG_BYTES = 16
/** Large enough to be quick, small enough that the windows are answered in between. */
const CHUNK_BYTES = 512 * 1024

/** The content is not what was once kept: cut short, changed, or sealed with another key. */
export class DamagedFile extends Error {
  override name = 'DamagedFile'
}

/** Bytes that a content of this many takes on the disk. */
export const sealedSize = (bytes: number): number => HEAD_BYTES + bytes + TAG_BYTES

/** What is known of a content once all of it went by. */
export interface Seen {
  hash: Hash
  bytes: number
}

/** The content of a file, in pieces; called once for each reading. */
export const contentAt = (path: string) => (): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: CHUNK_BYTES })

/**
 * A content, sealed, in pieces. `seen` is filled on the way.
 * @param allowed throws where there are more bytes than may be kept; asked on the way, since a file may grow
 */
export async function* seal(
  content: AsyncIterable<Uint8Array>,
  key: Uint8Array,
  seen: Seen,
  allowed: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const head = Buffer.alloc(HEAD_BYTES)
  head.write(MAGIC, 0, 'latin1')
  nameOfKey(key).copy(head, MAGIC.length)
  randomBytes(HEAD_BYTES - IV_AT).copy(head, IV_AT)
  const cipher = createCipheriv('aes-256-gcm', key, head.subarray(IV_AT)).setAAD(head)
  yield head
  for await (const piece of content) {
    seen.bytes += piece.length
    allowed(seen.bytes)
    seen.hash.update(piece)
    yield cipher.update(piece)
  }
  yield cipher.final()
  yield cipher.getAuthTag()
}

/** What a kept file may be sealed with: a key of its own, or, in the first format, the office key. */
export interface OpeningKeys {
  own: Uint8Array | null
  office: Uint8Array
}

/** The checksum of a content. `allowed` as for `seal`. */
export async function contentHash(
  content: AsyncIterable<Uint8Array>,
  allowed: (bytes: number) => void,
): Promise<string> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of content) {
    bytes += piece.length
    allowed(bytes)
    hash.update(piece)
  }
  return hash.digest('hex')
}

/**
 * The content of a sealed file, in pieces. Nothing of it may be used before the last piece came: only then it is shown
 * to be the content of that checksum.
 * @throws DamagedFile, and the system's error where it cannot be read
 */
export async function* unseal(path: string, keys: OpeningKeys, sha256: string): AsyncGenerator<Uint8Array> {
  const { head, tag, end } = await readEnds(path)
  const magic = head.toString('latin1', 0, MAGIC.length)
  if (magic !== MAGIC && magic !== OFFICE_MAGIC) throw new DamagedFile(`${path} is not a kept file`)
  const key = magic === MAGIC ? keys.own : keys.office
  if (!key) throw new DamagedFile(`There is no key of ${path}`)
  if (!head.subarray(MAGIC.length, IV_AT).equals(nameOfKey(key))) {
    throw new DamagedFile(`${path} was sealed with another key`)
  }
  const decipher = createDecipheriv('aes-256-gcm', key, head.subarray(IV_AT)).setAAD(head).setAuthTag(tag)
  const hash = createHash('sha256')
  if (end > HEAD_BYTES) {
    for await (const chunk of createReadStream(path, { start: HEAD_BYTES, end: end - 1, highWaterMark: CHUNK_BYTES })) {
      const piece = decipher.update(chunk as Buffer)
      hash.update(piece)
      yield piece
    }
  }
  try {
    decipher.final()
  } catch {
    throw new DamagedFile(`${path} has changed since it was written`)
  }
  if (hash.digest('hex') !== sha256) throw new DamagedFile(`${path} holds another content than its name says`)
}

async function readEnds(path: string): Promise<{ head: Buffer; tag: Buffer; end: number }> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size < sealedSize(0)) throw new DamagedFile(`${path} is cut short`)
    const head = Buffer.alloc(HEAD_BYTES)
    const tag = Buffer.alloc(TAG_BYTES)
    const end = size - TAG_BYTES
    await file.read(head, 0, HEAD_BYTES, 0)
    await file.read(tag, 0, TAG_BYTES, end)
    return { head, tag, end }
  } finally {
    await file.close()
  }
}
