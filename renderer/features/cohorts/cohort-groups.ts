import type { Bilingual, Language } from '@shared/model/define'
import type { CohortCard } from '@shared/summary/cohort-cards'
import { cohortWords } from '@shared/text/cohort'
import { enumWord } from '../../records/dictionary-fields'
import { today } from '../../ui/format'

export interface CohortGroup {
  key: 'underWay' | 'upcoming' | 'undated' | 'past'
  title: Bilingual
  cards: CohortCard[]
}

/** Cohorts under way first, then those to come by nearness, those without dates, and those past, latest first. */
export function cohortGroups(cards: readonly CohortCard[]): CohortGroup[] {
  const from = ({ cohort }: CohortCard) => cohort.dates?.from ?? ''
  const groupOf = (card: CohortCard): CohortGroup['key'] => {
    const { from: leaves, to } = card.cohort.dates ?? {}
    if (!leaves) return 'undated'
    if ((card.daysToDeparture ?? 0) > 0) return 'upcoming'
    return (to ?? leaves) >= today() ? 'underWay' : 'past'
  }
  const byNearness = (a: CohortCard, b: CohortCard) => from(a).localeCompare(from(b))
  return (['underWay', 'upcoming', 'undated', 'past'] as const)
    .map((key) => ({
      key,
      title: cohortWords[key],
      cards: cards
        .filter((card) => groupOf(card) === key)
        .sort(key === 'past' ? (a, b) => byNearness(b, a) : byNearness),
    }))
    .filter((group) => group.cards.length > 0)
}

/** Whether every word of the query stands somewhere in what the card says. */
export function fitsQuery({ cohort, hostName }: CohortCard, query: string, language: Language): boolean {
  const kind = enumWord('cohort', 'kind', cohort.kind)?.[language]
  const said = [cohort.name?.en, cohort.name?.zh, cohort.code, kind, hostName?.en, hostName?.zh, cohort.dates?.from]
  const text = said.join(' ').toLocaleLowerCase()
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
