/** What somebody's data are still needed for: a cohort that is not over, an agreement, a certificate, a post, a decision. */
import { addMonths, latest } from '../model/dates'
import { fullName, nameKey, readableLatinName } from '../model/names'
import { recordName } from '../model/record-name'
import type { BilingualText, DateRange, IsoDate, Reader, Row, Standalone } from '../model/types'
import { agreementState } from './agreement'
import { type DataPurpose, dataEnd } from './retention'
import { type Rules, rulesOf } from './settings'

export type NeedKind =
  | 'cohort'
  | 'agreement'
  | 'certificate'
  | 'result'
  | 'contact'
  | 'class'
  | 'event'
  | 'post'
  | 'postponed'

/** Why somebody's data cannot go yet. */
export interface Need {
  kind: NeedKind
  type: Standalone
  id: string
  name: BilingualText | undefined
  /** The last day of it; absent: no end is known. */
  until?: IsoDate
  /** Why somebody decided to keep them longer. */
  reason?: string
}

/** A cohort whose period is over. */
export interface EndedCohort {
  id: string
  name: BilingualText | undefined
  purpose: DataPurpose
  until: IsoDate
  /** The day was set for this cohort. */
  set: boolean
}

export interface CohortEnd extends Omit<EndedCohort, 'until'> {
  /** null: it has no last day. */
  until: IsoDate | null
  /** People of it who are still on record. */
  people: number
}

/** What is asked of while needs are looked for. */
export interface NeedsAround {
  reader: Reader
  today: IsoDate
  rules: Rules
  ends: ReadonlyMap<string, EndedCohort | null>
  /** Agreements in force by the name key of those who signed them. */
  signed: ReadonlyMap<string, readonly Row<'agreement'>[]>
}

const lastOf = (range: DateRange | undefined) => {
  const last = range?.to ?? range?.from
  return last ? latest(last) : undefined
}

const over = new Set(['completed', 'stopped', 'withdrawn', 'cancelled', 'held'])
const inForce = new Set(['signed', 'inForce', 'expiring'])

function signatories(reader: Reader, today: IsoDate, rules: Rules): NeedsAround['signed'] {
  const signed = new Map<string, Row<'agreement'>[]>()
  for (const agreement of reader.all('agreement')) {
    const names = Object.values(agreement.parties ?? {}).flatMap(({ signatory }) => signatory ?? [])
    if (names.length === 0 || !inForce.has(agreementState(agreement, today, rules))) continue
    for (const key of new Set(names.map(nameKey))) if (key) signed.set(key, [...(signed.get(key) ?? []), agreement])
  }
  return signed
}

/** The same for every person of an office on a day. */
export function needsAround(reader: Reader, today: IsoDate): NeedsAround & { cohorts: CohortEnd[] } {
  const rules = rulesOf(reader, today)
  const ends = new Map<string, EndedCohort | null>()
  const cohorts: CohortEnd[] = []
  for (const cohort of reader.all('cohort')) {
    const { until, purpose, set } = dataEnd(cohort, rules)
    const end = { id: cohort.id, name: recordName(reader, 'cohort', cohort), purpose, set }
    ends.set(cohort.id, until && until < today ? { ...end, until } : null)
    cohorts.push({ ...end, until, people: peopleIn(reader, cohort.id) })
  }
  return { reader, today, rules, ends, signed: signatories(reader, today, rules), cohorts }
}

/** How many of a cohort are on record. */
function peopleIn(reader: Reader, cohort: string): number {
  let count = 0
  for (const { person } of reader.enrolmentsOf(cohort)) if (person && reader.get('person', person)) count++
  return count
}

/** What a record is called where the person is named beside it: a result by what it was got in. */
function calledBeside(reader: Reader, type: Standalone, row: Row<Standalone>): BilingualText | undefined {
  const { qualification } = row as Row<'qualificationResult'>
  const of = type === 'qualificationResult' && qualification ? reader.get('qualification', qualification) : undefined
  return of ? recordName(reader, 'qualification', of) : recordName(reader, type, row)
}

