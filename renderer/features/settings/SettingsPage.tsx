import { SegmentedControl } from '@mantine/core'
import type { Settings } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import type { Row } from '@shared/model/types'
import { backupWords } from '@shared/text/backups'
import { lockWords } from '@shared/text/lock'
import { ruleWords } from '@shared/text/office-rules'
import { ownFieldWords } from '@shared/text/own-fields'
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
import { Contents, type ContentsPart } from './Contents'
import { Keys } from './Keys'
import { OwnFields } from './OwnFields'
import { PassphraseSection } from './PassphraseSection'
import { RuleGroups, ruleGroups } from './RuleGroups'
import styles from './SettingsPage.module.css'
import { useOfficeRules } from './use-office-rules'

interface SettingsPageProps {
  settings: Settings
  onSave(changed: Partial<Settings>): Promise<void>
  office: Row<'office'>
  /** The section of backups. */
  backups: ReactNode
}

/** Who works here, in which language and colours, for which office, and by what it goes. */
export function SettingsPage({ settings, onSave, office, backups }: SettingsPageProps) {
  const { t } = useText()
  const rules = useOfficeRules(office, settings.who)
  const parts: ContentsPart[] = [
    { id: 'settings-you', title: t(settingsWords.you) },
    { id: 'settings-window', title: t(settingsWords.window) },
    { id: 'settings-lock', title: t(lockWords.section) },
    { id: 'settings-backups', title: t(backupWords.title) },
    { id: 'settings-office', title: t(ruleWords.groupOffice) },
    { id: 'settings-own-fields', title: t(ownFieldWords.title) },
    { id: 'settings-rules', title: t(ruleWords.groupRules) },
    ...ruleGroups.map((group) => ({ id: `settings-${group}`, title: t(ruleWords[group]), inner: true })),
    { id: 'settings-keyboard', title: t(settingsWords.keyboard) },
    { id: 'settings-about', title: t(settingsWords.aboutLink) },
  ]
  return (
    <Page>
      <PageHeader title={t(settingsWords.title)} />
      <div className={styles.columns}>
        <Contents parts={parts} />
        <div className={styles.body}>
          <You settings={settings} onSave={onSave} />
          <Window settings={settings} onSave={onSave} />
          <div id="settings-lock" className={styles.part}>
            <Section title={t(lockWords.section)}>
              <PassphraseSection settings={settings} onSave={onSave} office={office.name ?? {}} />
            </Section>
          </div>
          <div id="settings-backups" className={styles.part}>
            <Section title={t(backupWords.title)}>{backups}</Section>
          </div>
          <div id="settings-office" className={styles.part}>
            <Section title={t(ruleWords.groupOffice)}>
              <RecordScopeProvider type="office" row={office} name={t(settingsWords.office)}>
                <RecordField record="office" field="name" hint={t(settingsWords.officeHint)} />
                <RecordField record="office" field="country" />
              </RecordScopeProvider>
            </Section>
          </div>
          <div id="settings-own-fields" className={styles.part}>
            <Section title={t(ownFieldWords.title)}>
              <OwnFields />
            </Section>
          </div>
          <div id="settings-rules" className={styles.chapter}>
            <h2>{t(ruleWords.groupRules)}</h2>
            <p>{t(ruleWords.intro)}</p>
          </div>
          <RuleGroups rules={rules} />
          <div id="settings-keyboard" className={styles.part}>
            <Section title={t(settingsWords.keyboard)}>
              <Keys />
            </Section>
          </div>
          <div id="settings-about" className={styles.part}>
            <Section title={t(settingsWords.aboutLink)}>
              <Link href="/about" className={styles.about}>
                {t(settingsWords.aboutMore)}
                <IconChevronRight size={16} aria-hidden />
              </Link>
            </Section>
          </div>
        </div>
      </div>
    </Page>
  )
}

type PersonalProps = Pick<SettingsPageProps, 'settings' | 'onSave'>

function You({ settings, onSave }: PersonalProps) {
  const { t } = useText()
  const rename = async (who: string | undefined) => {
    if (!who) return
    await officeClient.open(who)
    await onSave({ who })
  }
  return (
    <div id="settings-you" className={styles.part}>
      <Section title={t(settingsWords.you)}>
        <FieldText
          label={t(settingsWords.yourName)}
          hint={t(settingsWords.yourNameHint)}
          value={settings.who}
          onSave={rename}
        />
      </Section>
    </div>
  )
}

function Window({ settings, onSave }: PersonalProps) {
  const { t, setLanguage } = useText()
  return (
    <div id="settings-window" className={styles.part}>
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
    </div>
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
