/**
 * The journal of an office: append-only segment files in <profile>/journal. A set is safe when `append` has answered its
 * last part; a set without its commit frame never happened. Segments are kept for good: history, undo and the audit
 * trail are readings of them, and snapshots only spare the replay.
 */

import { randomBytes } from 'node:crypto'
import { copyFile, type FileHandle, mkdir, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Acknowledged, JournalFacts, JournalPart, WorkingCopyMeta } from '@shared/journal-port'
import { newId } from '@shared/model/id'
import { syncFolder } from './disk'
import { chainOfHead, HEAD_BYTES, Kind, nameOfKey, openFrame, sealFrame, writeHead } from './frame'
import { fromDisk, JournalError } from './journal-error'
import { officeKey } from './keys'
import { holdJournal } from './lock'
import { type Manifest, ManifestFile, readManifest } from './manifest'
import { firstHead, listSegments, type Recovered, recover, segmentName } from './recover'
import { readFrame } from './scan'
import { listSnapshots, readSnapshot, SnapshotWriter } from './snapshot'

export interface JournalOptions {
  /** The profile: journal, snapshots, keys and manifest are made in it. */
  folder: string
  /** A set that finds the segment longer than this starts a new one. */
  segmentBytes?: number
  /** A snapshot is due after this many sets or bytes. */
  snapshotEvery?: { sets: number; bytes: number }
}

const SEGMENT_BYTES = 16 * 1024 * 1024
const SNAPSHOT_EVERY = { sets: 500, bytes: 32 * 1024 * 1024 }

interface Pending {
  seq: number
  parts: number[]
  at: number
  chain: Buffer
}

/** Opens the journal of a profile, or starts one. @throws JournalError */
export async function openJournal({ folder, ...options }: JournalOptions): Promise<Journal> {
  const folders = { profile: folder, journal: join(folder, 'journal'), snapshots: join(folder, 'snapshots') }
  for (const path of Object.values(folders)) await mkdir(path, { recursive: true, mode: 0o700 })
  const release = await holdJournal(folder)
  try {
    const [manifest, names, snapshots] = await Promise.all([
      readManifest(folder),
      listSegments(folders.journal),
      listSnapshots(folders.snapshots),
    ])
    if (names.length === 0 && (snapshots.length > 0 || (manifest && manifest.lastSeq > 0))) {
      throw new JournalError('missingJournal', `${folders.journal} is empty, and it was not`)
    }
    const key = await officeKey(folder, (await firstHead(folders.journal, names))?.key ?? null)
    const found = await recover(folders.journal, manifest, nameOfKey(key))
    const journal = new Journal(folders, key, found, manifest ?? freshManifest(), release, options)
    await journal.settle(snapshots)
    return journal
  } catch (error) {
    await release()
    throw fromDisk(error)
  }
}

function freshManifest(): Manifest {
  const device = newId(Date.now(), (n) => randomBytes(n))
  return { v: 1, device, lastSeq: 0, chain: '', segment: '', end: 0, model: 0, workingCopy: null, aside: [] }
}

export class Journal {
  private readonly manifest: ManifestFile
  private queue: Promise<unknown> = Promise.resolve()
  private file: FileHandle | null = null
  private readonly readers = new Map<number, FileHandle>()
  private pending: Pending | null = null
  private snapshot: SnapshotWriter | null = null
  private failed: JournalError | null = null
  private closed = false
  private since = { sets: 0, bytes: 0 }

  constructor(
    private readonly folders: { profile: string; journal: string; snapshots: string },
    private readonly key: Buffer,
    private readonly found: Recovered,
    manifest: Manifest,
    private readonly release: () => Promise<void>,
    private readonly options: Omit<JournalOptions, 'folder'>,
  ) {
    this.manifest = new ManifestFile(folders.profile, manifest)
  }

  get lastSeq(): number {
    return this.found.lastSeq
  }

  /** Cuts a torn end, notes a loss, and counts what the next snapshot will spare. Called once, by openJournal. */
  async settle(snapshots: readonly number[]): Promise<void> {
    const { found } = this
    const segment = found.segments.at(-1)
    if (segment && found.cut) {
      const path = join(this.folders.journal, segment.name)
      if (found.cut.keepAside) await copyFile(path, `${path}.torn-${Date.now()}`)
      if (segment.end === 0) {
        await unlink(path)
        found.segments.pop()
      } else {
        const file = await this.writable()
        await file.truncate(segment.end)
        await file.sync()
      }
    }
    if (found.lost) await this.noteLoss(found.lost.to)
    const newest = snapshots[0] ?? 0
    this.since = { sets: found.lastSeq - newest, bytes: this.bytesAfter(newest) }
    if (this.manifest.content.lastSeq !== found.lastSeq || found.lost) this.point()
    await this.manifest.save()
  }

