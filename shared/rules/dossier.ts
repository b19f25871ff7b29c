import { compareNames } from '../model/names'
import type { Fields, Items, Reader, Row } from '../model/types'
import { ageAtDeparture } from './age'
import { birthCheck, type CheckName, type CheckState, checkNames, checkOf, contradictsCard, lacksCheck } from './checks'
import { cohortFindings, type Member } from './cohort-rules'
import type { Journey, JourneyFacts } from './facts'
import { roleOf, rulesFor } from './facts'
import type { Finding } from './finding'
import { journeyFindings } from './journey'
import { handInBy } from './official-travel'
import { type Group, participantFindings } from './participant-rules'
import { consentFor, documentOf, factsOf, insuranceOf, journeyOf, travels } from './record-facts'
import { refusedFindings } from './refused-values'
import { isLearner, isOutsider, isStaff, roleRank } from './roles'
import { roomFindings } from './rooms'

export type { CheckName, CheckState }

/** A person in a cohort, with the record of each and what is wrong or missing before departure. */
export interface Participant {
  enrolment: Row<'enrolment'>
  person: Row<'person'>
  institution: Row<'institution'> | null
  room: { key: string; room: Fields<'room'> } | null
  /** Age in whole years on the day of departure; null where the day of birth is not known well enough. */
  age: number | null
  findings: Finding[]
  /** One answer a document, for the columns of the participants' table. */
  checks: Record<CheckName, CheckState>
}

export interface CohortDossier {
  cohort: Row<'cohort'>
  host: Row<'institution'> | null
  sending: Row<'institution'>[]
  organiser: Row<'institution'> | null
  leader: Participant | null
  /** Active participants: neither withdrawn nor rejected. Leader first, then staff, then by name in pinyin order. */
  participants: Participant[]
  /** Those who dropped out, with who came in their place where known. */
  withdrawn: Participant[]
  /** Enrolments of people who were erased, those who withdrew left out: nothing is known of them but that they were there. */
  erased: Row<'enrolment'>[]
  rooms: Items<Fields<'room'>>
  /** Findings of the cohort as a whole: no leader, ratio, insurance ends early. */
  findings: Finding[]
  /** How many participants lack what: counted once a person. */
  missing: Record<CheckName, number>
  imports: Row<'importBatch'>[]
}

const passportFields = new Set(['passportNo', 'passportExpiry'])

function passportCheck(facts: JourneyFacts, findings: readonly Finding[]): CheckState {
  const { values, pending } = facts
  if (values.passportNo === undefined) return pending.has('passportNo') ? 'pending' : 'missing'
  const faults = findings.filter(({ field }) => passportFields.has(field ?? ''))
  if (faults.some(({ code, severity }) => severity === 'error' && code !== 'missingRequired')) return 'problem'
  if (faults.some(({ code }) => code === 'passportShortValidity')) return 'problem'
  if (values.passportExpiry === undefined) return pending.has('passportExpiry') ? 'pending' : 'missing'
  return 'ok'
}

function consentCheck(facts: JourneyFacts, journey: Journey, findings: readonly Finding[]): CheckState {
  const age = ageAtDeparture(facts, journey)
  // Whose age nobody knows may be a minor: the consent is asked for until the day of birth says otherwise.
  const needed =
    findings.some(({ code }) => code === 'minorNoConsent') || age === null || age < rulesFor(journey).minorBelow
  if (!needed || !isLearner(roleOf(facts, journey))) return 'notNeeded'
  if (facts.values.guardianConsent === true) return 'ok'
  return facts.pending.has('guardianConsent') ? 'pending' : 'missing'
}

function emergencyCheck({ values, pending }: JourneyFacts): CheckState {
  if (values.emergencyPhone !== undefined) return 'ok'
  return pending.has('emergencyPhone') || pending.has('emergencyName') ? 'pending' : 'missing'
}

function insuranceCheck(insurance: Fields<'insurance'> | undefined, findings: readonly Finding[]): CheckState {
  if (!insurance) return 'missing'
  if (findings.some(({ code }) => code === 'insuranceGap')) return 'problem'
  if (insurance.insurer || insurance.policyNo || insurance.dates) return 'ok'
  return insurance.pending ? 'pending' : 'missing'
}

/** Something on record as being on its way is said with the findings: it is neither there nor forgotten. */
function pendingFindings(facts: JourneyFacts): Finding[] {
  return [...facts.pending].map((field) => ({ code: 'placeholderText', severity: 'warning', field }))
}

