/** What is written into the record of the office when somebody changes what it goes by. Values by path. */
import { addDays, isWholeDate } from '@shared/model/dates'
import type { IsoDate, Row } from '@shared/model/types'
import { broughtYears, type CalendarName, calendarOf, type SpecialDay } from '@shared/rules/holidays'
import { type PassportMargin, usualMargins } from '@shared/rules/passport-margins'
import type { SettingKey } from '@shared/rules/setting-list'
import { settingEntryOn, settingHistory } from '@shared/rules/settings'

type Office = Row<'office'>
export type Values = Record<string, unknown>

export interface Author {
  who: string
  today: IsoDate
  freshId(): string
}

/**
 * A new value from today on; undefined: the usual one. What was set today already is set again, so that trying out leaves
 * no history; older values stay for the days they held.
 */
export function settingEdit(office: Office, setting: SettingKey, value: string | undefined, author: Author): Values {
  const { who, today, freshId } = author
  const last = settingHistory(office, setting).at(-1)
  const mine = last && last.setOn === today && last.from === today ? last : undefined
  if (mine && value === undefined) {
    const others = { ...office, settings: withoutKey(office.settings ?? {}, mine.key) }
    if (!settingEntryOn(others, setting, today)) return { [`settings.${mine.key}`]: undefined }
  }
  const entry = {
    setting,
    ...(value !== undefined && { value }),
    from: today,
    setOn: today,
    ...(who && { setBy: who }),
  }
  return { [`settings.${mine?.key ?? freshId()}`]: entry }
}

function withoutKey<T>(items: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(items).filter(([each]) => each !== key))
}

/** Another margin for a destination from today on; null: the usual one, or none of its own. `other` is everywhere else. */
export function marginEdit(office: Office, destination: string, margin: PassportMargin | null, author: Author): Values {
  const { who, today, freshId } = author
  const country = destination === 'other' ? undefined : destination
  const mine = Object.entries(office.passportMargins ?? {}).find(
    ([, entry]) => entry.country === country && entry.setOn === today && entry.from === today,
  )
  const earlier = Object.values(office.passportMargins ?? {}).some(
    (entry) => entry.country === country && entry !== mine?.[1],
  )
  if (!margin && mine && !earlier) return { [`passportMargins.${mine[0]}`]: undefined }
  const { months, countedFrom, severity, blankPages } = margin ?? {}
  const entry = {
    ...(country && { country }),
    ...(margin && { months, countedFrom, severity }),
    ...(blankPages !== undefined && { blankPages }),
    from: today,
    setOn: today,
    ...(who && { setBy: who }),
  }
  return { [`passportMargins.${mine?.[0] ?? freshId()}`]: entry }
}

/** Whether a destination has a margin that came with the program. */
export const hasUsualMargin = (destination: string) => Object.hasOwn(usualMargins, destination)

/** Days of a calendar that follow one another under one name. */
export interface DayRun {
  from: IsoDate
  to: IsoDate
  kind: SpecialDay['kind']
  name: SpecialDay['name']
  days: readonly SpecialDay[]
}

/** The special days of a year, runs of one holiday joined, in the order of the calendar. */
export function runsOf(office: Office, calendar: CalendarName, year: string): DayRun[] {
  const days = [...calendarOf(office, calendar).special.values()]
    .filter(({ on }) => on.startsWith(year))
    .sort((a, b) => a.on.localeCompare(b.on))
  const runs: (DayRun & { days: SpecialDay[] })[] = []
  for (const day of days) {
    const last = runs.at(-1)
    const joins = last && last.kind === day.kind && last.name.zh === day.name.zh && addDays(last.to, 1) === day.on
    if (joins) {
      last.to = day.on
      last.days.push(day)
    } else runs.push({ from: day.on, to: day.on, kind: day.kind, name: day.name, days: [day] })
  }
  return runs
}

/** Every year to show: those known, this one and the next. */
export function yearsOf(office: Office, calendar: CalendarName, today: IsoDate): string[] {
  const now = Number(today.slice(0, 4))
  return [...new Set([...calendarOf(office, calendar).years, String(now), String(now + 1)])].sort()
}

const keyOn = (office: Office, calendar: CalendarName, day: IsoDate) =>
  Object.entries(office.holidays ?? {}).find(
    ([, entry]) => entry.on === day && (entry.calendar ?? 'CN') === calendar,
  )?.[0]

/** Days added to a calendar, at most sixty in one go; null where the dates make no period. */
export function addedDays(
  office: Office,
  {
    calendar,
    from,
    to,
    kind,
    name,
  }: { calendar: CalendarName; from: string; to: string; kind: 'off' | 'work'; name: string },
  freshId: () => string,
): Values | null {
  if (!isWholeDate(from) || !isWholeDate(to) || to < from || addDays(from, 60) < to) return null
  const values: Values = {}
  for (let on = from; on <= to; on = addDays(on, 1))
    values[`holidays.${keyOn(office, calendar, on) ?? freshId()}`] = {
      calendar,
      on,
      kind,
      ...(name && { name: { zh: name, en: name } }),
    }
  return values
}

/** Days that are as any other again: an entry of the office goes; over a day of the program stands one that says so. */
export function removedDays(office: Office, calendar: CalendarName, run: DayRun, freshId: () => string): Values {
  const brought = calendarOf(undefined, calendar).special
  return Object.fromEntries(
    run.days.map(({ on }) => {
      const key = keyOn(office, calendar, on)
      if (!brought.has(on)) return [`holidays.${key}`, undefined]
      return [`holidays.${key ?? freshId()}`, { calendar, on, kind: 'usual' }]
    }),
  )
}

/** A year as it came with the program; null where nothing of it was changed or it did not come with it. */
export function yearReset(office: Office, calendar: CalendarName, year: string): Values | null {
  if (!broughtYears(calendar).includes(year)) return null
  const own = Object.entries(office.holidays ?? {}).filter(
    ([, entry]) => entry.on?.startsWith(year) && (entry.calendar ?? 'CN') === calendar,
  )
  return own.length > 0 ? Object.fromEntries(own.map(([key]) => [`holidays.${key}`, undefined])) : null
}
