/**
 * Makes the office of a backup anew, complete and checked, in <profile>/restoring. Nothing of the profile is touched; what
 * is damaged, of another office or of a newer program is refused here.
 */
import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MODEL_VERSION } from '@shared/model/change-set'
import { syncFolder } from '../files/disk'
import { nameOfKey } from '../journal/frame'
import { keyNameOf } from '../journal/journal'
import { readManifest } from '../journal/manifest'
import type { Pieces } from './age'
import { BackupError, fromProfile } from './backup-error'
import { officeKeyOf } from './folder-key'
import { type BackedUpFile, type BackupIndex, readIndex } from './index-file'
import { objectPath } from './layout'
import { hashOf, readObject } from './objects'
import { prepareKeys } from './prepare-keys'
import { proveJournal } from './prove'
import { draftOf } from './switch'

export interface PrepareRequest {
  profile: string
  folder: string
  name: string
  identity: string
  /** The office in the profile has nothing in it yet, and may be replaced by another one. */
  replaceable: boolean
}

export interface Prepared {
  index: BackupIndex
  /** The office in the profile is another one, or none: attached files and locks change as a whole. */
  other: boolean
}

/** @throws BackupError; nothing but the draft has changed then */
export async function prepareRestore(
  { profile, folder, name, identity, replaceable }: PrepareRequest,
  tell: (done: number, total: number) => void,
): Promise<Prepared> {
  const index = await readIndex(folder, name, identity)
  if (index.model > MODEL_VERSION) throw new BackupError('backupNewer', `${name} is of model ${index.model}`, { name })
  const officeKey = await officeKeyOf(index.officeKey, identity, name)
  if (nameOfKey(officeKey).toString('hex') !== index.office) {
    throw new BackupError('backupDamaged', `${name} names another office than its key`, { name })
  }
  const present = await officeIn(profile)
  const other = present !== index.office
  if (other && present !== null && !replaceable) {
    throw new BackupError('backupForeign', `${name} is of another office`, { name, office: index.name })
  }
  const draft = draftOf(profile)
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true, mode: 0o700 })
  try {
    await write({ profile, folder, identity, draft, other, tell }, index)
    await proveJournal(draft, index, officeKey)
    await prepareKeys({ profile, folder, draft, index, identity, officeKey, other })
    await syncFolder(draft)
    return { index, other }
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw fromProfile(error)
  } finally {
    officeKey.fill(0)
  }
}

/** Names the key of the office in a profile; null: there is none. An office whose journal is gone is known by its locks. */
export async function officeIn(profile: string): Promise<string | null> {
  const sealed = await keyNameOf(profile).catch(() => null)
  if (sealed) return sealed.toString('hex')
  const manifest = await readManifest(profile)
  if (!manifest || manifest.lastSeq === 0) return null
  const locks = await readFile(join(profile, 'keys', 'office.json'), 'utf8').catch(() => null)
  return locks ? ((JSON.parse(locks) as { office?: string }).office ?? null) : null
}

interface Writing {
  profile: string
  folder: string
  identity: string
  draft: string
  other: boolean
  tell(done: number, total: number): void
}

async function write(writing: Writing, index: BackupIndex): Promise<void> {
  const { draft, folder, identity, other, profile, tell } = writing
  let done = 0
  const seen = (bytes: number) => {
    done += bytes
    tell(Math.min(done, index.bytes), index.bytes)
  }
  for (const part of ['journal', 'snapshots', ...(other ? ['files'] : [])])
    await mkdir(join(draft, part), { mode: 0o700 })
  const folders = new Set<string>()
  for (const file of index.files) {
    if (file.spare && !(await isWhole(folder, file))) continue
    const kept = !other && file.path.startsWith('files/')
    if (kept && (await isSame(join(profile, file.path), file))) {
      seen(file.bytes)
      continue
    }
    const path = join(draft, kept ? 'missing' : '', file.path)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    folders.add(dirname(path))
    await writeOne(path, file, contentOf(file, folder, identity, seen))
  }
  for (const each of folders) await syncFolder(each)
}

async function* contentOf(file: BackedUpFile, folder: string, identity: string, seen: (bytes: number) => void): Pieces {
  for (const { object } of file.pieces) {
    for await (const part of readObject(folder, object, identity)) {
      seen(part.length)
      yield part
    }
  }
}

async function writeOne(path: string, { bytes, path: name }: BackedUpFile, content: Pieces): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await writeFile(file, content)
    await file.sync()
    if ((await file.stat()).size !== bytes) throw new BackupError('backupDamaged', `${name} has another length`)
  } finally {
    await file.close()
  }
}

/** An attached file that lies in the profile as the backup has it. */
async function isSame(path: string, { bytes, pieces }: BackedUpFile): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (found?.size !== bytes || pieces.length !== 1) return false
  return (await hashOf(path).catch(() => null)) === pieces[0]?.object
}

async function isWhole(folder: string, { pieces }: BackedUpFile): Promise<boolean> {
  for (const { object } of pieces) if (!(await stat(objectPath(folder, object)).catch(() => null))) return false
  return true
}
