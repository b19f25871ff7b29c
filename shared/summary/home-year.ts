/** A year of the office in figures: people out and in by month, partners by country or region, plans by level. */
import { earliest, latest } from '../model/dates'
import { type DateRange, type IsoDate, type Reader, type Row, standalone } from '../model/types'
import { ownInstitution } from '../rules/own-institution'
import { isOutsider } from '../rules/roles'
import { takesPlace } from '../rules/takes-place'
import { type LevelProgress, planProgress } from './plan-progress'

export interface MonthOfPeople {
  /** 1 to 12 */
  month: number
  out: number
  in: number
  /** The month has not come yet: people who are to travel. */
  ahead: boolean
}

/** 人次 counts every journey of a person, 人 every person once. */
export interface Travellers {
  journeys: number
  people: number
}

export interface CountryCount {
  /** ISO 3166-1; null: the office does not know. */
  country: string | null
  count: number
  /** Ids of the institutions, for the list that the count leads to. */
  ids: string[]
}

export interface HomeYear {
  /** Nothing is on record but the office itself. */
  empty: boolean
  year: number
  /** Years in which anything happens, with this one and the one shown, the newest first. */
  years: number[]
  months: MonthOfPeople[]
  out: Travellers
  in: Travellers
  /** Journeys of the year whose month nobody knows; they are in the sums and in no month. */
  undated: number
  partners: { total: number; countries: CountryCount[] }
  /** Of every plan that runs in the year. */
  levels: LevelProgress[]
  plans: { id: string }[]
}

const left = new Set(['withdrawn', 'rejected'])
const outKinds = /Out$/
const inKinds = new Set<string>(['teacherIn', 'studyTourIn', 'trainOverseasStaff'])

/** Which way a cohort travels: as it says, else as its kind says; null for those that stay where they are. */
export function wayOf({ direction, kind }: Row<'cohort'>): 'out' | 'in' | null {
  if (direction) return direction === 'outbound' ? 'out' : direction === 'inbound' ? 'in' : null
  return outKinds.test(kind ?? '') ? 'out' : inKinds.has(kind ?? '') ? 'in' : null
}

interface YearDays {
  from: IsoDate
  to: IsoDate
}

/** Whether a period touches the year; an open side reaches as far as it can. */
function touches({ from, to }: DateRange, days: YearDays): boolean {
  return (!from || earliest(from) <= days.to) && (!to || latest(to) >= days.from) && Boolean(from || to)
}

/** The figures of a year; `year` null: the year of today, an ISO day. */
export function homeYear(reader: Reader, wanted: number | null, today: IsoDate): HomeYear {
  const now = Number(today.slice(0, 4))
  const year = wanted ?? now
  const days = { from: `${year}-01-01`, to: `${year}-12-31` }
  const plans = [...reader.all('plan')].filter(({ period }) => period && touches(period, days))
  return {
    empty: isEmpty(reader),
    year,
    years: yearsOf(reader, [now, year], today),
    ...travels(reader, year, today),
    partners: partners(reader, days, today),
    levels: levelsOf(plans, today),
    plans: plans.map(({ id }) => ({ id })),
  }
}

function hasNone(rows: Iterable<unknown>): boolean {
  for (const _ of rows) return false
  return true
}

function isEmpty(reader: Reader): boolean {
  return standalone.every((type) => type === 'office' || hasNone(reader.all(type)))
}

function yearsOf(reader: Reader, always: readonly number[], today: IsoDate): number[] {
  const years = new Set(always)
  const add = (date: string | undefined) => date && years.add(Number(date.slice(0, 4)))
  for (const cohort of reader.all('cohort')) if (takesPlace(cohort, today)) add(cohort.dates?.from)
  for (const { dates } of reader.all('event')) add(dates?.from)
  for (const { signedOn } of reader.all('agreement')) add(signedOn)
  return [...years].sort((a, b) => b - a)
}