interface Around {
  reader: Reader
  cohort: Row<'cohort'>
  journey: Journey
}

function participantOf(enrolment: Row<'enrolment'>, { reader, cohort, journey }: Around): Participant | null {
  const person = enrolment.person ? reader.get('person', enrolment.person) : undefined
  if (!person) return null
  const facts = factsOf(person, enrolment, cohort, journey)
  const insurance = insuranceOf(enrolment, cohort)
  const consent = consentFor(person, cohort.id)?.[0]
  const consentPath = consent ? `consents.${consent}.given` : 'consents'
  const refused = [...refusedFindings('person', person), ...refusedFindings('enrolment', enrolment)]
  const findings = [...journeyFindings(facts, journey), ...pendingFindings(facts), ...refused].map((finding) =>
    finding.field === 'guardianConsent' ? { ...finding, path: consentPath } : finding,
  )
  const crossing = travels(cohort)
  if (crossing && !insurance) findings.push({ code: 'insuranceMissing', severity: 'error', field: 'insurer' })
  const age = ageAtDeparture(facts, journey)
  const room = enrolment.room ? cohort.rooms?.[enrolment.room] : undefined
  const checks: Participant['checks'] = {
    passport: crossing ? passportCheck(facts, findings) : 'notNeeded',
    consent: crossing ? consentCheck(facts, journey, findings) : 'notNeeded',
    emergency: emergencyCheck(facts),
    insurance: crossing ? insuranceCheck(insurance, findings) : 'notNeeded',
    birth: isOutsider(roleOf(facts, journey)) ? 'notNeeded' : birthCheck(facts, crossing),
    identity: findings.some(contradictsCard) ? 'problem' : 'ok',
    values: 'ok',
  }
  // A date of birth that the identity card completes is not in order while the list said another one.
  for (const finding of refused) if (checks[checkOf(finding)] === 'ok') checks[checkOf(finding)] = 'problem'
  return {
    enrolment,
    person,
    institution: (person.institution && reader.get('institution', person.institution)) || null,
    room: enrolment.room && room ? { key: enrolment.room, room } : null,
    age,
    findings,
    checks,
  }
}

const roleIn = ({ enrolment }: Participant, journey: Journey) =>
  roleOf(
    {
      values: enrolment.role ? { roleInGroup: enrolment.role } : {},
      pending: new Set(),
      asked: new Set(),
      refused: new Map(),
    },
    journey,
  )

/** Adds to everybody in a room what is wrong with who shares it. */
function addRoomFindings(participants: readonly Participant[], journey: Journey): void {
  const rooms = new Map<string, Participant[]>()
  for (const participant of participants)
    if (participant.room) rooms.set(participant.room.key, [...(rooms.get(participant.room.key) ?? []), participant])
  for (const [key, occupants] of rooms) {
    const room = occupants[0]?.room?.room
    const found = roomFindings(
      {
        number: room?.number ?? key,
        ...(room?.type && { type: room.type }),
        ...(room?.beds !== undefined && { beds: room.beds }),
        occupants: occupants.map((participant) => ({
          id: participant,
          sex: participant.person.gender,
          age: participant.age,
          role: roleIn(participant, journey),
        })),
      },
      rulesFor(journey),
    )
    for (const { finding, ids } of found) for (const participant of ids) participant.findings.push(finding)
  }
}

/** Adds to everybody what hangs on the group around them: who accompanies whom, homestays, deadlines after the return. */
function addGroupFindings(
  participants: readonly Participant[],
  members: readonly Member[],
  { cohort, journey }: Around,
) {
  const rules = rulesFor(journey)
  const isAdult = ({ role, age }: Member) => isStaff(role) && (age === null || age >= rules.minorBelow)
  const homestays = Object.entries(cohort.rooms ?? {}).filter(([, { type }]) => type === 'homestay')
  const group: Group = {
    journey,
    today: journey.today,
    adults: new Set(members.filter(isAdult).map(({ enrolment }) => enrolment.id)),
    hasMinors: members.some(({ age }) => age !== null && age < rules.minorBelow),
    homestays: new Set(homestays.map(([key]) => key)),
    handInBy: cohort.state === 'archived' ? null : handInBy(cohort, rules),
  }
  for (const [index, participant] of participants.entries()) {
    const member = members[index]
    const document = documentOf(participant.person, participant.enrolment, journey)
    if (!member) continue
    participant.findings.push(...participantFindings(member, document, group))
    participant.checks.consent = withDataConsent(participant)
  }
}

