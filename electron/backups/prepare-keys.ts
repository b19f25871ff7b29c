import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, syncFolder } from '../files/disk'
import { JournalError } from '../journal/journal-error'
import { writeErased } from '../keys/erased-list'
import { type OfficeFile, parseOfficeFile, writeOfficeFiles } from '../keys/office-file'
import { KEYRING_FILES } from '../keys/people-keyring'
import { BackupError } from './backup-error'
import { LOCKS_FILE } from './beside'
import { recipientOf } from './folder-key'
import type { BackupIndex } from './index-file'
import { erasedIn, joinKeyrings, keyringsIn } from './keyrings'

interface Preparing {
  profile: string
  folder: string
  draft: string
  index: BackupIndex
  identity: string
  officeKey: Buffer
  other: boolean
}

/**
 * The keys of a restored office: its locks as they are now, the keys of people from both sides, and nobody who was erased
 * on either.
 * @throws BackupError backupDamaged
 */
export async function prepareKeys({
  profile,
  folder,
  draft,
  index,
  identity,
  officeKey,
  other,
}: Preparing): Promise<void> {
  const [present, made] = [join(profile, 'keys'), join(draft, 'keys')]
  await mkdir(made, { recursive: true, mode: 0o700 })
  if (other) await writeOfficeFiles(draft, await locksFor(folder, index, identity))
  else await copyLocks(present, made)
  const erased = await erasedIn(folder, ...(other ? [] : [present]))
  if (erased.length > 0) await writeErased(draft, erased)
  const ours = other ? [] : await Promise.all(KEYRING_FILES.map((name) => readIfThere(join(present, name))))
  const keyrings = [...ours.filter((each) => each !== null), ...(await keyringsIn(folder))]
  try {
    await joinKeyrings(draft, keyrings, officeKey, erased)
  } catch (error) {
    if (error instanceof JournalError) throw new BackupError('backupDamaged', error.message, { name: KEYRING_FILES[0] })
    throw error
  }
  await syncFolder(made)
}

/** All but the keyring, the erased and an erasure under way: its change set is not the one of the restored journal. */
async function copyLocks(present: string, made: string): Promise<void> {
  for (const name of await readdir(present)) {
    if (/^office\./.test(name)) await copyFile(join(present, name), join(made, name))
  }
}

/**
 * The locks for a computer that never had the office: those beside the backups are as new as the passphrase, those in the
 * backup as old as it is. Whoever may write into the folder could have put a recipient of their own there.
 */
async function locksFor(folder: string, index: BackupIndex, identity: string): Promise<OfficeFile> {
  const beside = await readIfThere(join(folder, LOCKS_FILE))
  const recipient = await recipientOf(identity)
  for (const text of [beside?.toString('utf8'), index.locks]) {
    const file = text === undefined ? null : parseOfficeFile(text)
    if (file?.office === index.office && file.backup.recipient === recipient) return file
  }
  throw new BackupError('backupDamaged', 'The locks of the office are damaged')
}
