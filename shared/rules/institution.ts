import type { IsoDate, Reader, Row } from '../model/types'
import { isSchoolCode, isUkprn, isUnifiedCode, looksLikeUnifiedCode } from './codes'
import type { Finding } from './finding'
import { itemsOf, mark } from './mark'
import { namesOf } from './named'

type Institution = Row<'institution'>

const codes = ['schoolCode', 'ukprn', 'usci'] as const

/** The shapes of codes, and the check character of the unified code (sources in codes.ts). */
function codeFindings(row: Institution): Finding[] {
  const findings: Finding[] = []
  const { schoolCode, ukprn, usci } = row
  if (schoolCode && !isSchoolCode(schoolCode))
    findings.push(mark('codeFormat', 'warning', 'schoolCode', { value: schoolCode }, 'schoolCode'))
  if (ukprn && !isUkprn(ukprn)) findings.push(mark('codeFormat', 'warning', 'ukprn', { value: ukprn }, 'ukprn'))
  if (usci && !isUnifiedCode(usci))
    findings.push(
      looksLikeUnifiedCode(usci)
        ? mark('unifiedCodeCheck', 'warning', 'usci', { value: usci }, 'usci')
        : mark('codeFormat', 'warning', 'usci', { value: usci }, 'usci'),
    )
  return findings
}

/** A code names one institution: two of them with the same code are one, or one of the codes is wrong. */
function twiceFindings(reader: Reader, row: Institution): Finding[] {
  const wanted = codes.filter((code) => row[code])
  if (wanted.length === 0) return []
  const findings: Finding[] = []
  for (const other of reader.all('institution'))
    for (const code of wanted)
      if (other.id !== row.id && other[code] === row[code] && !findings.some(({ path }) => path === code))
        findings.push(
          mark(
            'codeTwice',
            'warning',
            code,
            { value: row[code] ?? '', ...namesOf(reader, 'institution', other.id) },
            code,
          ),
        )
  return findings
}

/** Facts that only enterprises have; for others they are left from an import or another choice of kind. */
const ofEnterprises = ['industry', 'goingOut', 'industryRoles'] as const

/**
 * Everything about an institution on record: its codes, a contact who is still in post while the cooperation is active,
 * whether it lies at home or abroad.
 */
export function institutionFindings(reader: Reader, row: Institution, _today: IsoDate): Finding[] {
  const findings = [...codeFindings(row), ...twiceFindings(reader, row)]
  const contacts = itemsOf(row.contacts)
  if (row.state === 'active' && !contacts.some(([, { current }]) => current !== false))
    findings.push(mark(contacts.length ? 'noCurrentContact' : 'noContact', 'warning', 'contacts'))
  for (const [key, { person }] of contacts)
    if (!person) findings.push(mark('contactUnnamed', 'info', `contacts.${key}.person`))
  if (row.kind && row.kind !== 'enterprise')
    for (const field of ofEnterprises)
      if (row[field] !== undefined) findings.push(mark('onlyEnterprises', 'info', field))
  if (reader.get('office', 'office')?.country !== 'GB' && row.side && row.country)
    if ((row.side === 'domestic') !== (row.country === 'CN'))
      findings.push(mark('sideConflict', 'warning', 'side', { country: row.country }))
  return findings
}
