/** Flights of the whole group, written above or below a list: 去程：CA937 2026-07-12 PEK-LHR 13:30-17:25. */
import { addDays, partialDate } from '../../model/dates'
import { cellText, isBlank } from '../cells'
import type { Grid } from '../grid'
import { monthNumber } from '../values/date-text'
import type { Pair } from './preamble'

/** A flight as it is said; `day` is an ISO day, or MM-DD where no year is written. */
export interface SaidLeg {
  number: string
  day?: string
  from?: string
  to?: string
  /** HH:MM */
  departs?: string
  arrives?: string
  /** Days after the departure on which it arrives, where that is written: +1. */
  later?: number
}

const out = '去程|出发航班|出境航班|启程|抵达航班|来程|outbound|outward|arrival flight|departing'
const back = '回程|返程|返回航班|回国航班|离境航班|return(?: flight)?|inbound|homeward|departure flight|returning'
const direction = new RegExp(`(?<![a-z])(?:(?<out>${out})|(?<back>${back}))(?![a-z])`, 'giu')
const flights = /(?<![A-Z\d-])([A-Z]{2}|[A-Z]\d|\d[A-Z])\s?(\d{2,4})(?![\d:])/gu
const yearLike = /\s(?:19|20)\d{2}$/u

/** Rows that are looked at; a list ends soon above and below its table. */
const looked = 40

/** What the cohort's legs are, told in rows around a table: one pair a direction. */
export function legPairs(grid: Grid, rows: readonly number[]): Pair[] {
  const found: Pair[] = []
  for (const row of rows.slice(0, looked)) {
    const line = (grid.rows[row] ?? [])
      .filter((cell) => !isBlank(cell))
      .map(cellText)
      .join('  ')
    if (line.length > 400) continue
    const words = [...line.matchAll(direction)]
    for (const [i, word] of words.entries()) {
      const text = line
        .slice(word.index + word[0].length, words[i + 1]?.index)
        .replace(/^[\s:：航班flight]+/iu, '')
        .trim()
      const field = word.groups?.out === undefined ? 'groupLegBack' : 'groupLegOut'
      if (legsIn(text).length === 0 || found.some((pair) => pair.field === field)) continue
      found.push({ row: row + 1, label: word[0], text, cell: text, field })
    }
  }
  return found
}

/** Numbers of flights in a text, without spaces: CA937, BA39 for BA039. */
export const flightsIn = (text: string): string[] =>
  [...text.normalize('NFKC').toUpperCase().matchAll(flights)].map(([, line, number]) => `${line}${Number(number)}`)

/** The flights that a text names, in its order; airports and times are those of the first and, in its turn, each next. */
export function legsIn(text: string): SaidLeg[] {
  const plain = text.normalize('NFKC')
  const at = [...plain.matchAll(flights)].filter((found) => !yearLike.test(found[0]))
  return at.map((found, i) => {
    // What stands before the first number is said of it: 7月12日 CA937 北京-伦敦.
    const before = i === 0 ? plain.slice(0, found.index) : ''
    const own = `${before} ${plain.slice(found.index + found[0].length, at[i + 1]?.index)}`
    const { day, rest } = dayIn(own)
    const [departs, arrives] = timesIn(rest)
    const later = /\d\s*[(（]?\+\s*(\d)(?!\d)/u.exec(rest)?.[1]
    return {
      number: `${found[1]}${found[2]}`,
      ...(day && { day }),
      ...placesIn(rest),
      ...(departs && { departs }),
      ...(arrives && { arrives }),
      ...(later && { later: Number(later) }),
    }
  })
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
/** Ways to write a day, each with what it says: null where it is none, '' where it may be two. */
const dates: readonly [RegExp, (groups: readonly string[]) => string | null][] = [
  [/(20\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/u, ([, y = '', m = '', d = '']) => dayOf(y, m, d)],
  [/(\d{1,2})月(\d{1,2})[日号]?/u, ([, m = '', d = '']) => dayOf('', m, d)],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s?((?:${months})[a-z]*)\\.?,?\\s?(20\\d{2})?`, 'iu'),
    ([, d = '', m = '', y = '']) => dayOf(y, String(monthNumber(m)), d),
  ],
  [/(\d{1,2})\/(\d{1,2})\/(20\d{2})/u, ([, one = '', two = '', y = '']) => dayInOrder(y, Number(one), Number(two))],
]

/** 25/7/2026 and 7/25/2026 are a day; 5/7/2026 may be two, and nothing beside it decides. */
function dayInOrder(y: string, one: number, two: number): string | null {
  if (one <= 12 && two <= 12 && one !== two) return ''
  return one > 12 ? dayOf(y, String(two), String(one)) : dayOf(y, String(one), String(two))
}

function dayOf(y: string, m: string, d: string): string | null {
  const [month, day] = [Number(m), Number(d)]
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  return y === '' ? partialDate(2000, month, day).slice(5) : partialDate(Number(y), month, day)
}

function dayIn(text: string): { day?: string; rest: string } {
  for (const [shape, read] of dates) {
    const found = shape.exec(text)
    const day = found ? read(found) : null
    if (found && day !== null) return { ...(day && { day }), rest: text.replace(found[0], ' ') }
  }
  return { rest: text }
}

const timesIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\d.])([01]?\d|2[0-3])[:：]?([0-5]\d)(?!\d)/gu)].map(
    ([, hour = '', minute = '']) => `${hour.padStart(2, '0')}:${minute}`,
  )

const between = '\\s*(?:-|–|—|→|➝|至|飞|\\bto\\b|/)\\s*'
const places = [
  new RegExp(`\\b([A-Z]{3})${between}([A-Z]{3})\\b`, 'u'),
  new RegExp(`(\\p{Script=Han}{2,8})(?:T\\d)?${between}(\\p{Script=Han}{2,8})`, 'u'),
  new RegExp(`\\b(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)${between}(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)`, 'u'),
]

function placesIn(text: string): { from?: string; to?: string } {
  for (const shape of places) {
    const [, from, to] = shape.exec(text) ?? []
    if (from && to) return { from, to }
  }
  return {}
}

/** The flights as the cohort keeps its legs. @param years ISO days of the journey that tell the year of a day without one */
export function segmentsOf(
  text: string,
  way: 'out' | 'back',
  years: { from?: string; to?: string },
): Record<string, string>[] {
  return legsIn(text).map(({ number, day, from, to, departs, arrives, later }) => {
    const date = day === undefined || day.length === 10 ? day : withYear(day, way === 'out' ? years.from : years.to)
    return {
      direction: way,
      mode: 'air',
      number,
      ...(from && { from }),
      ...(to && { to }),
      ...(date && { departsAt: departs ? `${date} ${departs}` : date }),
      // Earlier than it left: the next day, or over the date line, and nobody says which.
      ...(date &&
        arrives &&
        (later || arrives > (departs ?? '')) && { arrivesAt: `${addDays(date, later ?? 0)} ${arrives}` }),
    }
  })
}

const withYear = (day: string, near: string | undefined): string | undefined =>
  near && near.length >= 4 ? `${near.slice(0, 4)}-${day}` : undefined
