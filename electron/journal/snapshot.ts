/**
 * Snapshots: every record at one change set, in frames like the journal's. One is written under a temporary name,
 * synced, read back byte by byte, and only then takes its name; so a snapshot that has its name is whole.
 */
import { type FileHandle, mkdir, open, readdir, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalPart } from '@shared/journal-port'
import { syncFolder } from '../files/disk'
import { type EntryKeys, openEntries, sealEntries } from './entries'
import { chainOfHead, FORMAT, HEAD_BYTES, Kind, nameOfKey, openFrame, readHead, sealFrame, writeHead } from './frame'
import { JournalError } from './journal-error'
import { FileWindow, scanFrames } from './scan'

const KEPT = 2

function snapshotName(seq: number): string {
  return `${String(seq).padStart(12, '0')}.snapshot`
}

/** Sets at which snapshots stand, newest first. */
export async function listSnapshots(folder: string): Promise<number[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{12}\.snapshot$/.test(name))
  return names.map((name) => Number(name.slice(0, 12))).sort((a, b) => b - a)
}

/** Takes away what a program that ended in the middle of a snapshot left behind; one that does not go takes room only. */
export async function clearDrafts(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => name.endsWith('.snapshot.tmp'))
  await Promise.all(drafts.map((name) => unlink(join(folder, name)).catch(() => {})))
}

/** Takes a snapshot's parts one after the other. Nothing of it counts before `finish` came back. */
export class SnapshotWriter {
  private constructor(
    private readonly folder: string,
    private readonly key: Uint8Array,
    private readonly people: EntryKeys,
    readonly seq: number,
    private readonly file: FileHandle,
    private chain: Buffer,
    private readonly chainBefore: Buffer,
    private parts = 0,
    private at = HEAD_BYTES,
  ) {}

  static async begin(
    folder: string,
    key: Uint8Array,
    people: EntryKeys,
    seq: number,
    chainBefore: Buffer,
  ): Promise<SnapshotWriter> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = await open(join(folder, `${snapshotName(seq)}.tmp`), 'w', 0o600)
    const head = writeHead('snapshot', seq, chainBefore, key)
    await file.write(head, 0, head.length, 0)
    return new SnapshotWriter(folder, key, people, seq, file, chainOfHead(head), chainBefore)
  }

  async write({ part, bytes }: JournalPart): Promise<void> {
    if (part !== this.parts)
      throw new JournalError('badRequest', `Part ${part} of a snapshot came instead of ${this.parts}`)
    await this.frame(Kind.part, part, sealEntries(bytes, this.people))
    this.parts++
  }

  private async frame(kind: Kind, part: number, body: Uint8Array): Promise<void> {
    const frame = sealFrame(this.key, this.chain, kind, this.seq, part, body)
    await this.file.writev(frame.pieces, this.at)
    this.at += frame.bytes
    this.chain = frame.chain
  }

  /** Makes it count: sync, read back, rename. Older snapshots beyond the newest two go. */
  async finish(): Promise<void> {
    const temporary = join(this.folder, `${snapshotName(this.seq)}.tmp`)
    try {
      await this.frame(Kind.commit, this.parts, Buffer.alloc(0))
      await this.file.sync()
    } finally {
      await this.file.close()
    }
    let parts = 0
    for await (const _ of readSnapshotFile(temporary, this.key, this.people, this.seq, this.chainBefore)) parts++
    if (parts !== this.parts) throw new JournalError('writeFailed', 'The snapshot does not read back as it was written')
    await rename(temporary, join(this.folder, snapshotName(this.seq)))
    await syncFolder(this.folder)
    for (const seq of (await listSnapshots(this.folder)).slice(KEPT)) await unlink(join(this.folder, snapshotName(seq)))
  }

  async abandon(): Promise<void> {
    await this.file.close().catch(() => {})
    await unlink(join(this.folder, `${snapshotName(this.seq)}.tmp`)).catch(() => {})
  }
}

/** The parts of the snapshot at a set. @throws JournalError brokenChain, wrongKey: part of it may have been given already */
export function readSnapshot(
  folder: string,
  key: Uint8Array,
  people: EntryKeys,
  seq: number,
  chainBefore: Buffer,
): AsyncGenerator<JournalPart> {
  return readSnapshotFile(join(folder, snapshotName(seq)), key, people, seq, chainBefore)
}

async function* readSnapshotFile(
  path: string,
  key: Uint8Array,
  people: EntryKeys,
  seq: number,
  chainBefore: Buffer,
): AsyncGenerator<JournalPart> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const window = new FileWindow(file, size)
    const head = await window.at(0, HEAD_BYTES)
    const known = head && readHead('snapshot', head)
    if (!head || !known || known === 'newer' || known.firstSeq !== seq) throw broken(path)
    if (!known.key.equals(nameOfKey(key))) throw new JournalError('wrongKey', `${path} was sealed with another key`)
    // A snapshot of another history, copied in from elsewhere perhaps, must not be mixed with this journal.
    if (!known.chainBefore.equals(chainBefore)) throw broken(path)
    const frames = scanFrames(window, size, HEAD_BYTES, chainOfHead(head))
    for (let parts = 0; ; parts++) {
      const next = await frames.next()
      if (next.done || next.value.part !== parts) throw broken(path)
      const { kind, bytes } = next.value
      if (kind === Kind.commit) return
      yield { seq, part: parts, last: false, ...readBody(openFrame(key, bytes), known.format, people) }
    }
  } finally {
    await file.close()
  }
}

/** A body as the worker reads it. @throws JournalError missingKey, brokenChain */
export function readBody(body: Buffer, format: number, people: EntryKeys): Pick<JournalPart, 'bytes' | 'plain'> {
  return format < FORMAT ? { bytes: body, plain: true } : { bytes: openEntries(body, people) }
}

function broken(path: string): JournalError {
  return new JournalError('brokenChain', `${path} is not a whole snapshot of this office`)
}
