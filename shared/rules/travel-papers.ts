import { addMonths, earliest, latest } from '../model/dates'
import type { Journey, JourneyFacts } from './facts'
import { isMissing, rulesFor, textFact } from './facts'
import type { Finding } from './finding'
import { kindOfNumber, kindsOfNumber, patternsKnown, proposedNumber } from './passport'
import { mentionsPending } from './pending'

/** Documents other than the passport: a pending word beside one of them says nothing about the passport. */
const otherPapers = /签证|保险|同意书|公证|机票|visa|eta\b|insurance|consent|ticket|dbs/i
const passportWords = /护照|证件|passport/i

/**
 * The words that say a passport is on its way where its number is empty: a pending word under the expiry, or in the
 * remarks (护照办理中, 新办护照) unless they speak of another paper only. Null where nothing says so.
 */
export function passportOnItsWay(facts: JourneyFacts): string | null {
  if (!isMissing(facts, 'passportNo')) return null
  if (facts.pending.has('passportExpiry') && !textFact(facts, 'passportExpiry')) return ''
  const remarks = textFact(facts, 'remarks') ?? ''
  if (!mentionsPending(remarks)) return null
  return passportWords.test(remarks) || !otherPapers.test(remarks) ? remarks : null
}

/** Places whose nationals may hold papers of one another: their patterns are judged together. */
const related: Readonly<Record<string, readonly string[]>> = {
  CN: ['CN', 'HK', 'MO'],
  HK: ['HK', 'CN', 'MO', 'GB'],
  MO: ['MO', 'CN', 'HK'],
  TW: ['CN', 'TW'],
  GB: ['GB'],
}

/** Whether a number fits a pattern of the country or region; true for those whose patterns are not known (passport.ts). */
export function numberFits(number: string, country: string | undefined): boolean {
  if (country === 'TW' || (country && !patternsKnown(country))) return true
  return country
    ? (related[country] ?? [country]).some((place) => kindsOfNumber(number, place).length > 0)
    : kindsOfNumber(number).length > 0
}

/** The number against the patterns of the issuing country or region; other states have none here. */
function formatFindings(number: string, facts: JourneyFacts): Finding[] {
  if (proposedNumber(number)) return []
  const country = textFact(facts, 'passportCountry') ?? textFact(facts, 'nationality')
  // Whose it is nobody said: only figures alone are known to be wrong, for others may be any state's.
  const isChinese = facts.asked.has('idCard') || textFact(facts, 'nameZh') !== undefined
  if (country === undefined && !isChinese && /^[A-Z]{1,3}\d{5,8}[A-Z]?$|^\d{2}[A-Z]{2}\d{5}$/.test(number)) return []
  return numberFits(number, country) ? [] : [{ code: 'passportFormat', severity: 'warning', field: 'passportNo' }]
}

/** A private passport in an official delegation (因公: passports for public affairs, service or diplomatic ones). */
function kindFindings(number: string, facts: JourneyFacts, journey: Journey): Finding[] {
  const capacity = textFact(facts, 'travelCapacity') ?? journey.travelCapacity
  if (capacity !== 'official') return []
  if ((kindOfNumber(number) ?? textFact(facts, 'docType')) !== 'ordinary') return []
  return [{ code: 'wrongPassportKind', severity: 'error', field: 'passportNo' }]
}

/**
 * Expiry against the journey: before departure, before return, or inside the margin of the destination (passport-margins.ts
 * has them and their sources). While the journey has no dates, against today: what has lapsed already can be said without
 * them. A month without a day counts as its last day, so that only what is certain is said.
 */
function expiryFindings(facts: JourneyFacts, journey: Journey): Finding[] {
  const expires = textFact(facts, 'passportExpiry')
  const { from, to, today } = journey
  if (!expires) return []
  const last = latest(expires)
  const finding = (code: Finding['code'], severity: Finding['severity'], values: Finding['values']): Finding[] => [
    { code, severity, field: 'passportExpiry', values: { expires, ...values } },
  ]
  if (last < today && (!from || today <= from))
    return finding('passportExpired', 'error', { counted: 'today', ...(from && { departure: from }) })
  if (!from) return []
  if (last < earliest(from)) return finding('passportExpired', 'error', { departure: from })
  if (to && last < earliest(to)) return finding('passportExpiresDuringTrip', 'error', { return: to })
  const nationality = textFact(facts, 'nationality')
  const { passportMargins } = rulesFor(journey)
  for (const destination of journey.destinations) {
    if (destination === nationality) continue
    const margin = passportMargins[destination] ?? passportMargins.other
    const start = margin?.countedFrom === 'arrival' ? from : to
    if (!margin || !start) continue
    const until = addMonths(start, margin.months)
    if (last < until)
      return finding('passportShortValidity', margin.severity, { until, months: margin.months, country: destination })
  }
  return []
}

/** Everything that follows from the passport. */
export function passportFindings(facts: JourneyFacts, journey: Journey): Finding[] {
  const findings: Finding[] = []
  const missing = (field: string) => findings.push({ code: 'missingRequired', severity: 'error', field })
  const number = textFact(facts, 'passportNo')
  if (isMissing(facts, 'passportNo') && passportOnItsWay(facts) === null) missing('passportNo')
  if (number && isMissing(facts, 'passportExpiry')) missing('passportExpiry')
  if (number) findings.push(...formatFindings(number, facts), ...kindFindings(number, facts, journey))
  return [...findings, ...expiryFindings(facts, journey)]
}

/** Cover from departure to return (what insurers and hosts ask of a group). */
export function insuranceFindings(facts: JourneyFacts, journey: Journey): Finding[] {
  const findings: Finding[] = []
  const ends = textFact(facts, 'insuranceTo')
  const begins = textFact(facts, 'insuranceFrom')
  if (ends && journey.to && latest(ends) < journey.to)
    findings.push({
      code: 'insuranceGap',
      severity: 'error',
      field: 'insuranceTo',
      values: { until: ends, return: journey.to },
    })
  if (begins && journey.from && earliest(begins) > journey.from)
    findings.push({
      code: 'insuranceGap',
      severity: 'error',
      field: 'insuranceFrom',
      values: { since: begins, departure: journey.from },
    })
  return findings
}
