/**
 * profile/keys/office.json: the locks of the office, each a way to the same key, and the age recipient of its backups.
 * There are two copies; the one written last counts, the other is mended from it.
 */
import { type FileHandle, link, mkdir, open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, writeAtomically } from '../files/disk'
import { JournalError } from '../journal/journal-error'
import { log } from '../log'

const COPIES = ['office.json', 'office.copy.json']

const base64 = z
  .string()
  .max(20_000)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/)
const box = { iv: base64, box: base64 }
// Bounds, so that a file somebody else wrote cannot make the program work for hours or take all memory.
const cost = {
  N: z
    .number()
    .int()
    .min(2 ** 10)
    .max(2 ** 20),
  r: z.number().int().min(1).max(16),
  p: z.number().int().min(1).max(64),
}

const lockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('profile'), key: base64 }),
  z.object({ kind: z.literal('keychain'), sealed: base64 }),
  z.object({ kind: z.literal('passphrase'), salt: base64, ...cost, ...box }),
  z.object({ kind: z.literal('recovery'), salt: base64, ...box }),
])
export type Lock = z.infer<typeof lockSchema>
export type LockOf<K extends Lock['kind']> = Extract<Lock, { kind: K }>

const officeSchema = z.object({
  v: z.literal(1),
  /** Grows with every writing. */
  rev: z.number().int().positive(),
  /** Names the office key, see nameOfKey. */
  office: z.string().regex(/^[0-9a-f]{16}$/),
  locks: z.array(lockSchema).min(1).max(8),
  backup: z.object({
    recipient: z.string().regex(/^age1[a-z0-9]+$/),
    /** The age identity, sealed with the office key. */
    identity: z.object(box),
    /** The office key as an age file to the recipient. */
    officeKey: base64,
  }),
  /** The identity as age files by passphrase and by recovery code: they lie beside backups. */
  beside: z.object({ 'key.age': base64.optional(), 'key-recovery.age': base64.optional() }),
})
export type OfficeFile = z.infer<typeof officeSchema>

export const keysFolder = (profile: string): string => join(profile, 'keys')

/**
 * What lies on the disk: the newest copy that reads, and whether a copy is to be mended. null: there is none.
 * @throws JournalError newerFormat
 */
export async function readOfficeFiles(
  profile: string,
): Promise<{ found: OfficeFile[]; damaged: boolean; there: boolean }> {
  const folder = keysFolder(profile)
  const copies = await Promise.all(COPIES.map((name) => readIfThere(join(folder, name))))
  const read = copies.map((copy) => (copy ? parseOfficeFile(copy.toString('utf8')) : null))
  const found = read.filter((each) => each !== null).sort((one, other) => other.rev - one.rev)
  const same = copies.every((copy) => copy !== null && copies[0]?.equals(copy))
  return { found, damaged: found.length > 0 && !same, there: copies.some((copy) => copy !== null) }
}

/** One such file; null: damaged. @throws JournalError newerFormat */
export function parseOfficeFile(text: string): OfficeFile | null {
  try {
    const plain = JSON.parse(text) as { v?: unknown }
    if (typeof plain.v === 'number' && plain.v > 1) {
      throw new JournalError('newerFormat', 'The locks of the office were written by a newer version')
    }
    return officeSchema.parse(plain)
  } catch (error) {
    if (error instanceof JournalError) throw error
    return null
  }
}

/**
 * Writes both copies, one after the other, so that one is whole at any moment. What is replaced is overwritten with zeros
 * first, where the other copy reads: a key that lay open shall not stay behind in freed blocks (a disk may still keep
 * copies of its own).
 */
export async function writeOfficeFiles(profile: string, content: OfficeFile): Promise<void> {
  const folder = keysFolder(profile)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const text = `${JSON.stringify(content, null, 1)}\n`
  const [one = '', other = ''] = COPIES.map((name) => join(folder, name))
  for (const [path, spare] of [
    [one, other],
    [other, one],
  ] as const) {
    const kept = await readIfThere(spare)
    if (kept && parseOfficeFile(kept.toString('utf8'))) await overwrite(path)
    await writeAtomically(path, text)
  }
}

/** Fills a file, if it is there, with zeros. */
export async function overwrite(path: string): Promise<void> {
  const file = await wiping(path)
  await file.overwrite().finally(() => file.close())
}

export interface Wiping {
  overwrite(): Promise<void>
  close(): Promise<void>
}

/**
 * Holds a file, if it is there, to overwrite it even once its name is another's.
 * @param byName Windows replaces no file that is held open: there a second name holds it. On a disk without second names
 *   (FAT) it is then not overwritten.
 */
export async function wiping(path: string, byName = process.platform === 'win32'): Promise<Wiping> {
  if (byName) return wipingByName(path)
  const file = await openIfThere(path)
  return {
    overwrite: async () => {
      if (file) await zeros(file)
    },
    close: async () => file?.close(),
  }
}

async function wipingByName(path: string): Promise<Wiping> {
  const second = `${path}.old`
  await clearLeft(path, second)
  const held = await link(path, second).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') log(`no second name to overwrite by: ${error.code}`)
      return false
    },
  )
  return {
    overwrite: async () => {
      const file = held ? await openIfThere(second) : null
      if (file) await zeros(file).finally(() => file.close())
    },
    close: async () => rm(second, { force: true }),
  }
}

/** A program that was killed left the second name: of the file as it is, or of one that was replaced. */
async function clearLeft(path: string, second: string): Promise<void> {
  const [left, now] = await Promise.all([second, path].map((name) => stat(name, { bigint: true }).catch(() => null)))
  if (!left) return
  if (left.ino !== now?.ino) {
    const file = await openIfThere(second)
    if (file) await zeros(file).finally(() => file.close())
  }
  await rm(second, { force: true })
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

async function zeros(file: FileHandle): Promise<void> {
  const { size } = await file.stat()
  await file.write(Buffer.alloc(size), 0, size, 0)
  await file.sync()
}
