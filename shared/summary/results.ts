import { compareNames } from '../model/names'
import { recordName } from '../model/record-name'
import type { BilingualText, Reader, Row } from '../model/types'

export type Result = Row<'qualificationResult'>
type Outcome = NonNullable<Result['result']>

/** A column of a sheet of results. */
export interface ResultUnit {
  /** Title of the unit as results name it; '' for the qualification as a whole. */
  key: string
  code?: string
  credits?: number
  optional?: boolean
}

export interface ResultRow {
  person: string
  name: BilingualText | undefined
  institution: string | undefined
  /** The last attempt at each unit, by the unit's key. */
  results: Record<string, Result>
  /** How many times a unit was tried, where more than once. */
  attempts: Record<string, number>
}

export interface ResultSheet {
  qualification: Row<'qualification'>
  name: BilingualText | undefined
  /** The units, those of the qualification first, then those only results name. */
  units: ResultUnit[]
  /** Everybody who is registered, or who is in the group asked for, by name. */
  rows: ResultRow[]
  /** Cohorts that people were registered with. */
  groups: { id: string; name: BilingualText | undefined; people: number }[]
}

const passes: ReadonlySet<Outcome> = new Set<Outcome>(['pass', 'merit', 'distinction', 'distinctionStar'])
const sits: ReadonlySet<Outcome> = new Set<Outcome>([...passes, 'referred', 'fail'])

export const isPass = (outcome: Outcome | undefined) => outcome !== undefined && passes.has(outcome)

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** The unit a result is of: results name a unit by its title, its code, or both. */
function keyOf(units: readonly ResultUnit[], unit: string | undefined): string {
  if (!unit) return ''
  const wanted = fold(unit)
  const found = units.find(
    ({ key, code }) => fold(key) === wanted || (code && (fold(code) === wanted || fold(`${code} ${key}`) === wanted)),
  )
  return found?.key ?? unit
}

function unitsOf({ units }: Row<'qualification'>): ResultUnit[] {
  return Object.values(units ?? {}).flatMap(({ title, code, credits, optional }) => {
    const key = title ?? code
    if (!key) return []
    return [{ key, ...(code && { code }), ...(credits !== undefined && { credits }), ...(optional && { optional }) }]
  })
}

const triedOn = ({ assessedOn, awardedOn, registeredOn, id }: Result) =>
  `${assessedOn ?? awardedOn ?? registeredOn ?? ''} ${id}`

/** The results of a qualification that are on record. */
function resultsOf(reader: Reader, qualification: string): Result[] {
  return reader
    .referring(qualification)
    .filter(({ type, path }) => type === 'qualificationResult' && path === 'qualification')
    .flatMap(({ id }) => reader.get('qualificationResult', id) ?? [])
}

const activeIn = (reader: Reader, cohort: string) =>
  reader
    .enrolmentsOf(cohort)
    .filter(({ state, person }) => person && state !== 'withdrawn' && state !== 'rejected')
    .map(({ person }) => person as string)

function rowOf(reader: Reader, id: string, results: readonly Result[], units: readonly ResultUnit[]): ResultRow {
  const person = reader.get('person', id)
  const row: ResultRow = {
    person: id,
    name: person && recordName(reader, 'person', person),
    institution: person?.institution,
    results: {},
    attempts: {},
  }
  for (const result of [...results].sort((a, b) => (triedOn(a) < triedOn(b) ? -1 : 1))) {
    const key = keyOf(units, result.unit)
    if (row.results[key]) row.attempts[key] = (row.attempts[key] ?? 1) + 1
    row.results[key] = result
  }
  return row
}

/**
 * The results of a qualification, a person a row. With `cohort` only the people of that group: those in it and those
 * registered with it. null: there is no such qualification.
 */
export function resultSheet(reader: Reader, id: string, cohort?: string): ResultSheet | null {
  const qualification = reader.get('qualification', id)
  if (!qualification) return null
  const all = resultsOf(reader, id)
  const byPerson = new Map<string, Result[]>()
  for (const result of all)
    if (result.person) byPerson.set(result.person, [...(byPerson.get(result.person) ?? []), result])
  const declared = unitsOf(qualification)
  const others = [...new Set(all.map(({ unit }) => keyOf(declared, unit)))].filter(
    (key) => key !== '' && !declared.some((unit) => unit.key === key),
  )
  // What only a result names is not needed where the qualification says what its units are.
  const beside = declared.length > 0 ? { optional: true } : {}
  const units = [...declared, ...others.sort().map((key) => ({ key, ...beside }))]
  const wanted = cohort
    ? new Set([
        ...activeIn(reader, cohort),
        ...all.flatMap((result) => (result.cohort === cohort && result.person ? [result.person] : [])),
      ])
    : new Set(byPerson.keys())
  return {
    qualification,
    name: recordName(reader, 'qualification', qualification),
    units,
    rows: inOrder(reader, wanted).map((person) => rowOf(reader, person, byPerson.get(person) ?? [], units)),
    groups: groupsOf(reader, all),
  }
}

