/** What a backup is made with: the keys as they are now. */
import { createHash } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere } from '../files/disk'
import type { Keys } from '../keys'
import { ERASED_FILES } from '../keys/erased-list'
import { readOfficeFiles } from '../keys/office-file'
import { BackupError } from './backup-error'
import { portableLocks } from './beside'
import type { MakeRequest } from './make'

const LEAVE_FREE = 300 * 1024 * 1024

type Given = Pick<MakeRequest, 'folder' | 'why' | 'officeName' | 'program'>

/** @param beside the copy on the office's own disk @throws BackupError backupUnread */
export async function requestFor(profile: string, keys: Keys, given: Given, beside: boolean): Promise<MakeRequest> {
  const [file] = (await readOfficeFiles(profile)).found
  if (!file) throw new BackupError('backupUnread', 'The locks of the office cannot be read')
  const { folder, why } = given
  return {
    ...given,
    profile,
    office: keys.office,
    recipient: keys.backup.recipient,
    identity: keys.state === 'open' ? keys.backup.identity() : null,
    officeKey: keys.backup.officeKeyForRecipient.toString('base64'),
    identityFiles: keys.identityFiles(),
    locks: portableLocks(file),
    check: why === 'asked' ? 'all' : why === 'change' ? 'part' : 'nothing',
    ...(beside && { leaveFree: await roomToLeave(folder) }),
  }
}

/** Stands for everything that lies beside backups and is written anew with each. */
export async function aroundOf(profile: string, keys: Keys | null): Promise<string> {
  if (!keys) return ''
  const [file] = (await readOfficeFiles(profile)).found
  const hash = createHash('sha256')
  for (const [name, content] of Object.entries(keys.identityFiles())) hash.update(name).update(content)
  hash.update(file ? portableLocks(file) : '')
  hash.update((await readIfThere(join(profile, 'keys', ERASED_FILES[0]))) ?? '')
  return hash.digest('hex')
}

/** The office itself must not run out of room for its copies; on a small disk, a twentieth of it stays free. */
async function roomToLeave(folder: string): Promise<number> {
  const { blocks, bsize } = await statfs(folder)
  return Math.min(LEAVE_FREE, (blocks * bsize) / 20)
}
