import { SegmentedControl, Switch, UnstyledButton } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { SettingDef, SettingKey } from '@shared/rules/setting-list'
import { settingList } from '@shared/rules/setting-list'
import { readSetting, rulesOn, settingEntryOn, settingHistory } from '@shared/rules/settings'
import { ruleWords } from '@shared/text/office-rules'
import { IconArrowBackUp, IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { TypedField } from '../../ui/fields/TypedField'
import { useText } from '../../ui/language'
import { settingEdit } from './office-edits'
import { RuleHistory } from './RuleHistory'
import styles from './Rules.module.css'
import { useSettingWords } from './setting-words'
import type { OfficeRules } from './use-office-rules'

/** One thing the office goes by: its value, where it comes from, and who set another. */
export function RuleRow({ setting, rules }: { setting: SettingKey; rules: OfficeRules }) {
  const { t, language } = useText()
  const [historyOpen, setHistoryOpen] = useState(false)
  const { office, author, write } = rules
  const def: SettingDef = settingList[setting]
  const { valueWords } = useSettingWords()
  const value = rulesOn(office, author.today)[setting]
  const own = settingEntryOn(office, setting, author.today)
  const history = settingHistory(office, setting)
  const later = history.filter(({ from }) => from !== undefined && from > author.today)
  const name = def.label[language]
  const save = (text: string) =>
    write(
      t(ruleWords.changed, { name, value: valueWords(def, readSetting(def, text)) }),
      settingEdit(office, setting, text === String(def.usual) ? undefined : text, author),
    )
  return (
    <div className={styles.row} data-own={own ? true : undefined}>
      <div className={styles.about}>
        <div className={styles.name}>{name}</div>
        <div className={styles.source}>
          {t(ruleWords.source, { source: def.source[language] })}
          {def.checkedOn && ` · ${t(ruleWords.checked, { date: showDate(def.checkedOn.slice(0, 7), language) })}`}
        </div>
        {own && (
          <div className={styles.own}>
            {t(ruleWords.usual, { value: valueWords(def, def.usual) })}
            {own.setOn && (
              <>
                {' · '}
                {t(own.setBy ? ruleWords.setBy : ruleWords.setOn, {
                  who: own.setBy ?? '',
                  date: showDate(own.setOn, language),
                })}
              </>
            )}
            {own.from && own.from !== own.setOn && ` · ${t(ruleWords.since, { date: showDate(own.from, language) })}`}
          </div>
        )}
        {later.map((entry) => (
          <div key={entry.key} className={styles.own}>
            {t(ruleWords.later, {
              value: valueWords(def, readSetting(def, entry.value) ?? def.usual),
              date: showDate(entry.from ?? '', language),
            })}
          </div>
        ))}
        {history.length > 0 && (
          <div className={styles.tools}>
            {own && (
              <UnstyledButton
                className={styles.tool}
                onClick={() => write(t(ruleWords.reset, { name }), settingEdit(office, setting, undefined, author))}
              >
                <IconArrowBackUp size={14} aria-hidden />
                {t(ruleWords.backToUsual)}
              </UnstyledButton>
            )}
            <UnstyledButton
              className={styles.tool}
              aria-expanded={historyOpen}
              onClick={() => setHistoryOpen(!historyOpen)}
            >
              <IconHistory size={14} aria-hidden />
              {t(ruleWords.history)}
            </UnstyledButton>
          </div>
        )}
        {historyOpen && history.length > 0 && <RuleHistory setting={setting} rules={rules} />}
      </div>
      <Control def={def} name={name} value={value} onSave={save} />
    </div>
  )
}

interface ControlProps {
  def: SettingDef
  name: string
  value: number | boolean | string
  onSave(text: string): void
}

function Control({ def, name, value, onSave }: ControlProps) {
  const { t, language } = useText()
  const { unitWords } = useSettingWords()
  if (def.kind === 'flag')
    return (
      <div className={styles.control}>
        <Switch
          aria-label={name}
          checked={value === true}
          onChange={(event) => onSave(String(event.currentTarget.checked))}
        />
      </div>
    )
  if (def.kind === 'choice')
    return (
      <div className={styles.control}>
        <SegmentedControl
          aria-label={name}
          value={String(value)}
          onChange={onSave}
          data={Object.entries(def.choices).map(([key, words]) => ({ value: key, label: words[language] }))}
        />
      </div>
    )
  const read = (text: string) => {
    const typed = text.normalize('NFKC').trim()
    return readSetting(def, typed) === undefined
      ? { problem: t(ruleWords.notANumber, { least: def.least, most: def.most }) }
      : { value: String(Number(typed)) }
  }
  return (
    <div className={styles.control}>
      <div className={styles.number} data-labels="heard">
        <TypedField
          label={name}
          value={String(value)}
          inputMode="numeric"
          show={(text) => text}
          read={read}
          onSave={(text) => text !== undefined && onSave(text)}
        />
      </div>
      <span className={styles.unit}>{unitWords(def.unit)}</span>
    </div>
  )
}
