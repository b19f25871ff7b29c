import type { Change } from '../model/change-set'
import type { IsoDate } from '../model/types'
import { putAgreements } from './agreements'
import { putDelegations } from './delegations'
import { ExampleDraft } from './draft'
import { putEvents } from './events'
import { putInstitutions } from './institutions'
import { putPeople } from './people'
import { putProgrammes } from './programmes'
import { putOutputs, putPlan, putQualifications } from './results'
import { putStudents } from './students'
import { putTour } from './tour'

/** Makes an invented office whose days are counted from `today`; the records have the same ids on every day. */
export function exampleOffice(today: IsoDate): Change[] {
  const draft = new ExampleDraft(today)
  putInstitutions(draft)
  putPeople(draft)
  putStudents(draft)
  putAgreements(draft)
  putTour(draft)
  putDelegations(draft)
  putEvents(draft)
  putProgrammes(draft)
  putQualifications(draft)
  putOutputs(draft)
  putPlan(draft)
  return draft.changes
}