  /** The numbers of lost sets are never given out again: a working copy may still hold rows under them. */
  private async noteLoss(seq: number): Promise<void> {
    const segment = this.found.segments.at(-1)
    if (!segment) throw new JournalError('missingJournal', 'There is no journal')
    const frame = sealFrame(this.key, this.found.chain, Kind.loss, seq, 0, Buffer.alloc(0))
    const file = await this.writable()
    await file.writev(frame.pieces, segment.end)
    await file.sync()
    segment.end += frame.bytes
    this.found.places.set(seq, { segment: this.found.segments.length - 1, parts: [], end: segment.end })
    this.found.chain = frame.chain
    this.found.lastChain = frame.chain
    this.found.lastSeq = seq
  }

  async facts(): Promise<JournalFacts> {
    const { workingCopy, aside, device, model } = this.manifest.content
    return {
      key: this.key,
      device,
      lastSeq: this.found.lastSeq,
      chain: this.found.lastChain.toString('hex'),
      model,
      workingCopy,
      aside,
      snapshots: await listSnapshots(this.folders.snapshots),
      lost: this.found.lost,
    }
  }

  /** Writes one part of the next set; with the last one the set is committed, synced and acknowledged. */
  append(part: JournalPart & { model: number }): Promise<Acknowledged | null> {
    return this.inTurn(async () => {
      if (this.failed) throw this.failed
      try {
        return await this.write(part)
      } catch (error) {
        await this.dropPending()
        throw fromDisk(error)
      }
    })
  }

  abandon(): Promise<void> {
    return this.inTurn(() => this.dropPending())
  }

  private async write({
    seq,
    part,
    last,
    bytes,
    model,
  }: JournalPart & { model: number }): Promise<Acknowledged | null> {
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
    return this.commit(pending, model)
  }

  private async begin(seq: number): Promise<void> {
    await this.dropPending()
    if (seq !== this.found.lastSeq + 1) {
      throw new JournalError('stale', `The next change set is ${this.found.lastSeq + 1}, not ${seq}`)
    }
    const segment = this.found.segments.at(-1)
    const most = Math.max(HEAD_BYTES, this.options.segmentBytes ?? SEGMENT_BYTES)
    const full = !segment || segment.end > most
    if (full) await this.startSegment(seq)
    await this.writable()
    this.pending = { seq, parts: [], at: this.found.segments.at(-1)?.end ?? HEAD_BYTES, chain: this.found.chain }
  }

  private async startSegment(firstSeq: number): Promise<void> {
    await this.file?.close()
    this.file = null
    const name = segmentName(firstSeq)
    const head = writeHead('journal', firstSeq, this.found.chain, this.key)
    const file = await open(join(this.folders.journal, name), 'w+', 0o600)
    this.file = file
    await file.write(head, 0, head.length, 0)
    await file.sync()
    await syncFolder(this.folders.journal)
    this.found.segments.push({ name, firstSeq, end: HEAD_BYTES })
    this.found.chain = chainOfHead(head)
  }

  private async writable(): Promise<FileHandle> {
    const segment = this.found.segments.at(-1)
    if (!segment) throw new JournalError('missingJournal', 'There is no segment to write to')
    this.file ??= await open(join(this.folders.journal, segment.name), 'r+')
    return this.file
  }

  private async writeFrame(pending: Pending, kind: Kind, part: number, body: Uint8Array): Promise<void> {
    const frame = sealFrame(this.key, pending.chain, kind, pending.seq, part, body)
    const { bytesWritten } = await (await this.writable()).writev(frame.pieces, pending.at)
    if (bytesWritten !== frame.bytes) throw new JournalError('diskFull', 'The disk took only a part of the change set')
    pending.at += frame.bytes
    pending.chain = frame.chain
  }

  private async commit(pending: Pending, model: number): Promise<Acknowledged> {
    const segment = this.found.segments.at(-1)
    if (!segment) throw new JournalError('missingJournal', 'There is no segment to write to')
    try {
      await (await this.writable()).sync()
    } catch (error) {
      // After a failed sync nobody knows what the disk holds, and a second sync would claim success.
      this.failed = fromDisk(error)
      throw error
    }
    this.since.sets++
    this.since.bytes += pending.at - segment.end
    segment.end = pending.at
    this.found.chain = pending.chain
    this.found.lastChain = pending.chain
    this.found.lastSeq = pending.seq
    this.found.places.set(pending.seq, {
      segment: this.found.segments.length - 1,
      parts: pending.parts,
      end: pending.at,
    })
    this.pending = null
    this.manifest.content.model = Math.max(this.manifest.content.model, model)
    this.point()
    // The set is safe whatever becomes of the manifest, which only notices later losses; the next save tries again.
    await this.manifest.save().catch(() => {})
    return { seq: pending.seq, chain: pending.chain.toString('hex'), snapshotDue: this.snapshotDue() }
  }

