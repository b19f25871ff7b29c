/** What has to be done by when for one cohort, by the office's rules and its calendar of working days. */
import { addDays, isWholeDate } from '../model/dates'
import type { IsoDate, Row } from '../model/types'
import type { Participant } from '../rules/dossier'
import { balanceOf } from '../rules/fees'
import {
  handInBy,
  isOfficial,
  isOutstanding,
  noticeBeginsBy,
  reportDueOn,
  workCalendar,
} from '../rules/official-travel'
import { documentOf, journeyOf } from '../rules/record-facts'
import { rulesOn } from '../rules/settings'
import { isDecided, isNeeded } from '../rules/visa'
import { workingDaysBetween } from '../rules/working-days'

export type DeadlineKey = 'notice' | 'visas' | 'fees' | 'departure' | 'return' | 'handIn' | 'report'

export interface Deadline {
  key: DeadlineKey
  on: IsoDate
  /** Nothing is left to do. */
  done: boolean
  /** People who still hold it up; 0 where it is not a matter of people. */
  open: number
  /** Working days from today; negative once it has passed. */
  workingDays: number
}

interface Around {
  cohort: Row<'cohort'>
  participants: readonly Participant[]
  office: Row<'office'> | undefined
  today: IsoDate
}

/** Whether some visa of the participant is still to be decided. */
export function awaitsVisa({ enrolment }: Pick<Participant, 'enrolment'>): boolean {
  return Object.values(enrolment.visas ?? {}).some((visa) => isNeeded(visa) && !isDecided(visa))
}

/** Whether something of the fee is still owed. */
export function owes({ enrolment }: Pick<Participant, 'enrolment'>): boolean {
  const balance = balanceOf(enrolment)
  return balance === undefined || (balance !== null && balance.amount > 0)
}

/** Whether the official passport of the journey is not known to be with the office. */
export function holdsOfficialPassport(
  cohort: Row<'cohort'>,
  { person, enrolment }: Participant,
  today: IsoDate,
): boolean {
  return isOutstanding(documentOf(person, enrolment, journeyOf(cohort, today)))
}

/** The deadlines that bear on a cohort, the earliest first; none while it has no dates. */
export function cohortDeadlines({ cohort, participants, office, today }: Around): Deadline[] {
  const { from, to } = cohort.dates ?? {}
  if (!from || !isWholeDate(from) || cohort.state === 'cancelled') return []
  const rules = rulesOn(office, from)
  const calendar = workCalendar(office, rules)
  const found: Deadline[] = []
  const add = (key: DeadlineKey, on: IsoDate | null, done: boolean, open = 0) => {
    if (on) found.push({ key, on, done, open, workingDays: workingDaysBetween(today, on, calendar) })
  }
  const count = (is: (participant: Participant) => boolean) => participants.filter(is).length
  const left = today > from
  if (isOfficial(cohort) && rules.noticeWorkingDays > 0)
    add('notice', noticeBeginsBy(cohort, rules, calendar), cohort.publicNotice?.from !== undefined || left)
  const waiting = count(awaitsVisa)
  if (participants.some(({ enrolment }) => enrolment.visas !== undefined))
    add('visas', addDays(from, -rules.visaDecidedDays), waiting === 0 || left, waiting)
  const owing = count(owes)
  if (participants.some(({ enrolment }) => enrolment.feeDue !== undefined))
    add('fees', addDays(from, -rules.feesPaidDays), owing === 0, owing)
  add('departure', from, left)
  if (to && isWholeDate(to)) add('return', to, today > to)
  const out = isOfficial(cohort) ? count((each) => holdsOfficialPassport(cohort, each, today)) : 0
  if (isOfficial(cohort)) add('handIn', handInBy(cohort, rules), out === 0 && to !== undefined && today > to, out)
  add('report', reportDueOn(cohort, rules, calendar), cohort.reportDone !== undefined)
  return found.sort((a, b) => a.on.localeCompare(b.on))
}
