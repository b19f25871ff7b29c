import { addDays } from '../model/dates'
import type { IsoDate } from '../model/types'
import type { WorkCalendar } from './holidays'

/** Whether people work on that day: its weekday says so, unless the calendar knows better. */
export function isWorkingDay(day: IsoDate, calendar: WorkCalendar): boolean {
  const special = calendar.special.get(day)
  if (special) return special.kind === 'work'
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** Longer than any deadline: what asks for more is a mistake and is answered with the day reached. */
const MOST_STEPS = 4000

/**
 * The day that lies `count` working days after `from` (before it, when negative), `from` itself not counted. Nought is
 * `from` itself, whatever day it is.
 */
export function addWorkingDays(from: IsoDate, count: number, calendar: WorkCalendar): IsoDate {
  const step = count < 0 ? -1 : 1
  let day = from
  for (let left = Math.abs(count), steps = 0; left > 0 && steps < MOST_STEPS; steps++) {
    day = addDays(day, step)
    if (isWorkingDay(day, calendar)) left--
  }
  return day
}

/** Working days from one day to another, the first not counted and the last counted; negative when `to` lies before. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar)
  let count = 0
  for (let day = addDays(from, 1), steps = 0; day <= to && steps < MOST_STEPS; day = addDays(day, 1), steps++)
    if (isWorkingDay(day, calendar)) count++
  return count
}

/** Working days in a period, both ends counted: a notice from Monday to Friday stands for five. */
export function workingDaysIn(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  return to < from ? 0 : workingDaysBetween(addDays(from, -1), to, calendar)
}

/** Years that a period touches and whose holidays nobody entered: there only weekends are known. */
export function unknownYears(from: IsoDate, to: IsoDate, calendar: WorkCalendar): string[] {
  const years: string[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    if (!calendar.years.has(String(year))) years.push(String(year))
  return years
}
