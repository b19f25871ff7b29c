import type { BackupFault, BackupsState, BackupWhy } from '@shared/backups'
import type { Bilingual } from '@shared/model/define'
import { backupWords } from '@shared/text/backups'
import { useEffect, useState } from 'react'
import { platform } from '../../platform'

/** How the backups stand, kept up to date; null until it is known. @param officeName names the folder of backups */
export function useBackups(officeName?: string): BackupsState | null {
  const [state, setState] = useState<BackupsState | null>(null)
  useEffect(() => {
    let gone = false
    const take = (next: BackupsState) => {
      if (!gone) setState(next)
    }
    const stop = platform.onBackups(take)
    platform.backupsState(officeName || undefined).then(take, () => {})
    return () => {
      gone = true
      stop()
    }
  }, [officeName])
  return state
}

export const faultWords: Readonly<Record<BackupFault, Bilingual>> = {
  backupAway: backupWords.faultAway,
  backupFull: backupWords.faultFull,
  backupReadOnly: backupWords.faultReadOnly,
  backupNotAllowed: backupWords.faultNotAllowed,
  backupWriteFailed: backupWords.faultWriteFailed,
  backupUnread: backupWords.faultUnread,
  backupForeign: backupWords.faultForeign,
  backupNewer: backupWords.faultNewer,
  backupStalled: backupWords.faultStalled,
  backupFailed: backupWords.faultFailed,
}

export const whyWords: Readonly<Record<BackupWhy, Bilingual>> = {
  change: backupWords.whyChange,
  asked: backupWords.whyAsked,
  import: backupWords.whyImport,
  migration: backupWords.whyMigration,
  restore: backupWords.whyRestore,
  bulkDelete: backupWords.whyBulkDelete,
  close: backupWords.whyClose,
}
