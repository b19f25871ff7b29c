/**
 * What lies in a folder of backups:
 *
 *     about.json                                   whose backups these are, open to read
 *     2026-11-22 1405 000000000123.backup.age      one backup: the list of what it consists of (index-file.ts)
 *     objects/<sha256 of the content>.age          the contents, each once, however many backups hold it
 *     key.age, key-recovery.age or key.txt         how a person gets at the identity that opens all of it
 *     office.json                                  the locks of the office, for a computer that never had it
 *     people.keyring, erased.json                  never part of a backup, so that an old one brings nobody back
 *     READ ME 请读.txt                              how to restore
 */
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { readIfThere, writeAtomically } from '../files/disk'
import { BackupError, inFolder } from './backup-error'
import { readMe } from './read-me'
import type { Dated } from './retention'

const aboutSchema = z.object({
  v: z.number().int(),
  /** Names this folder, whatever path it is found under. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** Names the office key, see nameOfKey. */
  office: z.string().regex(/^[0-9a-f]{16}$/),
  name: z.string().max(400),
})
export type About = z.infer<typeof aboutSchema>

const FORMAT = 1
const INDEX_NAME = /^(\d{4}-\d{2}-\d{2} \d{4}) (\d{12})\.backup\.age$/

export const objectsFolder = (folder: string): string => join(folder, 'objects')
export const objectPath = (folder: string, object: string): string => join(folder, 'objects', `${object}.age`)

export function indexName(seq: number, at: string): string {
  return `${at} ${String(seq).padStart(12, '0')}.backup.age`
}

/** Local time as names bear it. */
export function localTime(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${day} ${two(now.getHours())}${two(now.getMinutes())}`
}

export function readIndexName(name: string): Dated | null {
  const [, at, seq] = INDEX_NAME.exec(name) ?? []
  if (!at || Number.isNaN(Date.parse(at.slice(0, 10)))) return null
  return { name, at, seq: Number(seq) }
}

/** The backups that a folder holds by their names. */
export async function listIndexes(folder: string): Promise<Dated[]> {
  const names = await inFolder(() => readdir(folder))
  return names.map(readIndexName).filter((found): found is Dated => found !== null)
}

/** Whose backups a folder holds; null: it is none of the kind. @throws BackupError backupAway, backupNewer */
export async function readAbout(folder: string): Promise<About | null> {
  const content = await inFolder(() => readIfThere(join(folder, 'about.json')))
  if (!content) return null
  try {
    const about = aboutSchema.parse(JSON.parse(content.toString('utf8')))
    if (about.v > FORMAT) throw new BackupError('backupNewer', `${folder} was written by a newer version`)
    return about
  } catch (error) {
    if (error instanceof BackupError) throw error
    return null
  }
}

/** Characters no file system of the three refuses in a folder's name. */
const plain = (name: string) =>
  name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a file name.
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
    .slice(0, 60)

/**
 * The folder of this office's backups inside the one that was chosen, made where there is none yet. Choosing the folder of
 * backups itself is the same as choosing the one around it; what belongs to another office is left alone.
 * @param office names the office key
 */
export async function settleIn(chosen: string, office: string, officeName: string): Promise<string> {
  const there = await readAbout(chosen)
  if (there?.office === office) return chosen
  for (let number = 1; ; number++) {
    const base = ['Tongxing backups', plain(officeName)].filter(Boolean).join(' ')
    const folder = join(chosen, number === 1 ? base : `${base} ${number}`)
    const found = await inFolder(() => stat(folder).catch((error) => (error.code === 'ENOENT' ? null : fail(error))))
    if (!found) {
      await makeFolder(folder, office, officeName)
      return folder
    }
    const about = await readAbout(folder)
    if (about?.office === office) return folder
    if (!about && found.isDirectory() && (await inFolder(() => readdir(folder))).length === 0) {
      await makeFolder(folder, office, officeName)
      return folder
    }
  }
}

function fail(error: unknown): never {
  throw error
}

/** Makes a folder of backups of its own path, as that beside the office. */
export async function makeFolder(folder: string, office: string, name: string): Promise<About> {
  const about: About = { v: FORMAT, id: randomBytes(8).toString('hex'), office, name }
  await inFolder(async () => {
    await makeFolders(objectsFolder(folder))
    await writeAtomically(join(folder, 'READ ME 请读.txt'), readMe)
    await writeAtomically(join(folder, 'about.json'), `${JSON.stringify(about, null, 1)}\n`)
  })
  return about
}

/**
 * Makes a folder and those above it. Node's own way never ends where a folder that is there takes no others, as /proc.
 * @throws what the disk says of the first that cannot be made
 */
async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolders(dirname(path))
    await mkdir(path, { mode: 0o700 })
  }
}
