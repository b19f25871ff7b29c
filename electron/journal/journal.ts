/**
 * The journal of an office: append-only segment files in <profile>/journal. A set is safe when `append` has answered its
 * last part; a set without its commit frame never happened. Segments are kept for good: history, undo and the audit
 * trail are readings of them, and snapshots only spare the replay.
 */

import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { headPlace } from '@shared/journal-entries'
import type { Acknowledged, Erasure, JournalFacts, JournalPart, WorkingCopyMeta } from '@shared/journal-port'
import { MODEL_VERSION } from '@shared/model/change-set'
import { newId } from '@shared/model/id'
import { openKeys } from '../keys'
import type { PeopleKeyring } from '../keys/people-keyring'
import { Appender } from './appender'
import { sealEntries } from './entries'
import { Erasures } from './erasures'
import { FORMAT, HEAD_BYTES, nameOfKey, openFrame } from './frame'
import { fromDisk, JournalError } from './journal-error'
import { KeysOfSet } from './keys-of-set'
import { holdJournal } from './lock'
import { type Manifest, ManifestFile, readManifest } from './manifest'
import { firstHead, listSegments, type Recovered, recover } from './recover'
import { readFrame } from './scan'
import { clearDrafts, listSnapshots, readBody, readSnapshot, SnapshotWriter } from './snapshot'

export interface JournalOptions {
  /** The profile: journal, snapshots, keys and manifest are made in it. */
  folder: string
  /** The office key; taken from the profile's keys when left out. The journal never changes or overwrites it. */
  key?: Buffer
  /** A set that finds the segment longer than this starts a new one. */
  segmentBytes?: number
  /** A snapshot is due after this many sets or bytes. */
  snapshotEvery?: { sets: number; bytes: number }
}

const SNAPSHOT_EVERY = { sets: 500, bytes: 32 * 1024 * 1024 }

/**
 * Names the key that sealed the journal of a profile; null where nothing was written yet.
 * @throws JournalError missingJournal, newerFormat
 */
export async function keyNameOf(profile: string): Promise<Buffer | null> {
  const folders = { journal: join(profile, 'journal'), snapshots: join(profile, 'snapshots') }
  const there = async <T>(list: Promise<T[]>): Promise<T[]> =>
    list.catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw fromDisk(error)
    })
  const [manifest, names, snapshots] = await Promise.all([
    readManifest(profile),
    there(listSegments(folders.journal)),
    there(listSnapshots(folders.snapshots)),
  ])
  refuseNewer(manifest)
  refuseLostJournal(folders.journal, manifest, names, snapshots)
  return (await firstHead(folders.journal, names))?.key ?? null
}

/** Before the first byte is written: not even the manifest of a newer program is touched. */
function refuseNewer(manifest: Manifest | null): void {
  if (!manifest || (manifest.v <= 1 && manifest.model <= MODEL_VERSION)) return
  throw new JournalError('newerFormat', `The office is of model ${manifest.model}`)
}

function refuseLostJournal(
  folder: string,
  manifest: Manifest | null,
  names: readonly string[],
  snapshots: readonly number[],
): void {
  if (names.length > 0 || (snapshots.length === 0 && !(manifest && manifest.lastSeq > 0))) return
  throw new JournalError('missingJournal', `${folder} is empty, and it was not`)
}

