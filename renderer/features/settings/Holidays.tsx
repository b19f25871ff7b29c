import { ActionIcon, SegmentedControl, UnstyledButton } from '@mantine/core'
import { showRange } from '@shared/model/show'
import { broughtYears, type CalendarName } from '@shared/rules/holidays'
import { rulesOn } from '@shared/rules/settings'
import { ruleWords } from '@shared/text/office-rules'
import { IconAlertTriangle, IconArrowBackUp, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { AddDays } from './AddDays'
import { type DayRun, removedDays, runsOf, yearReset, yearsOf } from './office-edits'
import styles from './Rules.module.css'
import type { OfficeRules } from './use-office-rules'

/** The days that differ from their weekday, a calendar and a year at a time. */
export function Holidays({ rules }: { rules: OfficeRules }) {
  const { t } = useText()
  const { office, author, write } = rules
  const [calendar, setCalendar] = useState(rulesOn(office, author.today).calendar as CalendarName)
  const [year, setYear] = useState(author.today.slice(0, 4))
  const years = yearsOf(office, calendar, author.today)
  const runs = runsOf(office, calendar, year)
  const reset = yearReset(office, calendar, year)
  const isBrought = broughtYears(calendar).includes(year)
  return (
    <>
      <div className={styles.switches}>
        <SegmentedControl
          aria-label={t(ruleWords.calendar)}
          value={calendar}
          onChange={(chosen) => setCalendar(chosen as CalendarName)}
          data={(['CN', 'GB'] as const).map((value) => ({ value, label: t(ruleWords[value]) }))}
        />
        <SegmentedControl aria-label={t(ruleWords.year)} value={year} onChange={setYear} data={years} />
      </div>
      {runs.length === 0 && !isBrought ? (
        <p className={styles.notice}>
          <IconAlertTriangle size={16} aria-hidden />
          {t(ruleWords.yearUnknown, { year })}
        </p>
      ) : (
        isBrought && <p className={styles.intro}>{t(ruleWords.brought, { year })}</p>
      )}
      <ul className={styles.days}>
        {runs.map((run) => (
          <Run
            key={run.from}
            run={run}
            onRemove={(days) =>
              write(t(ruleWords.daysRemoved, { days }), removedDays(office, calendar, run, author.freshId))
            }
          />
        ))}
      </ul>
      {reset && (
        <div className={styles.tools}>
          <UnstyledButton className={styles.tool} onClick={() => write(t(ruleWords.yearReset, { year }), reset)}>
            <IconArrowBackUp size={14} aria-hidden />
            {t(ruleWords.resetYear)}
          </UnstyledButton>
        </div>
      )}
      <AddDays key={`${calendar} ${year}`} calendar={calendar} year={year} rules={rules} />
    </>
  )
}

/** The year stands above the list: `15–23 Feb`, `2月15日至23日`. */
function daysWithoutYear(range: string): string {
  const [begin = '', end] = range
    .replace(/^\d{4}年/, '')
    .replace(/ \d{4}$/, '')
    .split('至')
  const month = /^\d+月/.exec(begin)?.[0]
  return end === undefined ? begin : `${begin}至${month && end.startsWith(month) ? end.slice(month.length) : end}`
}

function Run({ run, onRemove }: { run: DayRun; onRemove(days: string): void }) {
  const { t, language } = useText()
  const days = daysWithoutYear(showRange({ from: run.from, to: run.to }, language))
  const own = run.days.some(({ key }) => key !== undefined)
  return (
    <li data-kind={run.kind}>
      <span className={styles.dot} aria-hidden />
      <span className={styles.when}>{days}</span>
      <span className={styles.called}>
        {run.name[language]}
        <span className={styles.source}>
          {[t(run.kind === 'off' ? ruleWords.free : ruleWords.work), ...(own ? [t(ruleWords.ownDay)] : [])].join(' · ')}
        </span>
      </span>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={t(own ? ruleWords.removeDay : ruleWords.removeDays, { days })}
        onClick={() => onRemove(days)}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  )
}
