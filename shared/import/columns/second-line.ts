import type { Cell } from '../grid'
import type { Claim, Heading } from './claim'
import { contactKey, contactOfKey } from './contact-heading'
import { sampleOf } from './content'
import { normaliseHeading } from './normalise'
import { looksLikeDate } from './shapes'

/** What a second value under the one heading is: the flight back below the flight out. */
const second: Readonly<Record<string, string>> = {
  flightOut: 'flightBack',
  dateFrom: 'dateTo',
  phone: 'phone2',
}
const names = new Set(['nameZh', 'nameFull'])

/** Columns of a person's second line that have the heading of the first line once more; see table/lines. */
export function secondLines(
  headings: readonly Heading[],
  claims: readonly Claim[],
  body: readonly (readonly Cell[])[],
): Claim[] {
  const keyOf = (parts: readonly string[]) => parts.map(normaliseHeading).join('/')
  const places = new Map(headings.map(({ parts }, i) => [keyOf(parts), i]))
  return claims.map((claim, i) => {
    const { parts, index } = headings[i] as Heading
    const [above, own] = parts.slice(-2)
    if (own === undefined || normaliseHeading(own) !== normaliseHeading(above ?? '')) return claim
    const first = claims[places.get(keyOf(parts.slice(0, -1))) ?? -1]?.fields[0]
    if (first === undefined || names.has(first)) return claim
    const contact = contactOfKey(first)
    const dates = sampleOf(body, index)
    const isDates = dates.cells.length > 0 && dates.cells.every(looksLikeDate)
    const meant =
      first === 'passportNo' && isDates
        ? 'passportExpiry'
        : contact?.place === 1
          ? contactKey(contact.kind, 2, contact.what)
          : (second[first] ?? null)
    return meant === null
      ? { fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true }
      : { fields: [meant], ambiguous: false, confidence: 0.85, because: 'parent' }
  })
}
