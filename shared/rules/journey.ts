import { ageFindings } from './age'
import type { Journey, JourneyFacts } from './facts'
import { isMissing, roleOf, textFact } from './facts'
import type { Finding } from './finding'
import { isOutsider } from './roles'
import { insuranceFindings, passportFindings } from './travel-papers'

export { ageAtDeparture } from './age'
export type { Journey, JourneyFacts } from './facts'

/** A contact needs a name and a telephone, a person a date of birth: without them nobody can be reached or judged. */
function missingFindings(facts: JourneyFacts): Finding[] {
  const contacts = [
    ['emergencyName', 'emergencyPhone'],
    ['guardianName', 'guardianPhone'],
  ] as const
  const missing = contacts
    .filter(([name, phone]) => textFact(facts, name) && isMissing(facts, phone))
    .map(([, phone]) => phone)
  const keys: string[] = isMissing(facts, 'emergencyName') ? [...missing, 'emergencyName'] : missing
  if (isMissing(facts, 'dob')) keys.push('dob')
  return keys.map((field) => ({ code: 'missingRequired', severity: 'error', field }))
}

/**
 * Everything that is wrong or missing for one person on one journey. Pure over flat facts, so that a row of a file and a
 * person on record are judged alike. Guides and drivers are no participants: nothing else is said of them.
 */
export function journeyFindings(facts: JourneyFacts, journey: Journey): Finding[] {
  const role = roleOf(facts, journey)
  if (isOutsider(role)) return [{ code: 'notAPerson', severity: 'warning', field: null, values: { role } }]
  return [
    ...ageFindings(facts, journey),
    ...passportFindings(facts, journey),
    ...missingFindings(facts),
    ...insuranceFindings(facts, journey),
  ]
}

/** What a row says against the record it joins: another sex than the one on record. */
export function joinFindings(row: JourneyFacts['values'], record: JourneyFacts['values']): Finding[] {
  const here = row.gender
  const there = record.gender
  if ((here !== 'M' && here !== 'F') || (there !== 'M' && there !== 'F') || here === there) return []
  return [{ code: 'genderConflictFile', severity: 'warning', field: 'gender', values: { value: here, sex: there } }]
}
