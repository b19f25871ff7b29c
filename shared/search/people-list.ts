import { fullName } from '../model/names'
import type { BilingualText, Reader, Row } from '../model/types'
import { fitsPerson } from './person-terms'

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
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en', { numeric: true })
  const wanted = query.trim()
  const found: { person: Row<'person'>; name: string }[] = []
  for (const person of reader.all('person')) {
    const institution = person.institution ? reader.get('institution', person.institution) : undefined
    const beside = [institution?.name?.en, institution?.name?.zh, institution?.shortName].filter(Boolean).join(' ')
    if (wanted && !fitsPerson(person, wanted, beside)) continue
    const zh = fullName(person.nameZh)
    const latin = fullName(person.nameLatin)
    found.push({ person, name: language === 'zh' ? zh || latin : latin || zh })
  }
  found.sort((a, b) => (a.name && b.name ? collator.compare(a.name, b.name) : Number(!a.name) - Number(!b.name)))
  return { total: found.length, lines: found.slice(0, MOST_LINES).map(({ person }) => lineOf(reader, person)) }
}

function lineOf(reader: Reader, person: Row<'person'>): PersonLine {
  const cohorts = reader
    .enrolmentsWith(person.id)
    .map((enrolment) => (enrolment.cohort ? reader.get('cohort', enrolment.cohort)?.name : undefined))
  return {
    id: person.id,
    nameZh: fullName(person.nameZh),
    nameLatin: fullName(person.nameLatin),
    kinds: person.kinds ?? [],
    college: (person.institution && reader.get('institution', person.institution)?.name) || null,
    major: person.major ?? '',
    cohorts: cohorts.filter((name) => name !== undefined),
  }
}
