import { Popover, UnstyledButton } from '@mantine/core'
import { addDays, addMonths } from '@shared/model/dates'
import { locales, showDate } from '@shared/model/show'
import type { IsoDate } from '@shared/model/types'
import type { SpecialDay } from '@shared/rules/holidays'
import type { CalendarItem } from '@shared/summary/calendar'
import { barsOf } from '@shared/summary/calendar-layout'
import { calendarWords } from '@shared/text/calendar'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { today as localToday } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './Calendar.module.css'
import { EntryLink } from './EntryLink'
import { type DayEntry, dayEntries } from './entries'
import { weeksAround } from './periods'

interface MonthGridProps {
  month: string
  items: readonly CalendarItem[]
  special: readonly SpecialDay[]
  onMonth(month: string): void
}

/** Bars of a week that are shown; the others are behind the day's count. */
const LANES = 4

/** The day whose box took the keyboard to another month. */
let carried: IsoDate | null = null

/** A month in boxes. The arrow keys go from day to day, Page Up and Down from month to month. */
export function MonthGrid({ month, items, special, onMonth }: MonthGridProps) {
  const { t, language } = useText()
  const today = localToday()
  const { weeks, from, to } = weeksAround(month)
  const [at, setAt] = useState(() => carried ?? (today.startsWith(month) ? today : `${month}-01`))
  const grid = useRef<HTMLElement>(null)
  const entries = dayEntries(items)

  useEffect(() => {
    if (!carried) return
    carried = null
    grid.current?.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus()
  }, [])

  const goTo = (day: IsoDate) => {
    if (day >= from && day <= to) {
      setAt(day)
      grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
    } else {
      carried = day
      onMonth(day.slice(0, 7))
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (!move || !(event.target instanceof HTMLElement) || !event.target.dataset.day) return
    event.preventDefault()
    goTo(move(event.target.dataset.day))
  }
  const weekdays = Array.from({ length: 7 }, (_, i) =>
    new Date(`${addDays(from, i)}T00:00:00Z`).toLocaleDateString(locales[language], {
      weekday: 'short',
      timeZone: 'UTC',
    }),
  )
  return (
    <section
      ref={grid}
      aria-label={t(calendarWords.grid, { month: showDate(month, language) })}
      className={styles.month}
      onKeyDown={onKeyDown}
    >
      <div className={styles.weekdays} aria-hidden>
        {weekdays.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      {weeks.map((monday) => (
        <Week
          key={monday}
          monday={monday}
          month={month}
          today={today}
          at={at}
          entries={entries}
          special={special}
          onFocus={setAt}
        />
      ))}
    </section>
  )
}

/** Where each key goes from a day. */
const moves: Readonly<Record<string, (day: IsoDate) => IsoDate>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
}

interface WeekProps {
  monday: IsoDate
  month: string
  today: IsoDate
  at: IsoDate
  entries: readonly DayEntry[]
  special: readonly SpecialDay[]
  onFocus(day: IsoDate): void
}

function Week({ monday, month, today, at, entries, special, onFocus }: WeekProps) {
  const bars = barsOf(entries, monday, 7)
  const lanes = Math.max(0, ...bars.map(({ lane }) => lane + 1))
  const shown = lanes > LANES ? LANES - 1 : LANES
  return (
    <div
      className={styles.week}
      style={{ gridTemplateRows: `30px repeat(${Math.min(lanes, LANES)}, 26px) minmax(4px, 1fr)` }}
    >
      {Array.from({ length: 7 }, (_, i) => {
        const day = addDays(monday, i)
        const here = bars.filter(({ first, last }) => first <= i && last >= i)
        return (
          <Day
            key={day}
            day={day}
            column={i + 1}
            outside={!day.startsWith(month)}
            isToday={day === today}
            focusable={day === at}
            entries={here.map(({ item }) => item)}
            hidden={here.filter(({ lane }) => lane >= shown).length}
            special={special.find(({ on }) => on === day)}
            onFocus={() => onFocus(day)}
          />
        )
      })}
      {bars
        .filter(({ lane }) => lane < shown)
        .map(({ item: { key, item, edge }, first, last, lane, before, after }) => (
          <EntryLink
            key={key}
            item={item}
            edge={edge}
            before={before}
            after={after}
            className={styles.inWeek}
            style={{ gridColumn: `${first + 1} / ${last + 2}`, gridRow: lane + 2 }}
          />
        ))}
    </div>
  )
}

interface DayProps {
  day: IsoDate
  column: number
  outside: boolean
  isToday: boolean
  focusable: boolean
  entries: readonly DayEntry[]
  hidden: number
  special: SpecialDay | undefined
  onFocus(): void
}

function Day({ day, column, outside, isToday, focusable, entries, hidden, special, onFocus }: DayProps) {
  const { t, language } = useText()
  const name = special && (special.kind === 'work' ? t(calendarWords.workday) : t(special.name))
  const inFull = new Date(`${day}T00:00:00Z`).toLocaleDateString(locales[language], {
    dateStyle: 'full',
    timeZone: 'UTC',
  })
  const label = [t(calendarWords.dayWith, { day: inFull, count: entries.length }), name]
  return (
    <div
      className={styles.day}
      style={{ gridColumn: column }}
      data-outside={outside || undefined}
      data-off={(special ? special.kind === 'off' : column > 5) || undefined}
      data-today={isToday || undefined}
    >
      <Popover position="bottom-start" shadow="md" width={320} disabled={entries.length === 0} trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton
            className={styles.dayHead}
            data-day={day}
            tabIndex={focusable ? 0 : -1}
            aria-current={isToday ? 'date' : undefined}
            aria-label={label.filter(Boolean).join(', ')}
            onFocus={onFocus}
          >
            <span className={styles.number}>{Number(day.slice(8))}</span>
            {name && (
              <span className={styles.special} data-kind={special?.kind} title={name}>
                {name}
              </span>
            )}
            {hidden > 0 && <span className={styles.hidden}>{t(calendarWords.more, { count: hidden })}</span>}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown className={styles.dayList} aria-label={showDate(day, language)}>
          <strong>{showDate(day, language)}</strong>
          {entries.map(({ key, item, edge }) => (
            <EntryLink key={key} item={item} edge={edge} className={styles.inList} />
          ))}
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}
