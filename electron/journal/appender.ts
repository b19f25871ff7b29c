/** Writes to the newest segment: one set at a time, part after part, nothing counted before it is synced. */
import { copyFile, type FileHandle, open, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalPart } from '@shared/journal-port'
import { syncFolder } from '../files/disk'
import { chainOfHead, FORMAT, HEAD_BYTES, Kind, sealFrame, writeHead } from './frame'
import { fromDisk, JournalError } from './journal-error'
import { type Recovered, type Segment, segmentName } from './recover'

const SEGMENT_BYTES = 16 * 1024 * 1024

interface Pending {
  seq: number
  parts: number[]
  at: number
  chain: Buffer
}

export class Appender {
  private file: FileHandle | null = null
  private pending: Pending | null = null
  /** Nothing is written until what may lie behind the last set is known to be gone. */
  private failed: JournalError | null = null
  private closed = false

  /** @param found what is in the journal; kept up to date with every set */
  constructor(
    private readonly folder: string,
    private readonly key: Buffer,
    private readonly found: Recovered,
    private readonly segmentBytes = SEGMENT_BYTES,
  ) {}

  /** Cuts a torn end and notes a loss, as found at open. */
  async settle(): Promise<void> {
    const { segments, cut, lost } = this.found
    const segment = segments.at(-1)
    if (segment && cut) {
      const path = join(this.folder, segment.name)
      if (cut.keepAside) await copyFile(path, `${path}.torn-${Date.now()}`)
      if (segment.end === 0) {
        await unlink(path)
        segments.pop()
      } else {
        const file = await this.writable()
        await file.truncate(segment.end)
        await file.sync()
      }
    }
    if (lost) await this.noteLoss(lost.to)
  }

  /**
   * Writes a part. Resolves with how many bytes the set took when it is complete and safe, with null before.
   * @throws JournalError stale, badRequest, diskFull, writeFailed: the set is dropped then
   */
  async append(part: JournalPart): Promise<number | null> {
    if (this.closed) throw new JournalError('replaced', 'The journal is closed')
    if (this.failed) await this.recover(this.failed)
    try {
      return await this.write(part)
    } catch (error) {
      await this.drop()
      throw fromDisk(error)
    }
  }

  /** Drops the set that was begun. */
  async drop(): Promise<void> {
    if (!this.pending) return
    this.pending = null
    try {
      await this.file?.truncate(this.segment().end)
    } catch (error) {
      this.failed = fromDisk(error)
    }
  }

  async close(): Promise<void> {
    await this.drop()
    this.closed = true
    await this.file?.close()
    this.file = null
  }

  /**
   * After a sync that failed nobody knows what the disk holds behind the last set that was acknowledged: it is cut off, with
   * a handle of its own and a sync of its own, before anything else is written. @throws JournalError the failure, as long as
   * the disk does not take that
   */
  private async recover(failure: JournalError): Promise<void> {
    try {
      await this.file?.close().catch(() => {})
      this.file = null
      const file = await this.writable()
      await file.truncate(this.segment().end)
      await file.sync()
      this.failed = null
    } catch {
      throw failure
    }
  }

  private async write({ seq, part, last, bytes }: JournalPart): Promise<number | null> {
    if (part === 0) await this.begin(seq)
    const { pending } = this
    if (!pending || pending.seq !== seq || pending.parts.length !== part) {
      throw new JournalError('badRequest', `Part ${part} of change set ${seq} was not to come now`)
    }
    const at = pending.at
    await this.writeFrame(pending, Kind.part, part, bytes)
    pending.parts.push(at)
    if (!last) return null
    await this.writeFrame(pending, Kind.commit, pending.parts.length, Buffer.alloc(0))
    return this.commit(pending)
  }

  private async begin(seq: number): Promise<void> {
    await this.drop()
    if (seq !== this.found.lastSeq + 1) {
      throw new JournalError('stale', `The next change set is ${this.found.lastSeq + 1}, not ${seq}`)
    }
    const newest = this.found.segments.at(-1)
    const takesMore = newest && newest.format === FORMAT && newest.end <= Math.max(HEAD_BYTES, this.segmentBytes)
    if (!takesMore) await this.startSegment(seq)
    this.pending = { seq, parts: [], at: this.segment().end, chain: this.found.chain }
  }

  private async startSegment(firstSeq: number): Promise<void> {
    await this.file?.close()
    this.file = null
    const name = segmentName(firstSeq)
    const head = writeHead('journal', firstSeq, this.found.chain, this.key)
    const file = await open(join(this.folder, name), 'w+', 0o600)
    this.file = file
    await file.write(head, 0, head.length, 0)
    await file.sync()
    await syncFolder(this.folder)
    this.found.segments.push({ name, firstSeq, end: HEAD_BYTES, format: FORMAT })
    this.found.chain = chainOfHead(head)
  }

  private async writeFrame(pending: Pending, kind: Kind, part: number, body: Uint8Array): Promise<void> {
    const frame = sealFrame(this.key, pending.chain, kind, pending.seq, part, body)
    const { bytesWritten } = await (await this.writable()).writev(frame.pieces, pending.at)
    if (bytesWritten !== frame.bytes) throw new JournalError('diskFull', 'The disk took only a part of the change set')
    pending.at += frame.bytes
    pending.chain = frame.chain
  }

  private async commit({ seq, parts, at, chain }: Pending): Promise<number> {
    try {
      const file = await this.writable()
      await file.sync()
      await this.stillThere(file)
    } catch (error) {
      // After a failed sync nobody knows what the disk holds, and a second sync would claim success.
      this.failed = fromDisk(error)
      throw error
    }
    this.pending = null
    return this.took(seq, parts, at, chain)
  }

  /** A file whose folder was moved or deleted takes every byte, and nobody finds them again. */
  private async stillThere(file: FileHandle): Promise<void> {
    const path = join(this.folder, this.segment().name)
    const [held, found] = await Promise.all([file.stat(), stat(path)])
    if (held.ino !== found.ino || held.dev !== found.dev)
      throw new JournalError('writeFailed', `${path} is another file now`)
  }

  /** The numbers of lost sets are never given out again: a working copy may still hold rows under them. */
  private async noteLoss(seq: number): Promise<void> {
    const frame = sealFrame(this.key, this.found.chain, Kind.loss, seq, 0, Buffer.alloc(0))
    const at = this.segment().end
    const file = await this.writable()
    await file.writev(frame.pieces, at)
    await file.sync()
    this.took(seq, [], at + frame.bytes, frame.chain)
  }

  private took(seq: number, parts: number[], end: number, chain: Buffer): number {
    const segment = this.segment()
    const bytes = end - segment.end
    segment.end = end
    this.found.places.set(seq, { segment: this.found.segments.length - 1, parts, end })
    this.found.lastSeq = seq
    this.found.chain = chain
    this.found.lastChain = chain
    return bytes
  }

  private segment(): Segment {
    const segment = this.found.segments.at(-1)
    if (!segment) throw new JournalError('missingJournal', 'There is no segment to write to')
    return segment
  }

  private async writable(): Promise<FileHandle> {
    this.file ??= await open(join(this.folder, this.segment().name), 'r+')
    return this.file
  }
}
