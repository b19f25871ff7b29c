/** Kinds of documents by their number; keys of the values of travelDocument.type. */
export type DocumentKind =
  | 'ordinary'
  | 'publicAffairs'
  | 'service'
  | 'diplomatic'
  | 'hkPassport'
  | 'moPassport'
  | 'mainlandPermitHkMo'
  | 'mainlandPermitTw'
  | 'foreign'

interface Pattern {
  /** Issuing country or region. */
  readonly country: string
  readonly kind: DocumentKind
  readonly shape: RegExp
}

/**
 * Numbers of travel documents. China: the series named by the National Immigration Administration and the Ministry of
 * Foreign Affairs: E, E with a letter (never I or O), G, 14 and 15 for ordinary passports; PE and P for public affairs,
 * SE and S for service, DE for diplomatic. Hong Kong K and H, Macao MA. United Kingdom: nine digits (HM Passport Office).
 */
const patterns: readonly Pattern[] = [
  { country: 'CN', kind: 'ordinary', shape: /^(E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})$/ },
  { country: 'CN', kind: 'publicAffairs', shape: /^(PE\d{7}|P\.?\d{7})$/ },
  { country: 'CN', kind: 'service', shape: /^(SE\d{7}|S\.?\d{7,8})$/ },
  { country: 'CN', kind: 'diplomatic', shape: /^DE\d{7}$/ },
  { country: 'HK', kind: 'hkPassport', shape: /^[HK]\d{8}$/ },
  { country: 'MO', kind: 'moPassport', shape: /^MA\d{7}$/ },
  { country: 'CN', kind: 'mainlandPermitHkMo', shape: /^[HM]\d{8}(\d{2})?$/ },
  { country: 'CN', kind: 'mainlandPermitTw', shape: /^\d{8}$/ },
  { country: 'CN', kind: 'ordinary', shape: /^1[45]\d{7}$/ },
  { country: 'GB', kind: 'foreign', shape: /^\d{9}$/ },
]

/** Upper case, narrow, without spaces and dashes; the dot of older numbers stays (P.9991003). */
export function plainPassportNumber(written: string): string {
  return written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u200b-\u200f\ufeff_-]+/g, '')
}

/** Every kind of document whose pattern the number fits, the likelier first. */
export function kindsOfNumber(number: string, country?: string): DocumentKind[] {
  const kinds: DocumentKind[] = []
  for (const pattern of patterns) {
    if ((country && pattern.country !== country) || kinds.includes(pattern.kind)) continue
    if (pattern.shape.test(number)) kinds.push(pattern.kind)
  }
  return kinds
}

/**
 * The kind that the number alone says, or null: where several fit (H and 8 digits is a passport of Hong Kong or a
 * home-return permit, nine digits are British or an old Chinese series) a number does not say it.
 */
export function kindOfNumber(number: string): DocumentKind | null {
  const kinds = kindsOfNumber(number)
  return kinds.length === 1 ? (kinds[0] ?? null) : null
}

/** Whether the patterns of a country or region are known, so that a number can be judged at all. */
export function patternsKnown(country: string): boolean {
  return patterns.some((pattern) => pattern.country === country)
}

const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' }

/**
 * The number that may be meant where letters stand among the digits (O for 0, I for 1); null where the number fits a
 * pattern as it is, or no Chinese pattern either way. Two leading letters of a series are left alone.
 */
export function proposedNumber(number: string): string | null {
  if (kindsOfNumber(number).length > 0) return null
  for (const letters of [2, 1]) {
    const digits = number.slice(letters).replace(/[A-Z]/g, (letter) => LOOKALIKES[letter] ?? letter)
    const proposed = number.slice(0, letters) + digits
    if (proposed !== number && kindsOfNumber(proposed).some((kind) => kind !== 'foreign')) return proposed
  }
  return null
}
