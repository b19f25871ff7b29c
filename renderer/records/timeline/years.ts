/** How the items of a timeline are put in order and under their years. */
import { earliest } from '@shared/model/dates'
import type { DateRange, Standalone } from '@shared/model/types'

export interface TimelineItem {
  /** Tells items apart; the id of a record does. */
  key: string
  type: Standalone
  /** Dates may be partial, an end may be open. */
  when: DateRange | undefined
  title: string
  /** Address of the page it leads to; nothing to press without. */
  to?: string
  /** A state of the record type, shown in the dictionary's words. */
  state?: string
  /** A second line: role, place, result. */
  detail?: string
}

export interface TimelineYear {
  /** `2027`; null for items without a date. */
  year: string | null
  items: TimelineItem[]
}

/** The day an item is placed at: its beginning, else its end; '' where it has none. */
export function placeOf({ when }: TimelineItem): string {
  const date = when?.from ?? when?.to
  return date ? earliest(date) : ''
}

/** Items under their years, the newest first; those without a date last, in the order given. */
export function timelineYears(items: readonly TimelineItem[]): TimelineYear[] {
  const placed = items.map((item, at) => ({ item, day: placeOf(item), at }))
  placed.sort((a, b) => (a.day === b.day ? a.at - b.at : a.day < b.day ? 1 : -1))
  const years: TimelineYear[] = []
  for (const { item, day } of placed) {
    const year = day ? day.slice(0, 4) : null
    const last = years.at(-1)
    if (last && last.year === year) last.items.push(item)
    else years.push({ year, items: [item] })
  }
  return years
}
