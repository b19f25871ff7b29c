/** Whose data are due for erasure, and who is still needed: by another cohort, an agreement, a certificate. */
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

export interface DuePerson {
  id: string
  name: BilingualText | undefined
  institution: BilingualText | undefined
  /** The newest first; none where only the person's own date is over. */
  cohorts: EndedCohort[]
  /** The last day on which anything said that they are kept. */
  until?: IsoDate
  /** The person's own date is over. */
  own?: IsoDate
  /** None: they are due. */
  needs: Need[]
}

export interface CohortEnd extends Omit<EndedCohort, 'until'> {
  /** null: it has no last day. */
  until: IsoDate | null
  /** People of it who are still on record. */
  people: number
}

export interface RetentionQueue {
  due: DuePerson[]
  /** Their period is over somewhere, and something else still needs them. */
  held: DuePerson[]
  /** Cohorts with people on record, the nearest end first; those without an end last. */
  cohorts: CohortEnd[]
}

interface Around {
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

function signatories(reader: Reader, today: IsoDate, rules: Rules): Around['signed'] {
  const signed = new Map<string, Row<'agreement'>[]>()
  for (const agreement of reader.all('agreement')) {
    const names = Object.values(agreement.parties ?? {}).flatMap(({ signatory }) => signatory ?? [])
    if (names.length === 0 || !inForce.has(agreementState(agreement, today, rules))) continue
    for (const key of new Set(names.map(nameKey))) if (key) signed.set(key, [...(signed.get(key) ?? []), agreement])
  }
  return signed
}

function around(reader: Reader, today: IsoDate): Around & { cohorts: CohortEnd[] } {
  const rules = rulesOf(reader, today)
  const ends = new Map<string, EndedCohort | null>()
  const cohorts: CohortEnd[] = []
  for (const cohort of reader.all('cohort')) {
    const { until, purpose, set } = dataEnd(cohort, rules)
    const end = { id: cohort.id, name: recordName(reader, 'cohort', cohort), purpose, set }
    ends.set(cohort.id, until && until < today ? { ...end, until } : null)
    cohorts.push({ ...end, until, people: peopleIn(reader, cohort.id).length })
  }
  return { reader, today, rules, ends, signed: signatories(reader, today, rules), cohorts }
}

const peopleIn = (reader: Reader, cohort: string): string[] =>
  reader.enrolmentsOf(cohort).flatMap(({ person }) => (person && reader.get('person', person) ? [person] : []))

/** What a record is called where the person is named beside it: a result by what it was got in. */
function calledBeside(reader: Reader, type: Standalone, row: Row<Standalone>): BilingualText | undefined {
  const { qualification } = row as Row<'qualificationResult'>
  const of = type === 'qualificationResult' && qualification ? reader.get('qualification', qualification) : undefined
  return of ? recordName(reader, 'qualification', of) : recordName(reader, type, row)
}

/** Everything besides ended cohorts for which a person is needed; the latest end first, those without one before. */
function needsOf(person: Row<'person'>, context: Around): Need[] {
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

function signedBy(person: Row<'person'>, { signed }: Around): Set<Row<'agreement'>> {
  const keys = new Set([fullName(person.nameZh), readableLatinName(person)].map(nameKey).filter(Boolean))
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

function addReference(person: string, [type, row]: Place, context: Around, add: Add): void {
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
  const context = around(reader, today)
  const needs = ids.flatMap((id) => {
    const person = reader.get('person', id)
    return person ? [[id, needsOf(person, context)] as const] : []
  })
  return Object.fromEntries(needs.filter(([, found]) => found.length > 0))
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Everybody whose data are due: a cohort's period is over, or their own date is. Whoever something else still needs is
 * held, with what it is. People of no cohort and without a date never fall due: nothing says what they are kept for.
 */
export function retentionQueue(reader: Reader, today: IsoDate): RetentionQueue {
  const { cohorts, ...context } = around(reader, today)
  const candidates = new Set<string>()
  for (const [id, end] of context.ends) if (end) for (const person of peopleIn(reader, id)) candidates.add(person)
  for (const { id, retentionUntil } of reader.all('person'))
    if (retentionUntil && latest(retentionUntil) < today) candidates.add(id)
  const people = [...candidates].flatMap((id) => {
    const person = reader.get('person', id)
    return person ? [personDue(person, context)] : []
  })
  people.sort((a, b) => order(a.until ?? '', b.until ?? '') || order(a.id, b.id))
  return {
    due: people.filter(({ needs }) => needs.length === 0),
    held: people.filter(({ needs }) => needs.length > 0),
    cohorts: cohorts
      .filter(({ people: count }) => count > 0)
      .sort((a, b) => order(a.until ?? '9', b.until ?? '9') || order(a.id, b.id)),
  }
}

function personDue(person: Row<'person'>, context: Around): DuePerson {
  const { reader, ends, today } = context
  const cohorts = new Map<string, EndedCohort>()
  for (const { cohort } of reader.enrolmentsWith(person.id)) {
    const end = cohort && ends.get(cohort)
    if (end) cohorts.set(end.id, end)
  }
  const newest = [...cohorts.values()].sort((a, b) => order(b.until, a.until))
  const own = person.retentionUntil ? latest(person.retentionUntil) : undefined
  const passed = own !== undefined && own < today ? own : undefined
  const until = [passed ?? '', newest[0]?.until ?? ''].sort().at(-1)
  return {
    id: person.id,
    name: recordName(reader, 'person', person),
    institution: person.institution ? reader.get('institution', person.institution)?.name : undefined,
    cohorts: newest,
    ...(until && { until }),
    ...(passed && { own: passed }),
    needs: needsOf(person, context),
  }
}
