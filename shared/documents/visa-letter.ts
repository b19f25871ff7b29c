import { showDate } from '../model/show'
import type { Reader } from '../model/types'
import type { Participant } from '../rules/dossier'
import { rulesFor } from '../rules/facts'
import { isStaff } from '../rules/roles'
import { documentWords } from '../text/documents/common'
import { letterWords } from '../text/documents/visa-letter'
import {
  type CohortAtHand,
  cohortAtHand,
  counted,
  countryWords,
  inPassing,
  knownCell,
  participantCells,
  passportOf,
  personalCell,
} from './cohort-parts'
import { type Block, type Cell, type Column, type Figure, plainCell, said, type TableRow, type Words } from './document'
import { inEach, joined, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

const who: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 5, align: 'end', minimal: true },
  { key: 'nameLatin', label: documentWords.nameLatin, share: 18, minimal: true },
  { key: 'nameZh', label: documentWords.nameZh, share: 11, minimal: true },
  { key: 'sex', label: documentWords.sex, share: 8 },
  { key: 'born', label: documentWords.born, share: 12, minimal: true },
  { key: 'age', label: letterWords.age, share: 6, align: 'end' },
  { key: 'passportNo', label: letterWords.passportNo, share: 13, sensitive: true },
  { key: 'expires', label: letterWords.expires, share: 12, sensitive: true },
]
const adultColumns: readonly Column[] = [
  ...who,
  { key: 'role', label: documentWords.role, share: 15, minimal: true },
  { key: 'children', label: letterWords.looksAfter, share: 8, align: 'end', minimal: true },
]
const childColumns: readonly Column[] = [
  ...who,
  { key: 'consent', label: letterWords.consent, share: 14, minimal: true },
]
const otherColumns: readonly Column[] = [...who, { key: 'role', label: documentWords.role, share: 15, minimal: true }]

/** Everybody once: adults of the staff and whoever is named for a child, children, and the rest. */
interface Party {
  adults: Participant[]
  children: { child: Participant; with: Participant[] }[]
  others: Participant[]
}

/** The adults named in the visa application of a child, else the one responsible in the group. */
function namedFor({ enrolment }: Participant): string[] {
  const inVisas = Object.values(enrolment.visas ?? {}).flatMap(({ adults = [] }) => adults)
  if (inVisas.length > 0) return [...new Set(inVisas)]
  return enrolment.accompanyingAdult ? [enrolment.accompanyingAdult] : []
}

function partyOf({ dossier, journey }: CohortAtHand): Party {
  const { minorBelow } = rulesFor(journey)
  const { participants } = dossier
  const isMinor = ({ age, enrolment }: Participant) =>
    // Whose age nobody knows may be a child, unless they go along as staff.
    age === null ? enrolment.role === 'student' || enrolment.role === 'apprentice' : age < minorBelow
  const minors = participants.filter(isMinor)
  const named = new Set(minors.flatMap(namedFor))
  const adults = participants.filter(
    (each) => !isMinor(each) && (isStaff(each.enrolment.role ?? '') || named.has(each.enrolment.id)),
  )
  const byId = new Map(adults.map((adult) => [adult.enrolment.id, adult]))
  return {
    adults,
    children: minors.map((child) => ({ child, with: namedFor(child).flatMap((id) => byId.get(id) ?? []) })),
    others: participants.filter((each) => !isMinor(each) && !byId.has(each.enrolment.id)),
  }
}

function cellsOf(participant: Participant, no: number, found: CohortAtHand): Record<string, Cell> {
  const { person, age } = participant
  const passport = passportOf(participant, found)
  return {
    ...participantCells(participant, no, found.today),
    age: personalCell(person, found.today, age === null ? '' : String(age)),
    passportNo: knownCell(passport?.number, passport?.pending?.number),
    expires: knownCell(passport?.expiresOn, passport?.pending?.expiresOn),
  }
}

function consentCell({ checks }: Participant): Cell {
  return checks.consent === 'ok'
    ? plainCell(letterWords.onFile)
    : { text: letterWords.notOnFile, mark: checks.consent === 'notNeeded' ? undefined : 'wrong' }
}

