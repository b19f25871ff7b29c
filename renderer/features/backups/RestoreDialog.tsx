import type { BackupEntry, BackupSource, BackupsState } from '@shared/backups'
import type { Language } from '@shared/model/define'
import { showNumber } from '@shared/model/show'
import { backupWords } from '@shared/text/backups'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { PlatformTrouble, platform } from '../../platform'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { ProgressPanel } from '../../ui/ProgressPanel'
import styles from './Backups.module.css'
import { momentOf } from './moment'

interface RestoreDialogProps {
  entry: BackupEntry
  source: BackupSource
  state: BackupsState
  /** The office here is the one of the backup; otherwise nothing is here that could be lost. */
  own: boolean
  /** Name of the office in the backup, where it is not the one here. */
  office?: string
  onClose(): void
}

/** Says what a restore takes away and what stays, then does it; the program starts again at its end. */
export function RestoreDialog({ entry, source, state, own, office, onClose }: RestoreDialogProps) {
  const { t, language } = useText()
  const [restoring, setRestoring] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const moment = momentOf(entry, language)
  const restore = async () => {
    setRestoring(true)
    setTrouble(null)
    try {
      // Never comes back where it succeeds: the program ends and starts again.
      await platform.restoreBackup({ source, name: entry.name })
    } catch (error) {
      setTrouble(t(error instanceof PlatformTrouble ? error.sentence : backupWords.faultFailed))
      setRestoring(false)
    }
  }
  const { running } = state
  const since = Math.max(0, state.lastSeq - entry.seq)
  return (
    <Dialog
      opened
      title={t(backupWords.restoreTitle, { moment })}
      verb={restoring ? undefined : t(backupWords.restoreVerb)}
      dangerous={own && since > 0}
      onSubmit={restore}
      onClose={restoring ? () => {} : onClose}
      size="md"
    >
      {restoring ? (
        <ProgressPanel
          label={t(backupWords.doingRestoring)}
          share={running?.doing === 'restoring' ? running.share : null}
        />
      ) : (
        <>
          {own && entry.people !== null && state.counts && <Compared backup={entry} now={state.counts} />}
          {!own && entry.people !== null && (
            <p className={styles.said}>
              {t(backupWords.restoreHolds, {
                office: office || t(backupWords.unnamed),
                people: showNumber(entry.people, language),
                records: showNumber(entry.records ?? 0, language),
              })}
            </p>
          )}
          {own && (
            <p className={since > 0 ? styles.loses : styles.said}>
              {since > 0 && <IconAlertTriangle size={18} aria-hidden />}
              {since > 0 ? t(backupWords.restoreLose, { count: since }) : t(backupWords.restoreSame)}
            </p>
          )}
          <p className={styles.said}>
            {[
              own && t(backupWords.restoreSafe),
              own && since > 0 && t(backupWords.restoreHandedOver),
              own && since > 0 && t(backupWords.restoreErased),
              t(backupWords.restoreRestart),
            ]
              .filter(Boolean)
              .join(language === 'zh' ? '' : ' ')}
          </p>
        </>
      )}
      {trouble && (
        <p className={styles.wrong} role="alert">
          {trouble}
        </p>
      )}
    </Dialog>
  )
}

/** What the backup holds beside what the office holds now. */
function Compared({ backup, now }: { backup: BackupEntry; now: { people: number; records: number } }) {
  const { t, language } = useText()
  const lines = [
    { key: 'people', label: t(backupWords.people), backed: backup.people ?? 0, now: now.people },
    { key: 'records', label: t(backupWords.records), backed: backup.records ?? 0, now: now.records },
  ]
  return (
    <table className={styles.compared}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t(backupWords.today)}</th>
          <th scope="col">{t(backupWords.atBackup)}</th>
          <th scope="col">{t(backupWords.difference)}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{line.label}</th>
            <td>{showNumber(line.now, language)}</td>
            <td>{showNumber(line.backed, language)}</td>
            <td data-less={line.backed < line.now || undefined}>{signed(line.backed - line.now, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function signed(difference: number, language: Language): string {
  if (difference === 0) return '0'
  return `${difference > 0 ? '+' : '−'}${showNumber(Math.abs(difference), language)}`
}
