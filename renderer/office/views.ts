/**
 * What pages show, made in the worker from the records in memory. Each view is a pure function of the shared layers;
 * a page that needs more gets a new line here.
 */

import type { Reader } from '@shared/model/types'
import { type CohortDossier, cohortDossier } from '@shared/rules/dossier'
import { type CohortCard, cohortCards } from '@shared/summary/cohort-cards'
import { type CohortSummary, cohortSummary } from '@shared/summary/cohort-summary'

export interface ViewContext {
  reader: Reader
  today: string
}

export const views = {
  /** The list of cohorts with counts. */
  cohorts: ({ reader, today }: ViewContext, _: Record<string, never>): CohortCard[] => cohortCards(reader, today),
  /** A cohort, its people and what is missing. */
  cohort: ({ reader, today }: ViewContext, { id }: { id: string }): CohortDossier | null =>
    cohortDossier(reader, id, today),
  /** The figures of the printed cohort summary. */
  cohortSummary: ({ reader, today }: ViewContext, { id }: { id: string }): CohortSummary | null =>
    cohortSummary(reader, id, today),
}

export type ViewName = keyof typeof views
export type ViewRequest<N extends ViewName> = Parameters<(typeof views)[N]>[1]
export type ViewResult<N extends ViewName> = ReturnType<(typeof views)[N]>
