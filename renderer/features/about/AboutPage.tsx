import { Text } from '@mantine/core'
import type { About } from '@shared/ipc'
import { app } from '@shared/text/app'
import { settingsWords } from '@shared/text/settings'
import { useEffect, useState } from 'react'
import { platform } from '../../platform'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import styles from './AboutPage.module.css'

/** What this program is, which version and engine run, and where the records are. */
export function AboutPage() {
  const { t } = useText()
  const [about, setAbout] = useState<About | null>(null)
  useEffect(() => void platform.about().then(setAbout), [])
  const lines: [string, string][] = about
    ? [
        [t(settingsWords.version), about.version],
        [t(settingsWords.engine), `Electron ${about.electron} · Chromium ${about.chrome} · Node ${about.node}`],
        [
          t(settingsWords.binary),
          t(about.binary === 'official' ? settingsWords.binaryOfficial : settingsWords.binaryNpm),
        ],
        [t(settingsWords.profile), about.profile],
      ]
    : []
  return (
    <Page narrow>
      <PageHeader title={t(app.about)} above={{ label: t(app.settings), to: '/settings' }} />
      <Text maw="62ch">{t(settingsWords.aboutText)}</Text>
      <dl className={styles.lines}>
        {lines.map(([name, value]) => (
          <div key={name} className={styles.line}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Page>
  )
}
