import type { Change } from '@shared/model/change-set'
import type { Row } from '@shared/model/types'
import { updated } from '../edits'

/** A new role; whoever becomes leader is the cohort's leader too, and who stops being it is not. */
export function leaderChanges(
  cohort: Row<'cohort'>,
  enrolment: Row<'enrolment'>,
  role: Row<'enrolment'>['role'],
): (Change | null)[] {
  const leads = role === 'delegationLeader'
  const led = cohort.leader === enrolment.id
  return [
    updated('enrolment', enrolment, { role }),
    leads && !led ? updated('cohort', cohort, { leader: enrolment.id }) : null,
    led && !leads ? updated('cohort', cohort, { leader: undefined }) : null,
  ]
}
