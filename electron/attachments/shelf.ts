/**
 * Files that people attach to records: <profile>/files/<two digits>/<sha256 of the content>, each sealed with a key of its
 * own, one for all records that hold the same content. A file that has its name is whole: it grows under another name
 * in files/incoming, is synced and then renamed. Files are never changed, and removed only with somebody who is erased,
 * since the history and undo go back to the first day; so a backup copies every file it does not hold yet, as it is,
 * without incoming, and with the keys of the office.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { KeptFile } from '@shared/ipc'
import { syncFolder } from '../files/disk'
import { FILE_LIMIT } from '../ipc/schemas'
import type { EntryKeys } from '../journal/entries'
import { fileTrouble, Trouble } from '../trouble'
import { keptPath, keyOfFile } from './kept-path'
import { contentAt, contentHash, DamagedFile, type Seen, seal, unseal } from './sealed-file'

const MEGABYTE = 1024 * 1024

/** The keys files are sealed with. */
export interface FileKeys {
  /** Opens what the first format sealed. */
  office: Uint8Array
  /** Holds a key for each content. */
  people: EntryKeys & { save(): Promise<void> }
}

export class Shelf {
  private readonly folder: string
  private readonly incoming: string

  constructor(
    private readonly profile: string,
    private readonly keys: () => Promise<FileKeys>,
  ) {
    this.folder = join(profile, 'files')
    this.incoming = join(this.folder, 'incoming')
  }

  /** Removes what a program that was killed left half written. */
  async tidy(): Promise<void> {
    await rm(this.incoming, { recursive: true, force: true })
  }

  /**
   * Keeps the content of a file; what is kept already is replaced by the same, which mends a damaged one.
   * @throws Trouble tooLargeToKeep, isFolder, diskFull and what else the system says; nothing is left behind then
   */
  async keep(path: string): Promise<KeptFile> {
    const name = basename(path)
    try {
      const found = await stat(path)
      // A pipe would be waited for at its other end.
      if (!found.isFile()) throw new Trouble('isFolder', { name })
      allow(name, found.size)
    } catch (error) {
      throw fileTrouble(error, name)
    }
    return this.keepContent(name, contentAt(path))
  }

  /** Keeps what the program made itself. @throws as `keep` */
  keepMade(name: string, data: Uint8Array): Promise<KeptFile> {
    return this.keepContent(name, async function* () {
      yield data
    })
  }

  /** @param content asked twice: for the checksum it is named after, and to be written */
  private async keepContent(name: string, content: () => AsyncIterable<Uint8Array>): Promise<KeptFile> {
    const draft = join(this.incoming, `${randomBytes(12).toString('hex')}.tmp`)
    try {
      const allowed = (bytes: number) => allow(name, bytes)
      const { people } = await this.keys()
      const sha256 = await contentHash(content(), allowed)
      const key = people.keyFor(keyOfFile(sha256, people))
      await people.save()
      const seen: Seen = { hash: createHash('sha256'), bytes: 0 }
      await this.write(draft, seal(content(), key, seen, allowed))
      // The key goes by the content, which must be the same as when it was looked at first.
      if (seen.hash.digest('hex') !== sha256) throw new Trouble('fileFailed', { name })
      await this.place(draft, sha256)
      return { fileName: plainName(name), sha256, bytes: seen.bytes }
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {})
      throw fileTrouble(error, name)
    }
  }

  /**
   * The content of a kept file, in pieces; it counts only when the last one came.
   * @throws Trouble keptMissing, keptDamaged
   */
  async *read({ sha256, fileName: name }: KeptFile): AsyncGenerator<Uint8Array> {
    try {
      const { office, people } = await this.keys()
      const key = people.find(keyOfFile(sha256, people))
      yield* unseal(keptPath(this.profile, sha256), { office, own: key instanceof Uint8Array ? key : null }, sha256)
    } catch (error) {
      if (error instanceof DamagedFile) throw new Trouble('keptDamaged', { name })
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Trouble('keptMissing', { name })
      throw fileTrouble(error, name)
    }
  }

  /** The whole content in memory. @throws Trouble as `read` */
  async bytes(file: KeptFile): Promise<ArrayBuffer> {
    const pieces: Uint8Array[] = []
    for await (const piece of this.read(file)) pieces.push(piece)
    const { buffer, byteOffset, byteLength } = Buffer.concat(pieces)
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
  }

  private async write(draft: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 })
    const file = await open(draft, 'wx', 0o600)
    try {
      await writeFile(file, content)
      await file.sync()
    } finally {
      await file.close()
    }
  }

  private async place(draft: string, sha256: string): Promise<void> {
    const path = keptPath(this.profile, sha256)
    const folder = dirname(path)
    const made = await mkdir(folder, { recursive: true, mode: 0o700 })
    await rename(draft, path)
    await syncFolder(folder)
    if (made) await syncFolder(this.folder)
  }
}

/** @throws Trouble tooLargeToKeep */
function allow(name: string, bytes: number): void {
  if (bytes <= FILE_LIMIT) return
  throw new Trouble('tooLargeToKeep', { name, size: Math.ceil(bytes / MEGABYTE), limit: FILE_LIMIT / MEGABYTE })
}

/** A name without what no file of another system may bear; it travels with the record. */
function plainName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a file name.
  return name.replace(/[/\\\u0000-\u001f]/g, '_').slice(-255)
}
