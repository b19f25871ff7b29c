/** Putting somebody into a cohort from anywhere but its own page. */
import type { Change } from '@shared/model/change-set'
import type { Row } from '@shared/model/types'
import { created, updated } from '../edits'

type Enrolment = Row<'enrolment'>

/**
 * A place in a cohort for a person on record; who withdrew from it comes back to the place they had. null: they are in it.
 */
export function enrolChange(
  person: string,
  cohort: string,
  place: Partial<Enrolment>,
  before: Enrolment | undefined,
  freshId: () => string,
): Change | null {
  if (!before) return created('enrolment', { id: freshId(), person, cohort, state: 'confirmed', ...place })
  if (before.state !== 'withdrawn' && before.state !== 'rejected') return null
  return updated('enrolment', before, { ...place, state: 'confirmed', outcome: undefined })
}