  private point(): void {
    const segment = this.found.segments.at(-1)
    Object.assign(this.manifest.content, {
      lastSeq: this.found.lastSeq,
      chain: this.found.lastChain.toString('hex'),
      segment: segment?.name ?? '',
      end: segment?.end ?? 0,
    })
  }

  private async dropPending(): Promise<void> {
    if (!this.pending) return
    this.pending = null
    try {
      await this.file?.truncate(this.found.segments.at(-1)?.end ?? HEAD_BYTES)
    } catch (error) {
      this.failed = fromDisk(error)
    }
  }

  private snapshotDue(): boolean {
    const { sets, bytes } = this.options.snapshotEvery ?? SNAPSHOT_EVERY
    return !this.snapshot && (this.since.sets >= sets || this.since.bytes >= bytes)
  }

  private bytesAfter(seq: number): number {
    const from = this.found.places.get(seq)
    return this.found.segments.reduce((sum, segment, i) => {
      if (from && i < from.segment) return sum
      return sum + segment.end - (from && i === from.segment ? from.end : 0)
    }, 0)
  }

  /** Takes one part of a snapshot of the records at `seq`; with the last one it is verified and counts. */
  async writeSnapshot(part: JournalPart): Promise<void> {
    try {
      if (part.part === 0) {
        await this.snapshot?.abandon()
        const chain = await this.chainAt(part.seq)
        if (!chain) throw new JournalError('badRequest', `There is no change set ${part.seq}`)
        this.snapshot = await SnapshotWriter.begin(this.folders.snapshots, this.key, part.seq, chain)
      }
      if (this.snapshot?.seq !== part.seq) throw new JournalError('badRequest', 'This snapshot was not begun')
      await this.snapshot.write(part)
      if (!part.last) return
      await this.snapshot.finish()
      this.snapshot = null
      this.since = { sets: this.found.lastSeq - part.seq, bytes: this.bytesAfter(part.seq) }
    } catch (error) {
      await this.snapshot?.abandon()
      this.snapshot = null
      throw fromDisk(error)
    }
  }

  /** Parts of the sets from..to, in order, those of lost sets left out. */
  async *read(from: number, to: number): AsyncGenerator<JournalPart> {
    for (let seq = Math.max(1, from); seq <= Math.min(to, this.found.lastSeq); seq++) {
      const count = this.found.places.get(seq)?.parts.length ?? 0
      for (let part = 0; part < count; part++) yield await this.readPart(seq, part)
    }
  }

  async readPart(seq: number, part: number): Promise<JournalPart> {
    const place = this.found.places.get(seq)
    const offset = place?.parts[part]
    if (!place || offset === undefined)
      throw new JournalError('badRequest', `There is no part ${part} of change set ${seq}`)
    const frame = await readFrame(await this.readable(place.segment), offset)
    return { seq, part, last: part === place.parts.length - 1, bytes: openFrame(this.key, frame) }
  }

  async *readSnapshot(seq: number): AsyncGenerator<JournalPart> {
    const chain = await this.chainAt(seq)
    if (!chain) throw new JournalError('brokenChain', `There is no change set ${seq} for this snapshot`)
    yield* readSnapshot(this.folders.snapshots, this.key, seq, chain)
  }

  /** How much there is to read, for showing how far it is. */
  bytesFrom(seq: number): number {
    return this.bytesAfter(seq - 1)
  }

  /** The chain at a set; null where the journal has no such set. */
  async chainAt(seq: number): Promise<Buffer | null> {
    const place = this.found.places.get(seq)
    if (!place) return null
    const chain = Buffer.alloc(32)
    await (await this.readable(place.segment)).read(chain, 0, 32, place.end - 32)
    return chain
  }

  private async readable(segment: number): Promise<FileHandle> {
    const known = this.readers.get(segment)
    if (known) return known
    const name = this.found.segments[segment]?.name
    if (!name) throw new JournalError('missingJournal', `There is no segment ${segment}`)
    const file = await open(join(this.folders.journal, name), 'r')
    this.readers.set(segment, file)
    return file
  }

  /** Keeps what the working copy says of itself. `aside` names a generation that is to be left alone from now on. */
  async saveWorkingCopy(meta: WorkingCopyMeta, aside?: string): Promise<void> {
    const { content } = this.manifest
    content.workingCopy = meta
    if (aside && !content.aside.includes(aside)) content.aside = [...content.aside, aside]
    await this.manifest.save().catch((error) => {
      throw fromDisk(error)
    })
  }

  /** Waits for what is under way and gives the journal back. A set that is not complete is dropped. */
  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    await this.inTurn(() => this.dropPending())
    this.failed ??= new JournalError('replaced', 'The journal is closed')
    await this.snapshot?.abandon()
    await this.manifest.save().catch(() => {})
    for (const file of [this.file, ...this.readers.values()]) await file?.close()
    this.readers.clear()
    this.file = null
    await this.release()
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work)
    this.queue = turn.catch(() => {})
    return turn
  }
}
