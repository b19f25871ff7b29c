/**
 * What people asked of the office about their own data, and what follows from a consent that was taken back.
 *
 * Time limits. China: "in time" (PIPL articles 15, 45 to 47, 50); where people do the work, within 15 working days, as the
 * authorities judge apps by (Method of determining unlawful collection and use of personal information by apps, 2019, item
 * 6; GB/T 35273-2020 has the same for closing an account, 8.5, and thirty days for other answers, 8.7: the shorter is usual
 * here). UK: one month from receipt (UK GDPR article 12(3); article 12A since 5 February 2026), up to the same day of the
 * next month or its last one, and where that is no working day to the next that is (ICO, on requests for access). Both are
 * settings of the office, and each request may have a day of its own: a month may be lengthened by two, and does not run
 * while the person is asked who they are or what they mean.
 *
 * A consent taken back: the data that rest on it are erased without being asked for (PIPL article 47(1)(3)), unless another
 * ground allows to keep them (UK GDPR article 17(1)(b)). No law names a number of days for that, so the same limit is used.
 */
import { addDays, addMonths } from '../model/dates'
import type { FieldDef, RecordDef } from '../model/define'
import { dictionary } from '../model/dictionary'
import { isGroup } from '../model/paths'
import type { Fields, IsoDate, Reader, Row } from '../model/types'
import { type Purpose, standing, withdrawal } from './consents'
import type { Finding } from './finding'
import { calendarOf } from './holidays'
import { itemsOf, mark } from './mark'
import { hasSensitivePart } from './masking'
import { rulesOn } from './settings'
import { addWorkingDays, isWorkingDay } from './working-days'

type Person = Row<'person'>
type Office = Row<'office'> | undefined
export type PrivacyRequest = Fields<'privacyRequest'>
export type RequestKind = NonNullable<PrivacyRequest['kind']>

/** The day by which a request of that day is to be answered, by the country of the office. */
export function answerBy(receivedOn: IsoDate, office: Office, today: IsoDate): IsoDate {
  const rules = rulesOn(office, today)
  if (office?.country !== 'GB') return addWorkingDays(receivedOn, rules.requestWorkingDays, calendarOf(office, 'CN'))
  const calendar = calendarOf(office, 'GB')
  const day = addMonths(receivedOn, rules.requestMonths)
  return isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar)
}

/** What rests on a consent: everything about the person, or a part of it. */
export type RestingPart = 'all' | 'health' | 'photo' | 'sensitive'

/** Purposes whose withdrawal leaves data without a ground. Of what was sent abroad, or published, nothing is here to erase. */
const restingOn: Partial<Record<Purpose, RestingPart>> = {
  processing: 'all',
  guardianData: 'all',
  health: 'health',
  photo: 'photo',
  sensitiveData: 'sensitive',
}

interface ClaimBase {
  /** Key of the request, or of the consent, in the record of the person. */
  key: string
  since: IsoDate
  /** The day by which it is to be dealt with. */
  by: IsoDate
}

/** Something nobody has dealt with yet: a request, or a consent taken back whose data are still there. */
export type Claim = ClaimBase &
  (
    | { source: 'request'; kind: RequestKind }
    | { source: 'consent'; purpose: Purpose; part: RestingPart; cohort?: string; paths: string[] }
  )

/** Whether it is the whole person that is to be erased. */
export const asksErasure = (claim: Claim): boolean =>
  claim.source === 'request' ? claim.kind === 'erase' : claim.part === 'all'

/** What a person asked or took back and nobody has dealt with yet, the nearest limit first. */
export function openClaims(person: Person, office: Office, today: IsoDate): Claim[] {
  if (!person.requests && !person.consents) return []
  const claims: Claim[] = []
  for (const [key, { kind, receivedOn, due, doneOn }] of itemsOf(person.requests)) {
    if (!kind || doneOn) continue
    const since = receivedOn ?? today
    claims.push({ source: 'request', key, kind, since, by: due ?? answerBy(since, office, today) })
  }
  for (const [purpose, part] of Object.entries(restingOn) as [Purpose, RestingPart][]) {
    const taken = withdrawal(person, purpose)
    if (!taken || taken.consent.settledOn) continue
    // One of the two that allow to process at all is enough: a child of then has grown up, or a guardian speaks for one.
    if (part === 'all' && standing(person).some(([, { kind }]) => kind && restingOn[kind] === 'all')) continue
    const paths = part === 'all' ? [] : pathsOf(person, part)
    if (part !== 'all' && paths.length === 0) continue
    const { cohort } = taken.consent
    const by = answerBy(taken.on, office, today)
    const base = { source: 'consent', key: taken.key, purpose, part, paths, since: taken.on, by } as const
    claims.push({ ...base, ...(cohort && { cohort }) })
  }
  return claims.sort((a, b) => a.by.localeCompare(b.by) || a.key.localeCompare(b.key))
}

/** The places of a person's record that hold a part, as paths that a change can empty. */
export function pathsOf(person: Person, part: Exclude<RestingPart, 'all'>): string[] {
  if (part === 'health') return person.welfare ? ['welfare'] : []
  if (part === 'photo') return person.photo ? ['photo'] : []
  return [...sensitivePaths(dictionary.person, person as unknown as Record<string, unknown>, '')]
}

function* sensitivePaths(
  { fields }: RecordDef,
  group: Readonly<Record<string, unknown>>,
  at: string,
): Generator<string> {
  for (const [key, value] of Object.entries(group)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!field) continue
    const path = at ? `${at}.${key}` : key
    const inner = itemDef(field)
    if (field.sensitivity === 'S' || hasSensitivePart(field)) yield path
    else if (field.owned && inner && isGroup(value)) yield* sensitivePaths(inner, value, path)
    else if (field.kind === 'list' && inner && isGroup(value))
      for (const [item, values] of Object.entries(value))
        if (isGroup(values)) yield* sensitivePaths(inner, values, `${path}.${item}`)
  }
}

function itemDef({ to, of, fields, label }: FieldDef): RecordDef | undefined {
  const type = to ?? of
  if (type && Object.hasOwn(dictionary, type)) return dictionary[type as keyof typeof dictionary] as RecordDef
  return fields && { key: '', label, fields }
}

/** What is said on the page of a person about requests that wait. */
export function requestFindings(person: Person, reader: Reader, today: IsoDate): Finding[] {
  return openClaims(person, reader.get('office', 'office'), today).flatMap((claim) => {
    if (claim.source !== 'request') return []
    const late = claim.by < today
    const values = { date: claim.since, until: claim.by }
    const path = `requests.${claim.key}.due`
    return mark(late ? 'requestOverdue' : 'requestOpen', late ? 'error' : 'warning', path, values)
  })
}

/** Days before its limit from which a claim is pressing. */
export const PRESSING_DAYS = 5

/** How pressing a claim is. */
export function urgency({ by }: Pick<Claim, 'by'>, today: IsoDate): 'late' | 'soon' | 'open' {
  if (by < today) return 'late'
  return by <= addDays(today, PRESSING_DAYS) ? 'soon' : 'open'
}
