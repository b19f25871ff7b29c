/** What stands in the boxes of a month: short things as bars, and of long ones the days on which they begin and end. */
import { daysBetween } from '@shared/model/dates'
import type { IsoDate } from '@shared/model/types'
import type { CalendarItem } from '@shared/summary/calendar'

export interface DayEntry {
  key: string
  item: CalendarItem
  from: IsoDate
  to: IsoDate
  /** It is the first or the last day of something long. */
  edge: 'begins' | 'ends' | null
}

/** Days from which on a bar would only fill the boxes. */
const LONG = 45

const alwaysLong = new Set<CalendarItem['type']>(['agreement', 'jointProgramme', 'plan'])

export function dayEntries(items: readonly CalendarItem[]): DayEntry[] {
  const entries = items.flatMap((item): DayEntry[] => {
    const { type, id, from, to } = item
    const key = `${type} ${id}`
    const isLong = to === null || alwaysLong.has(type) || daysBetween(from, to) > LONG
    if (!isLong) return [{ key, item, from, to, edge: null }]
    const begins: DayEntry = { key: `${key} begins`, item, from, to: from, edge: 'begins' }
    return to === null || to === from ? [begins] : [begins, { key: `${key} ends`, item, from: to, to, edge: 'ends' }]
  })
  return entries.sort((a, b) => (a.from === b.from ? (a.to < b.to ? 1 : -1) : a.from < b.from ? -1 : 1))
}
