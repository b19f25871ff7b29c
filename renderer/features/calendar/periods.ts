/** The periods a calendar shows, what they are called and which comes next. */
import { addDays, addMonths, daysBetween } from '@shared/model/dates'
import type { Language } from '@shared/model/define'
import { locales, showDate } from '@shared/model/show'
import type { IsoDate } from '@shared/model/types'
import { weeksOfMonth } from '@shared/summary/calendar-layout'
import { calendarWords } from '@shared/text/calendar'
import { say } from '@shared/text/say'

export type View = 'month' | 'timeline'
export type Zoom = 'month' | 'quarter' | 'year'

export interface Period {
  from: IsoDate
  to: IsoDate
  days: number
  label: string
}

const monthsOf: Readonly<Record<Zoom, number>> = { month: 1, quarter: 3, year: 12 }

/** First month of the period that a month lies in. */
function firstMonth(month: string, zoom: Zoom): string {
  const [year = '', number = '1'] = month.split('-')
  const length = monthsOf[zoom]
  const first = Math.floor((Number(number) - 1) / length) * length + 1
  return `${year}-${String(first).padStart(2, '0')}`
}

/** The period around a month, `2026-11`. */
export function periodOf(month: string, zoom: Zoom, language: Language): Period {
  const first = firstMonth(month, zoom)
  const from = `${first}-01`
  const to = addDays(addMonths(from, monthsOf[zoom]), -1)
  const year = first.slice(0, 4)
  const quarter = Math.ceil(Number(first.slice(5)) / 3)
  const label = {
    month: monthInFull(first, language),
    quarter: say(calendarWords.quarter, language, { quarter, year }),
    year: say(calendarWords.year, language, { year }),
  }[zoom]
  return { from, to, days: daysBetween(from, to) + 1, label }
}

/** `November 2026`, in a title that has the room. */
function monthInFull(month: string, language: Language): string {
  if (language === 'zh') return showDate(month, language)
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString(locales.en, options)
}

/** The whole weeks that a month touches. */
export function weeksAround(month: string): { weeks: IsoDate[]; from: IsoDate; to: IsoDate } {
  const weeks = weeksOfMonth(month)
  return { weeks, from: weeks[0] ?? `${month}-01`, to: addDays(weeks.at(-1) ?? `${month}-01`, 6) }
}

/** The month by which a calendar is a period earlier or later. */
export function monthBeside(month: string, zoom: Zoom, by: 1 | -1): string {
  return addMonths(`${firstMonth(month, zoom)}-01`, monthsOf[zoom] * by).slice(0, 7)
}
