import type { Standalone } from '../model/types'

/**
 * What a list shows until somebody chooses otherwise, by what an office looks for first in it. Every list begins with
 * what the record is called.
 */
export const defaultColumns: Readonly<Partial<Record<Standalone, readonly string[]>>> = {
  /** Who they are, where, and how much goes on with them. */
  institution: ['kind', 'state', 'country', 'division', 'honours', 'agreements', 'people', 'cohorts', 'contacts'],
  /** Who initiated it and who belongs to it. */
  alliance: ['kind', 'state', 'leadUnit', 'members', 'founded', 'programmes'],
  /** With whom, of what kind, and until when it holds. */
  agreement: ['number', 'type', 'state', 'parties', 'signedOn', 'validity.to', 'reviewOn', 'cohorts'],
  /** When and where, who came, what was signed. */
  event: ['kind', 'dates', 'place', 'state', 'institutions', 'agreements', 'pressItems'],
  /** Who wrote about what, and when. */
  pressItem: ['outlet', 'publishedOn', 'medium', 'language', 'event', 'agreement', 'cohort'],
  /** Approval, parties, and when the approval ends. */
  jointProgramme: ['approvalNo', 'state', 'chineseParty', 'foreignParty', 'major', 'level', 'annualQuota', 'validTo'],
  /** Where they belong and what they do there; how to reach them. */
  person: ['kinds', 'institution', 'department', 'major', 'gender', 'age', 'phone', 'cohorts'],
  /** When, where to, how many. */
  cohort: ['kind', 'state', 'dates', 'destinations', 'host', 'people', 'agreement', 'reportDue'],
  /** Who goes with whom as what, and whether it is paid. */
  enrolment: ['cohort', 'role', 'state', 'subGroup', 'feeDue', 'feePaid', 'outcome'],
  /** The master, the craft, the pairs. */
  masterClass: ['master', 'craft', 'state', 'dates', 'pairs', 'sessions', 'outputs'],
  /** The enterprise, the college, and how many found work. */
  orderClass: ['enterprise', 'college', 'state', 'dates', 'intake', 'placed', 'international', 'agreement'],
  /** Which certificate of whom, at which level. */
  qualification: ['scheme', 'number', 'level', 'awardingBody', 'glh', 'credits', 'candidates'],
  /** Who took what, with which result and certificate. */
  qualificationResult: ['qualification', 'unit', 'state', 'result', 'assessedOn', 'awardedOn', 'certificateNo'],
  /** What was made, who adopted it, and when. */
  output: ['kind', 'state', 'adopters', 'adoptedOn', 'person', 'organisation', 'awardLevel', 'cohort'],
  /** Whose plan, for when, and its projects. */
  plan: ['institution', 'state', 'period', 'batch', 'batchYear', 'projects'],
  /** When, by whom, how, how much of it, and for whom. */
  disclosure: ['on', 'time', 'by', 'way', 'sensitive', 'copies', 'recipient', 'purpose', 'cohort'],
}

/** The order a list stands in until somebody sorts: what is next or newest first, else by name. */
export const defaultSort: Readonly<Partial<Record<Standalone, { column: string; descending: boolean }>>> = {
  agreement: { column: 'signedOn', descending: true },
  event: { column: 'dates', descending: true },
  pressItem: { column: 'publishedOn', descending: true },
  cohort: { column: 'dates', descending: true },
  masterClass: { column: 'dates', descending: true },
  orderClass: { column: 'dates', descending: true },
  output: { column: 'adoptedOn', descending: true },
  plan: { column: 'period', descending: true },
  disclosure: { column: 'on', descending: true },
}

/** Columns that go on where another leaves off: of one day the later hour stands by its time. */
export const sortedWithin: Readonly<Partial<Record<Standalone, Readonly<Record<string, string>>>>> = {
  disclosure: { on: 'time' },
}
