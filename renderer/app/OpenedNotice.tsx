import { Alert } from '@mantine/core'
import { showNumber } from '@shared/model/show'
import { app } from '@shared/text/app'
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useBackups } from '../features/backups/use-backups'
import { office } from '../office/client'
import type { OpenResult } from '../office/contract'
import { useText } from '../ui/language'
import styles from './OpenedNotice.module.css'

const reasons = {
  missing: app.becauseMissing,
  short: app.becauseShort,
  empty: app.becauseEmpty,
  newer: app.becauseNewer,
  older: app.becauseOlder,
} as const

const SHOWN_MS = 20_000

/** Says that the working copy had to be rebuilt, or that the journal lost steps; neither is passed over in silence. */
export function OpenedNotice({ result }: { result: OpenResult }) {
  const { t, language } = useText()
  const [read, setRead] = useState(false)
  const { lost } = result
  const backups = useBackups()
  useEffect(() => {
    if (lost) return
    const timer = setTimeout(() => setRead(true), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [lost])
  if ((result.state !== 'rebuilt' && !lost) || read || !backups) return null
  // Told by the note about the restore.
  if (backups.restored && result.because === 'missing') return null
  const why = t(reasons[result.because as keyof typeof reasons] ?? app.becauseDamaged)
  const count = showNumber(result.records, language)
  return (
    <Alert
      className={styles.notice}
      role={lost ? 'alert' : 'status'}
      color={lost ? 'brick' : undefined}
      icon={lost ? <IconAlertTriangle size={20} /> : <IconShieldCheck size={20} />}
      withCloseButton
      closeButtonLabel={t(app.close)}
      onClose={() => {
        setRead(true)
        if (lost) office.ask('lossRead', undefined).catch(() => {})
      }}
    >
      {lost ? t(app.stepsLost, { count: lost.to - lost.from + 1 }) : t(app.rebuilt, { why, count })}
    </Alert>
  )
}
