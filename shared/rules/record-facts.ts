import type { Fields, Items, Row } from '../model/types'
import { standing } from './consents'
import type { FactValue, Journey, JourneyFacts } from './facts'
import { refusedIn } from './refused-values'
import { rulesOn } from './settings'

type Document = Fields<'travelDocument'>
type Contact = Fields<'emergencyContact'>

/** The journey of a cohort on record, judged by the office's rules of the day of departure. */
export function journeyOf(cohort: Row<'cohort'>, today: string, office?: Row<'office'>): Journey {
  const whole = (date: string | undefined) => (date?.length === 10 ? date : undefined)
  const from = whole(cohort.dates?.from)
  const to = whole(cohort.dates?.to)
  return {
    ...(cohort.kind && { kind: cohort.kind }),
    ...(from && { from }),
    ...(to && { to }),
    destinations: cohort.destinations ?? [],
    ...(cohort.travelCapacity && { travelCapacity: cohort.travelCapacity }),
    today,
    rules: rulesOn(office, from ?? today),
  }
}

/** People of the cohort cross a border, so that documents are needed. */
export function travels(cohort: Row<'cohort'>): boolean {
  if (cohort.direction === 'online' || cohort.direction === 'domestic') return false
  if (cohort.kind === 'examSession' || cohort.kind === 'masterClass') return (cohort.destinations ?? []).length > 0
  return true
}

const passports = ['ordinary', 'publicAffairs', 'service', 'diplomatic', 'foreign', 'hkPassport', 'moPassport']
const official = ['publicAffairs', 'service', 'diplomatic']
const permits = ['mainlandPermitHkMo', 'mainlandPermitTw']

/** The document for the journey: the one named, else the passport of the right kind that lasts longest. */
export function documentOf(person: Row<'person'>, enrolment: Row<'enrolment'>, journey: Journey): Document | undefined {
  const documents: Items<Document> = person.documents ?? {}
  const named = enrolment.document && documents[enrolment.document]
  if (named) return named
  const capacity = enrolment.travelCapacity ?? journey.travelCapacity
  const rank = (document: Document) => {
    const type = document.type ?? ''
    const usable =
      type === '' || passports.includes(type) || (journey.destinations.includes('CN') && permits.includes(type))
    if (!usable) return -1
    return (document.number ? 2 : 0) + ((capacity === 'official') === official.includes(type) ? 1 : 0)
  }
  return Object.values(documents)
    .filter((document) => rank(document) >= 0)
    .sort((a, b) => rank(b) - rank(a) || (b.expiresOn ?? '').localeCompare(a.expiresOn ?? ''))[0]
}

/** The contact who can be reached: one with a telephone before one without. */
function contactOf(person: Row<'person'>): Contact | undefined {
  const contacts = Object.values(person.emergencyContacts ?? {}) as Contact[]
  return contacts.find(({ phone }) => phone) ?? contacts.find(({ pending }) => pending?.phone) ?? contacts[0]
}

/** Guardian's consent for this cohort, or for the office as a whole, with its key; one taken back does not count. */
export function consentFor(person: Row<'person'>, cohort: string): [string, Fields<'consent'>] | undefined {
  const forThis = ([, consent]: [string, Fields<'consent'>]) =>
    consent.kind === 'guardian' && (!consent.cohort || consent.cohort === cohort) && !consent.withdrawnOn
  const all = Object.entries(person.consents ?? {}) as [string, Fields<'consent'>][]
  // One that was overtaken by a withdrawal is none, also where the withdrawal stands in another item.
  return standing(person).find(forThis) ?? all.filter(forThis).find(([, { given }]) => given !== true)
}

/** The policy of an enrolment; the one policy of a cohort covers everybody who has no other. */
export function insuranceOf(enrolment: Row<'enrolment'>, cohort: Row<'cohort'>): Fields<'insurance'> | undefined {
  const insurances: Items<Fields<'insurance'>> = cohort.insurances ?? {}
  const named = enrolment.insurance && insurances[enrolment.insurance]
  if (named) return named
  const all = Object.values(insurances)
  return all.length === 1 ? all[0] : undefined
}

const asked = new Set(['passportNo', 'passportExpiry', 'dob', 'emergencyName', 'emergencyPhone', 'guardianConsent'])
const askedAtHome = new Set(['dob', 'emergencyName', 'emergencyPhone'])

/** The facts of a person on record for one journey, in the form in which rows of files are judged. */
export function factsOf(
  person: Row<'person'>,
  enrolment: Row<'enrolment'>,
  cohort: Row<'cohort'>,
  journey: Journey,
): JourneyFacts {
  const document = documentOf(person, enrolment, journey)
  const contact = contactOf(person)
  const consent = consentFor(person, cohort.id)?.[1]
  const insurance = insuranceOf(enrolment, cohort)
  const given: Record<string, FactValue | undefined> = {
    dob: person.dateOfBirth,
    gender: person.gender,
    idCard: person.idCard,
    nationality: person.nationality,
    passportNo: document?.number,
    passportExpiry: document?.expiresOn,
    passportCountry: document?.issuingState,
    docType: document?.type,
    roleInGroup: enrolment.role,
    travelCapacity: enrolment.travelCapacity,
    emergencyName: contact && (contact.name?.full ?? contact.name?.family ?? contact.relation ?? contact.phone),
    emergencyPhone: contact?.phone,
    guardianConsent: consent?.given,
    insuranceFrom: insurance?.dates?.from,
    insuranceTo: insurance?.dates?.to,
  }
  const values = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== ''),
  ) as Record<string, FactValue>
  const onTheirWay: [string, true | undefined][] = [
    ['passportNo', document?.pending?.number],
    ['passportExpiry', document?.pending?.expiresOn],
    ['emergencyName', contact?.pending?.name],
    ['emergencyPhone', contact?.pending?.phone],
    ['guardianConsent', consent?.pending?.given],
    ['dob', person.pending?.dateOfBirth],
  ]
  const pending = new Set(onTheirWay.filter(([key, state]) => state && values[key] === undefined).map(([key]) => key))
  return { values, pending, asked: travels(cohort) ? asked : askedAtHome, refused: refusedOf(person, enrolment) }
}

/** Columns whose value a list could not give: each says so itself, and is not missing besides. */
function refusedOf(person: Row<'person'>, enrolment: Row<'enrolment'>): Map<string, string> {
  const standing = [...refusedIn('person', person), ...refusedIn('enrolment', enrolment)]
  return new Map(standing.map(({ column }) => [column, '']))
}
