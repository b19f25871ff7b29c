/** What the documents of a cohort have in common: its heading, its people in their order, their names and words. */
import { countryName } from '../model/country-names'
import type { Bilingual } from '../model/define'
import { dictionary } from '../model/dictionary'
import { fullName, readableLatinName } from '../model/names'
import { showRange } from '../model/show'
import type { BilingualText, Fields, IsoDate, Reader, Row } from '../model/types'
import { type CohortDossier, cohortDossier, type Participant } from '../rules/dossier'
import { bornOn, type Journey } from '../rules/facts'
import { isUnder14 } from '../rules/masking'
import { documentOf, journeyOf } from '../rules/record-facts'
import { documentWords } from '../text/documents/common'
import {
  type Cell,
  type Column,
  cell,
  type Fact,
  inOne,
  type Photo,
  plainCell,
  type RecordPlace,
  type Words,
} from './document'
import { told } from './sentences'

/** Both names of a person as words of a document: Chinese characters in Chinese, Latin letters in English. */
export function nameWords(person: Row<'person'>): BilingualText {
  const zh = fullName(person.nameZh)
  const en = readableLatinName(person)
  return { ...(zh && { zh }), ...(en && { en }) }
}

/** The word of the dictionary for a value of an enumeration. */
export function enumWords(values: Readonly<Record<string, Bilingual>>, key: string | undefined): Words {
  const word = key === undefined ? undefined : values[key]
  return word ? { en: word.en, zh: word.zh } : ''
}

export function countryWords(codes: readonly string[] | undefined): Words {
  if (!codes?.length) return ''
  return {
    en: codes.map((code) => countryName(code, 'en')).join(', '),
    zh: codes.map((code) => countryName(code, 'zh')).join('、'),
  }
}

/** A day or stay in words, each language its own way. */
export function rangeWords(range: { from?: string; to?: string } | undefined): Words {
  return range ? { en: showRange(range, 'en'), zh: showRange(range, 'zh') } : ''
}

export interface CohortAtHand {
  dossier: CohortDossier
  journey: Journey
  today: IsoDate
  about: Words
  code: string
  facts: Fact[]
}

/** The summary counts who was erased since; lists cannot name them, and say so. */
function peopleWords({ participants, erased }: CohortDossier): Words {
  const count = participants.length
  return erased.length > 0 ? told(documentWords.peopleAndErased, { count, erased: erased.length }) : String(count)
}

/** A cohort with its people and the facts that stand under the title of its documents; null where there is none. */
export function cohortAtHand(reader: Reader, id: string, today: string): CohortAtHand | null {
  const dossier = cohortDossier(reader, id, today)
  if (!dossier) return null
  const { cohort, host, leader } = dossier
  return {
    dossier,
    journey: journeyOf(cohort, today, reader.get('office', 'office')),
    today,
    about: cohort.name ?? '',
    code: cohort.code ?? '',
    facts: [
      { label: documentWords.dates, value: rangeWords(cohort.dates) },
      { label: documentWords.destination, value: countryWords(cohort.destinations), optional: true },
      { label: documentWords.approvalNo, value: cohort.approvalNo ?? '', optional: true },
      { label: documentWords.host, value: host?.name ?? '', optional: true },
      { label: documentWords.leader, value: leader ? nameWords(leader.person) : '', optional: true },
      { label: documentWords.people, value: peopleWords(dossier) },
    ],
  }
}

const sexes = dictionary.person.fields.gender.values
const roles = dictionary.enrolment.fields.role.values

export const roleWords = ({ enrolment }: Participant): Words => enumWords(roles, enrolment.role)

/** The enrolments of participants, for a figure that counts them. */
export const enrolmentsOf = (participants: readonly Participant[]): RecordPlace[] =>
  participants.map(({ enrolment }) => ({ type: 'enrolment', id: enrolment.id }))

/** How many fit, with their enrolments. */
export function counted(participants: readonly Participant[], fits: (participant: Participant) => boolean) {
  const found = participants.filter(fits)
  return { value: String(found.length), of: enrolmentsOf(found) }
}

/** Somebody under 14 is among them: by law everything about that person is sensitive. */
export const hasChildren = (participants: readonly Participant[], today: IsoDate): boolean =>
  participants.some(({ person }) => isUnder14(person, today))

/** A personal value; of somebody under 14 it is left out of prints without sensitive fields. */
export function personalCell(person: Row<'person'>, today: IsoDate, text: Words | undefined): Cell {
  const shown = cell(text)
  return isUnder14(person, today) && !shown.mark ? { ...shown, plain: plainCell(documentWords.withheld) } : shown
}

/** The photo on record; without one a place to glue it. */
export const photoOf = ({ person }: Participant): Photo => (person.photo ? { file: person.photo } : {})

/** A column of photos, where anybody has one. */
export const photoColumn = (participants: readonly Participant[]): Column[] =>
  participants.some(({ person }) => person.photo?.sha256)
    ? [{ key: 'photo', label: documentWords.photo, share: 8 }]
    : []

/** The cell of that column; of a child it is left out of prints without sensitive fields. */
export const photoCell = (participant: Participant, today: IsoDate): Cell => ({
  text: '',
  photo: photoOf(participant),
  ...(isUnder14(participant.person, today) && { plain: { text: '', photo: {} } }),
})

/** The cells that most lists of participants begin with. */
export function participantCells(
  { person, enrolment, institution }: Participant,
  no: number,
  today: IsoDate,
): Record<string, Cell> {
  const name = nameWords(person)
  return {
    no: plainCell(String(no)),
    nameZh: cell(name.zh, name.en ? { mark: undefined } : {}),
    nameLatin: cell(name.en),
    sex: cell(enumWords(sexes, person.gender)),
    born: personalCell(person, today, bornOn(person)),
    unit: cell(institution?.name),
    post: plainCell(person.post ?? person.major),
    role: plainCell(enumWords(roles, enrolment.role)),
  }
}

export type TravelDocument = Fields<'travelDocument'>

/** The document somebody travels on with this cohort. */
export const passportOf = ({ person, enrolment }: Participant, { journey }: CohortAtHand): TravelDocument | undefined =>
  documentOf(person, enrolment, journey)

/** A value that may be there, on its way or missing. */
export function knownCell(text: Words | undefined, pending: true | undefined): Cell {
  const shown = cell(text)
  return shown.mark === 'missing' && pending ? { ...shown, text: documentWords.pending } : shown
}

interface College {
  college: Words
  people: Participant[]
}

/** Participants college by college, in the order in which their colleges first stand in the list; those without one last. */
export function byCollege(participants: readonly Participant[]): College[] {
  const colleges = new Map<string, College>()
  for (const participant of participants) {
    const { id = '', name = documentWords.noCollege } = participant.institution ?? {}
    const found: College = colleges.get(id) ?? { college: name, people: [] }
    found.people.push(participant)
    colleges.set(id, found)
  }
  return [...colleges].sort(([a], [b]) => Number(a === '') - Number(b === '')).map(([, college]) => college)
}

/** `王样一 Wang Yangyi` on one line, for words that name a person in passing. */
export function inPassing(person: Row<'person'>): Words {
  const name = nameWords(person)
  return name.zh && name.en && name.zh !== name.en
    ? `${name.zh} ${name.en}`
    : inOne(name, 'zh') || documentWords.nameless
}
