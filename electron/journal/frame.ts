/**
 * The bytes of journal segments and snapshots.
 *
 * A file starts with 64 bytes: 8 of magic, 8 that name the key, 8 of the first seq, 32 of the chain before it, 8 of
 * zeros. Frames follow: header (length 4, kind 1, zeros 3, seq 8, part 4, iv 12), ciphertext of `length` bytes, tag 16,
 * chain 32. Numbers are little-endian. chain = SHA-256(chain before + header + ciphertext + tag), and that of the first
 * frame stands on SHA-256 of the file's head, so that no byte can change, go or move without being noticed, and this can
 * be verified without the key.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

export const HEAD_BYTES = 64
export const HEADER_BYTES = 32
const TRAILER_BYTES = 48
const TAG_BYTES = 16
const CHAIN_BYTES = 32
/** Header without its iv: bound to the ciphertext. */
const BOUND_BYTES = 20
/** A longer frame is never written, so a longer length is damage. */
const MOST_BYTES = 512 * 1024 * 1024

export const Kind = { part: 1, commit: 2, loss: 3 } as const
export type Kind = (typeof Kind)[keyof typeof Kind]

export type FileKind = 'journal' | 'snapshot'
const magics: Record<FileKind, string> = { journal: 'TXJRNL', snapshot: 'TXSNAP' }
/** 1: bodies are JSON texts. 2: bodies are entries, each sealed with the keys of the people it is about. */
export const FORMAT = 2

/** The chain before the first set of an office. */
export const NO_CHAIN = Buffer.alloc(CHAIN_BYTES)

export interface Head {
  firstSeq: number
  chainBefore: Buffer
  key: Buffer
  /** Of the bodies, at most FORMAT. */
  format: number
}

/** Eight bytes that tell one key from another and say nothing of it. */
export function nameOfKey(key: Uint8Array): Buffer {
  return createHash('sha256').update('tongxing office key').update(key).digest().subarray(0, 8)
}

export function writeHead(kind: FileKind, firstSeq: number, chainBefore: Buffer, key: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD_BYTES)
  head.write(`${magics[kind]}${String(FORMAT).padStart(2, '0')}`, 0, 'latin1')
  nameOfKey(key).copy(head, 8)
  head.writeBigUInt64LE(BigInt(firstSeq), 16)
  chainBefore.copy(head, 24)
  return head
}

/** null: not the head of such a file. `newer`: written by a later version of the format. */
export function readHead(kind: FileKind, head: Buffer): Head | 'newer' | null {
  if (head.length < HEAD_BYTES) return null
  const [, magic, digits] = /^(.{6})(\d\d)$/s.exec(head.toString('latin1', 0, 8)) ?? []
  const format = Number(digits)
  if (magic !== magics[kind] || !(format >= 1)) return null
  if (format > FORMAT) return 'newer'
  return {
    format,
    key: Buffer.from(head.subarray(8, 16)),
    firstSeq: Number(head.readBigUInt64LE(16)),
    chainBefore: Buffer.from(head.subarray(24, 56)),
  }
}

export function chainOfHead(head: Buffer): Buffer {
  return createHash('sha256').update(head).digest()
}

export interface FrameHeader {
  length: number
  kind: number
  seq: number
  part: number
}

export function readHeader(bytes: Buffer): FrameHeader {
  return {
    length: bytes.readUInt32LE(0),
    kind: bytes.readUInt8(4),
    seq: Number(bytes.readBigUInt64LE(8)),
    part: bytes.readUInt32LE(16),
  }
}

/** Bytes of the whole frame with a body of this length; NaN where no frame can be that long. */
export function frameBytes(length: number): number {
  return length > MOST_BYTES ? Number.NaN : HEADER_BYTES + length + TRAILER_BYTES
}

/** Seals a body into a frame. The pieces are to be written one after the other. */
export function sealFrame(
  key: Uint8Array,
  before: Buffer,
  kind: Kind,
  seq: number,
  part: number,
  body: Uint8Array,
): { pieces: Buffer[]; bytes: number; chain: Buffer } {
  const header = Buffer.alloc(HEADER_BYTES)
  header.writeUInt32LE(body.length, 0)
  header.writeUInt8(kind, 4)
  header.writeBigUInt64LE(BigInt(seq), 8)
  header.writeUInt32LE(part, 16)
  const iv = randomBytes(12)
  iv.copy(header, BOUND_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(header.subarray(0, BOUND_BYTES))
  const sealed = cipher.update(body)
  cipher.final()
  const tag = cipher.getAuthTag()
  const chain = createHash('sha256').update(before).update(header).update(sealed).update(tag).digest()
  return { pieces: [header, sealed, tag, chain], bytes: frameBytes(body.length), chain }
}

/** The chain a whole frame must end with. */
export function chainOfFrame(before: Buffer, frame: Buffer): Buffer {
  return createHash('sha256')
    .update(before)
    .update(frame.subarray(0, frame.length - CHAIN_BYTES))
    .digest()
}

export function storedChain(frame: Buffer): Buffer {
  return frame.subarray(frame.length - CHAIN_BYTES)
}

/** The body of a whole frame. Throws where the key is another or a byte has changed. */
export function openFrame(key: Uint8Array, frame: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, frame.subarray(BOUND_BYTES, HEADER_BYTES))
  decipher.setAAD(frame.subarray(0, BOUND_BYTES))
  const end = frame.length - TRAILER_BYTES
  decipher.setAuthTag(frame.subarray(end, end + TAG_BYTES))
  const body = decipher.update(frame.subarray(HEADER_BYTES, end))
  decipher.final()
  return body
}
