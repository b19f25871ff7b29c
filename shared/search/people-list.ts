import { compareNames, fullName, readableLatinName } from '../model/names'
import { compareText } from '../model/order'
import type { BilingualText, Reader, Row } from '../model/types'
import { idsFitting } from './search'

/** A line of the list of everybody. */
export interface PersonLine {
  id: string
  nameZh: string
  nameLatin: string
  kinds: NonNullable<Row<'person'>['kinds']>
  college: BilingualText | null
  major: string
  cohorts: BilingualText[]
}

export interface PeopleList {
  /** How many fit, shown or not. */
  total: number
  lines: PersonLine[]
}

/** Lines sent at once: more than anybody reads, few enough to arrive at once. */
const MOST_LINES = 3000

/** Everybody who fits the query, in order of their names. */
export function peopleList(reader: Reader, query: string, language: 'en' | 'zh'): PeopleList {
  const fitting = idsFitting(reader, 'person', query)
  const found = [...reader.all('person')].filter(({ id }) => !fitting || fitting.has(id))
  found.sort(language === 'zh' ? compareNames : compareLatin)
  return { total: found.length, lines: found.slice(0, MOST_LINES).map((person) => lineOf(reader, person)) }
}

/** Order of an English list: by the name in Latin letters, else the Chinese one; people without a name last. */
function compareLatin(a: Row<'person'>, b: Row<'person'>): number {
  const nameOf = (person: Row<'person'>) => fullName(person.nameLatin) || fullName(person.nameZh)
  return compareText(nameOf(a), nameOf(b), 'en')
}

function lineOf(reader: Reader, person: Row<'person'>): PersonLine {
  const cohorts = reader
    .enrolmentsWith(person.id)
    .map((enrolment) => (enrolment.cohort ? reader.get('cohort', enrolment.cohort)?.name : undefined))
  return {
    id: person.id,
    nameZh: fullName(person.nameZh),
    nameLatin: readableLatinName(person),
    kinds: person.kinds ?? [],
    college: (person.institution && reader.get('institution', person.institution)?.name) || null,
    major: person.major ?? '',
    cohorts: cohorts.filter((name) => name !== undefined),
  }
}