function tablesOf(found: CohortAtHand, { adults, children, others }: Party): Block[] {
  const careOf = ({ enrolment }: Participant) =>
    children.filter((each) => each.with[0]?.enrolment.id === enrolment.id).length
  const inOrder = [
    ...adults.flatMap((adult) => children.filter((each) => each.with[0]?.enrolment.id === adult.enrolment.id)),
    ...children.filter((each) => each.with.length === 0),
  ]
  const group = (along: readonly Participant[]): Words =>
    along.length === 0
      ? letterWords.alone
      : told(letterWords.with, { name: joined(along.map(({ person }) => inPassing(person))) })
  return [
    {
      kind: 'table',
      key: 'adults',
      title: letterWords.adults,
      columns: adultColumns,
      rows: adults.map(
        (adult, index): TableRow => ({
          key: adult.enrolment.id,
          cells: { ...cellsOf(adult, index + 1, found), children: plainCell(String(careOf(adult))) },
        }),
      ),
      ...(children.length > 0 && {
        totals: { children: { text: String(inOrder.filter((each) => each.with.length > 0).length), strong: true } },
      }),
      empty: letterWords.noAdults,
    },
    ...(children.length > 0
      ? [
          {
            kind: 'table' as const,
            key: 'children',
            title: letterWords.children,
            columns: childColumns,
            rows: inOrder.map(
              ({ child, with: along }, index): TableRow => ({
                key: child.enrolment.id,
                group: group(along),
                cells: { ...cellsOf(child, adults.length + index + 1, found), consent: consentCell(child) },
              }),
            ),
            empty: letterWords.none,
          },
        ]
      : []),
    ...(others.length > 0
      ? [
          {
            kind: 'table' as const,
            key: 'others',
            title: letterWords.others,
            columns: otherColumns,
            rows: others.map(
              (other, index): TableRow => ({
                key: other.enrolment.id,
                cells: cellsOf(other, adults.length + children.length + index + 1, found),
              }),
            ),
            empty: letterWords.none,
          },
        ]
      : []),
  ]
}

/** The letter promises care only where every child has an adult on record. */
function careOf({ adults, children }: Pick<Party, 'adults' | 'children'>, age: number): Words {
  const alone = children.filter((each) => each.with.length === 0).length
  const counts = { adults: adults.length, children: children.length, age }
  if (children.length === 0) return told(letterWords.noChildren, { age })
  if (alone === 0) return told(letterWords.care, counts)
  return told(letterWords.carePartly, { ...counts, alone, placed: children.length - alone })
}

function letterOf({ dossier, journey }: CohortAtHand, { adults, children }: Party): Words {
  const { cohort, host } = dossier
  const { minorBelow: age } = rulesFor(journey)
  const day = (date: string | undefined): Words =>
    date ? inEach((language) => showDate(date, language)) : documentWords.notRecorded
  const orMissing = (text: Words): Words => (said(text) ? text : documentWords.notRecorded)
  const places = [...new Set(Object.values(dossier.rooms).flatMap(({ place }) => place ?? []))]
  return joined(
    [
      letterWords.to,
      told(letterWords.opening, {
        cohort: orMissing(cohort.name ?? ''),
        destination: orMissing(countryWords(cohort.destinations)),
        from: day(cohort.dates?.from),
        to: day(cohort.dates?.to),
        host: host?.name ? told(letterWords.invited, { host: host.name }) : '',
      }),
      cohort.purpose ? told(letterWords.task, { purpose: cohort.purpose }) : '',
      cohort.funding ? told(letterWords.costs, { funding: cohort.funding }) : '',
      places.length > 0 ? told(letterWords.stay, { places: joined(places) }) : '',
      careOf({ adults, children }, age),
      letterWords.request,
    ],
    { en: '\n', zh: '\n' },
  )
}

/** 团组签证说明函: the letter, and the adults with the children they accompany. */
export function visaLetter(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const party = partyOf(found)
  const people = found.dossier.participants
  const isIn = (list: readonly Participant[]) => (each: Participant) => list.includes(each)
  const figures: Figure[] = [
    { label: documentWords.people, ...counted(people, () => true) },
    { label: letterWords.countAdults, ...counted(people, isIn(party.adults)) },
    { label: letterWords.countChildren, ...counted(people, isIn(party.children.map(({ child }) => child))) },
    {
      label: letterWords.countAlone,
      ...counted(people, isIn(party.children.filter((each) => each.with.length === 0).map(({ child }) => child))),
    },
    { label: letterWords.countOthers, ...counted(people, isIn(party.others)) },
  ]
  const { about, code, facts } = found
  return {
    about,
    code,
    facts,
    blocks: [
      { kind: 'text', text: letterOf(found, party), long: true },
      { kind: 'figures', figures },
      ...tablesOf(found, party),
    ],
    closing: { signatories: [letterWords.contact, documentWords.delegationLeader], seal: true },
    sensitive: true,
  }
}
