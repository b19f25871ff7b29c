import { earliest, latest } from '../model/dates'
import { fullName, readableLatinName } from '../model/names'
import type { IsoDate, Reader, Row } from '../model/types'
import { consentState } from './consents'
import { countFindings, countInstitutions } from './declared-counts'
import type { Finding } from './finding'
import { itemsOf, mark, reversed, stillOpen } from './mark'
import { namesOf } from './named'

/** The last day of an event; one that names no end is over on the day it begins. */
function endOf({ dates }: Row<'event'>): IsoDate | undefined {
  const end = dates?.to ?? dates?.from
  return end && latest(end)
}

/** Everything about an event on record: dates and state, who was announced against who is recorded, what was signed. */
export function eventFindings(reader: Reader, row: Row<'event'>, today: IsoDate): Finding[] {
  const until = endOf(row)
  const findings = [
    ...reversed(row.dates, 'dates', 'dateTo'),
    ...stillOpen({ state: row.state, until, open: ['planned', 'confirmed'] }, today),
  ]
  if (row.state === 'held' && row.dates?.from && earliest(row.dates.from) > today)
    findings.push(mark('heldInFuture', 'warning', 'state', { date: row.dates.from }))
  const guests = itemsOf(row.guests)
  const people = new Set<string>()
  for (const [key, { person }] of guests) {
    if (person && people.has(person))
      findings.push(mark('guestTwice', 'warning', `guests.${key}.person`, namesOf(reader, 'person', person)))
    if (person) people.add(person)
  }
  const listed = row.institutions ?? []
  const brought = new Set(guests.flatMap(([, { organisation }]) => organisation ?? []))
  const unlisted = [...brought].filter((id) => !listed.includes(id)).length
  if (unlisted > 0) findings.push(mark('organisationsNotListed', 'info', 'institutions', { count: unlisted }))
  for (const [key, declared] of itemsOf(row.declaredCounts)) {
    findings.push(
      ...countFindings(declared, countInstitutions(reader, [...listed, ...brought]), `declaredCounts.${key}`),
    )
    if (declared.people !== undefined && declared.people !== guests.length)
      findings.push(
        mark('guestCount', 'info', `declaredCounts.${key}.people`, { said: declared.people, count: guests.length }),
      )
  }
  const over = row.state === 'held' || (until !== undefined && until < today && row.state !== 'cancelled')
  if (row.kind === 'signing' && over)
    if (!reader.referring(row.id).some(({ type, path }) => type === 'agreement' && path === 'event'))
      findings.push(mark('nothingSigned', 'warning', 'agreementsSigned'))
  return findings
}

/** Names said of those who refused; the others are counted. */
const FEW_NAMES = 3

/** People of the cohort or guests of the event who refused or took back the consent to photographs. */
export function withoutPictures(reader: Reader, { cohort, event }: Row<'pressItem'>): Row<'person'>[] {
  const ids = new Set([
    ...(cohort
      ? reader.enrolmentsOf(cohort).flatMap(({ person, state }) => (state === 'withdrawn' ? [] : (person ?? [])))
      : []),
    ...Object.values((event && reader.get('event', event)?.guests) || {}).flatMap(({ person }) => person ?? []),
  ])
  return [...ids]
    .flatMap((id) => reader.get('person', id) ?? [])
    .filter((person) => ['withdrawn', 'refused'].includes(consentState(person, 'photo', cohort)))
}

function pictureFindings(reader: Reader, row: Row<'pressItem'>): Finding[] {
  const people = withoutPictures(reader, row)
  if (people.length === 0) return []
  const names = people.slice(0, FEW_NAMES).map((person) => fullName(person.nameZh) || readableLatinName(person))
  return [mark('pictureRefused', 'warning', 'clip', { count: people.length, names: names.filter(Boolean).join(', ') })]
}

/** Everything about a press item: a trace of it, and a day that is possible. */
export function pressFindings(reader: Reader, row: Row<'pressItem'>, today: IsoDate): Finding[] {
  const findings: Finding[] = pictureFindings(reader, row)
  if (!row.url && !row.clip) findings.push(mark('noClipping', 'info', 'clip'))
  const { publishedOn } = row
  if (!publishedOn) return findings
  if (earliest(publishedOn) > today)
    findings.push(mark('publishedInFuture', 'warning', 'publishedOn', { date: publishedOn }, 'mediaDate'))
  const begins = row.event ? reader.get('event', row.event)?.dates?.from : undefined
  if (begins && latest(publishedOn) < earliest(begins))
    findings.push(
      mark('publishedBeforeEvent', 'info', 'publishedOn', { date: publishedOn, since: begins }, 'mediaDate'),
    )
  return findings
}
