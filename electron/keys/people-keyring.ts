/**
 * The keys of people: one for each person whose data the journal, the snapshots and the kept files hold, so that a
 * person can be erased from all of them, also where they must not be changed, by destroying one key. profile/keys/people.keyring
 * and a copy: a head of 16 bytes (8 of magic, 8 that name the office key), then frames of u32 length, iv 12, ciphertext,
 * tag 16, sealed with the office key; in a frame keys follow each other as u8 length of the id, the id, 32 bytes. New
 * keys are appended; a destroyed one is taken away by writing both files anew.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeAtomically } from '../files/disk'
import type { EntryKeys } from '../journal/entries'
import { nameOfKey } from '../journal/frame'
import { fromDisk, JournalError } from '../journal/journal-error'
import { wiping } from './office-file'

export const KEYRING_FILES = ['people.keyring', 'people.copy.keyring'] as const

const MAGIC = 'TXKEYS01'
const HEAD_BYTES = 16
const IV_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32
/** Seals the working copy; no person has this id. */
const WORKING_COPY = '@workingCopy'
/** Keys a frame: few enough that the program is not held up while one is made or read. */
const FRAME_KEYS = 2000

export class PeopleKeyring implements EntryKeys {
  private readonly keys = new Map<string, Buffer>()
  /** Made and not on the disk yet. */
  private readonly fresh = new Set<string>()
  /** Where the next frame goes, by copy; null: the files are to be written anew. */
  private ends: number[] | null = null
  private queue: Promise<unknown> = Promise.resolve()

  private constructor(
    private readonly folder: string,
    private readonly officeKey: Uint8Array,
    /** Ids whose keys were destroyed. */
    private readonly erased: Set<string>,
  ) {}

  /**
   * Reads both copies, mends what differs, and drops every key of somebody who was erased: an old copy brings nobody back.
   * @param expected something was sealed with keys of people; without it a missing keyring is begun
   * @throws JournalError missingKey, wrongKey, newerFormat
   */
  static async open(
    profile: string,
    officeKey: Uint8Array,
    { erased, expected }: { erased: Iterable<string>; expected: boolean },
  ): Promise<PeopleKeyring> {
    const folder = join(profile, 'keys')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const ring = new PeopleKeyring(folder, officeKey, new Set(erased))
    const copies = await Promise.all(KEYRING_FILES.map((name) => readIfThere(join(folder, name))))
    const [first, second] = copies
    const same = first && second && first.equals(second)
    const read = [first !== null && first !== undefined && (await ring.take(first))]
    if (!same && second) read.push(await ring.take(second))
    if (expected && ring.keys.size === 0) throw new JournalError('missingKey', `No keys of people in ${folder}`)
    const dropped = [...ring.keys.keys()].filter((id) => ring.erased.has(id))
    for (const id of dropped) ring.forget(id)
    if (same && read[0] && dropped.length === 0) ring.ends = [first.length, second.length]
    if (!ring.keys.has(WORKING_COPY)) ring.keyFor(WORKING_COPY)
    await ring.save()
    return ring
  }

  keyFor(id: string): Buffer {
    if (this.erased.has(id)) throw new JournalError('erased', `${id} was erased`)
    const known = this.keys.get(id)
    if (known) return known
    const key = randomBytes(KEY_BYTES)
    this.keys.set(id, key)
    this.fresh.add(id)
    return key
  }

  find(id: string): Buffer | 'erased' | undefined {
    return this.erased.has(id) ? 'erased' : this.keys.get(id)
  }

  get workingCopyKey(): Buffer {
    return this.keyFor(WORKING_COPY)
  }

  /** Comes back when every key made so far is on the disk, in both copies. @throws JournalError diskFull, writeFailed */
  save(): Promise<void> {
    return this.inTurn(async () => {
      if (this.fresh.size === 0 && this.ends) return
      const wanted = [...this.fresh]
      try {
        if (this.ends) await this.append(this.ends, wanted)
        else await this.rewrite()
        for (const id of wanted) this.fresh.delete(id)
      } catch (error) {
        // What the files hold now nobody knows; the next time they are written anew.
        this.ends = null
        throw fromDisk(error)
      }
    })
  }

  /** Forgets keys with which nothing is sealed any more; one that came onto the disk meanwhile stays. */
  forgetUnsaved(ids: Iterable<string>): void {
    for (const id of ids) if (this.fresh.delete(id)) this.forget(id)
  }

  /** Destroys keys for good, and that of the working copy, which holds open what they sealed. @throws JournalError */
  destroy(ids: Iterable<string>): Promise<void> {
    return this.inTurn(async () => {
      for (const id of ids) {
        this.erased.add(id)
        this.forget(id)
      }
      this.forget(WORKING_COPY)
      this.keyFor(WORKING_COPY)
      this.ends = null
      await this.rewrite().catch((error) => {
        throw fromDisk(error)
      })
    })
  }

