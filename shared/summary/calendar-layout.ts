/** How bars are laid out on days: in lanes, so that none covers another. Days are counted from the first one shown. */
import { addDays, daysBetween } from '../model/dates'
import type { IsoDate } from '../model/types'

export interface Bar<T> {
  item: T
  /** First and last day shown, counted from 0. */
  first: number
  last: number
  lane: number
  /** It began before the days shown, or goes on behind them. */
  before: boolean
  after: boolean
}

interface Timed {
  from: IsoDate
  /** null: open */
  to: IsoDate | null
}

/** The days that a bar takes in its lane, its name beside it counted: from the first to before the second. */
type Extent = (first: number, last: number) => readonly [from: number, to: number]

const itself: Extent = (first, last) => [first, last + 1]

/** Bars of the items that touch `days` days from `start`, each in the first lane that is free there. */
export function barsOf<T extends Timed>(
  items: readonly T[],
  start: IsoDate,
  days: number,
  extentOf: Extent = itself,
): Bar<T>[] {
  const end = addDays(start, days - 1)
  const taken: (readonly [number, number])[][] = []
  return items
    .filter(({ from, to }) => from <= end && (to === null || to >= start))
    .map((item) => {
      const before = item.from < start
      const after = item.to === null || item.to > end
      const first = before ? 0 : daysBetween(start, item.from)
      const last = item.to === null || after ? days - 1 : daysBetween(start, item.to)
      const extent = extentOf(first, last)
      let lane = taken.findIndex((others) => others.every(([from, to]) => to <= extent[0] || from >= extent[1]))
      if (lane < 0) lane = taken.push([]) - 1
      taken[lane]?.push(extent)
      return { item, first, last, lane, before, after }
    })
}

/** Monday of the week a day is in. */
export function weekStart(day: IsoDate): IsoDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/** Mondays of the weeks that a month touches, `2026-11`. */
export function weeksOfMonth(month: string): IsoDate[] {
  const weeks: IsoDate[] = []
  for (let day = weekStart(`${month}-01`); day.slice(0, 7) <= month; day = addDays(day, 7)) weeks.push(day)
  return weeks
}
