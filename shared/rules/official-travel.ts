import { addDays, latest } from '../model/dates'
import type { Fields, IsoDate, Row } from '../model/types'
import type { Finding } from './finding'
import { type CalendarName, calendarOf, type WorkCalendar } from './holidays'
import { mark } from './mark'
import type { Rules } from './settings'
import { addWorkingDays, unknownYears, workingDaysIn } from './working-days'

type Cohort = Row<'cohort'>

/** The calendar in which an office counts working days. */
export function workCalendar(office: Row<'office'> | undefined, rules: Rules): WorkCalendar {
  return calendarOf(office, rules.calendar as CalendarName)
}

/** An official journey (因公): said so, or a delegation that nobody calls private. */
export function isOfficial({ travelCapacity, kind, direction }: Cohort): boolean {
  if (direction === 'inbound' || direction === 'online' || direction === 'domestic') return false
  return travelCapacity === 'official' || (kind === 'delegationOut' && travelCapacity !== 'private')
}

const wholeDay = (day: string | undefined) => (day?.length === 10 ? day : undefined)

/**
 * The last day on which a public notice can begin and still stand for its working days before departure (rules on official
 * travel; the number is a setting). Null while no departure is known.
 */
export function noticeBeginsBy(cohort: Cohort, rules: Rules, calendar: WorkCalendar): IsoDate | null {
  const from = wholeDay(cohort.dates?.from)
  return from ? addWorkingDays(from, -rules.noticeWorkingDays, calendar) : null
}

/** The day by which the report is handed in: as entered; for official journeys counted in working days from the return. */
export function reportDueOn(cohort: Cohort, rules: Rules, calendar: WorkCalendar): IsoDate | null {
  if (cohort.reportDue) return latest(cohort.reportDue)
  const to = wholeDay(cohort.dates?.to)
  return to && isOfficial(cohort) ? addWorkingDays(to, rules.reportWorkingDays, calendar) : null
}

/** The day by which official passports are handed in after the return; null for private journeys. */
export function handInBy(cohort: Cohort, rules: Rules): IsoDate | null {
  const to = wholeDay(cohort.dates?.to)
  return to && isOfficial(cohort) ? addDays(to, rules.handInDays) : null
}

const official = new Set(['publicAffairs', 'service', 'diplomatic'])
const handedIn = new Set(['inOffice', 'returned', 'transferred', 'void'])

/** An official passport that is not known to be back with the office. */
export function isOutstanding(document: Fields<'travelDocument'> | undefined): boolean {
  return document?.type !== undefined && official.has(document.type) && !handedIn.has(document.custody ?? '')
}

function noticeFindings(cohort: Cohort, today: IsoDate, rules: Rules, calendar: WorkCalendar): Finding[] {
  const departure = wholeDay(cohort.dates?.from)
  const { from, to } = cohort.publicNotice ?? {}
  const count = rules.noticeWorkingDays
  if (!departure || count === 0) return []
  if (!from) {
    const by = noticeBeginsBy(cohort, rules, calendar)
    if (today >= departure || !by) return []
    return [
      mark('noticeMissing', by < today ? 'error' : 'warning', 'publicNotice', { count, date: by }, 'publicNotice'),
    ]
  }
  if (!to || from.length < 10 || to.length < 10) return []
  const findings: Finding[] = []
  const stood = workingDaysIn(from, to, calendar)
  if (stood < count && to >= from) {
    const until = addWorkingDays(addDays(from, -1), count, calendar)
    findings.push(mark('noticeShort', 'warning', 'publicNotice', { value: stood, count, date: until }, 'publicNotice'))
  }
  if (to >= departure)
    findings.push(mark('noticeLate', 'warning', 'publicNotice', { until: to, departure }, 'publicNotice'))
  return findings
}

/** Days before departure in which a missing approval is worth saying. */
const APPROVAL_DAYS = 30
/** Days after a deadline for which it is still chased; older journeys were closed in another way. */
export const CHASED_DAYS = 365

function reportFindings(cohort: Cohort, today: IsoDate, rules: Rules, calendar: WorkCalendar): Finding[] {
  const due = reportDueOn(cohort, rules, calendar)
  const to = wholeDay(cohort.dates?.to)
  if (!due || cohort.reportDone || !to || to > today || cohort.state === 'reported' || cohort.state === 'archived')
    return []
  if (addDays(due, CHASED_DAYS) < today) return []
  const findings = [
    mark(due < today ? 'reportOverdue' : 'reportDue', due < today ? 'warning' : 'info', 'reportDone', { date: due }),
  ]
  const [year] = cohort.reportDue ? [] : unknownYears(to, due, calendar)
  if (year) findings.push(mark('holidaysUnknown', 'info', 'reportDue', { year }))
  return findings
}

/**
 * Deadlines of official travel: approval, public notice of five working days before departure, report within fifteen
 * working days after the return (因公临时出国（境）管理规定; every number is a setting).
 */
export function officialFindings(cohort: Cohort, today: IsoDate, rules: Rules, calendar: WorkCalendar): Finding[] {
  if (!isOfficial(cohort)) return reportFindings(cohort, today, rules, calendar)
  const departure = wholeDay(cohort.dates?.from)
  const soon = departure !== undefined && today < departure && departure <= addDays(today, APPROVAL_DAYS)
  const approval =
    soon && !cohort.approvalNo && !cohort.pending?.approvalNo
      ? [mark('approvalMissing', 'warning', 'approvalNo', undefined, 'approvalNo')]
      : []
  return [
    ...noticeFindings(cohort, today, rules, calendar),
    ...approval,
    ...reportFindings(cohort, today, rules, calendar),
  ]
}
