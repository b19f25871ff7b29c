import type { Cell } from '../grid'
import type { Claim, Heading } from './claim'
import { isHan, sampleOf } from './content'

const british = /\b(?:uk|british)\b|英方/iu
const partners = new Set(['hostInstitution', 'hostInstitutionEn'])

/** UK signatory in a register whose partners are called in Chinese: the office's own side, and the Chinese one is the partner's. */
export function signatoriesOfSides(
  headings: readonly Heading[],
  claims: readonly Claim[],
  body: readonly (readonly Cell[])[],
): Claim[] {
  const textOf = (i: number) => headings[i]?.parts.join(' ') ?? ''
  const sides = claims.flatMap(({ fields }, i) => (/^signatory/u.test(fields[0] ?? '') ? i : []))
  if (!sides.some((i) => british.test(textOf(i)))) return [...claims]
  const chinese = claims.some(
    ({ fields }, i) => partners.has(fields[0] ?? '') && isHan(sampleOf(body, headings[i]?.index ?? i)),
  )
  if (!chinese) return [...claims]
  return claims.map((claim, i) => {
    if (!sides.includes(i)) return claim
    const field = british.test(textOf(i)) ? 'signatoryOwn' : 'signatoryPartner'
    return { ...claim, fields: [field], confidence: Math.min(claim.confidence, 0.88), because: 'parent' }
  })
}
