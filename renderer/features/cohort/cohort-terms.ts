/** What a cohort of each kind is about: the words of its parts, and which sections it needs. */
import type { Bilingual } from '@shared/model/define'
import type { Row } from '@shared/model/types'
import { cohortPage } from '@shared/text/cohort-page'

type Kind = NonNullable<Row<'cohort'>['kind']>

export interface CohortTerms {
  people: Bilingual
  travel: Bilingual
  programme: Bilingual
  /** First and last day. */
  from: Bilingual
  to: Bilingual
  /** People are trained: hours, language before and after, certificates. */
  trains: boolean
  /** Students go along: host families, share of learning. */
  hasStudents: boolean
}

const out = { from: cohortPage.leavesOn, to: cohortPage.returnsOn, travel: cohortPage.travel }
const inbound = { from: cohortPage.arrivesOn, to: cohortPage.departsOn, travel: cohortPage.stay }
const plain = { programme: cohortPage.programme, trains: false, hasStudents: false }

const students: CohortTerms = { ...out, ...plain, people: cohortPage.students, hasStudents: true }
const teachers: CohortTerms = {
  ...out,
  people: cohortPage.teachers,
  programme: cohortPage.training,
  trains: true,
  hasStudents: false,
}

const terms: Readonly<Record<Kind, CohortTerms>> = {
  teacherTrainingOut: teachers,
  teacherVisitOut: teachers,
  instructorOut: { ...teachers, programme: cohortPage.programme, trains: false },
  delegationOut: { ...out, ...plain, people: cohortPage.delegates, programme: cohortPage.exchange },
  teacherIn: { ...inbound, ...plain, people: cohortPage.foreignTeachers },
  studyTourOut: students,
  studyTourIn: { ...students, ...inbound },
  exchangeOut: students,
  internshipOut: students,
  masterClass: { ...out, ...plain, people: cohortPage.trainees, programme: cohortPage.training, trains: true },
  trainOverseasStaff: {
    ...inbound,
    ...plain,
    people: cohortPage.trainees,
    programme: cohortPage.training,
    trains: true,
  },
  examSession: { ...out, ...plain, people: cohortPage.candidates },
}

const general: CohortTerms = { ...out, ...plain, people: cohortPage.people, hasStudents: true }

export const termsOf = (kind: Row<'cohort'>['kind']): CohortTerms => (kind ? terms[kind] : general)
