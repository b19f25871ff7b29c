import type { Claim, Heading } from './claim'
import { normaliseHeading } from './normalise'

const departs = /^(?:departures?|departs|departing|depart)$/u
const arrives = /arriv|到达|抵达/u

/**
 * Departure is where a visit ends beside Arrival, as its hosts write it. Beside Return, or alone, a journey begins with
 * it.
 */
export function departuresFirst(headings: readonly Heading[], claims: Claim[]): Claim[] {
  const texts = headings.map(({ parts }) => normaliseHeading(parts.join('')))
  if (texts.some((text) => arrives.test(text))) return claims
  return claims.map((claim, i) =>
    departs.test(texts[i] ?? '') && claim.fields.includes('dateTo')
      ? {
          ...claim,
          fields: claim.fields.map((field) =>
            field === 'dateTo' ? 'dateFrom' : field === 'flightBack' ? 'flightOut' : field,
          ),
          confidence: Math.min(claim.confidence, 0.85),
        }
      : claim,
  )
}
