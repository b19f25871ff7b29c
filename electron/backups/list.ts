/** The backups of a folder, as they are shown to a person. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupEntry } from '@shared/backups'
import { BackupError } from './backup-error'
import { type BackupIndex, readIndex } from './index-file'
import { listIndexes } from './layout'
import { type Ledger, readLedger } from './ledger'
import { newestFirst } from './retention'

/**
 * Newest first. With the identity each is opened; without it, what this program remembers of them is said, and of those
 * it did not make only when they were made.
 * @throws BackupError backupAway
 */
export async function listBackups(
  profile: string | null,
  folder: string,
  id: string,
  identity: string | null,
): Promise<BackupEntry[]> {
  const ledger = profile ? await readLedger(profile, id) : null
  const entries: BackupEntry[] = []
  for (const dated of newestFirst(await listIndexes(folder))) {
    const plain: BackupEntry = {
      ...dated,
      state: 'unread',
      people: null,
      records: null,
      bytes: null,
      why: null,
      made: null,
    }
    entries.push(identity ? await opened(folder, plain, identity) : remembered(plain, ledger))
  }
  return entries
}

function remembered(entry: BackupEntry, ledger: Ledger | null): BackupEntry {
  const known = ledger?.indexes[entry.name]
  if (!known) return entry
  const { people, records, bytes, why, made } = known
  return { ...entry, state: 'good', people, records, bytes, why: why as BackupEntry['why'], made }
}

async function opened(folder: string, entry: BackupEntry, identity: string): Promise<BackupEntry> {
  try {
    return { ...entry, ...told(await readIndex(folder, entry.name, identity)), state: 'good' }
  } catch (error) {
    if (!(error instanceof BackupError)) throw error
    if (error.code === 'backupNewer') return { ...entry, state: 'newer' }
    // A file that went while it was listed is none; a folder that went is said.
    if (error.code === 'backupAway') await stat(join(folder, 'about.json')).catch(() => Promise.reject(error))
    return { ...entry, state: 'damaged' }
  }
}

function told({ counts, bytes, why, made }: BackupIndex) {
  return { people: counts?.people ?? null, records: counts?.records ?? null, bytes, why, made }
}
