/**
 * What pages show, made in the worker from the records in memory. Each view is a pure function of the shared layers;
 * a page that needs more gets a new line here.
 */

import type { Language } from '@shared/model/define'
import type { Reader, Row } from '@shared/model/types'
import { type CohortDossier, cohortDossier } from '@shared/rules/dossier'
import { type PeopleList, peopleList } from '@shared/search/people-list'
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
  /** Everybody on record who fits the query. */
  people: ({ reader }: ViewContext, { query, language }: { query: string; language: Language }): PeopleList =>
    peopleList(reader, query, language),
  /** The cohorts a person is or was in. */
  cohortsOf: ({ reader }: ViewContext, { id }: { id: string }): EnrolledIn[] =>
    reader.enrolmentsWith(id).map((enrolment) => ({
      enrolment,
      cohort: (enrolment.cohort && reader.get('cohort', enrolment.cohort)) || null,
    })),
}

export interface EnrolledIn {
  enrolment: Row<'enrolment'>
  cohort: Row<'cohort'> | null
}

export type ViewName = keyof typeof views
export type ViewRequest<N extends ViewName> = Parameters<(typeof views)[N]>[1]
export type ViewResult<N extends ViewName> = ReturnType<(typeof views)[N]>
