import { office } from './records/office'
import { institution } from './records/institution'
import { contact } from './records/contact'
import { orderClass } from './records/order-class'
import { alliance } from './records/alliance'
import { agreement } from './records/agreement'
import { jointProgramme } from './records/joint-programme'
import { person } from './records/person'
import { teacherProfile } from './records/teacher-profile'
import { languageScore } from './records/language-score'
import { travelDocument } from './records/travel-document'
import { emergencyContact } from './records/emergency-contact'
import { welfareNote } from './records/welfare-note'
import { consent } from './records/consent'
import { safeguardingCheck } from './records/safeguarding-check'
import { cohort } from './records/cohort'
import { enrolment } from './records/enrolment'
import { visaCase } from './records/visa-case'
import { insurance } from './records/insurance'
import { travelSegment } from './records/travel-segment'
import { room } from './records/room'
import { hostFamily } from './records/host-family'
import { itineraryItem } from './records/itinerary-item'
import { attendance } from './records/attendance'
import { incident } from './records/incident'
import { masterClass } from './records/master-class'
import { apprenticeship } from './records/apprenticeship'
import { qualification } from './records/qualification'
import { qualificationResult } from './records/qualification-result'
import { output } from './records/output'
import { plan } from './records/plan'
import { event } from './records/event'
import { pressItem } from './records/press-item'
import { importBatch } from './records/import-batch'
import { retentionRule } from './records/retention-rule'
import { privacyRequest } from './records/privacy-request'
import { disclosure } from './records/disclosure'

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
  retentionRule,
  privacyRequest,
  disclosure,
} as const

export type RecordKey = keyof typeof dictionary
