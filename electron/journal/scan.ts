import type { FileHandle } from 'node:fs/promises'
import { chainOfFrame, frameBytes, HEADER_BYTES, readHeader, storedChain } from './frame'

const WINDOW_BYTES = 1024 * 1024

/** Reads a file front to back in large steps; a journal of small frames would otherwise be read 32 bytes at a time. */
export class FileWindow {
  private start = 0
  private held: Buffer = Buffer.alloc(0)

  constructor(
    private readonly file: FileHandle,
    private readonly size: number,
  ) {}

  /** The bytes there, or null where the file ends before them. Valid until the next call. */
  async at(offset: number, length: number): Promise<Buffer | null> {
    if (offset + length > this.size) return null
    if (offset < this.start || offset + length > this.start + this.held.length) await this.fill(offset, length)
    const from = offset - this.start
    return from + length > this.held.length ? null : this.held.subarray(from, from + length)
  }

  private async fill(offset: number, length: number): Promise<void> {
    const buffer = Buffer.alloc(Math.min(this.size - offset, Math.max(length, WINDOW_BYTES)))
    let filled = 0
    while (filled < buffer.length) {
      const { bytesRead } = await this.file.read(buffer, filled, buffer.length - filled, offset + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    this.start = offset
    this.held = buffer.subarray(0, filled)
  }
}

export interface ScannedFrame {
  kind: number
  seq: number
  part: number
  offset: number
  end: number
  chain: Buffer
  /** The whole frame; valid until the next one is asked for. */
  bytes: Buffer
}

/** Where and why reading ended: at the end of the file, in a frame that is cut off, or at one that does not fit. */
export interface ScanEnd {
  reason: 'end' | 'torn' | 'broken'
  offset: number
}

/** Frame after frame from an offset on, each verified against the chain. */
export async function* scanFrames(
  window: FileWindow,
  size: number,
  offset: number,
  chain: Buffer,
): AsyncGenerator<ScannedFrame, ScanEnd> {
  let at = offset
  let before = chain
  while (at < size) {
    const header = await window.at(at, HEADER_BYTES)
    if (!header) return { reason: 'torn', offset: at }
    const { length, kind, seq, part } = readHeader(header)
    const bytes = frameBytes(length)
    if (Number.isNaN(bytes)) return { reason: 'broken', offset: at }
    const frame = await window.at(at, bytes)
    if (!frame) return { reason: 'torn', offset: at }
    const after = chainOfFrame(before, frame)
    if (!after.equals(storedChain(frame))) return { reason: 'broken', offset: at }
    yield { kind, seq, part, offset: at, end: at + bytes, chain: after, bytes: frame }
    at += bytes
    before = after
  }
  return { reason: 'end', offset: at }
}

/** One whole frame at a known place. */
export async function readFrame(file: FileHandle, offset: number): Promise<Buffer> {
  const header = Buffer.alloc(HEADER_BYTES)
  await file.read(header, 0, HEADER_BYTES, offset)
  const frame = Buffer.alloc(frameBytes(readHeader(header).length))
  await file.read(frame, 0, frame.length, offset)
  return frame
}
