import { columnOf, pathOf } from '../../model/columns'

/** Record types a table can hold, and the columns by which one of its rows is told from another. */
export const identifying: Readonly<Record<string, readonly string[]>> = {
  enrolment: [
    'nameZh',
    'nameFull',
    'surname',
    'givenNames',
    'familyNameZh',
    'givenNameZh',
    'passportNo',
    'idCard',
    'twCompatriotNo',
    'homeReturnNo',
    'mrz',
    'email',
    'studentNo',
    'staffNo',
    'uln',
  ],
  qualificationResult: [
    'candidateNo',
    'nameZh',
    'nameFull',
    'surname',
    'givenNames',
    'uln',
    'certNo',
    'studentNo',
    'idCard',
  ],
  qualification: ['qualTitle', 'qualNo'],
  agreement: ['agreementTitle', 'agreementNo', 'hostInstitution'],
  institution: ['institution', 'hostInstitution', 'enterprise'],
  cohort: ['cohortName'],
  pressItem: ['mediaTitle', 'mediaUrl', 'mediaOutlet'],
}

const personal = new Set(['identity', 'emergency', 'welfare'])
const ofInstitutions = new Set([
  'country',
  'schoolCode',
  'ukprn',
  'usci',
  'centreNo',
  'province',
  'companyNo',
  'charityNo',
  'orgCode',
])

/** A list of institutions may name who to write to there; it says none of these. */
const ofSomebody = new Set([
  'nameZh',
  'nameFull',
  'surname',
  'familyNameZh',
  'gender',
  'dob',
  'passportNo',
  'idCard',
  'studentNo',
  'staffNo',
])

const ofGroups = new Set(['cohortName', 'leaderName', 'purpose', 'accompanyingTeacher'])

/** Of one person's result, and of no qualification. */
const ofResults = new Set([
  'result',
  'awardDate',
  'examDate',
  'candidateNo',
  'unit',
  'nameFull',
  'givenNames',
  'uln',
  'room',
  'email',
])

/** What a list of results says besides of who sat: enough to know them by, and nothing of a journey. */
const ofCandidates = new Set([
  ...['nameZh', 'nameFull', 'surname', 'givenNames', 'familyNameZh', 'givenNameZh', 'gender', 'dob', 'age'],
  ...['studentNo', 'idCard', 'email', 'classGroup', 'major', 'department', 'institution', 'seq', 'note'],
])
const isOfCandidate = (field: string) => ofCandidates.has(field) || columnOf(field).group === 'qualification'

/** A qualification or a grade beside who took it, and nothing of a journey or of attendance. */
const saysOnlyResults = (fields: readonly string[]) =>
  fields.every(isOfCandidate) && fields.includes('qualTitle') && fields.includes('result')

const agreed = ['agreementType', 'agreementNo', 'agreementTitle', 'signDate']

/** The record type that a table with these columns holds. */
export function recordTypeOf(fields: readonly string[]): string {
  const inGroup = (group: string) => fields.filter((field) => columnOf(field).group === group).length
  const people = fields.filter((field) => personal.has(columnOf(field).group)).length
  const agreements = inGroup('agreement')
  // How often somebody came is no result.
  const results = inGroup('qualification') - (fields.includes('attendanceRate') ? 1 : 0)
  if (agreements >= 2 && agreements > people) return 'agreement'
  // Qualifications in a list of their own: nobody has any of them.
  const catalogue =
    fields.includes('qualTitle') && !fields.some((field) => ofResults.has(field) || ofSomebody.has(field))
  if (catalogue && results >= 2) return 'qualification'
  if (results >= 3 || (results >= 2 && (results >= people || saysOnlyResults(fields)))) return 'qualificationResult'
  const named = fields.includes('institution') || fields.includes('hostInstitution')
  // What was agreed with a partner, its days under any name: Type over MoU, Start, End.
  if (named && people === 0 && agreed.some((field) => fields.includes(field))) return 'agreement'
  // A name in two languages beside nobody's name: partners.
  const institutions = named && fields.some((field) => ofInstitutions.has(field) || field === 'institutionEn')
  // Who takes interns, and whom to write to there: enterprises.
  const enterprises = fields.includes('enterprise') && !named
  // 来访单位 with days of arrival and a purpose: groups that come, and no register of colleges.
  const groups = fields.includes('dateFrom') && fields.some((field) => ofGroups.has(field))
  const somebody = fields.some((field) => ofSomebody.has(field))
  if ((institutions || enterprises) && !groups && !somebody) return 'institution'
  if (groups && !somebody && fields.includes('dateTo') && fields.includes('cohortName')) return 'cohort'
  if (people > 0) return 'enrolment'
  if (inGroup('press') >= 2) return 'pressItem'
  return 'enrolment'
}

const otherRecords = /^(?:agreement|qualificationResult|pressItem|attendance)\./

/** Whether a column of a list of people fills a record that such a list does not make: the number of a certificate. */
export const isOfOtherRecord = (field: string): boolean => otherRecords.test(pathOf(columnOf(field), 'enrolment') ?? '')

/** Colleges or firms with an address or a telephone and nobody's name: whom to write to there, and nobody who travels. */
export const isOfContacts = (fields: readonly string[]): boolean =>
  fields.some((field) => ofColleges.has(field)) &&
  fields.some((field) => field === 'email' || field === 'phone' || field === 'wechat') &&
  !fields.some((field) => ofSomebody.has(field) || (field !== 'email' && identifying.enrolment?.includes(field)))

const ofColleges = new Set(['institution', 'institutionEn', 'enterprise'])

/** A number of approval, and nothing that only an agreement has: a programme run together. */
export const isJointProgramme = (table: {
  recordType: string
  columns: readonly { field: string | null }[]
}): boolean => {
  const has = (key: string) => table.columns.some(({ field }) => field === key)
  const ofAgreement = has('agreementType') || has('agreementNo') || has('agreementTitle')
  return table.recordType === 'agreement' && has('jointApprovalNo') && !ofAgreement
}

/** Columns without which nobody new can be made: a table without any of them only adds to people on record. */
const ofNewPeople = [
  'dob',
  'passportNo',
  'idCard',
  'mrz',
  'email',
  'phone',
  'nationality',
  'institution',
  'department',
  'major',
  'studentNo',
  'emergencyName',
  'guardianName',
]
const ofJourneys = [
  'room',
  'roomType',
  'flightOut',
  'flightBack',
  'pnr',
  'seat',
  'hostFamily',
  'roommate',
  'insurer',
  'policyNo',
  'visaStatus',
  'etaNo',
  'etaStatus',
  'feePaid',
  'feeDue',
  'clothesSize',
]

/** True for a list of rooms, flights, visas or payments that names people and says nothing about who they are. */
export function onlyJoins(recordType: string, fields: readonly string[]): boolean {
  return (
    recordType === 'enrolment' &&
    !fields.some((field) => ofNewPeople.includes(field)) &&
    fields.some((field) => ofJourneys.includes(field))
  )
}

/** What a list of a group says of people besides their names: which part of it they are in. */
const ofGroupLists = [
  'seq',
  'subGroup',
  'note',
  'nameZh',
  'nameFull',
  'surname',
  'givenNames',
  'familyNameZh',
  'givenNameZh',
]

/** Names and perhaps groups: who is there, or who goes with whom. Nothing in it would tell somebody new from anybody else. */
export const saysOnlyNames = (recordType: string, fields: readonly string[]): boolean =>
  recordType === 'enrolment' && fields.every((field) => ofGroupLists.includes(field))
