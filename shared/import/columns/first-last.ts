import type { Claim, Heading } from './claim'
import { normaliseHeading } from './normalise'

const meanings: Readonly<Record<string, string>> = { first: 'givenNames', last: 'surname' }

/** First beside Last are the two names; alone, either is the first and last of anything. */
export function firstAndLast(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const texts = headings.map(({ parts }) => normaliseHeading(parts.at(-1) ?? ''))
  if (!texts.includes('first') || !texts.includes('last')) return [...claims]
  const named = claims.some(({ fields }) => fields[0] === 'surname' || fields[0] === 'givenNames')
  return claims.map((claim, i): Claim => {
    const field = meanings[texts[i] ?? '']
    if (!field || (named && claim.confidence >= 0.85 && claim.fields.length > 0)) return claim
    return { fields: [field], ambiguous: false, confidence: 0.95, because: 'parent' }
  })
}
