import type { Reader } from '../../model/types'
import { factsOfPerson } from './facts'
import { People } from './people'

/** Everybody on record, ready to be matched; those of the chosen cohort may be meant by their name alone. */
export function peopleOf(reader: Reader, cohortId: string | null): People {
  const steps = gatherPeople(reader, cohortId)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** People gathered between two chances to stop. */
const atOnce = 500

/** The same a little at a time; yields how many were gathered. */
export function* gatherPeople(reader: Reader, cohortId: string | null): Generator<number, People> {
  const people = new People()
  let done = 0
  const enrolled = new Set(cohortId ? reader.enrolmentsOf(cohortId).map(({ person }) => person) : [])
  for (const person of reader.all('person')) {
    if (person.state === 'erased' || person.state === 'anonymised') continue
    people.add(factsOfPerson(person), enrolled.has(person.id))
    if (++done % atOnce === 0) yield done
  }
  return people
}
