import { crc32 } from './crc32'
import { limits } from './limits'
import { Refused } from './refused'

/** One file of a ZIP archive, as its central directory tells. Sizes are claims until inflating has checked them. */
export interface ZipEntry {
  name: string
  /** The name as it is written, where the archive is to be written again. */
  path: string
  method: number
  crc: number
  packed: number
  size: number
  offset: number
}

const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locator64Signature = 0x07064b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const maxEntries = 20_000

/**
 * Entries of an archive by lower-case name with forward slashes. Throws `Refused` truncated, corrupt or password.
 * Source: PKWARE APPNOTE 6.3.
 */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let { at, count } = findDirectory(view)
  const entries = new Map<string, ZipEntry>()
  if (count > maxEntries) throw new Refused('tooLarge')
  for (; count > 0; count--) {
    if (at + 46 > bytes.length) throw new Refused('truncated')
    if (view.getUint32(at, true) !== entrySignature) throw new Refused('corrupt')
    if (view.getUint16(at + 8, true) & 1) throw new Refused('password')
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    if (next > bytes.length) throw new Refused('truncated')
    const entry = readEntry(view, at, nameLength, extraLength)
    entries.set(entry.name, entry)
    at = next
  }
  return entries
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength))
  const path = name.replaceAll('\\', '/').replace(/^\//, '')
  const entry: ZipEntry = {
    name: path.toLowerCase(),
    path,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
  widen64(view, at + 46 + nameLength, extraLength, entry)
  return entry
}

/** Takes the sizes that do not fit 32 bits from the ZIP64 extra field. */
function widen64(view: DataView, start: number, length: number, entry: ZipEntry): void {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), start + length)
    let from = at + 4
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (entry[key] !== 0xffffffff || from + 8 > end) continue
      entry[key] = Number(view.getBigUint64(from, true))
      from += 8
    }
    return
  }
}

function findDirectory(view: DataView): { at: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    return start === 0xffffffff || count === 0xffff ? findDirectory64(view, at, start, count) : { at: start, count }
  }
  throw new Refused('truncated')
}

function findDirectory64(view: DataView, end: number, start: number, count: number): { at: number; count: number } {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return { at: start, count }
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== end64Signature) throw new Refused('corrupt')
  return { at: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) }
}

/**
 * The inflated bytes of an entry, in pieces, with every limit kept while they come. Throws `Refused` truncated,
 * corrupt (a wrong checksum, a size that lies), bomb or tooLarge.
 */
async function* inflated(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let total = 0
  let crc = 0xffffffff
  for await (const piece of inflatedWithin(packedBytes(bytes, entry), entry.method)) {
    total += piece.length
    if (total > entry.size) throw new Refused('corrupt')
    crc = crc32(crc, piece)
    yield piece
  }
  if (total !== entry.size || (crc ^ 0xffffffff) >>> 0 !== entry.crc) throw new Refused('corrupt')
}

/** What packed bytes inflate to, in pieces. Throws `Refused` corrupt, bomb or tooLarge. */
export async function* inflatedWithin(packed: Uint8Array<ArrayBuffer>, method = 8): AsyncGenerator<Uint8Array> {
  let total = 0
  for await (const piece of unpack(packed, method)) {
    total += piece.length
    if (total > limits.ratioFrom && total > packed.length * limits.ratio) throw new Refused('bomb')
    if (total > limits.part) throw new Refused('tooLarge', { limit: `${limits.part / 1024 / 1024} MB` })
    yield piece
  }
}

/** The bytes of a part as they lie in the archive; undefined when the archive has none of that name. */
export function storedPart(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  name: string,
): Uint8Array<ArrayBuffer> | undefined {
  const entry = entries.get(name.toLowerCase())
  return entry && packedBytes(bytes, entry)
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const { offset } = entry
  if (offset + 30 > bytes.length) throw new Refused('truncated')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(offset, true) !== localSignature) throw new Refused('corrupt')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + entry.packed > bytes.length) throw new Refused('truncated')
  return bytes.subarray(start, start + entry.packed) as Uint8Array<ArrayBuffer>
}

async function* unpack(packed: Uint8Array<ArrayBuffer>, method: number): AsyncGenerator<Uint8Array> {
  if (method === 0) {
    yield packed
    return
  }
  if (method !== 8) throw new Refused('unreadable')
  const reader = fedSlowly(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Refused('corrupt')
      })
      if (done) return
      yield value
    }
  } finally {
    // Left early: without this the stream would go on inflating behind our back.
    await reader.cancel().catch(() => undefined)
  }
}

/** The whole bytes of an entry. Throws `Refused` as reading it does. */
export async function entryBytes(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(entry.size)
  let at = 0
  for await (const piece of inflated(bytes, entry)) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Bytes that are inflated before anybody can look at what comes of them: a thousand times as many at worst. */
const fedAtOnce = 8 * 1024

function fedSlowly(packed: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= packed.length) return controller.close()
        controller.enqueue(packed.subarray(at, at + fedAtOnce))
        at += fedAtOnce
      },
    },
    { highWaterMark: 0 },
  )
}

/** A whole small part as text; undefined when the archive has none of that name. */
export async function partText(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  name: string,
): Promise<AsyncGenerator<string> | undefined> {
  const entry = entries.get(name.toLowerCase())
  return entry ? textOf(inflated(bytes, entry)) : undefined
}

/** Bytes of an XML part as text: UTF-8, or UTF-16 by its mark. Throws `Refused` corrupt on bytes that are neither. */
export async function* textOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingByMark(piece), { fatal: true })
    yield decodePiece(decoder, piece)
  }
  if (decoder) yield decodePiece(decoder)
}

function decodePiece(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
  } catch {
    throw new Refused('corrupt')
  }
}

function encodingByMark(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
