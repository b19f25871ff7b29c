import type { Language } from '@shared/model/define'
import { inLanguage } from '@shared/model/record-name'
import type { EndedCohort } from '@shared/rules/retention-needs'
import type { DuePerson } from '@shared/rules/retention-queue'

export interface DueGroup {
  key: string
  /** null: the date set for each of them is over. */
  cohort: EndedCohort | null
  people: DuePerson[]
}

/** People by name, under the cohort whose period ended last, the longest overdue first. */
export function groupsOf(people: readonly DuePerson[], language: Language): DueGroup[] {
  const groups = new Map<string, DueGroup>()
  for (const person of people) {
    const [cohort = null] = person.own && person.own === person.until ? [] : person.cohorts
    const key = cohort?.id ?? ''
    const group = groups.get(key) ?? { key, cohort, people: [] }
    group.people.push(person)
    groups.set(key, group)
  }
  const { compare } = new Intl.Collator(language)
  const name = (person: DuePerson) => inLanguage(person.name, language)
  for (const group of groups.values()) group.people.sort((a, b) => compare(name(a), name(b)))
  return [...groups.values()]
}
