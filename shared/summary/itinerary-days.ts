/** The days of an itinerary, in order, with what is on each. */
import { addDays, daysBetween, isWholeDate } from '../model/dates'
import type { Fields, IsoDate, Row } from '../model/types'

export type ItineraryItem = Fields<'itineraryItem'> & { key: string }

export interface ItineraryDay {
  /** null: items without a date. */
  date: IsoDate | null
  /** First day of the journey is 1; null outside of it and without dates. */
  number: number | null
  items: ItineraryItem[]
}

/** A journey of more days than this shows only days on which something is: a semester has no line for every Sunday. */
const MOST_DAYS = 31

/** Times as text that sorts; what has none stands last. */
export const timeKey = (time: string | undefined) => (time ? time.padStart(5, '0') : '99:99')

/** Items of a day by their beginning, those without a time last. */
const byTime = (a: ItineraryItem, b: ItineraryItem) =>
  timeKey(a.start).localeCompare(timeKey(b.start)) || a.key.localeCompare(b.key)

/** Every day of the journey with its items, days with items outside of it too, and last what has no date. */
export function itineraryDays({ itinerary, dates }: Pick<Row<'cohort'>, 'itinerary' | 'dates'>): ItineraryDay[] {
  const byDate = new Map<string, ItineraryItem[]>()
  for (const [key, item] of Object.entries(itinerary ?? {}))
    byDate.set(item.date ?? '', [...(byDate.get(item.date ?? '') ?? []), { ...item, key }])
  const { from, to } = dates ?? {}
  const whole = from && to && isWholeDate(from) && isWholeDate(to) && from <= to ? { from, to } : null
  if (whole && daysBetween(whole.from, whole.to) < MOST_DAYS)
    for (let day = whole.from; day <= whole.to; day = addDays(day, 1)) if (!byDate.has(day)) byDate.set(day, [])
  return [...byDate]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b)))
    .map(([date, items]) => ({
      date: date || null,
      number: whole && date >= whole.from && date <= whole.to ? daysBetween(whole.from, date) + 1 : null,
      items: items.sort(byTime),
    }))
}

/** All items in the order of the days. */
export function itineraryInOrder(cohort: Pick<Row<'cohort'>, 'itinerary' | 'dates'>): ItineraryItem[] {
  return itineraryDays(cohort).flatMap(({ items }) => items)
}
