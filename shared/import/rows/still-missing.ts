import type { Finding } from '../../rules/finding'
import { numberFits } from '../../rules/travel-papers'
import type { PersonFacts } from '../match/facts'

/**
 * What a row lacks and the record it joins lacks too: a passport that is on record is not asked for again, and an Irish
 * one of somebody known to be Irish looks as it should.
 * @param record the person as it stands before the row is written; undefined where it is of the same list
 */
export function stillMissing(
  findings: Finding[],
  { passports, dob }: PersonFacts,
  record: Readonly<Record<string, unknown>> | undefined,
): Finding[] {
  if (!findings.some(({ code }) => code === 'missingRequired' || code === 'passportFormat')) return findings
  const known: Readonly<Record<string, boolean>> = {
    passportNo: passports.length > 0,
    dob: dob !== undefined,
    emergencyName: Object.keys((record?.emergencyContacts as object | undefined) ?? {}).length > 0,
  }
  const { nationality } = record ?? {}
  const fits = typeof nationality === 'string' && passports.some((number) => numberFits(number, nationality))
  return findings.filter(
    ({ code, field }) =>
      !(code === 'passportFormat' && fits) && (code !== 'missingRequired' || field === null || !known[field]),
  )
}