/** People by name; those whose record is gone come last. */
function inOrder(reader: Reader, people: Iterable<string>): string[] {
  const known = [...people].map((id) => ({ id, person: reader.get('person', id) }))
  return known
    .sort((a, b) => (a.person && b.person ? compareNames(a.person, b.person) : Number(!a.person) - Number(!b.person)))
    .map(({ id }) => id)
}

function groupsOf(reader: Reader, results: readonly Result[]): ResultSheet['groups'] {
  const people = new Map<string, Set<string>>()
  for (const { cohort, person } of results)
    if (cohort && person) people.set(cohort, (people.get(cohort) ?? new Set()).add(person))
  return [...people].flatMap(([id, { size }]) => {
    const cohort = reader.get('cohort', id)
    return cohort ? [{ id, name: recordName(reader, 'cohort', cohort), people: size }] : []
  })
}

export interface ResultFigures {
  registered: number
  /** Sat the assessment and know how it went: passed, referred or failed. */
  sat: number
  passed: number
  referred: number
  failed: number
  absent: number
  /** Hold a certificate: a day of award or a number. */
  certified: number
  /** Passed by sat, 0 to 1; null while nobody sat. */
  rate: number | null
}

/** How a person did on the whole: as recorded for the qualification, else as the units make it. */
export function wholeOutcome({ results }: ResultRow, units: readonly ResultUnit[]): Outcome | undefined {
  const whole = results['']?.result
  if (whole) return whole
  const needed = units.filter(({ optional }) => !optional)
  const outcomes = needed.map(({ key }) => results[key]?.result)
  if (outcomes.length > 0 && outcomes.every(isPass)) return 'pass'
  return (['fail', 'referred'] as const).find((outcome) => outcomes.includes(outcome))
}

function figuresOf(outcomes: readonly (Outcome | undefined)[], certified: number): ResultFigures {
  const count = (...wanted: readonly Outcome[]) => outcomes.filter((each) => each && wanted.includes(each)).length
  const sat = count(...sits)
  const passed = count(...passes)
  return {
    registered: outcomes.length,
    sat,
    passed,
    referred: count('referred'),
    failed: count('fail'),
    absent: count('absent'),
    certified,
    rate: sat > 0 ? passed / sat : null,
  }
}

const holdsCertificate = (result: Result | undefined) =>
  result !== undefined && (result.awardedOn !== undefined || result.certificateNo !== undefined)

/** Whether somebody holds the qualification: a certificate of the whole, or of every unit that is needed. */
function isCertified({ results }: ResultRow, units: readonly ResultUnit[]): boolean {
  const needed = units.filter(({ optional }) => !optional)
  return (
    holdsCertificate(results['']) ||
    (needed.length > 0 && needed.every(({ key }) => isPass(results[key]?.result) && holdsCertificate(results[key])))
  )
}

export interface NamedFigures extends ResultFigures {
  /** Key of a unit, id of a cohort or an institution; '' for those without one. */
  id: string
  name: BilingualText | undefined
}

/** Figures of each unit and, last, of the qualification as recorded for it, over the people of a sheet. */
export function sheetRates({ units, rows }: ResultSheet): NamedFigures[] {
  return [...units.map(({ key }) => key), ''].map((key) => {
    const tried = rows.flatMap(({ results }) => results[key] ?? [])
    const figures = figuresOf(
      tried.map(({ result }) => result),
      tried.filter(holdsCertificate).length,
    )
    return { ...figures, id: key, name: key ? { en: key, zh: key } : undefined }
  })
}

export interface QualificationFigures {
  whole: ResultFigures
  byUnit: NamedFigures[]
  byGroup: NamedFigures[]
  byCollege: NamedFigures[]
}

/** Pass rates of a qualification: on the whole, by unit, by group and by college, people counted once each. */
export function qualificationFigures(reader: Reader, id: string): QualificationFigures | null {
  const sheet = resultSheet(reader, id)
  if (!sheet) return null
  const { units, rows } = sheet
  const ofPeople = (people: readonly ResultRow[]) =>
    figuresOf(
      people.map((row) => wholeOutcome(row, units)),
      people.filter((row) => isCertified(row, units)).length,
    )
  const split = (type: 'cohort' | 'institution', idOf: (row: ResultRow) => string | undefined): NamedFigures[] => {
    const parts = new Map<string, ResultRow[]>()
    for (const row of rows) parts.set(idOf(row) ?? '', [...(parts.get(idOf(row) ?? '') ?? []), row])
    if (parts.size < 2 && parts.has('')) return []
    return [...parts]
      .map(([part, people]) => {
        const record = part ? reader.get(type, part) : undefined
        return { ...ofPeople(people), id: part, name: record && recordName(reader, type, record) }
      })
      .sort((a, b) => Number(a.id === '') - Number(b.id === '') || b.registered - a.registered)
  }
  return {
    whole: ofPeople(rows),
    byUnit: sheetRates(sheet).filter(({ id: unit }) => unit !== ''),
    byGroup: split('cohort', ({ results }) => Object.values(results).find(({ cohort }) => cohort)?.cohort),
    byCollege: split('institution', ({ institution }) => institution),
  }
}
