import type { Reader, Row } from '../model/types'

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

export declare function cohortCards(reader: Reader, today: string): CohortCard[]
