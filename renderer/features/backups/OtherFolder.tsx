import { Button, PasswordInput } from '@mantine/core'
import type { BackupEntry, BackupList } from '@shared/backups'
import { backupWords } from '@shared/text/backups'
import { IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { PlatformTrouble, platform } from '../../platform'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import styles from './Backups.module.css'
import { BackupTable } from './BackupTable'
import { RestoreDialog } from './RestoreDialog'
import { useBackups } from './use-backups'

interface OtherFolderProps {
  opened: boolean
  onClose(): void
}

/** Backups in a folder that a person points to, as on the stick of another computer. */
export function OtherFolder({ opened, onClose }: OtherFolderProps) {
  const { t } = useText()
  const state = useBackups()
  const [list, setList] = useState<BackupList | null>(null)
  const [secret, setSecret] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [chosen, setChosen] = useState<BackupEntry | null>(null)
  const ask = async (request: { choose?: boolean; secret?: string }) => {
    setBusy(true)
    setTrouble(null)
    try {
      const found = await platform.listBackups({ source: 'other', ...request })
      if (!found) return
      setList(found)
      setSecret('')
    } catch (error) {
      setTrouble(t(error instanceof PlatformTrouble ? error.sentence : backupWords.faultFailed))
    } finally {
      setBusy(false)
    }
  }
  const locked = list?.asks === 'secret'
  const restorable = list !== null && !locked && (list.own || list.empty)
  const office = list?.office || t(backupWords.unnamed)
  const another = (
    <Button variant={list ? 'subtle' : 'filled'} loading={busy && !locked} onClick={() => ask({ choose: true })}>
      {t(list ? backupWords.chooseAnother : backupWords.choose)}
    </Button>
  )
  return (
    <Dialog
      opened={opened}
      title={t(backupWords.otherTitle)}
      onClose={onClose}
      size="xl"
      {...(locked && {
        verb: t(backupWords.secretOpen),
        onSubmit: () => ask({ secret }),
        blocked: !secret || busy,
        aside: another,
      })}
    >
      {list ? (
        <p className={styles.path}>
          <IconFolderOpen size={18} aria-hidden />
          <span>{list.path}</span>
        </p>
      ) : (
        <p className={styles.said}>{t(backupWords.otherText)}</p>
      )}
      {locked && (
        <>
          <p className={styles.said}>{t(backupWords.secretText, { office })}</p>
          <PasswordInput
            label={t(backupWords.secretLabel)}
            value={secret}
            autoComplete="off"
            data-autofocus
            onChange={(event) => setSecret(event.currentTarget.value)}
          />
        </>
      )}
      {list && !locked && !list.own && !list.empty && (
        <p className={styles.wrong}>{t(backupWords.foreign, { office })}</p>
      )}
      {list && !locked && (
        <BackupTable label={t(backupWords.list)} entries={list.entries} onRestore={restorable ? setChosen : null} />
      )}
      {trouble && (
        <p className={styles.wrong} role="alert">
          {trouble}
        </p>
      )}
      {!locked && <div>{another}</div>}
      {chosen && state && list && (
        <RestoreDialog
          entry={chosen}
          source="other"
          state={state}
          own={list.own}
          office={list.office}
          onClose={() => setChosen(null)}
        />
      )}
    </Dialog>
  )
}
