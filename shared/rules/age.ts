import { ageOn } from '../model/dates'
import type { Journey, JourneyFacts } from './facts'
import { birthOf, cardOf, roleOf, rulesFor, textFact } from './facts'
import type { Finding } from './finding'
import { isLearner } from './roles'

/** The day ages are counted on: departure; today while the journey has no dates. */
const dayOfAge = (journey: Journey) => journey.from ?? journey.today

/** The age and the day it was counted on; a day that is no departure says so. */
const agedOn = (journey: Journey, age: number): NonNullable<Finding['values']> => ({
  age,
  date: dayOfAge(journey),
  ...(journey.from === undefined && { counted: 'today' }),
})

/** Age in whole years on the day of departure; null where the day of birth is not known well enough. */
export function ageAtDeparture(facts: JourneyFacts, journey: Journey): number | null {
  const born = birthOf(facts)
  if (!born) return null
  const { least, most } = ageOn(born, dayOfAge(journey))
  return least === most ? most : null
}

/** Certainly under that age on the day of departure: a day of birth that leaves it open is no minor's. */
function certainlyUnder(facts: JourneyFacts, journey: Journey, age: number): number | null {
  const born = birthOf(facts)
  if (!born) return null
  const { least, most } = ageOn(born, dayOfAge(journey))
  return most < age && least >= 0 ? most : null
}

/** Under 18 on the day of departure without consent of a guardian (gov.uk, Standard Visitor: visitors under 18). */
function consentFindings(facts: JourneyFacts, journey: Journey): Finding[] {
  if (!facts.asked.has('guardianConsent') || facts.values.guardianConsent === true) return []
  if (!isLearner(roleOf(facts, journey))) return []
  const age = certainlyUnder(facts, journey, rulesFor(journey).minorBelow)
  if (age === null) return []
  const values = agedOn(journey, age)
  return [{ code: 'minorNoConsent', severity: 'error', field: 'guardianConsent', values }]
}

/** Under 14: a guardian consents to processing, all data is sensitive (PIPL articles 28 and 31). */
function under14Findings(facts: JourneyFacts, journey: Journey): Finding[] {
  const age = certainlyUnder(facts, journey, rulesFor(journey).dataConsentBelow)
  if (age === null) return []
  const field = textFact(facts, 'dob') ? 'dob' : 'idCard'
  return [{ code: 'under14', severity: 'warning', field, values: agedOn(journey, age) }]
}

/**
 * An age that no day between a year before departure and the return makes true: lists are written long before the
 * journey, so the age may be a year behind.
 */
function mismatchFindings(facts: JourneyFacts, journey: Journey): Finding[] {
  const typed = facts.values.age
  const born = birthOf(facts)
  if (typeof typed !== 'number' || !born) return []
  const atDeparture = ageOn(born, dayOfAge(journey))
  const atReturn = ageOn(born, journey.to ?? dayOfAge(journey))
  if (typed >= atDeparture.least - 1 && typed <= atReturn.most) return []
  return [{ code: 'ageMismatch', severity: 'warning', field: 'age', values: { value: typed, age: atDeparture.most } }]
}

/** Date of birth and sex against a valid identity card (GB 11643-1999: digits 7 to 14, and the 17th). */
function identityFindings(facts: JourneyFacts): Finding[] {
  const card = cardOf(facts)
  if (!card) return []
  const findings: Finding[] = []
  const born = textFact(facts, 'dob') ?? facts.refused.get('dob')
  if (born && !card.dateOfBirth.startsWith(born))
    findings.push({
      code: 'dobConflictId',
      severity: 'error',
      field: 'dob',
      values: { value: born, date: card.dateOfBirth },
    })
  const sex = textFact(facts, 'gender')
  if ((sex === 'M' || sex === 'F') && sex !== card.sex)
    findings.push({
      code: 'genderConflictId',
      severity: 'error',
      field: 'gender',
      values: { value: sex, sex: card.sex },
    })
  return findings
}

/** Everything that follows from age, date of birth, sex and identity card. */
export function ageFindings(facts: JourneyFacts, journey: Journey): Finding[] {
  return [
    ...identityFindings(facts),
    ...mismatchFindings(facts, journey),
    ...consentFindings(facts, journey),
    ...under14Findings(facts, journey),
  ]
}
