import type { IsoDate, Reader, Row } from '../model/types'
import { countFindings, countInstitutions } from './declared-counts'
import type { Finding } from './finding'
import { itemsOf, mark } from './mark'
import { namesOf } from './named'

/** Everything about an alliance or a centre on record: its lead unit, members named once, declared against recorded. */
export function allianceFindings(reader: Reader, row: Row<'alliance'>, today: IsoDate): Finding[] {
  const findings: Finding[] = []
  const members = itemsOf(row.members)
  if (!row.leadUnit && row.state !== 'closed') findings.push(mark('leadUnitMissing', 'warning', 'leadUnit'))
  if (row.leadUnit && members.length > 0 && !members.some(([, { institution }]) => institution === row.leadUnit))
    findings.push(mark('leadNotMember', 'info', 'leadUnit', namesOf(reader, 'institution', row.leadUnit)))
  const seen = new Set<string>()
  for (const [key, { institution, role, dates }] of members) {
    const path = `members.${key}.institution`
    if (!institution) {
      findings.push(mark('memberUnnamed', 'warning', path))
      continue
    }
    // A unit may initiate and govern; being a member twice in one part is a repetition.
    const part = `${institution} ${role ?? ''} ${dates?.from ?? ''}`
    if (seen.has(part)) findings.push(mark('memberTwice', 'warning', path, namesOf(reader, 'institution', institution)))
    seen.add(part)
  }
  for (const [key, { person }] of itemsOf(row.team))
    if (!person) findings.push(mark('postVacant', 'info', `team.${key}.person`))
  const latest = itemsOf(row.declaredCounts).sort(([, a], [, b]) => (b.asOf ?? '').localeCompare(a.asOf ?? ''))[0]
  if (latest) {
    const [key, declared] = latest
    const now = members.filter(([, { dates }]) => !dates?.to || dates.to >= today)
    const ids = now.flatMap(([, { institution }]) => institution ?? [])
    findings.push(...countFindings(declared, countInstitutions(reader, ids), `declaredCounts.${key}`))
  }
  return findings
}