  /** Overwrites the keys in memory. */
  close(): void {
    for (const key of this.keys.values()) key.fill(0)
    this.keys.clear()
  }

  private forget(id: string): void {
    this.keys.get(id)?.fill(0)
    this.keys.delete(id)
  }

  private async append(ends: number[], ids: readonly string[]): Promise<void> {
    for (const [i, name] of KEYRING_FILES.entries()) {
      const file = await open(join(this.folder, name), 'r+')
      let at = ends[i] as number
      try {
        for (const frame of this.frames(ids)) {
          const { bytesWritten } = await file.write(frame, 0, frame.length, at)
          if (bytesWritten !== frame.length) throw new JournalError('diskFull', 'The disk took only a part of the keys')
          at += frame.length
        }
        await file.sync()
      } finally {
        await file.close()
      }
      ends[i] = at
    }
  }

  /** Both files anew, one after the other; what they replace is overwritten. */
  private async rewrite(): Promise<void> {
    const ids = [...this.keys.keys()]
    const ends: number[] = []
    for (const name of KEYRING_FILES) {
      const path = join(this.folder, name)
      const old = await wiping(path)
      let bytes = 0
      const content = async function* (this: PeopleKeyring) {
        for (const piece of this.pieces(ids)) {
          bytes += piece.length
          yield piece
        }
      }.bind(this)
      try {
        await writeAtomically(path, content())
        await old.overwrite()
      } finally {
        await old.close()
      }
      ends.push(bytes)
    }
    this.ends = ends
  }

  private head(): Buffer {
    const head = Buffer.alloc(HEAD_BYTES)
    head.write(MAGIC, 0, 'latin1')
    nameOfKey(this.officeKey).copy(head, MAGIC.length)
    return head
  }

  private *pieces(ids: readonly string[]): Generator<Buffer> {
    yield this.head()
    yield* this.frames(ids)
  }

  private *frames(ids: readonly string[]): Generator<Buffer> {
    for (let at = 0; at < ids.length; at += FRAME_KEYS) yield this.frameOf(ids.slice(at, at + FRAME_KEYS))
  }

  private frameOf(ids: readonly string[]): Buffer {
    const plain = Buffer.concat(
      ids.flatMap((id) => {
        const key = this.keys.get(id)
        const name = Buffer.from(id)
        return key ? [Buffer.from([name.length]), name, key] : []
      }),
    )
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', this.officeKey, iv)
    const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    plain.fill(0)
    const length = Buffer.alloc(4)
    length.writeUInt32LE(IV_BYTES + sealed.length, 0)
    return Buffer.concat([length, iv, sealed])
  }

  /** Takes over every key of a copy that reads. False where some of it does not. */
  private async take(copy: Buffer): Promise<boolean> {
    if (copy.length < HEAD_BYTES) return false
    const magic = copy.toString('latin1', 0, MAGIC.length)
    if (magic.slice(0, 6) === MAGIC.slice(0, 6) && magic > MAGIC) {
      throw new JournalError('newerFormat', 'The keys of people were written by a newer version')
    }
    if (magic !== MAGIC || !copy.subarray(MAGIC.length, HEAD_BYTES).equals(nameOfKey(this.officeKey))) return false
    for (let at = HEAD_BYTES; at < copy.length; ) {
      const length = at + 4 > copy.length ? Number.NaN : copy.readUInt32LE(at)
      const end = at + 4 + length
      if (!(length >= IV_BYTES + TAG_BYTES && end <= copy.length)) return false
      if (!this.takeFrame(copy.subarray(at + 4, end))) return false
      at = end
      await new Promise((later) => setImmediate(later))
    }
    return true
  }

  private takeFrame(frame: Buffer): boolean {
    const end = frame.length - TAG_BYTES
    const decipher = createDecipheriv('aes-256-gcm', this.officeKey, frame.subarray(0, IV_BYTES))
    decipher.setAuthTag(frame.subarray(end))
    const plain = decipher.update(frame.subarray(IV_BYTES, end))
    try {
      decipher.final()
    } catch {
      return false
    }
    for (let at = 0; at < plain.length; ) {
      const name = at + 1 + (plain[at] as number)
      const id = plain.toString('utf8', at + 1, name)
      if (!this.keys.has(id)) this.keys.set(id, plain.subarray(name, name + KEY_BYTES))
      at = name + KEY_BYTES
    }
    return true
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work)
    this.queue = turn.catch(() => {})
    return turn
  }
}
