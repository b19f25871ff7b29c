import { addDays, addMonths, daysBetween, earliest, latest } from '../model/dates'
import type { Fields, IsoDate } from '../model/types'
import type { Journey } from './facts'
import type { Finding } from './finding'
import { mark } from './mark'
import type { Rules } from './settings'

type Visa = Fields<'visaCase'>

const notAsked = new Set(['notRequired', 'withdrawn'])

/** A visa that has to be got: not said to be needless, and not given up. */
export function isNeeded({ required, status, type }: Visa): boolean {
  return required !== false && type !== 'visaFree' && !(status && notAsked.has(status))
}

/** Granted or refused: there is nothing more to wait for. */
export function isDecided({ status, decidedOn, number }: Visa): boolean {
  return status === 'granted' || status === 'refused' || decidedOn !== undefined || (number !== undefined && !status)
}

/** Types on which one visits the UK as a standard visitor. */
const visitorTypes = new Set(['ukStandardVisitor', 'ukEta'])

/** What one visa needs to know of the journey and of those who travel along. */
export interface VisaAround {
  journey: Journey
  today: IsoDate
  rules: Rules
  isMinor: boolean
  /** Ids of enrolments of adults who are still in the group. */
  adults: ReadonlySet<string>
}

function decisionFindings(visa: Visa, path: string, { journey: { from }, today, rules }: VisaAround): Finding[] {
  if (visa.status === 'refused') return [mark('visaRefused', 'error', `${path}.status`, undefined, 'visaStatus')]
  const findings: Finding[] = []
  const place = visa.appointmentOn ? 'appointmentOn' : 'biometricsOn'
  const appointment = visa[place]
  if (appointment && from && !isDecided(visa) && earliest(appointment) >= from)
    findings.push(mark('appointmentLate', 'error', `${path}.${place}`, { date: appointment, departure: from }))
  if (visa.decidedOn && from && earliest(visa.decidedOn) > from)
    findings.push(mark('visaDecidedLate', 'warning', `${path}.decidedOn`, { date: visa.decidedOn, departure: from }))
  if (!isDecided(visa)) {
    const near = from !== undefined && addDays(from, -rules.visaDecidedDays) <= today
    findings.push(
      near
        ? mark('visaUndecided', 'error', `${path}.status`, { departure: from }, 'visaStatus')
        : mark('visaOpen', 'info', `${path}.status`, undefined, 'visaStatus'),
    )
  }
  return findings
}

/** The visa holds from departure to return; a date without a day counts for what is certain. */
function validityFindings({ validity }: Visa, path: string, { journey: { from, to } }: VisaAround): Finding[] {
  const findings: Finding[] = []
  const at = `${path}.validity`
  // One may leave home the day before the visa begins: the border is crossed on the next.
  if (validity?.from && from && earliest(validity.from) > addDays(from, 1))
    findings.push(mark('visaBegins', 'error', at, { since: validity.from, departure: from }))
  if (validity?.to && to && latest(validity.to) < to)
    findings.push(mark('visaEnds', 'error', at, { until: validity.to, return: to }, 'visaExpiry'))
  return findings
}

/** Study as a standard visitor up to six months (gov.uk); a child is tied to the adult named in the visa (gov.uk). */
function ukFindings(
  visa: Visa,
  path: string,
  { journey: { from, to }, rules, isMinor, adults }: VisaAround,
): Finding[] {
  const findings: Finding[] = []
  const uk = visa.country === 'GB' || visa.type?.startsWith('uk') === true
  if (visa.type && visitorTypes.has(visa.type) && from && to && to > addMonths(from, rules.ukVisitMonths))
    findings.push(mark('ukVisitTooLong', 'error', `${path}.type`, { count: rules.ukVisitMonths }, 'visaType'))
  if (!uk || !isMinor || visa.type === 'ukEta') return findings
  const named = visa.adults ?? []
  if (visa.accompanied === true && named.length === 0) findings.push(mark('childNotTied', 'warning', `${path}.adults`))
  if (visa.accompanied !== false && named.length > 0 && !named.some((id) => adults.has(id)))
    findings.push(mark('tiedAdultGone', 'error', `${path}.adults`))
  return findings
}

/** Everything about one visa of a participant: decided in time, valid for the stay, of the right kind. */
export function visaFindings(visa: Visa, path: string, around: VisaAround): Finding[] {
  if (!isNeeded(visa)) return []
  return [
    ...decisionFindings(visa, path, around),
    ...validityFindings(visa, path, around),
    ...ukFindings(visa, path, around),
  ]
}

/**
 * A minor who stays with a host in the UK for more than 28 days without staff beside them is privately fostered: the host
 * tells the local authority (gov.uk, Standard Visitor: visitors under 18; the number is a setting).
 */
export function longStayFindings(
  { journey, rules, isMinor }: Pick<VisaAround, 'journey' | 'rules' | 'isMinor'>,
  { withHost, accompanied }: { withHost: boolean; accompanied: boolean },
): Finding[] {
  const { from, to } = journey
  if (!isMinor || !from || !to || !journey.destinations.includes('GB')) return []
  const days = daysBetween(from, to)
  if (days <= rules.ukMinorDays || (!withHost && accompanied)) return []
  return [mark('longStayMinor', 'warning', '', { count: days, most: rules.ukMinorDays })]
}
