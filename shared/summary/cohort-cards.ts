import type { Reader, Row } from '../model/types'
import { type CohortDossier, cohortDossier, type Participant } from '../rules/dossier'
import { daysTo } from './days'

/** A line of the list of cohorts. */
export interface CohortCard {
  cohort: Row<'cohort'>
  hostName: { en?: string; zh?: string } | null
  people: number
  /** People with at least one error before departure. */
  withProblems: number
  /** Days to departure; negative once left; null without dates. */
  daysToDeparture: number | null
}

const hasProblem = ({ checks, findings }: Participant) =>
  Object.values(checks).some((state) => state === 'missing' || state === 'problem') ||
  findings.some(({ severity }) => severity === 'error')

function cardOf({ cohort, host, participants, erased }: CohortDossier, today: string): CohortCard {
  return {
    cohort,
    hostName: host?.name ?? null,
    people: participants.length + erased.length,
    withProblems: participants.filter(hasProblem).length,
    daysToDeparture: daysTo(today, cohort.dates?.from ?? ''),
  }
}

/** Next to leave first, then those without a date, then those that have left, the latest first. */
function byDeparture(a: CohortCard, b: CohortCard): number {
  const group = ({ daysToDeparture: days }: CohortCard) => (days === null ? 1 : days >= 0 ? 0 : 2)
  return group(a) - group(b) || Math.abs(a.daysToDeparture ?? 0) - Math.abs(b.daysToDeparture ?? 0)
}

/** Every cohort with what its list shows, as of `today` (ISO day). */
export function cohortCards(reader: Reader, today: string): CohortCard[] {
  const cards: CohortCard[] = []
  for (const { id } of reader.all('cohort')) {
    const dossier = cohortDossier(reader, id, today)
    if (dossier) cards.push(cardOf(dossier, today))
  }
  return cards.sort(byDeparture)
}
