import { Kbd, SegmentedControl } from '@mantine/core'
import type { Settings } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import type { Row } from '@shared/model/types'
import { settingsWords } from '@shared/text/settings'
import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { office as officeClient } from '../../office/client'
import { RecordField } from '../../records/RecordField'
import { RecordScopeProvider } from '../../records/record-scope'
import { FieldText } from '../../ui/fields/FieldText'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import styles from './SettingsPage.module.css'

interface SettingsPageProps {
  settings: Settings
  onSave(changed: Partial<Settings>): Promise<void>
  office: Row<'office'>
}

/** Who works here, in which language and colours, and for which office. */
export function SettingsPage({ settings, onSave, office }: SettingsPageProps) {
  const { t, setLanguage } = useText()
  const rename = async (who: string | undefined) => {
    if (!who) return
    await officeClient.open(who)
    await onSave({ who })
  }
  return (
    <Page narrow>
      <PageHeader title={t(settingsWords.title)} />
      <div>
        <Section title={t(settingsWords.you)}>
          <FieldText
            label={t(settingsWords.yourName)}
            hint={t(settingsWords.yourNameHint)}
            value={settings.who}
            onSave={rename}
          />
        </Section>
        <Section title={t(settingsWords.window)}>
          <Choice label={t(settingsWords.language)}>
            <SegmentedControl
              aria-label={t(settingsWords.language)}
              value={settings.language}
              onChange={(language) => setLanguage(language as Language)}
              data={[
                { value: 'en', label: 'English' },
                { value: 'zh', label: '中文' },
              ]}
            />
          </Choice>
          <Choice label={t(settingsWords.colours)}>
            <SegmentedControl
              aria-label={t(settingsWords.colours)}
              value={settings.colorScheme}
              onChange={(chosen) => void onSave({ colorScheme: chosen as Settings['colorScheme'] })}
              data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: t(settingsWords[value]) }))}
            />
          </Choice>
        </Section>
        <Section title={t(settingsWords.office)}>
          <RecordScopeProvider type="office" row={office} name={t(settingsWords.office)}>
            <RecordField record="office" field="name" hint={t(settingsWords.officeHint)} />
            <RecordField record="office" field="country" />
          </RecordScopeProvider>
        </Section>
        <Section title={t(settingsWords.keyboard)}>
          <Keys />
        </Section>
        <Section title={t(settingsWords.aboutLink)}>
          <Link href="/about" className={styles.about}>
            {t(settingsWords.aboutMore)}
            <IconChevronRight size={16} aria-hidden />
          </Link>
        </Section>
      </div>
    </Page>
  )
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span>{label}</span>
      {children}
    </div>
  )
}

function Keys() {
  const { t } = useText()
  const keys: [string[], string][] = [
    [['Ctrl', 'N'], t(settingsWords.keyNew)],
    [['Ctrl', 'O'], t(settingsWords.keyImport)],
    [['Ctrl', 'F'], t(settingsWords.keyFind)],
    [['Ctrl', 'P'], t(settingsWords.keyPrint)],
    [['Ctrl', 'Z'], t(settingsWords.keyUndo)],
    [['↑', '↓'], t(settingsWords.keyRows)],
    [['Esc'], t(settingsWords.keyLeave)],
  ]
  return (
    <dl className={styles.keys}>
      {keys.map(([combination, what]) => (
        <div key={what} className={styles.key}>
          <dt>
            {combination.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
