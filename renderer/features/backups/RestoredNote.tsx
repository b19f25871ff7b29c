import { Button, Group } from '@mantine/core'
import type { BackupEntry, BackupsState } from '@shared/backups'
import { backupWords } from '@shared/text/backups'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { platform } from '../../platform'
import { formatMoment } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './Backups.module.css'
import { RestoreDialog } from './RestoreDialog'

/** Says that the office was restored, and leads back to what was there before. */
export function RestoredNote({ state }: { state: BackupsState }) {
  const { t, language } = useText()
  const [before, setBefore] = useState<BackupEntry | null>(null)
  const { restored } = state
  if (!restored) return null
  const goBack = async () => {
    const list = await platform.listBackups({ source: 'beside' })
    setBefore(list?.entries.find(({ name }) => name === restored.before) ?? null)
  }
  return (
    <section className={styles.restored} aria-label={t(backupWords.restored, { made: '' })}>
      <IconHistory size={22} stroke={1.6} aria-hidden />
      <div className={styles.placeText}>
        <strong>{t(backupWords.restored, { made: formatMoment(restored.made, language) })}</strong>
        <p className={styles.quiet}>{t(restored.before ? backupWords.restoredText : backupWords.restoredOnly)}</p>
        <Group gap="xs">
          {restored.before && (
            <Button variant="default" size="xs" onClick={goBack}>
              {t(backupWords.goBack)}
            </Button>
          )}
          <Button variant="subtle" size="xs" onClick={() => platform.restoredRead()}>
            {t(backupWords.dismiss)}
          </Button>
        </Group>
      </div>
      {before && <RestoreDialog entry={before} source="beside" state={state} own onClose={() => setBefore(null)} />}
    </section>
  )
}