/** Everything besides ended cohorts for which a person is needed; the latest end first, those without one before. */
export function needsOf(person: Row<'person'>, context: NeedsAround): Need[] {
  const { reader, today } = context
  const needs: Need[] = []
  const add = (kind: NeedKind, type: Standalone, row: Row<Standalone>, until?: IsoDate, reason?: string) => {
    if (until !== undefined && until < today) return
    const name = calledBeside(reader, type, row)
    needs.push({ kind, type, id: row.id, name, ...(until && { until }), ...(reason && { reason }) })
  }
  for (const { cohort: id } of reader.enrolmentsWith(person.id)) {
    const cohort = id && reader.get('cohort', id)
    if (cohort && !context.ends.get(cohort.id))
      add('cohort', 'cohort', cohort, dataEnd(cohort, context.rules).until ?? undefined)
  }
  if (person.retentionUntil)
    add('postponed', 'person', person, latest(person.retentionUntil), person.retentionReason ?? undefined)
  for (const agreement of signedBy(person, context))
    add('agreement', 'agreement', agreement, lastOf(agreement.validity))
  for (const each of referringTo(person.id, reader)) addReference(person.id, each, context, add)
  return needs.sort((a, b) => (b.until ?? '9').localeCompare(a.until ?? '9'))
}

/** Rows never change in place, so what a name comes to is found once. */
const known = new WeakMap<object, ReadonlySet<string>>()

function keysOf(person: Row<'person'>): ReadonlySet<string> {
  const keys =
    known.get(person) ??
    new Set([fullName(person.nameZh), readableLatinName(person)].map(nameKey).filter((key) => key !== ''))
  known.set(person, keys)
  return keys
}

function signedBy(person: Row<'person'>, { signed }: NeedsAround): Set<Row<'agreement'>> {
  if (signed.size === 0) return new Set()
  const keys = keysOf(person)
  const found = [...keys].flatMap((key) => signed.get(key) ?? [])
  return new Set(
    found.filter(({ parties }) =>
      Object.values(parties ?? {}).some(
        ({ signatory, institution }) =>
          signatory !== undefined &&
          keys.has(nameKey(signatory)) &&
          (!institution || !person.institution || institution === person.institution),
      ),
    ),
  )
}

/** A record that refers to a person. */
type Place = [type: Standalone, row: Row<Standalone>]

function referringTo(id: string, reader: Reader): Place[] {
  const places = new Map(reader.referring(id).map(({ type, id: from }) => [from, type]))
  return [...places].flatMap(([from, type]): Place[] => {
    const row = reader.get(type, from)
    return row ? [[type, row]] : []
  })
}

type Add = (kind: NeedKind, type: Standalone, row: Row<Standalone>, until?: IsoDate) => void

function addReference(person: string, [type, row]: Place, context: NeedsAround, add: Add): void {
  const { rules, today } = context
  if (type === 'qualificationResult') {
    const { awardedOn, assessedOn, registeredOn, certificateNo } = row as Row<'qualificationResult'>
    const last = awardedOn ?? assessedOn ?? registeredOn
    const kind = awardedOn || certificateNo ? 'certificate' : 'result'
    // A result without a day goes by its cohort.
    if (last) add(kind, type, row, addMonths(latest(last), rules.keepCertificateMonths))
  } else if (type === 'institution' || type === 'alliance') {
    const contacts = Object.values((row as Row<'institution'>).contacts ?? {})
    if (contacts.some((contact) => contact.person === person && contact.current !== false)) add('contact', type, row)
  } else if (type === 'masterClass' || type === 'orderClass') {
    const { dates, cohort } = row as Row<'masterClass'>
    // A class of a cohort that is over ended with it.
    if (!over.has(row.state ?? '') && !(cohort && context.ends.get(cohort))) add('class', type, row, lastOf(dates))
  } else if (type === 'event') {
    const last = lastOf((row as Row<'event'>).dates)
    if (!over.has(row.state ?? '') && last !== undefined) add('event', type, row, last)
  } else if (type === 'output') {
    const last = lastOf((row as Row<'output'>).dates)
    if (last !== undefined && last >= today) add('post', type, row, last)
  }
}

/** What still needs these people, by id; who is needed by nothing is not in it. */
export function stillNeeded(reader: Reader, ids: readonly string[], today: IsoDate): Record<string, Need[]> {
  const context = needsAround(reader, today)
  const needs = ids.flatMap((id) => {
    const person = reader.get('person', id)
    return person ? [[id, needsOf(person, context)] as const] : []
  })
  return Object.fromEntries(needs.filter(([, found]) => found.length > 0))
}
