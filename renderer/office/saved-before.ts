import type { BackupChannels } from '@shared/backups'
import { platform } from '../platform'

/**
 * Has a backup made before something that changes much. What becomes of it never holds the change up: it can be undone,
 * the journal keeps what was there, and the settings say why a backup failed.
 */
export async function savedBefore(why: BackupChannels['backups:make']['request']['why']): Promise<void> {
  try {
    await platform.makeBackup(why)
  } catch {
    // Said by the main process in its log, and shown with the backups.
  }
}
