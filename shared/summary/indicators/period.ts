/** A year against dates of which some are partial: what is certain counts, what is only possible does not. */
import { daysBetween, earliest, isWholeDate, latest } from '../../model/dates'
import type { IsoDate, PartialDate } from '../../model/types'

export interface Period {
  from: IsoDate
  to: IsoDate
}

/** What can be said of dates that may be partial or absent. */
export type Answer = 'yes' | 'no' | 'partialDates' | 'noDates'

interface Dates {
  from?: PartialDate
  to?: PartialDate
}

/** Whether something lasted into the period. An absent end is no end; an absent beginning is not known. */
export function touches({ from, to }: Dates, period: Period): Answer {
  if (period.to < period.from) return 'no'
  if (!from) return to && latest(to) < period.from ? 'no' : 'noDates'
  if (earliest(from) > period.to || (to && latest(to) < period.from)) return 'no'
  return latest(from) <= period.to && (!to || earliest(to) >= period.from) ? 'yes' : 'partialDates'
}

/** Whether it happened in the period. */
export function fallsIn(date: PartialDate | undefined, period: Period): Answer {
  if (!date) return 'noDates'
  // The year is all that is asked: a month or a year without a day says it as well, once it has begun.
  if (date.slice(0, 4) !== period.from.slice(0, 4)) return 'no'
  return earliest(date) <= period.to ? 'yes' : 'no'
}

/** Days of whole dates inside the period, the first and the last both counted; null where a date is partial or absent. */
export function daysInside({ from, to }: Dates, period: Period): number | null {
  if (!from || !to || !isWholeDate(from) || !isWholeDate(to)) return null
  const first = from > period.from ? from : period.from
  const last = to < period.to ? to : period.to
  return last < first ? 0 : daysBetween(first, last) + 1
}

/** Whether the whole stay, over any number of years, is at least so many days long. */
export function lasts({ from, to }: Dates, days: number): Answer {
  if (days <= 0) return 'yes'
  if (!from || !to) return 'noDates'
  const least = daysBetween(latest(from), earliest(to)) + 1
  const most = daysBetween(earliest(from), latest(to)) + 1
  return least >= days ? 'yes' : most < days ? 'no' : 'partialDates'
}
