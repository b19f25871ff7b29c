import type { Column } from '../contract'
import type { Claim, Heading } from './claim'

const ofHosts = new Set(['hostFamilyPhone', 'hostFamilyAddress'])
/** Columns of grown-ups who travel, and who are checked themselves. */
const ofStaff = new Set(['roleInGroup', 'staffNo', 'position', 'profTitle', 'department', 'teachingSubject'])

/** DBS no. and DBS date in a list of who stays with which family are the family's; nothing keeps the number of theirs. */
export function checksOfHosts(_: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const has = (fields: ReadonlySet<string>) => claims.some((claim) => fields.has(claim.fields[0] ?? ''))
  if (!has(new Set(['hostFamily'])) || !has(ofHosts) || has(ofStaff)) return [...claims]
  return claims.map((claim): Claim => {
    if (claim.fields[0] === 'safeguardingDate')
      return {
        ...claim,
        fields: ['hostSafeguardingDate'],
        ambiguous: false,
        confidence: Math.min(claim.confidence, 0.85),
      }
    return claim.fields[0] === 'safeguardingNo'
      ? { fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true }
      : claim
  })
}

/** Near the bus stop is said of the house, where its guests stand side by side in one row: noted of none of them. */
export function withoutNotesOfHosts(columns: readonly Column[]): Column[] {
  const has = (fields: ReadonlySet<string>) => columns.some(({ field }) => field !== null && fields.has(field))
  if (!has(new Set(['hostFamily'])) || !has(ofHosts)) return [...columns]
  return columns.map((column): Column => {
    const isTheirs = column.field === 'remarks' && column.guest === undefined
    if (!isTheirs || column.because === 'person' || column.because === 'before') return column
    return { ...column, field: null, confidence: 0, because: 'none', alternatives: ['remarks', ...column.alternatives] }
  })
}
