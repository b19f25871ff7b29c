import { Button, Group } from '@mantine/core'
import { locales, showRange } from '@shared/model/show'
import { type ItineraryDay, itineraryDays, timeKey } from '@shared/summary/itinerary-days'
import { cohortPage } from '@shared/text/cohort-page'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { fieldDef } from '../../../records/dictionary-fields'
import { ItemsTable } from '../../../records/page/ItemsTable'
import { useRecordScope } from '../../../records/record-scope'
import { FieldDate } from '../../../ui/fields/FieldDate'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import own from './Programme.module.css'

const columns = ['start', 'end', 'kind', 'title', 'place', 'lead', 'hours'] as const
const widths = {
  start: '52px',
  end: '52px',
  kind: '96px',
  title: 'minmax(150px, 1.6fr)',
  place: 'minmax(120px, 1.2fr)',
  lead: 'minmax(104px, 0.9fr)',
  hours: '58px',
}

/** The days of the journey, each a table that is typed into. */
export function Itinerary() {
  const { cohort, t } = useCohort()
  const [added, setAdded] = useState<readonly string[]>([])
  const [adding, setAdding] = useState(false)
  const [opened, setOpened] = useState<readonly string[]>([])
  const days = itineraryDays(cohort)
  const fresh = added
    .filter((date) => !days.some((day) => day.date === date))
    .map((date): ItineraryDay => ({ date, number: null, items: [] }))
  const all = [...days, ...fresh].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))
  return (
    <>
      {all.length === 0 && <p className={styles.quiet}>{t(cohortPage.needDates)}</p>}
      <div className={own.days}>
        {days.some(({ items }) => items.length > 0) && <Heads />}
        {runs(all, opened).map((run) =>
          Array.isArray(run) ? (
            <EmptyDays key={run[0]?.date} days={run} onOpen={() => setOpened([...opened, ...datesOf(run)])} />
          ) : (
            <Day key={run.date ?? ''} day={run} />
          ),
        )}
      </div>
      <Group>
        {adding ? (
          <FieldDate
            label={t(cohortPage.whichDay)}
            value={undefined}
            near={cohort.dates?.from}
            whole
            autoFocus
            onSave={(date) => {
              setAdding(false)
              if (date) setAdded([...added, date])
              if (date) setOpened([...opened, date])
            }}
          />
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} />}
            onClick={() => setAdding(true)}
          >
            {t(cohortPage.addDay)}
          </Button>
        )}
      </Group>
    </>
  )
}

/** Empty days in a row that are folded into one line. */
const FEW = 3

const datesOf = (days: readonly ItineraryDay[]) => days.flatMap(({ date }) => date ?? [])

/** Days as they stand; several empty ones in a row are one line until somebody plans them. */
function runs(days: readonly ItineraryDay[], opened: readonly string[]): (ItineraryDay | ItineraryDay[])[] {
  const found: (ItineraryDay | ItineraryDay[])[] = []
  let empty: ItineraryDay[] = []
  const close = () => {
    if (empty.length < FEW) found.push(...empty)
    else found.push(empty)
    empty = []
  }
  for (const day of days) {
    if (day.items.length === 0 && day.date && !opened.includes(day.date)) empty.push(day)
    else {
      close()
      found.push(day)
    }
  }
  close()
  return found
}

function EmptyDays({ days, onOpen }: { days: readonly ItineraryDay[]; onOpen(): void }) {
  const { t, language } = useCohort()
  const [from, to] = [days[0]?.date, days.at(-1)?.date]
  return (
    <div className={own.day}>
      <div className={own.range}>{from && to && showRange({ from, to }, language)}</div>
      <Group gap={10}>
        <span className={styles.quiet}>{t(cohortPage.emptyDays)}</span>
        <Button variant="subtle" size="compact-sm" onClick={onOpen}>
          {t(cohortPage.planDays)}
        </Button>
      </Group>
    </div>
  )
}

const byStart = (a: { start?: unknown }, b: { start?: unknown }) =>
  timeKey(a.start as string | undefined).localeCompare(timeKey(b.start as string | undefined))

/** The headings, once above all days. */
function Heads() {
  const { language } = useCohort()
  const { readOnly } = useRecordScope()
  const tracks = [...columns.map((column) => widths[column]), ...(readOnly ? [] : ['30px'])].join(' ')
  return (
    <div className={own.heads} aria-hidden>
      <div style={{ gridTemplateColumns: tracks }}>
        {columns.map((column) => (
          <span key={column}>{fieldDef('itineraryItem', column).label[language]}</span>
        ))}
      </div>
    </div>
  )
}

/** One day: what it is called at the side, its items beside it. */
function Day({ day: { date, number, items } }: { day: ItineraryDay }) {
  const { t, language } = useCohort()
  const keys = new Set(items.map(({ key }) => key))
  const weekday = date ? new Date(`${date}T00:00:00Z`).getUTCDay() : 1
  const shown = date
    ? new Intl.DateTimeFormat(locales[language], {
        month: language === 'zh' ? 'long' : 'short',
        day: 'numeric',
        weekday: 'short',
        timeZone: 'UTC',
      }).format(new Date(`${date}T00:00:00Z`))
    : t(cohortPage.noDate)
  return (
    <section className={own.day} aria-label={shown}>
      <div className={own.date}>
        <h4 data-weekend={weekday === 0 || weekday === 6 || undefined}>{shown}</h4>
        {number !== null && <span>{t(cohortPage.day, { number })}</span>}
      </div>
      <ItemsTable
        record="cohort"
        list="itinerary"
        columns={date ? columns : ['date', ...columns]}
        widths={{ ...widths, date: '110px' }}
        only={(_, key) => keys.has(key)}
        start={date ? { date } : {}}
        addLabel={t(cohortPage.addItem)}
        headless={date !== undefined && date !== null}
        brief
        sort={byStart}
        empty={null}
      />
    </section>
  )
}
