import { type SettingGroup, settingKeys, settingList } from '@shared/rules/setting-list'
import { ruleWords } from '@shared/text/office-rules'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { Holidays } from './Holidays'
import { KeepingIntro } from './KeepingIntro'
import { PassportMargins } from './PassportMargins'
import { RuleRow } from './RuleRow'
import styles from './Rules.module.css'
import type { OfficeRules } from './use-office-rules'

/** The parts of what an office goes by, in the order of the page; each is an anchor of the contents. */
export const ruleGroups = [
  'journeys',
  'passports',
  'minors',
  'agreements',
  'deadlines',
  'holidays',
  'keeps',
  'privacy',
  'keeping',
  'reminders',
] as const
export type RuleGroup = (typeof ruleGroups)[number]

const keysOf = (group: SettingGroup) => settingKeys.filter((key) => settingList[key].group === group)

/** Everything that a law or an office sets. */
export function RuleGroups({ rules }: { rules: OfficeRules }) {
  const { t } = useText()
  return ruleGroups.map((group) => (
    <div key={group} id={`settings-${group}`} className={styles.group}>
      <Section title={t(ruleWords[group])}>
        {group === 'keeps' && <p className={styles.intro}>{t(ruleWords.keepsIntro)}</p>}
        {group === 'keeping' && <KeepingIntro />}
        {group === 'passports' ? (
          <PassportMargins rules={rules} />
        ) : group === 'holidays' ? (
          <Holidays rules={rules} />
        ) : (
          <div>
            {keysOf(group).map((setting) => (
              <RuleRow key={setting} setting={setting} rules={rules} />
            ))}
          </div>
        )}
      </Section>
    </div>
  ))
}
