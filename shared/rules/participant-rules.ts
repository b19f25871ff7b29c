import { addDays } from '../model/dates'
import type { Fields, IsoDate } from '../model/types'
import type { Member } from './cohort-rules'
import type { Journey } from './facts'
import { rulesFor } from './facts'
import { feeFindings } from './fees'
import type { Finding } from './finding'
import { itemsOf, mark, reversed } from './mark'
import { CHASED_DAYS, isOutstanding } from './official-travel'
import { currentCheck, dataConsentFindings } from './person'
import { isStaff } from './roles'
import { longStayFindings, visaFindings } from './visa'

/** What the rules of one participant need of the group around them. */
export interface Group {
  journey: Journey
  today: IsoDate
  /** Ids of enrolments of adults of the staff who go along. */
  adults: ReadonlySet<string>
  /** Somebody in the group is a minor. */
  hasMinors: boolean
  /** Keys of rooms that are homestays. */
  homestays: ReadonlySet<string>
  /** The day by which official passports are handed in; null for private journeys. */
  handInBy: IsoDate | null
}

/** Official passports come back to the office within seven days of the return (a setting). */
function handInFindings(document: Fields<'travelDocument'> | undefined, { handInBy, today }: Group): Finding[] {
  if (!handInBy || today <= handInBy || addDays(handInBy, CHASED_DAYS) < today || !isOutstanding(document)) return []
  return [mark('passportNotHandedIn', 'warning', '', { date: handInBy }, 'docType')]
}

/** Staff who go along with minors: a check that lapses before the return. Who has none at all is not judged here. */
function staffCheckFindings({ person, role }: Member, { journey, hasMinors, today }: Group): Finding[] {
  if (!isStaff(role) || !hasMinors || !journey.to || journey.to < today) return []
  const check = currentCheck(person, rulesFor(journey))
  return check && check.by < journey.to
    ? [mark('checkOverdue', 'warning', `safeguardingChecks.${check.key}.recheckOn`, { date: check.by })]
    : []
}

/**
 * What is wrong for one active participant besides their papers: visas, consent to processing, who accompanies a minor,
 * fees, an official passport not handed in.
 */
export function participantFindings(
  member: Member,
  document: Fields<'travelDocument'> | undefined,
  group: Group,
): Finding[] {
  const { enrolment, person, age } = member
  const { journey, today, adults } = group
  const rules = rulesFor(journey)
  const isMinor = age !== null && age < rules.minorBelow
  const over = journey.to !== undefined && journey.to < today
  const around = { journey, today, rules, isMinor, adults }
  const withHost =
    enrolment.hostFamily !== undefined || (enrolment.room !== undefined && group.homestays.has(enrolment.room))
  const gone = enrolment.accompanyingAdult !== undefined && !adults.has(enrolment.accompanyingAdult)
  return [
    ...(over ? [] : itemsOf(enrolment.visas).flatMap(([key, visa]) => visaFindings(visa, `visas.${key}`, around))),
    ...(over ? [] : longStayFindings(around, { withHost, accompanied: adults.size > 0 })),
    ...(over ? [] : dataConsentFindings(person, journey.from ?? today, rules)),
    ...(gone && isMinor && !over ? [mark('accompanyingAdultGone', 'warning', 'accompanyingAdult')] : []),
    ...reversed(enrolment.actualDates, 'actualDates'),
    ...feeFindings(enrolment, journey.from, today, rules),
    ...staffCheckFindings(member, group),
    ...handInFindings(document, group),
  ]
}
