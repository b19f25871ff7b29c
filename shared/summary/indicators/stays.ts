/** People who came or went: who counts, how many of them, how often, for how many days. */
import { isWholeDate } from '../../model/dates'
import type { IsoDate, Reader } from '../../model/types'
import { personAbroad } from '../../rules/origin'
import { isOutsider } from '../../rules/roles'
import { takesPlace } from '../../rules/takes-place'
import type { CountContext, Counted, CountedRecord, LeftRecord, Place, Stay, Why } from './define'
import { daysInside, type Period, touches } from './period'

/** Whether who came or went is from abroad: as it was counted of somebody erased since, else as the records say. */
export function fromAbroad(reader: Reader, { person, enrolment: { countedOrigin } }: Stay): boolean | undefined {
  return countedOrigin ? countedOrigin === 'abroad' : personAbroad(reader, reader.get('person', person))
}

const gone = new Set(['withdrawn', 'rejected'])

/** Everybody who takes or took part in a cohort, once in each; who never came, withdrew or only drives the coach is none of them. */
export function allStays(reader: Reader, today: IsoDate): Stay[] {
  const stays: Stay[] = []
  for (const cohort of reader.all('cohort')) {
    if (!takesPlace(cohort, today)) continue
    const counted = new Set<string>()
    for (const enrolment of reader.enrolmentsOf(cohort.id)) {
      const { person, state, role, outcome, actualDates } = enrolment
      if (!person || gone.has(state ?? '') || isOutsider(role ?? '') || outcome === 'noShow') continue
      if (counted.has(person)) continue
      // Who left early took part for as long as somebody wrote down.
      if (outcome === 'withdrawn' && !actualDates) continue
      counted.add(person)
      stays.push({ person, enrolment, cohort, ...cohort.dates, ...actualDates })
    }
  }
  return stays
}

const attended = new Set(['present', 'late'])

/** Days on which somebody was seen at one session at least; null where no sheet was kept of them. */
function daysAttended({ enrolment, cohort }: Stay, period: Period): number | null {
  const dated = Object.entries(enrolment.attendance ?? {}).flatMap(([key, { status }]) => {
    const day = cohort.itinerary?.[key]?.date
    return day && isWholeDate(day) ? [{ day, there: attended.has(status ?? '') }] : []
  })
  if (dated.length === 0) return null
  const days = dated.filter(({ day, there }) => there && day >= period.from && day <= period.to)
  return new Set(days.map(({ day }) => day)).size
}

const placeOf = (stay: Stay): Place => ({ type: 'enrolment', id: stay.enrolment.id })

/** Why a stay that may belong to the year is not counted; null: it does not belong, or it is counted. */
function sorted(context: CountContext, stays: readonly Stay[]): { in: Stay[]; left: LeftRecord[] } {
  const found: Stay[] = []
  const left: LeftRecord[] = []
  for (const stay of stays) {
    const answer = touches(stay, context)
    if (answer === 'yes') found.push(stay)
    else if (answer !== 'no') left.push({ ...placeOf(stay), why: answer })
  }
  return { in: found, left }
}

/** 人: everybody once, however often they came. */
export function people(context: CountContext, stays: readonly Stay[], left: readonly LeftRecord[] = []): Counted {
  const { in: found, left: undated } = sorted(context, stays)
  const through = new Map<string, Map<string, Place>>()
  for (const { person, cohort } of found) {
    const cohorts = through.get(person) ?? new Map<string, Place>()
    through.set(person, cohorts.set(cohort.id, { type: 'cohort', id: cohort.id }))
  }
  const of = [...through].map(
    ([id, cohorts]): CountedRecord => ({ type: 'person', id, part: 1, through: [...cohorts.values()] }),
  )
  return { value: of.length, of, left: [...left, ...undated] }
}

/** 人次: everybody once for each cohort. */
export function participations(
  context: CountContext,
  stays: readonly Stay[],
  left: readonly LeftRecord[] = [],
): Counted {
  const { in: found, left: undated } = sorted(context, stays)
  const of = found.map((stay): CountedRecord => ({ ...placeOf(stay), part: 1 }))
  return { value: of.length, of, left: [...left, ...undated] }
}

/** 人日: the days attended, summed; by the attendance sheets where they were kept, else by the dates of the stay. */
export function personDays(context: CountContext, stays: readonly Stay[], left: readonly LeftRecord[] = []): Counted {
  const of: CountedRecord[] = []
  const undated: LeftRecord[] = []
  for (const stay of stays) {
    const seen = daysAttended(stay, context)
    const days = seen ?? daysInside(stay, context)
    if (days) of.push({ ...placeOf(stay), part: days, by: seen === null ? 'dates' : 'attendance' })
    else if (days === null) {
      if (touches(stay, context) !== 'no')
        undated.push({ ...placeOf(stay), why: stay.from && stay.to ? 'partialDates' : 'noDates' })
    }
  }
  return { value: of.reduce((sum, { part }) => sum + part, 0), of, left: [...left, ...undated] }
}

/** Splits stays by what is known of each; those of which a reason is given are left out with it, in the year's reach. */
export function chosen(
  context: CountContext,
  stays: readonly Stay[],
  fits: (stay: Stay) => boolean | Why,
): { stays: Stay[]; left: LeftRecord[] } {
  const found: Stay[] = []
  const left: LeftRecord[] = []
  for (const stay of stays) {
    const answer = fits(stay)
    if (answer === true) found.push(stay)
    else if (answer !== false && touches(stay, context) !== 'no') left.push({ ...placeOf(stay), why: answer })
  }
  return { stays: found, left }
}
