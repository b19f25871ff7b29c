import type { Fields } from '../model/types'
import type { ExampleDraft } from './draft'

export type Enrolment = Fields<'enrolment'> & { state?: string }

/** Name of the enrolment of a person in a cohort, for `draft.id`. */
export const enrolmentOf = (cohort: string, person: string) => `enrolment.${cohort}.${person}`

/** Puts a person into a cohort. */
export function enrol(draft: ExampleDraft, cohort: string, person: string, values: Enrolment): void {
  draft.put('enrolment', enrolmentOf(cohort, person), {
    person: draft.id(`person.${person}`),
    cohort: draft.id(`cohort.${cohort}`),
    ...values,
  })
}

/** A paper of the check list: received, checked or missing. */
export function checklist(
  missing: readonly ('passport' | 'photo' | 'consent' | 'insurance' | 'visa' | 'ticket')[],
): NonNullable<Fields<'enrolment'>['checklist']> {
  const papers = ['passport', 'photo', 'consent', 'insurance', 'visa', 'ticket'] as const
  return Object.fromEntries(
    papers.map((item) => [
      item,
      { item, status: missing.includes(item) ? ('missing' as const) : ('checked' as const) },
    ]),
  )
}
