import { addDays, daysBetween } from '@shared/model/dates'
import { showDate } from '@shared/model/show'
import type { IsoDate } from '@shared/model/types'
import type { SpecialDay } from '@shared/rules/holidays'
import { type CalendarItem, calendarTypes } from '@shared/summary/calendar'
import { type Bar, barsOf } from '@shared/summary/calendar-layout'
import { calendarWords } from '@shared/text/calendar'
import { plurals } from '@shared/text/records'
import { IconCalendarOff } from '@tabler/icons-react'
import { EmptyState } from '../../ui/EmptyState'
import { today as localToday } from '../../ui/format'
import { useText } from '../../ui/language'
import shared from './Calendar.module.css'
import { EntryLink, useEntryName } from './EntryLink'
import type { Period, Zoom } from './periods'
import styles from './Timeline.module.css'

interface TimelineProps {
  period: Period
  zoom: Zoom
  items: readonly CalendarItem[]
  special: readonly SpecialDay[]
}

/** The share of the line that a name takes inside its bar, and beside a bar too short to hold it. */
const NAME = 0.19
const BESIDE = 0.27

/** Where the name of a bar stands: in it, behind it, or before it where the line ends. */
function nameSide(first: number, last: number, days: number): 'in' | 'behind' | 'before' {
  if (last - first + 1 >= days * NAME) return 'in'
  return last + 1 + days * BESIDE > days ? 'before' : 'behind'
}

function extentOf(days: number) {
  const room = days * BESIDE
  return (first: number, last: number): [number, number] => {
    const side = nameSide(first, last, days)
    return [side === 'before' ? first - room : first, last + 1 + (side === 'behind' ? room : 0)]
  }
}

/** Bars on a line of time, a band for each record type. */
export function Timeline({ period, zoom, items, special }: TimelineProps) {
  const { t } = useText()
  const { from, to, days, label } = period
  const today = localToday()
  const at = (day: number) => `${(day / days) * 100}%`
  if (items.length === 0) {
    return (
      <EmptyState icon={<IconCalendarOff size={36} stroke={1.5} />} title={t(calendarWords.nothing, { period: label })}>
        {t(calendarWords.nothingText)}
      </EmptyState>
    )
  }
  return (
    <section className={styles.timeline} aria-label={label}>
      <Axis period={period} zoom={zoom} />
      <div className={styles.ground} aria-hidden>
        <div className={styles.scale}>
          {holidayRuns(special).map((run) => (
            <span
              key={run.from}
              className={styles.holiday}
              style={{
                left: at(daysBetween(from, run.from)),
                width: at(daysBetween(run.from, run.to) + 1),
              }}
            />
          ))}
          {ticks(period, zoom).map((day) => (
            <span key={day} className={styles.tick} style={{ left: at(day) }} />
          ))}
        </div>
      </div>
      {calendarTypes.map((type) => {
        const own = items.filter((item) => item.type === type)
        if (own.length === 0) return null
        return (
          <div key={type} className={styles.band}>
            <h2 className={styles.bandName}>
              {t(plurals[type])} <span>{own.length}</span>
            </h2>
            <Lanes bars={barsOf(own, from, days, extentOf(days))} days={days} />
          </div>
        )
      })}
      {today >= from && today <= to && (
        <div className={styles.ground} data-above>
          <div className={styles.scale}>
            <span className={styles.now} style={{ left: at(daysBetween(from, today) + 0.5) }}>
              <span className={styles.nowName}>{t(calendarWords.today)}</span>
            </span>
          </div>
        </div>
      )}
    </section>
  )
}

function Lanes({ bars, days }: { bars: readonly Bar<CalendarItem>[]; days: number }) {
  const lanes = Math.max(0, ...bars.map(({ lane }) => lane + 1))
  return (
    <div className={styles.lanes} style={{ gridTemplateRows: `repeat(${lanes}, 32px)` }}>
      {bars.map((bar) => (
        <TimeBar key={bar.item.id} bar={bar} days={days} />
      ))}
    </div>
  )
}

function TimeBar({ bar: { item, first, last, lane, before, after }, days }: { bar: Bar<CalendarItem>; days: number }) {
  const nameOf = useEntryName()
  const side = nameSide(first, last, days)
  const [from, to] = extentOf(days)(first, last)
  const width = (length: number) => `${(length / (to - from)) * 100}%`
  return (
    <div
      className={styles.place}
      style={{
        gridRow: lane + 1,
        marginInlineStart: `${(from / days) * 100}%`,
        width: `${((to - from) / days) * 100}%`,
      }}
      data-name={side}
    >
      <EntryLink
        item={item}
        before={before}
        after={after}
        open={item.to === null}
        className={styles.inTime}
        style={{ width: width(last - first + 1) }}
      >
        {side === 'in' ? <span className={shared.entryName}>{nameOf(item)}</span> : ''}
      </EntryLink>
      {side !== 'in' && (
        <span className={styles.besideName} aria-hidden>
          {nameOf(item)}
        </span>
      )}
    </div>
  )
}

/** Names of the parts of the line: months, in a month its days. */
function Axis({ period: { from, days }, zoom }: { period: Period; zoom: Zoom }) {
  const { language } = useText()
  const parts = zoom === 'month' ? daysOf(from, days) : monthsOf(from, days)
  return (
    <div className={styles.axis} aria-hidden>
      <div className={styles.scale}>
        {parts.map(({ day, start, length }) => (
          <span
            key={start}
            className={styles.axisName}
            style={{ left: `${(start / days) * 100}%`, width: `${(length / days) * 100}%` }}
            data-off={zoom === 'month' && isWeekend(day) ? true : undefined}
          >
            {zoom === 'month' ? Number(day.slice(8)) : monthName(day, language)}
          </span>
        ))}
      </div>
    </div>
  )
}

function monthName(day: IsoDate, language: 'en' | 'zh'): string {
  if (language === 'zh') return `${Number(day.slice(5, 7))}月`
  return showDate(day.slice(0, 7), 'en').split(' ')[0] ?? ''
}

interface Part {
  day: IsoDate
  start: number
  length: number
}

function daysOf(from: IsoDate, days: number): Part[] {
  return Array.from({ length: days }, (_, start) => ({ day: addDays(from, start), start, length: 1 }))
}

function monthsOf(from: IsoDate, days: number): Part[] {
  const starts = daysOf(from, days).filter(({ day }) => day.endsWith('-01'))
  return starts.map(({ day, start }, i) => ({ day, start, length: (starts[i + 1]?.start ?? days) - start }))
}

const isWeekend = (day: IsoDate) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** Where lines are drawn: at months, in a quarter at weeks too, in a month at days. */
function ticks({ from, days }: Period, zoom: Zoom): number[] {
  const all = daysOf(from, days).filter(({ start }) => start > 0)
  if (zoom === 'month') return all.map(({ start }) => start)
  return all.filter(({ day }) => day.endsWith('-01')).map(({ start }) => start)
}

/** Holidays of several days as one. */
function holidayRuns(special: readonly SpecialDay[]): { from: IsoDate; to: IsoDate }[] {
  const runs: { from: IsoDate; to: IsoDate }[] = []
  for (const { on, kind } of special) {
    if (kind !== 'off') continue
    const last = runs.at(-1)
    if (last && addDays(last.to, 1) === on) last.to = on
    else runs.push({ from: on, to: on })
  }
  return runs
}
