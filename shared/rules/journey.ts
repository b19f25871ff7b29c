import { contradicts } from '../model/dates'
import type { Values } from '../text/say'
import { ageFindings } from './age'
import type { Journey, JourneyFacts } from './facts'
import { isMissing, roleOf, textFact } from './facts'
import type { Finding, RowFindingCode } from './finding'
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

/** Who does not go, of whom nothing is asked. */
const stays: ReadonlySet<unknown> = new Set(['withdrawn', 'rejected'])

/**
 * Everything that is wrong or missing for one person on one journey. Pure over flat facts, so that a row of a file and a
 * person on record are judged alike. Guides and drivers are no participants: nothing else is said of them.
 */
export function journeyFindings(facts: JourneyFacts, journey: Journey): Finding[] {
  if (stays.has(facts.values.participation)) return []
  const role = roleOf(facts, journey)
  if (isOutsider(role)) return [{ code: 'notAPerson', severity: 'warning', field: null, values: { role } }]
  return [
    ...ageFindings(facts, journey),
    ...passportFindings(facts, journey),
    ...missingFindings(facts),
    ...insuranceFindings(facts, journey),
  ]
}

/** What a row says against the record it joins: another sex, another day of birth than the one on record. */
export function joinFindings(row: JourneyFacts['values'], record: JourneyFacts['values']): Finding[] {
  const findings: Finding[] = []
  const isSex = (value: unknown) => value === 'M' || value === 'F'
  if (isSex(row.gender) && isSex(record.gender) && row.gender !== record.gender)
    findings.push(
      against('genderConflictFile', 'gender', { value: row.gender as string, sex: record.gender as string }),
    )
  const { dob: here } = row
  const { dob: there } = record
  if (typeof here === 'string' && typeof there === 'string' && contradicts(here, there))
    findings.push(against('dobConflictFile', 'dob', { value: here, date: there }))
  return findings
}

/** What a list says of a number on record that a slip of the hand makes of its own. */
export const slipFinding = (field: string, value: string, number: string): Finding =>
  against('numberSlip', field, { value, number })

/** What a list says otherwise than the record, which stands. */
export const differsFinding = (field: string, value: string, name: string): Finding =>
  against('differsFromRecord', field, { value, name })

/** Said even of a row that says nothing new. */
const against = (code: RowFindingCode, field: string, values: Values): Finding => ({
  code,
  severity: 'warning',
  field,
  values: { ...values, differs: field },
})
