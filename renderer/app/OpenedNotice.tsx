import { Alert } from '@mantine/core'
import { showNumber } from '@shared/model/show'
import { app } from '@shared/text/app'
import { IconShieldCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { OpenResult } from '../office/contract'
import { useText } from '../ui/language'
import styles from './OpenedNotice.module.css'

const reasons = {
  missing: app.becauseMissing,
  short: app.becauseShort,
  empty: app.becauseEmpty,
  newer: app.becauseNewer,
} as const

const SHOWN_MS = 20_000

/** Says that the working copy had to be rebuilt; a lost copy is never passed over in silence. */
export function OpenedNotice({ result }: { result: OpenResult }) {
  const { t, language } = useText()
  const [read, setRead] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setRead(true), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [])
  if (result.state !== 'rebuilt' || read) return null
  const why = t(reasons[result.because as keyof typeof reasons] ?? app.becauseShort)
  return (
    <Alert
      className={styles.notice}
      icon={<IconShieldCheck size={20} />}
      withCloseButton
      closeButtonLabel={t(app.close)}
      onClose={() => setRead(true)}
    >
      {t(app.rebuilt, { why, count: showNumber(result.records, language) })}
    </Alert>
  )
}
