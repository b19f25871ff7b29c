import type { Reader } from '../../model/types'
import { factsOfPerson } from './facts'
import { People } from './people'

/** Everybody on record, ready to be matched; those of the chosen cohort may be meant by their name alone. */
export function peopleOf(reader: Reader, cohortId: string | null): People {
  const people = new People()
  const enrolled = new Set(cohortId ? reader.enrolmentsOf(cohortId).map(({ person }) => person) : [])
  for (const person of reader.all('person')) {
    if (person.state === 'erased' || person.state === 'anonymised') continue
    people.add(factsOfPerson(person), enrolled.has(person.id))
  }
  return people
}
