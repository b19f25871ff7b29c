import { ActionIcon } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { SettingDef, SettingKey } from '@shared/rules/setting-list'
import { settingList } from '@shared/rules/setting-list'
import { readSetting, settingHistory } from '@shared/rules/settings'
import { ruleWords } from '@shared/text/office-rules'
import { IconX } from '@tabler/icons-react'
import { FieldDate } from '../../ui/fields/FieldDate'
import { useText } from '../../ui/language'
import styles from './Rules.module.css'
import { useSettingWords } from './setting-words'
import type { OfficeRules } from './use-office-rules'

/** Every value that the office ever set, with the day from which it holds: that day can be changed, an entry taken away. */
export function RuleHistory({ setting, rules }: { setting: SettingKey; rules: OfficeRules }) {
  const { t, language } = useText()
  const { valueWords } = useSettingWords()
  const def: SettingDef = settingList[setting]
  const name = def.label[language]
  return (
    <ul className={styles.history} aria-label={t(ruleWords.historyOf, { name })}>
      {settingHistory(rules.office, setting)
        .reverse()
        .map(({ key, value, from, setOn, setBy }) => (
          <li key={key}>
            <strong>{valueWords(def, readSetting(def, value))}</strong>
            <div data-labels="heard">
              <FieldDate
                whole
                label={t(ruleWords.holdsFrom)}
                placeholder={t(ruleWords.fromTheStart)}
                value={from}
                onSave={(day) => rules.write(t(ruleWords.dated, { name }), { [`settings.${key}.from`]: day })}
              />
            </div>
            <span className={styles.source}>
              {setOn &&
                t(setBy ? ruleWords.setBy : ruleWords.setOn, { who: setBy ?? '', date: showDate(setOn, language) })}
            </span>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t(ruleWords.removeEntry)}
              onClick={() => rules.write(t(ruleWords.removed, { name }), { [`settings.${key}`]: undefined })}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
    </ul>
  )
}
