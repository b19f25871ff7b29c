import type { Claim, Heading } from './claim'

/** Columns that open a block: what stands right of them may belong to them. */
const anchors: Readonly<Record<string, string>> = {
  passportNo: 'passport',
  visaNo: 'visa',
  visaType: 'visa',
  etaNo: 'eta',
  insurer: 'insurance',
  policyNo: 'insurance',
  emergencyName: 'emergency',
  emergencyRelation: 'emergency',
  guardianName: 'guardian',
  hostFamily: 'host',
  accompanyingTeacher: 'teacher',
  leaderName: 'teacher',
  masterName: 'teacher',
}

/** What a plain heading means inside a block: 电话 right of 紧急联系人 is the contact's. null: nothing the office keeps. */
const meanings: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  phone: { emergency: 'emergencyPhone', guardian: 'guardianPhone', host: 'hostFamilyPhone', teacher: null },
  address: { host: 'hostFamilyAddress', emergency: null, guardian: null },
  email: { host: null },
  postcode: { host: null },
  emergencyRelation: { guardian: null },
  passportExpiry: { visa: 'visaExpiry', eta: 'etaExpiry', insurance: 'insuranceTo' },
  passportIssueDate: { visa: null, eta: null, insurance: null },
  dateFrom: { insurance: 'insuranceFrom' },
  dateTo: { insurance: 'insuranceTo' },
}

/** Furthest a block reaches to the right. */
const reach = 4

/**
 * Claims of plain headings by the block they stand in: a second 电话 or 有效期 is rarely the participant's own. Headings
 * on two levels say themselves whose they are.
 */
export function claimsInBlocks(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const count = new Map<string, number>()
  for (const { fields } of claims) if (fields[0]) count.set(fields[0], (count.get(fields[0]) ?? 0) + 1)
  return claims.map((claim, i) => {
    const field = claim.fields[0]
    const inBlock = field ? meanings[field] : undefined
    if (!field || !inBlock || (headings[i]?.parts.length ?? 0) > 1) return claim
    const block = blockAt(claims, i)
    if (!block || !(block.name in inBlock)) return claim
    // A single phone column belongs to the contact only where it stands right beside the contact.
    const between = claims
      .slice(i - block.distance + 1, i)
      .every((one) => one.fields[0] !== undefined && one.fields[0] in meanings)
    const beside = (field === 'phone' && block.distance === 1) || (block.name === 'host' && between)
    if ((count.get(field) ?? 0) < 2 && !beside) return claim
    const meant = inBlock[block.name]
    if (meant === null || meant === undefined)
      return { ...claim, fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true }
    if (claims.some((other) => other.fields[0] === meant)) return claim
    // Tel (day), Tel (mobile): both are the contact's.
    const before = claims.slice(i - block.distance + 1, i).some((other) => other.fields[0] === field)
    if (before && field === 'phone')
      return { ...claim, fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true }
    const more = claims.slice(i + 1, i + reach).some((other) => other.fields[0] === field)
    return {
      ...claim,
      fields: beside || more ? [meant] : [meant, field],
      ambiguous: false,
      confidence: Math.min(claim.confidence, 0.8),
      because: 'parent',
    }
  })
}

function blockAt(claims: readonly Claim[], index: number): { name: string; distance: number } | null {
  for (let distance = 1; distance <= reach; distance++) {
    const field = claims[index - distance]?.fields[0]
    const name = field ? anchors[field] : undefined
    if (name) return { name, distance }
  }
  return null
}
