/** A person's life with the office: what they took part in, led, signed and passed. */
import type { Bilingual } from '../model/define'
import { dictionary } from '../model/dictionary'
import { fullName, nameKey, readableLatinName } from '../model/names'
import { recordMoment, recordName } from '../model/record-name'
import type { BilingualText, DateRange, Reader, Row, Standalone } from '../model/types'
import { lifeWords } from '../text/people'
import { trainingHours } from './attendance'

/** Something that happened to the person, as a line of the timeline. */
export interface LifeItem {
  key: string
  type: Standalone
  /** The record it leads to. */
  id: string
  name: BilingualText | undefined
  when: DateRange | undefined
  state?: string
  /** Said after the date, one after the other: the role, the result. */
  details: Bilingual[]
}

export interface LifeEnrolment {
  enrolment: Row<'enrolment'>
  cohort: Row<'cohort'> | null
  /** Hours of training that it counts for; null: nobody recorded any. */
  hours: number | null
}

export interface LifeResult {
  result: Row<'qualificationResult'>
  qualification: BilingualText | undefined
}

/** A place of another record at which the person stands with a post: contact of a college, guest of an event. */
export interface LifePost {
  key: string
  type: Standalone
  id: string
  name: BilingualText | undefined
  post: string
  when: DateRange | undefined
}

export interface PersonLife {
  items: LifeItem[]
  /** Journeys, the latest first. */
  enrolments: LifeEnrolment[]
  results: LifeResult[]
  contactOf: LifePost[]
  guestOf: LifePost[]
  /** Hours of training of all journeys that were not given up. */
  hours: number
}

const roles = dictionary.enrolment.fields.role.values
const results = dictionary.qualificationResult.fields.result.values
const enrolmentStates = dictionary.enrolment.states

const wordOf = (words: Readonly<Record<string, Bilingual>>, key: string | undefined): Bilingual[] => {
  const found = key === undefined ? undefined : words[key]
  return found ? [{ en: found.en, zh: found.zh }] : []
}
const asItIs = (text: string | undefined): Bilingual[] => (text ? [{ en: text, zh: text }] : [])

const gone = (state: string | undefined) => state === 'withdrawn' || state === 'rejected'
const day = (date: string | undefined): DateRange | undefined => (date ? { from: date, to: date } : undefined)

/** Everything a person took part in; null where there is nobody of that id. */
export function personLife(reader: Reader, id: string): PersonLife | null {
  const person = reader.get('person', id)
  if (!person) return null
  const enrolments = journeysOf(reader, id)
  const passed = resultsOf(reader, id)
  const guestOf = postsOf(reader, id, 'event', 'guests')
  const items = [
    ...enrolments.flatMap(journeyItem),
    ...passed.map(resultItem),
    ...guestOf.map(guestItem),
    ...signedBy(reader, person),
    ...mastery(reader, id),
    ...outputsOf(reader, id),
  ]
  return {
    items,
    enrolments,
    results: passed,
    contactOf: [...postsOf(reader, id, 'institution', 'contacts'), ...postsOf(reader, id, 'alliance', 'team')],
    guestOf,
    hours: enrolments.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
  }
}

function journeysOf(reader: Reader, id: string): LifeEnrolment[] {
  const from = ({ enrolment, cohort }: LifeEnrolment) => enrolment.actualDates?.from ?? cohort?.dates?.from ?? ''
  return reader
    .enrolmentsWith(id)
    .map((enrolment) => {
      const cohort = (enrolment.cohort && reader.get('cohort', enrolment.cohort)) || null
      return { enrolment, cohort, hours: gone(enrolment.state) ? null : trainingHours(enrolment, cohort) }
    })
    .sort((a, b) => from(b).localeCompare(from(a)))
}

function journeyItem({ enrolment, cohort, hours }: LifeEnrolment): LifeItem[] {
  if (!cohort) return []
  return [
    {
      key: enrolment.id,
      type: 'cohort',
      id: cohort.id,
      name: cohort.name,
      when: enrolment.actualDates ?? cohort.dates,
      details: [
        ...wordOf(roles, enrolment.role),
        ...(gone(enrolment.state) ? wordOf(enrolmentStates, enrolment.state) : []),
        ...(hours ? [{ en: `${hours} h`, zh: `${hours}学时` }] : []),
      ],
    },
  ]
}

