import type { EndedCohort } from '@shared/rules/retention-needs'
import type { DuePerson } from '@shared/rules/retention-queue'

export interface DueGroup {
  key: string
  /** null: the date set for each of them is over. */
  cohort: EndedCohort | null
  people: DuePerson[]
}

/** People under the cohort whose period ended last, the longest overdue first. */
export function groupsOf(people: readonly DuePerson[]): DueGroup[] {
  const groups = new Map<string, DueGroup>()
  for (const person of people) {
    const [cohort = null] = person.own && person.own === person.until ? [] : person.cohorts
    const key = cohort?.id ?? ''
    const group = groups.get(key) ?? { key, cohort, people: [] }
    group.people.push(person)
    groups.set(key, group)
  }
  return [...groups.values()]
}
