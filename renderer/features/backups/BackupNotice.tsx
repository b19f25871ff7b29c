import { Button, Group } from '@mantine/core'
import { backupWords } from '@shared/text/backups'
import { IconAlertTriangle, IconDeviceUsb } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { platform } from '../../platform'
import { useText } from '../../ui/language'
import styles from './Backups.module.css'
import { RestoredNote } from './RestoredNote'
import { faultWords, useBackups } from './use-backups'

/** On the first page: a restore, a folder that had no backup for a day, or that there is no folder yet. Else nothing. */
export function BackupNotice({ officeName }: { officeName: string }) {
  const { t } = useText()
  const [, go] = useLocation()
  const [working, setWorking] = useState(false)
  const state = useBackups(officeName)
  if (!state) return null
  if (state.restored) return <RestoredNote state={state} />
  const act = async (work: () => Promise<unknown>) => {
    setWorking(true)
    await work().catch(() => go('/settings?at=backups'))
    setWorking(false)
  }
  if (state.overdue && state.folder) {
    const { fault } = state.folder
    return (
      <section className={styles.notice} data-wrong aria-label={t(backupWords.overdue)}>
        <IconAlertTriangle size={22} stroke={1.6} aria-hidden />
        <div className={styles.placeText}>
          <strong>{t(backupWords.overdue)}</strong>
          <p>{t(fault ? faultWords[fault] : backupWords.overdueText)}</p>
          <Group gap="xs">
            <Button
              variant="default"
              size="xs"
              loading={working}
              onClick={() => act(() => platform.makeBackup('asked'))}
            >
              {t(backupWords.tryAgain)}
            </Button>
            <Button variant="subtle" size="xs" onClick={() => go('/settings?at=backups')}>
              {t(backupWords.toSettings)}
            </Button>
          </Group>
        </div>
      </section>
    )
  }
  if (!state.suggest) return null
  return (
    <section className={styles.notice} aria-label={t(backupWords.suggest)}>
      <IconDeviceUsb size={22} stroke={1.6} aria-hidden />
      <div className={styles.placeText}>
        <strong>{t(backupWords.suggest)}</strong>
        <p>{t(backupWords.noFolderText)}</p>
        <Group gap="xs">
          <Button size="xs" loading={working} onClick={() => act(() => platform.chooseBackupFolder())}>
            {t(backupWords.choose)}
          </Button>
          <Button variant="subtle" size="xs" onClick={() => act(() => platform.chooseBackupsLater())}>
            {t(backupWords.later)}
          </Button>
        </Group>
      </div>
    </section>
  )
}
