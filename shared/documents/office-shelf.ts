/** Documents of the whole office, and of its events, plans, programmes, qualifications and institutions. */
import { officeWords, recordDocumentWords } from '../text/documents/office-documents'
import { agreementRegister } from './agreement-register'
import { eventPack, eventSeatCards } from './event-pack'
import { influenceTable } from './influence-table'
import { institutionProfile } from './institution-profile'
import { planReport } from './plan-progress'
import { pressLog } from './press-log'
import { programmeReturn, programmeReturns } from './programme-return'
import { qualificationResults } from './qualification-results'
import type { ShelfEntry } from './shelf-entry'
import { yearReview } from './year-review'

export const officeShelf: readonly ShelfEntry[] = [
  {
    key: 'yearReview',
    title: officeWords.yearReview,
    purpose: officeWords.yearPurpose,
    of: 'office',
    make: yearReview,
  },
  {
    key: 'influenceTable',
    title: officeWords.influence,
    purpose: officeWords.influencePurpose,
    of: 'office',
    make: influenceTable,
  },
  {
    key: 'agreementRegister',
    title: officeWords.register,
    purpose: officeWords.registerPurpose,
    of: 'office',
    make: agreementRegister,
  },
  {
    key: 'programmeReturns',
    title: officeWords.returns,
    purpose: officeWords.returnsPurpose,
    of: 'office',
    make: programmeReturns,
  },
  { key: 'pressLog', title: officeWords.press, purpose: officeWords.pressPurpose, of: 'office', make: pressLog },
  {
    key: 'programmeReturn',
    title: officeWords.programmeReturn,
    purpose: officeWords.programmeReturnPurpose,
    of: 'jointProgramme',
    make: programmeReturn,
    consents: ['photo'],
  },
  {
    key: 'planProgress',
    title: officeWords.planProgress,
    purpose: officeWords.planPurpose,
    of: 'plan',
    make: planReport,
  },
  {
    key: 'eventPack',
    title: recordDocumentWords.pack,
    purpose: recordDocumentWords.packPurpose,
    of: 'event',
    make: eventPack,
  },
  {
    key: 'eventSeatCards',
    title: recordDocumentWords.seats,
    purpose: recordDocumentWords.seatsPurpose,
    of: 'event',
    make: eventSeatCards,
  },
  {
    key: 'qualificationResults',
    title: recordDocumentWords.results,
    purpose: recordDocumentWords.resultsPurpose,
    of: 'qualification',
    make: qualificationResults,
  },
  {
    key: 'institutionProfile',
    title: recordDocumentWords.profile,
    purpose: recordDocumentWords.profilePurpose,
    of: 'institution',
    make: institutionProfile,
  },
]
