import { Button } from '@mantine/core'
import type { BackupEntry } from '@shared/backups'
import { showNumber } from '@shared/model/show'
import { backupWords } from '@shared/text/backups'
import { formatBytes } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './Backups.module.css'
import { momentOf } from './moment'
import { whyWords } from './use-backups'

interface BackupTableProps {
  label: string
  entries: readonly BackupEntry[]
  /** null: none of them can be restored from here. */
  onRestore: ((entry: BackupEntry) => void) | null
}

/** Backups, newest first, with what each holds. */
export function BackupTable({ label, entries, onRestore }: BackupTableProps) {
  const { t, language } = useText()
  const figure = (value: number | null) => (value === null ? '' : showNumber(value, language))
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t(backupWords.when)}</th>
            <th scope="col">{t(backupWords.reason)}</th>
            <th scope="col" data-figure>
              {t(backupWords.people)}
            </th>
            <th scope="col" data-figure>
              {t(backupWords.records)}
            </th>
            <th scope="col" data-figure>
              {t(backupWords.size)}
            </th>
            <th />
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, i) => (
            <tr key={entry.name} data-state={entry.state}>
              <th scope="row">
                {momentOf(entry, language)}
                {i === 0 && entries.length > 1 && <span className={styles.newest}>{t(backupWords.newest)}</span>}
              </th>
              {entry.state === 'damaged' || entry.state === 'newer' ? (
                <td colSpan={5} className={styles.unusable}>
                  {t(entry.state === 'damaged' ? backupWords.damaged : backupWords.newer)}
                </td>
              ) : (
                <>
                  <td className={styles.why}>{entry.why && t(whyWords[entry.why])}</td>
                  <td data-figure>{figure(entry.people)}</td>
                  <td data-figure>{figure(entry.records)}</td>
                  <td data-figure>{entry.bytes !== null && formatBytes(entry.bytes, language)}</td>
                  <td className={styles.act}>
                    {onRestore && (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        aria-label={t(backupWords.restoreThis, { moment: momentOf(entry, language) })}
                        onClick={() => onRestore(entry)}
                      >
                        {t(backupWords.restore)}
                      </Button>
                    )}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
