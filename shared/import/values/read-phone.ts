import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Cell } from '../grid'
import type { ColumnContext, ReadCell } from './context'
import { narrow, rawText } from './tidy'

type Country = 'CN' | 'GB'

/** Mobile numbers by their pattern: numbers that are not given out yet are numbers all the same. */
const mobile: Readonly<Record<Country, RegExp>> = { CN: /^1[3-9]\d{9}$/, GB: /^0?7\d{9}$/ }
/** Numbers of a place with its leading nought; both countries can have ten or eleven digits there. */
const fixed: Readonly<Record<Country, RegExp>> = { CN: /^0\d{2,3}\d{7,8}$/, GB: /^0[1238]\d{8,9}$/ }
const dial: Readonly<Record<Country, string>> = { CN: '86', GB: '44' }

interface Digits {
  /** Digits, with + where the country code is given. */
  digits: string
  extension: string
  /** Written as the Chinese write a number of a place: 0771-6000000. */
  area: boolean
}

const bareDigits = /^\+?\d{5,}$/

function digitsOf(text: string): Digits | null {
  // Most numbers are nothing but digits; whatever else is written is taken apart below.
  if (bareDigits.test(text)) return { area: false, digits: withPlus(text), extension: '' }
  const plain = text
    .replace(/\s*[(（][^()（）\d]*[)）]\s*/gu, ' ')
    .replace(
      /(?<=\d)\s*(?:微信同[号步]|同微信|微信|手机|本人|家长|父亲?|母亲?|mobile|home|work|mum|dad|mother|father)\s*$/iu,
      '',
    )
    .trim()
  const [number = '', extension = ''] = plain.split(
    /\s*(?:转|分机|ext\.?|extension|#)\s*|(?<=^\(?0\d{2,3}\)?[-\s]?\d{7,8})\s*-\s*(?=\d{1,5}$)/i,
  )
  const bare = number
    .replace(
      /^(?:tel|mob|mobile|phone|wechat|whatsapp|微信同号|微信号?|联系电话|电话|手机号?|m|t)\s*[.:：]?\s*(?=[+(\d])/i,
      '',
    )
    .trim()
  if (!/^\(?\+?[\d\s().·\-–—/]{5,}$/.test(bare)) return null
  const digits = bare.replace(/\(0\)/g, /^\(?\+/.test(bare) || bare.startsWith('00') ? '' : '0').replace(/[^\d+]/g, '')
  const area = /^\(?0\d{2,3}\)?\s*[-–—]\s*\d{7,8}$/.test(bare) || /^\(0\d{2,3}\)\s*\d{7,8}$/.test(bare)
  return { area, digits: withPlus(digits), extension }
}

/** 0086 and 0044 as + does it. */
function withPlus(digits: string): string {
  return digits.startsWith('00') && digits.length > 11 ? `+${digits.slice(2)}` : digits
}

/** Which country a number without a country code belongs to by its pattern; null where none or both fit. */
export function countryByPattern(text: string): Country | null {
  const found = digitsOf(narrow(text))
  if (!found) return null
  const { digits } = found
  if (digits.startsWith('+')) return digits.startsWith('+86') ? 'CN' : digits.startsWith('+44') ? 'GB' : null
  if (found.area && fixed.CN.test(digits)) return 'CN'
  if (mobile.CN.test(digits) || /^861[3-9]\d{9}$/.test(digits)) return 'CN'
  if (mobile.GB.test(digits) || /^447\d{9}$/.test(digits)) return 'GB'
  return null
}

function international(digits: string): string | null {
  if (/^\+861[3-9]\d{9}$/.test(digits) || /^\+447\d{9}$/.test(digits)) return digits
  const parsed = parsePhoneNumberFromString(digits)
  return parsed?.isPossible() ? parsed.number : null
}

function national(digits: string, country: Country, area: boolean): string | null {
  if (area && country === 'CN' && fixed.CN.test(digits)) return `+${dial.CN}${digits.slice(1)}`
  const other: Country = country === 'CN' ? 'GB' : 'CN'
  for (const here of [country, other]) {
    if (mobile[here].test(digits)) return `+${dial[here]}${digits.replace(/^0/, '')}`
    if (new RegExp(`^${dial[here]}${here === 'CN' ? '1[3-9]\\d{9}' : '7\\d{9}'}$`).test(digits)) return `+${digits}`
  }
  // Ten digits from 09 on are a mobile number of Taiwan: no area of China has so few behind it.
  if (/^09\d{8}$/.test(digits)) return `+886${digits.slice(1)}`
  // 852 9123 4567: the code of Hong Kong, Macao or Taiwan without its plus.
  if (country === 'CN' && /^(?:85[23][2-9]\d{7}|8869\d{8})$/.test(digits)) return `+${digits}`
  if (fixed[country].test(digits)) return `+${dial[country]}${digits.slice(1)}`
  // A Chinese mobile number that lost or gained a digit is nobody's number.
  if (country === 'CN' && digits.startsWith('1')) return null
  // 6234 5678 is of a place that is not named, or of Hong Kong or Macao: no number of China without its area.
  if (country === 'CN' && /^[2-9]\d{6,7}$/.test(digits) && !/^(?:400|800)/.test(digits)) return null
  const parsed = parsePhoneNumberFromString(digits, country)
  return parsed?.isValid() ? parsed.number : null
}

/**
 * A telephone number in E.164, `+8619900000101`, with `;ext=801` (RFC 3966) where it has an extension; null for a text
 * that is no number. Numbers of China and of the UK go by their pattern, whether given out or not.
 */
export function toE164(text: string, country: Country): string | null {
  const found = digitsOf(narrow(text))
  if (!found || /^\+?0*$/.test(found.digits)) return null
  const number = found.digits.startsWith('+')
    ? international(found.digits)
    : national(found.digits, country, found.area)
  return number && found.extension ? `${number};ext=${found.extension.replace(/\D/g, '')}` : number
}

/** Two numbers in a cell stand apart by / 、 , ; a line break, "or" or three spaces. */
function split(text: string): string[] {
  const parts = text
    .split(/\s*(?:[/、，,;；|\n]|\bor\b|或者?|\s{3,}|(?<=1\d{10})\s+(?=1\d{10}))\s*/i)
    .filter((part) => /\d{5,}/.test(part.replace(/[\s()-]/g, '')))
  return parts.length > 1 ? parts : [text]
}

const second: Readonly<Record<string, string>> = {
  phone: 'phone2',
  emergencyPhone: 'emergencyPhone2',
  guardianPhone: 'guardianPhone2',
}

const ofParents = /(?:父|母|爸|妈|家长|监护人|\b(?:mum|mom|dad|mother|father|parent|guardian)(?:['’]s)?\b)/iu

/** Reads a cell of telephone numbers: the first is the value, a second goes to the column for it. */
export function readPhone(cell: Cell, context: ColumnContext): ReadCell {
  const field = context.info.key
  const written = rawText(cell).normalize('NFKC').trim()
  const whole = toE164(written, context.country)
  const numbers = whole ? [whole] : split(written).map((part) => toE164(part, context.country))
  const [first, other] = numbers.filter((number) => number !== null)
  // 联系方式 may be an address.
  if (!first && field === 'phone' && /^[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}$/u.test(written))
    return { state: 'unknown', findings: [], more: { email: written } }
  if (!first)
    return {
      state: 'unknown',
      findings: [{ code: 'phoneInvalid', severity: 'error', field, values: { value: written } }],
    }
  // 13800010004（父） under the participant's own number: whose it is, is noted.
  const noted = field === 'phone' && ofParents.test(written) ? { remarks: written } : null
  if (numbers.length < 2) return { value: first, state: 'said', findings: [], ...(noted && { more: noted }) }
  const place = second[field]
  return {
    value: first,
    state: 'said',
    findings: [{ code: 'twoValues', severity: 'warning', field, values: { value: written } }],
    ...((noted || (other && place)) && { more: { ...noted, ...(other && place && { [place]: other }) } }),
  }
}