/** Opens the journal of a profile, or starts one. @throws JournalError */
export async function openJournal({ folder, key: given, ...options }: JournalOptions): Promise<Journal> {
  const folders = { profile: folder, journal: join(folder, 'journal'), snapshots: join(folder, 'snapshots') }
  for (const path of Object.values(folders)) await mkdir(path, { recursive: true, mode: 0o700 })
  const release = await holdJournal(folder)
  try {
    const [manifest, names, snapshots] = await Promise.all([
      readManifest(folder),
      listSegments(folders.journal),
      listSnapshots(folders.snapshots),
    ])
    refuseNewer(manifest)
    refuseLostJournal(folders.journal, manifest, names, snapshots)
    const sealedWith = (await firstHead(folders.journal, names))?.key ?? null
    const key = given ?? (await openKeys(folder, sealedWith)).officeKey()
    const found = await recover(folders.journal, manifest, nameOfKey(key))
    const sealed = found.segments.some(({ format, end }) => format === FORMAT && end > HEAD_BYTES)
    const erasures = await Erasures.open(folder, key, sealed)
    const journal = new Journal(folders, key, erasures, found, manifest ?? freshManifest(), release, options)
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
  private readonly appender: Appender
  private queue: Promise<unknown> = Promise.resolve()
  private snapshotQueue: Promise<unknown> = Promise.resolve()
  private readonly readers = new Map<number, FileHandle>()
  private snapshot: SnapshotWriter | null = null
  private closed = false
  private since = { sets: 0, bytes: 0 }
  private readonly keysOfSet: KeysOfSet

  constructor(
    private readonly folders: { profile: string; journal: string; snapshots: string },
    /** Seals everything of the office that lies on the disk. */
    readonly key: Buffer,
    private readonly erasures: Erasures,
    private readonly found: Recovered,
    manifest: Manifest,
    private readonly release: () => Promise<void>,
    private readonly options: Omit<JournalOptions, 'folder' | 'key'>,
  ) {
    this.manifest = new ManifestFile(folders.profile, manifest)
    this.keysOfSet = new KeysOfSet(erasures.people)
    this.appender = new Appender(folders.journal, key, found, options.segmentBytes)
  }

  /** Seal what is of people within what the office key seals. */
  get people(): PeopleKeyring {
    return this.erasures.people
  }

  get lastSeq(): number {
    return this.found.lastSeq
  }

  /** Mends what open found, and counts what the next snapshot will spare. Called once, by openJournal. */
  async settle(snapshots: readonly number[]): Promise<void> {
    await this.appender.settle()
    await clearDrafts(this.folders.snapshots)
    const newest = snapshots[0] ?? 0
    this.since = { sets: this.found.lastSeq - newest, bytes: this.bytesAfter(newest) }
    this.point()
    const { lost } = this.found
    // The journal goes on above what is lost, so the next open would find nothing amiss.
    if (lost)
      this.manifest.content.lost = {
        from: Math.min(lost.from, this.manifest.content.lost?.from ?? lost.from),
        to: lost.to,
      }
    await this.manifest.save()
    const announced = await this.erasures.announced()
    if (announced && (await this.isErasure(announced.seq))) await this.erasures.carryOut(announced.erased)
    else if (announced) await this.erasures.forgetAnnounced()
  }

  async facts(): Promise<JournalFacts> {
    const { workingCopy, aside, device, model } = this.manifest.content
    return {
      key: this.people.workingCopyKey,
      erased: this.erasures.erased,
      device,
      lastSeq: this.found.lastSeq,
      chain: this.found.lastChain.toString('hex'),
      model,
      workingCopy,
      aside,
      snapshots: await listSnapshots(this.folders.snapshots),
      lost: this.manifest.content.lost ?? null,
    }
  }

  /** A person has read what is lost; it is not said again. */
  async lossRead(): Promise<void> {
    delete this.manifest.content.lost
    await this.manifest.save()
  }

  /**
   * Writes one part of the next set; with the last one the set is committed, synced and acknowledged.
   * @throws JournalError stale, badRequest, diskFull, writeFailed: the set never happened
   */
  append({ model, ...part }: JournalPart & { model: number }): Promise<Acknowledged | null> {
    return this.inTurn(async () => {
      // A set that begins takes the place of one that was not finished.
      if (part.part === 0) this.keysOfSet.forget()
      const bytes = await this.sealedAndAppended(part)
      if (bytes === null) return null
      this.keysOfSet.keep()
      this.since.sets++
      this.since.bytes += bytes
      this.manifest.content.model = Math.max(this.manifest.content.model, model)
      this.point()
      // The set is safe whatever becomes of the manifest, which only notices later losses; the next save tries again.
      await this.manifest.save().catch(() => {})
      return { seq: part.seq, chain: this.found.lastChain.toString('hex'), snapshotDue: this.snapshotDue() }
    })
  }

  /** The keys of people are on the disk before the set is that needs them. */
  private async sealedAndAppended(part: JournalPart): Promise<number | null> {
    try {
      const bytes = sealEntries(part.bytes, this.keysOfSet)
      if (part.last) await this.people.save()
      return await this.appender.append({ ...part, bytes })
    } catch (error) {
      await this.abandonSet()
      throw error
    }
  }

  private async abandonSet(): Promise<void> {
    this.keysOfSet.forget()
    await this.appender.drop()
  }

  /** Says who the set that comes next erases, so that it is carried out even if the program ends in between. */
  announceErasure(seq: number, erased: Erasure[]): Promise<void> {
    return this.inTurn(async () => {
      if (seq !== this.found.lastSeq + 1) throw new JournalError('stale', `The next set is not ${seq}`)
      await this.erasures.announce(seq, erased).catch((error) => {
        throw fromDisk(error)
      })
    })
  }

  /** Destroys the keys of those who were announced for a set that is in the journal. @throws JournalError */
  carryOutErasure(seq: number): Promise<Pick<JournalFacts, 'key' | 'erased'>> {
    return this.inTurn(async () => {
      const announced = await this.erasures.announced()
      if (announced?.seq !== seq || !(await this.isErasure(seq))) {
        throw new JournalError('badRequest', `Change set ${seq} erases nobody`)
      }
      await this.erasures.carryOut(announced.erased)
      return { key: this.people.workingCopyKey, erased: this.erasures.erased }
    })
  }

  private async isErasure(seq: number): Promise<boolean> {
    if (!this.found.places.get(seq)?.parts.length) return false
    const { bytes, plain } = await this.readPart(seq, 0)
    if (plain) return false
    const { from, to } = headPlace(bytes)
    return (JSON.parse(Buffer.from(bytes.subarray(from, to)).toString('utf8')) as { why?: string }).why === 'erase'
  }

  /** Drops the parts of a set that was begun and not finished. */
  abandon(): Promise<void> {
    return this.inTurn(() => this.abandonSet())
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
  writeSnapshot(part: JournalPart): Promise<void> {
    // Parts come several at a time, and changes must not wait for them.
    const turn = this.snapshotQueue.then(() => this.takeSnapshotPart(part))
    this.snapshotQueue = turn.catch(() => {})
    return turn
  }

  private async takeSnapshotPart(part: JournalPart): Promise<void> {
    try {
      if (part.part === 0) {
        await this.snapshot?.abandon()
        const chain = await this.chainAt(part.seq)
        if (!chain) throw new JournalError('badRequest', `There is no change set ${part.seq}`)
        this.snapshot = await SnapshotWriter.begin(this.folders.snapshots, this.key, this.people, part.seq, chain)
      }
      if (this.snapshot?.seq !== part.seq) throw new JournalError('badRequest', 'This snapshot was not begun')
      await this.snapshot.write(part)
      if (!part.last) return
      await this.people.save()
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
    const format = this.found.segments[place.segment]?.format ?? FORMAT
    return {
      seq,
      part,
      last: part === place.parts.length - 1,
      ...readBody(openFrame(this.key, frame), format, this.people),
    }
  }

  async *readSnapshot(seq: number): AsyncGenerator<JournalPart> {
    const chain = await this.chainAt(seq)
    if (!chain) throw new JournalError('brokenChain', `There is no change set ${seq} for this snapshot`)
    yield* readSnapshot(this.folders.snapshots, this.key, this.people, seq, chain)
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
    await this.inTurn(() => this.appender.close())
    await this.snapshotQueue
    await this.snapshot?.abandon()
    await this.manifest.close().catch(() => {})
    for (const file of this.readers.values()) await file.close()
    this.readers.clear()
    this.people.close()
    await this.release()
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work)
    this.queue = turn.catch(() => {})
    return turn
  }
}
