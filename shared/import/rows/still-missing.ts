import type { Finding } from '../../rules/finding'
import type { PersonFacts } from '../match/facts'

/**
 * What a row lacks and the record it joins lacks too: a passport that is on record is not asked for again.
 * @param record the person as it stands before the row is written; undefined where it is of the same list
 */
export function stillMissing(
  findings: Finding[],
  { passports, dob }: PersonFacts,
  record: Readonly<Record<string, unknown>> | undefined,
): Finding[] {
  if (!findings.some(({ code }) => code === 'missingRequired')) return findings
  const known: Readonly<Record<string, boolean>> = {
    passportNo: passports.length > 0,
    dob: dob !== undefined,
    emergencyName: Object.keys((record?.emergencyContacts as object | undefined) ?? {}).length > 0,
  }
  return findings.filter(({ code, field }) => code !== 'missingRequired' || field === null || !known[field])
}
