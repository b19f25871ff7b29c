import { agreement } from './records/agreement'
import { alliance } from './records/alliance'
import { apprenticeship } from './records/apprenticeship'
import { attendance } from './records/attendance'
import { cohort } from './records/cohort'
import { consent } from './records/consent'
import { contact } from './records/contact'
import { disclosure } from './records/disclosure'
import { emergencyContact } from './records/emergency-contact'
import { enrolment } from './records/enrolment'
import { event } from './records/event'
import { hostFamily } from './records/host-family'
import { identityDecision } from './records/identity-decision'
import { importBatch } from './records/import-batch'
import { incident } from './records/incident'
import { institution } from './records/institution'
import { insurance } from './records/insurance'
import { itineraryItem } from './records/itinerary-item'
import { jointProgramme } from './records/joint-programme'
import { languageScore } from './records/language-score'
import { masterClass } from './records/master-class'
import { office } from './records/office'
import { orderClass } from './records/order-class'
import { output } from './records/output'
import { person } from './records/person'
import { plan } from './records/plan'
import { pressItem } from './records/press-item'
import { privacyRequest } from './records/privacy-request'
import { qualification } from './records/qualification'
import { qualificationResult } from './records/qualification-result'
import { refusedValue } from './records/refused-value'
import { room } from './records/room'
import { safeguardingCheck } from './records/safeguarding-check'
import { teacherProfile } from './records/teacher-profile'
import { travelDocument } from './records/travel-document'
import { travelSegment } from './records/travel-segment'
import { visaCase } from './records/visa-case'
import { welfareNote } from './records/welfare-note'

/** Every record type the office keeps, by key. The one list: types, columns, forms and the store derive from it. */
export const dictionary = {
  office,
  institution,
  contact,
  orderClass,
  alliance,
  agreement,
  jointProgramme,
  person,
  teacherProfile,
  languageScore,
  travelDocument,
  emergencyContact,
  welfareNote,
  consent,
  safeguardingCheck,
  identityDecision,
  refusedValue,
  cohort,
  enrolment,
  visaCase,
  insurance,
  travelSegment,
  room,
  hostFamily,
  itineraryItem,
  attendance,
  incident,
  masterClass,
  apprenticeship,
  qualification,
  qualificationResult,
  output,
  plan,
  event,
  pressItem,
  importBatch,
  privacyRequest,
  disclosure,
} as const

export type RecordKey = keyof typeof dictionary
