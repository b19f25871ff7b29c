import type { Claim, Heading } from './claim'

const ofPassport = /passport|travel document|护照/iu

/** "Name exactly as on passport" beside the Name of a form's account: the first is what the person is called. */
export function namesOnPassports(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const isName = ({ fields }: Claim) =>
    fields[0] === 'nameFull' || (fields[0] === 'nameZh' && fields.includes('nameFull'))
  if (claims.filter(isName).length < 2) return [...claims]
  return claims.map((claim, i): Claim => {
    if (!isName(claim) || !ofPassport.test(headings[i]?.parts.join(' ') ?? '')) return claim
    return { ...claim, fields: ['nameFull'], ambiguous: false, confidence: Math.max(claim.confidence, 0.95) }
  })
}