function travels(reader: Reader, year: number, today: IsoDate): Pick<HomeYear, 'months' | 'out' | 'in' | 'undated'> {
  const months = Array.from({ length: 12 }, (_, at): MonthOfPeople => {
    const first = `${year}-${String(at + 1).padStart(2, '0')}`
    return { month: at + 1, out: 0, in: 0, ahead: first > today.slice(0, 7) }
  })
  const people = { out: new Set<string>(), in: new Set<string>() }
  const journeys = { out: 0, in: 0 }
  let undated = 0
  for (const cohort of reader.all('cohort')) {
    const way = wayOf(cohort)
    if (!way || !takesPlace(cohort, today)) continue
    const counted = new Set<string>()
    for (const enrolment of reader.enrolmentsOf(cohort.id)) {
      const { person, role, state, actualDates } = enrolment
      const from = actualDates?.from ?? cohort.dates?.from
      if (!person || counted.has(person) || left.has(state ?? '') || isOutsider(role ?? '')) continue
      if (Number(from?.slice(0, 4)) !== year) continue
      counted.add(person)
      people[way].add(person)
      journeys[way]++
      const month = months[Number(from?.slice(5, 7)) - 1]
      if (month) month[way]++
      else undated++
    }
  }
  const sum = (way: 'out' | 'in') => ({ journeys: journeys[way], people: people[way].size })
  return { months, out: sum('out'), in: sum('in'), undated }
}

/**
 * Institutions with which something was on in the year: an agreement in force, a cohort, an event, a programme. The
 * office's own college is in most of it and nobody's partner.
 */
function partners(reader: Reader, days: YearDays, today: IsoDate): HomeYear['partners'] {
  const ids = new Set<string>()
  const add = (...found: (string | undefined)[]) => {
    for (const id of found) if (id) ids.add(id)
  }
  for (const { validity, signedOn, state, parties } of reader.all('agreement')) {
    const holds = validity ?? (signedOn ? { from: signedOn } : undefined)
    if (holds && state !== 'terminated' && touches(holds, days))
      add(...Object.values(parties ?? {}).map(({ institution }) => institution))
  }
  for (const cohort of reader.all('cohort')) {
    const { dates, host, organiser, sending } = cohort
    if (dates && takesPlace(cohort, today) && touches(dates, days)) add(host, organiser, ...(sending ?? []))
  }
  for (const { dates, state, institutions } of reader.all('event'))
    if (dates && state !== 'cancelled' && touches(dates, days)) add(...(institutions ?? []))
  for (const { approvedOn, validTo, chineseParty, foreignParty } of reader.all('jointProgramme'))
    if (touches({ ...(approvedOn && { from: approvedOn }), ...(validTo && { to: validTo }) }, days))
      add(chineseParty, foreignParty)
  const own = ownInstitution(reader)
  if (own) ids.delete(own.id)
  const countries = new Map<string | null, string[]>()
  for (const id of ids) {
    const institution = reader.get('institution', id)
    if (!institution) continue
    const country = institution.country ?? null
    countries.set(country, [...(countries.get(country) ?? []), id])
  }
  const ranked = [...countries].map(([country, found]) => ({ country, count: found.length, ids: found }))
  // Those of no known country stand last, however many they are.
  ranked.sort((a, b) => Number(a.country === null) - Number(b.country === null) || b.count - a.count)
  return { total: ranked.reduce((sum, { count }) => sum + count, 0), countries: ranked }
}

/** The projects of all plans as if they were one, so that each counts as much as any other. */
function levelsOf(plans: readonly Row<'plan'>[], today: IsoDate): LevelProgress[] {
  const projects = Object.fromEntries(
    plans.flatMap(({ id, projects }) =>
      Object.entries(projects ?? {}).map(([key, project]) => [`${id} ${key}`, project]),
    ),
  )
  return planProgress({ projects }, today).levels.filter(
    ({ level, projects: held }) => level !== null && held.length > 0,
  )
}
