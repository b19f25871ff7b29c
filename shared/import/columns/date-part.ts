import { normaliseHeading } from './normalise'

/** A column that holds only the year, the month or the day of a date, and whose date it is where the heading says so. */
export interface DatePart {
  part: 'year' | 'month' | 'day'
  of: string
}

const parts: readonly [DatePart['part'], RegExp][] = [
  ['year', /^(.*?)(?:年份?|year|yyyy|yy)$/],
  ['month', /^(.*?)(?:月份?|month|mmm?)$/],
  ['day', /^(.*?)(?:日|day|dd)$/],
]
const inFront = /^(?:(year)|(month)|(day))of(.+)$/

/** Reads 出生年, Birth Month, Day of birth, YYYY; null for every other heading. */
export function datePartOf(heading: string): DatePart | null {
  const text = normaliseHeading(heading)
  const turned = inFront.exec(text)
  if (turned) return { part: turned[1] ? 'year' : turned[2] ? 'month' : 'day', of: turned[4] ?? '' }
  for (const [part, shape] of parts) {
    const found = shape.exec(text)
    if (found) return { part, of: (found[1] ?? '').replace(/^of|of$/, '') }
  }
  return null
}

/** 年, Month, dd: nothing but the part of a date. */
export const isBareDatePart = (heading: string): boolean => datePartOf(heading)?.of === ''