function resultsOf(reader: Reader, id: string): LifeResult[] {
  return referring(reader, id, 'qualificationResult', 'person')
    .map((result) => {
      const qualification = result.qualification && reader.get('qualification', result.qualification)
      return { result, qualification: qualification ? recordName(reader, 'qualification', qualification) : undefined }
    })
    .sort((a, b) => momentOf(b.result).localeCompare(momentOf(a.result)))
}

const momentOf = (result: Row<'qualificationResult'>) => recordMoment('qualificationResult', result)?.from ?? ''

function resultItem({ result, qualification }: LifeResult): LifeItem {
  return {
    key: result.id,
    type: 'qualificationResult',
    id: result.id,
    name: qualification,
    when: recordMoment('qualificationResult', result),
    ...(result.state && { state: result.state }),
    details: [...asItIs(result.unit), ...wordOf(results, result.result)],
  }
}

const guestItem = ({ key, id, name, post, when }: LifePost): LifeItem => ({
  key,
  type: 'event',
  id,
  name,
  when,
  details: asItIs(post),
})

/** The records of a type that refer to the person at a path, each once. */
function referring<K extends Standalone>(reader: Reader, id: string, type: K, path: string): Row<K>[] {
  const ids = reader.referring(id).filter((place) => place.type === type && place.path.startsWith(path))
  return [...new Set(ids.map((place) => place.id))].flatMap((each) => reader.get(type, each) ?? [])
}

interface Post {
  person?: string
  post?: string
}

function postsOf<K extends 'event' | 'institution' | 'alliance'>(
  reader: Reader,
  id: string,
  type: K,
  list: string,
): LifePost[] {
  return referring(reader, id, type, list).flatMap((row) =>
    Object.entries((row as unknown as Record<string, Record<string, Post>>)[list] ?? {})
      .filter(([, item]) => item.person === id)
      .map(([key, { post = '' }]) => ({
        key: `${row.id}.${key}`,
        type,
        id: row.id,
        name: recordName(reader, type, row),
        post,
        when: recordMoment(type, row),
      })),
  )
}

/** Agreements on which the person's name stands as a signatory's, unless it is said to be of another institution. */
function signedBy(reader: Reader, person: Row<'person'>): LifeItem[] {
  const own = new Set([fullName(person.nameZh), readableLatinName(person)].map(nameKey).filter(Boolean))
  if (own.size === 0) return []
  const found: LifeItem[] = []
  for (const agreement of reader.all('agreement')) {
    const signs = Object.values(agreement.parties ?? {}).some(
      ({ signatory, institution }) =>
        signatory !== undefined &&
        own.has(nameKey(signatory)) &&
        (!institution || !person.institution || institution === person.institution),
    )
    if (signs)
      found.push({
        key: agreement.id,
        type: 'agreement',
        id: agreement.id,
        name: recordName(reader, 'agreement', agreement),
        when: day(agreement.signedOn) ?? agreement.validity,
        ...(agreement.state && { state: agreement.state }),
        details: [lifeWords.signed],
      })
  }
  return found
}

/** Master classes the person leads, and pairs as master or apprentice. */
function mastery(reader: Reader, id: string): LifeItem[] {
  const leads = new Set(referring(reader, id, 'masterClass', 'master').map((row) => row.id))
  const classes = new Map(
    [...referring(reader, id, 'masterClass', 'master'), ...referring(reader, id, 'masterClass', 'pairs')].map((row) => [
      row.id,
      row,
    ]),
  )
  return [...classes.values()].map((row) => {
    const pair = Object.values(row.pairs ?? {}).find(({ apprentice }) => apprentice === id)
    const teaches = leads.has(row.id) || Object.values(row.pairs ?? {}).some(({ master }) => master === id)
    return {
      key: row.id,
      type: 'masterClass',
      id: row.id,
      name: recordName(reader, 'masterClass', row),
      when: pair?.dates ?? day(pair?.agreedOn) ?? row.dates,
      ...(row.state && { state: row.state }),
      details: [
        ...(teaches ? [lifeWords.asMaster] : []),
        ...(pair ? [lifeWords.asApprentice] : []),
        ...asItIs(pair?.grade),
      ],
    }
  })
}

function outputsOf(reader: Reader, id: string): LifeItem[] {
  return referring(reader, id, 'output', 'person').map((row) => ({
    key: row.id,
    type: 'output',
    id: row.id,
    name: recordName(reader, 'output', row),
    when: recordMoment('output', row),
    ...(row.state && { state: row.state }),
    details: asItIs(row.post),
  }))
}
