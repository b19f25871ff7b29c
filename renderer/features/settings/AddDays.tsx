import { Button, SegmentedControl } from '@mantine/core'
import { showRange } from '@shared/model/show'
import type { CalendarName } from '@shared/rules/holidays'
import { ruleWords } from '@shared/text/office-rules'
import { useState } from 'react'
import { FieldDate } from '../../ui/fields/FieldDate'
import { FieldText } from '../../ui/fields/FieldText'
import { useText } from '../../ui/language'
import { addedDays } from './office-edits'
import styles from './Rules.module.css'
import type { OfficeRules } from './use-office-rules'

interface AddDaysProps {
  calendar: CalendarName
  year: string
  rules: OfficeRules
}

/** Adds a holiday of one day or several, or a weekend worked in exchange. */
export function AddDays({ calendar, year, rules }: AddDaysProps) {
  const { t, language } = useText()
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState<string>()
  const [kind, setKind] = useState<'off' | 'work'>('off')
  const [name, setName] = useState<string>()
  const { office, author, write } = rules
  const end = to ?? from
  const values =
    from && end ? addedDays(office, { calendar, from, to: end, kind, name: name ?? '' }, author.freshId) : null
  const add = () => {
    write(t(ruleWords.daysAdded, { days: showRange({ from, to: end }, language) }), values)
    setFrom(undefined)
    setTo(undefined)
    setName(undefined)
  }
  return (
    <fieldset className={styles.addDays}>
      <legend>{t(ruleWords.addDays)}</legend>
      <FieldDate whole label={t(ruleWords.from)} value={from} near={`${year}-01-01`} onSave={setFrom} />
      <FieldDate whole label={t(ruleWords.to)} value={to} near={from ?? `${year}-01-01`} onSave={setTo} />
      <FieldText label={t(ruleWords.name)} value={name} onSave={setName} />
      <SegmentedControl
        aria-label={t(ruleWords.kind)}
        value={kind}
        onChange={(chosen) => setKind(chosen === 'work' ? 'work' : 'off')}
        data={[
          { value: 'off', label: t(ruleWords.free) },
          { value: 'work', label: t(ruleWords.work) },
        ]}
      />
      <Button variant="light" disabled={!values} onClick={add}>
        {t(ruleWords.add)}
      </Button>
    </fieldset>
  )
}
