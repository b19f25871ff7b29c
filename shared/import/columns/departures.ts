import type { Claim, Heading } from './claim'
import { normaliseHeading } from './normalise'

const departs = /^(?:departures?|departs|departing|depart)$/u
const arrives = /arriv|到达|抵达/u

const inward = /^inbound/u
const outward = /^outbound/u

/** Inbound left of Outbound: guests fly in and out again, and what is called outbound takes them home. */
function guestsFly(texts: readonly string[], claims: readonly Claim[]): Claim[] {
  const swapped: Readonly<Record<string, string>> = {
    flightOut: 'flightBack',
    flightBack: 'flightOut',
    dateFrom: 'dateTo',
    dateTo: 'dateFrom',
  }
  return claims.map((claim, i) =>
    inward.test(texts[i] ?? '') || outward.test(texts[i] ?? '')
      ? {
          ...claim,
          fields: claim.fields.map((field) => swapped[field] ?? field),
          confidence: Math.min(claim.confidence, 0.85),
        }
      : claim,
  )
}

/** 航班号, 起飞, 到达 twice: the second flight takes everybody home. */
function secondFlight(texts: readonly string[], claims: Claim[]): Claim[] {
  const flights = claims.flatMap(({ fields, ambiguous }, i) => (fields[0] === 'flightOut' && !ambiguous ? i : []))
  const [one, two, more] = flights
  if (one === undefined || two === undefined || more !== undefined || texts[one] !== texts[two]) return claims
  if (claims.some(({ fields }) => fields[0] === 'flightBack')) return claims
  return claims.map((claim, i) =>
    i === two
      ? { ...claim, fields: ['flightBack'], confidence: Math.min(claim.confidence, 0.85), because: 'parent' }
      : claim,
  )
}

/**
 * Departure is where a visit ends beside Arrival, as its hosts write it. Beside Return, or alone, a journey begins with
 * it.
 */
export function departuresFirst(headings: readonly Heading[], claimed: Claim[]): Claim[] {
  const texts = headings.map(({ parts }) => normaliseHeading(parts.join('')))
  const claims = secondFlight(texts, claimed)
  const first = texts.findIndex((text) => inward.test(text))
  const second = texts.findIndex((text) => outward.test(text))
  if (first >= 0 && first < second) return guestsFly(texts, claims)
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