/** A guardian's consents are one answer: under 14 the one to the use of the data has to be there as well. */
function withDataConsent({ person, findings, checks: { consent } }: Participant): CheckState {
  if (consent === 'missing' || !findings.some(({ code }) => code === 'noDataConsent')) return consent
  const onItsWay = Object.values(person.consents ?? {}).some(
    ({ kind, pending, withdrawnOn }) => kind === 'guardianData' && pending?.given && !withdrawnOn,
  )
  return onItsWay ? 'pending' : 'missing'
}

function countMissing(participants: readonly Participant[]): Record<CheckName, number> {
  return Object.fromEntries(
    checkNames.map((name) => [name, participants.filter((each) => lacksCheck(each, name)).length]),
  ) as Record<CheckName, number>
}

function inOrder(leader: string | undefined) {
  const rank = ({ enrolment }: Participant) => (enrolment.id === leader ? -1 : roleRank(enrolment.role))
  return (a: Participant, b: Participant) => rank(a) - rank(b) || compareNames(a.person, b.person)
}

const isGone = ({ enrolment }: Participant) => enrolment.state === 'withdrawn' || enrolment.state === 'rejected'

/** Everybody in a cohort with what is wrong or missing, leader first; who dropped out is kept apart. */
interface Everybody {
  journey: Journey
  participants: Participant[]
  withdrawn: Participant[]
  members: Member[]
}

function everybodyIn(reader: Reader, cohort: Row<'cohort'>, today: string): Everybody {
  const journey = journeyOf(cohort, today, reader.get('office', 'office'))
  const everybody = reader
    .enrolmentsOf(cohort.id)
    .map((enrolment) => participantOf(enrolment, { reader, cohort, journey }))
    .filter((participant) => participant !== null)
    .sort(inOrder(cohort.leader))
  const participants = everybody.filter((participant) => !isGone(participant))
  addRoomFindings(participants, journey)
  const members = participants.map((participant): Member => {
    const { enrolment, person, age } = participant
    return { enrolment, person, age, role: roleIn(participant, journey) }
  })
  addGroupFindings(participants, members, { reader, cohort, journey })
  return { journey, participants, withdrawn: everybody.filter(isGone), members }
}

function erasedIn(reader: Reader, cohortId: string): Row<'enrolment'>[] {
  return reader
    .enrolmentsOf(cohortId)
    .filter(
      ({ person, state }) => person && !reader.get('person', person) && state !== 'withdrawn' && state !== 'rejected',
    )
}

/** Active participants of a cohort with what is wrong or missing before departure, leader first. */
export function participantsIn(reader: Reader, cohort: Row<'cohort'>, today: string): Participant[] {
  return everybodyIn(reader, cohort, today).participants
}

function importsInto(reader: Reader, cohortId: string): Row<'importBatch'>[] {
  const imports: Row<'importBatch'>[] = []
  for (const batch of reader.all('importBatch')) if (batch.cohort === cohortId) imports.push(batch)
  return imports.sort((a, b) => b.id.localeCompare(a.id))
}

/**
 * A cohort with everybody in it and what is missing before departure, judged on the dates of the cohort. Null when there
 * is no such cohort. Enrolments of people who were erased are counted and nothing else.
 *
 * @param today ISO day, for ages while the cohort has no dates
 */
export function cohortDossier(reader: Reader, cohortId: string, today: string): CohortDossier | null {
  const cohort = reader.get('cohort', cohortId)
  if (!cohort) return null
  const { journey, participants, withdrawn, members } = everybodyIn(reader, cohort, today)
  const institution = (id: string | undefined) => (id && reader.get('institution', id)) || null
  return {
    cohort,
    host: institution(cohort.host),
    sending: (cohort.sending ?? []).map(institution).filter((found) => found !== null),
    organiser: institution(cohort.organiser),
    leader:
      participants.find(({ enrolment }) => enrolment.id === cohort.leader) ??
      participants.find(({ enrolment }) => enrolment.role === 'delegationLeader') ??
      null,
    participants,
    withdrawn,
    erased: erasedIn(reader, cohortId),
    rooms: cohort.rooms ?? {},
    findings: cohortFindings(cohort, members, { reader, journey, today }),
    missing: countMissing(participants),
    imports: importsInto(reader, cohortId),
  }
}
