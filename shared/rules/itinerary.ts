import { addDays, daysBetween, isWholeDate } from '../model/dates'
import type { Fields, Items, Row } from '../model/types'
import type { Finding } from './finding'
import { itemsOf, mark } from './mark'
import type { Rules } from './settings'

/** Kinds of items that count as learning: lessons, workshops and visits to colleges and enterprises. */
const learning = new Set(['class', 'workshop', 'visit'])

/** Whether people learn during an item of the itinerary. */
export const isLearning = ({ kind }: Fields<'itineraryItem'>): boolean => kind !== undefined && learning.has(kind)

const minutesOf = (time: string | undefined) => {
  const found = /^(\d{1,2})[:：](\d{2})$/.exec(time?.trim() ?? '')
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined
}

/** Hours of an item: as entered, else from its beginning to its end; undefined where neither is known. */
export function hoursOf({ hours, start, end }: Fields<'itineraryItem'>): number | undefined {
  if (hours !== undefined) return hours
  const [from, to] = [minutesOf(start), minutesOf(end)]
  return from !== undefined && to !== undefined && to > from ? (to - from) / 60 : undefined
}

/** Per cent of the hours of an itinerary that are learning; null while no item has both hours and a kind. */
export function learningShare(itinerary: Items<Fields<'itineraryItem'>> | undefined): number | null {
  let learned = 0
  let total = 0
  for (const [, item] of itemsOf(itinerary)) {
    const hours = item.kind ? (hoursOf(item) ?? 0) : 0
    total += hours
    if (isLearning(item)) learned += hours
  }
  return total > 0 ? Math.round((learned / total) * 100) : null
}

const students = new Set(['studyTourOut', 'studyTourIn'])

/**
 * Study tours against the Ministry's guide of 2014: half the time learning; for secondary schools at most six weeks and two
 * countries. It was written for primary and secondary schools, so it binds nobody else here.
 */
export function benchmarkFindings(cohort: Row<'cohort'>, isSecondary: boolean, rules: Rules): Finding[] {
  if (!cohort.kind || !students.has(cohort.kind)) return []
  const severity = isSecondary ? 'warning' : 'info'
  const findings: Finding[] = []
  const share = learningShare(cohort.itinerary)
  if (share !== null && share < rules.learningShare)
    findings.push(mark('learningShort', severity, 'itinerary', { value: share, least: rules.learningShare }))
  if (!isSecondary) return findings
  const { from, to } = cohort.dates ?? {}
  const days = from && to && isWholeDate(from) && isWholeDate(to) ? daysBetween(from, to) + 1 : 0
  if (days > rules.secondaryWeeks * 7)
    findings.push(mark('tourTooLong', 'warning', 'dates', { count: days, most: rules.secondaryWeeks }, 'dateTo'))
  const countries = new Set(cohort.destinations).size
  if (countries > rules.secondaryCountries)
    findings.push(
      mark(
        'tooManyCountries',
        'warning',
        'destinations',
        { count: countries, most: rules.secondaryCountries },
        'destination',
      ),
    )
  return findings
}

const dayOf = (moment: string | undefined) => /^\d{4}-\d{2}-\d{2}/.exec(moment ?? '')?.[0]

/** Legs, lodging and days of the itinerary lie inside the journey. A leg may arrive the day after, and cross the date line. */
export function datesFindings(cohort: Row<'cohort'>): Finding[] {
  const { from, to } = cohort.dates ?? {}
  if (!from || !to || !isWholeDate(from) || !isWholeDate(to)) return []
  const findings: Finding[] = []
  for (const [key, { departsAt, arrivesAt, direction }] of itemsOf(cohort.segments)) {
    const path = `segments.${key}`
    const [departs, arrives] = [dayOf(departsAt), dayOf(arrivesAt)]
    if (departs && (departs < from || departs > to))
      findings.push(mark('segmentOutside', 'warning', `${path}.departsAt`, { date: departs }))
    else if (arrives && (arrives < addDays(from, -1) || arrives > addDays(to, direction === 'back' ? 1 : 0)))
      findings.push(mark('segmentOutside', 'warning', `${path}.arrivesAt`, { date: arrives }))
    if (departs && arrives && arrives < addDays(departs, -1))
      findings.push(mark('segmentReversed', 'warning', `${path}.arrivesAt`))
  }
  for (const [key, { date }] of itemsOf(cohort.itinerary))
    if (date && isWholeDate(date) && (date < from || date > to))
      findings.push(mark('itemOutside', 'warning', `itinerary.${key}.date`, { date }))
  for (const [key, { dates, number }] of itemsOf(cohort.rooms))
    if ((dates?.from && dates.from < from) || (dates?.to && dates.to > to))
      findings.push(mark('roomOutside', 'warning', `rooms.${key}.dates`, { room: number ?? key }))
  return findings
}
