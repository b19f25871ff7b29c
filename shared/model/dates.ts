import type { IsoDate, PartialDate } from './types'

const DAY = 86_400_000

const pad = (n: number, width = 2) => String(n).padStart(width, '0')

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Of the Gregorian calendar; month 1 to 12. */
function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return leap ? 29 : (lengths[month - 1] ?? 0)
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** `2029`, `2029-08` or `2029-08-05`. Parts are not checked. */
export function partialDate(year: number, month?: number, day?: number): PartialDate {
  if (month === undefined) return pad(year, 4)
  if (day === undefined) return `${pad(year, 4)}-${pad(month)}`
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

export interface DateParts {
  year: number
  month?: number
  day?: number
}

/** The parts of a partial date; null for anything that is not one, or no day of the calendar. */
export function dateParts(date: string): DateParts | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!found) return null
  const year = Number(found[1])
  if (found[2] === undefined) return { year }
  const month = Number(found[2])
  if (month < 1 || month > 12) return null
  if (found[3] === undefined) return { year, month }
  const day = Number(found[3])
  return isRealDay(year, month, day) ? { year, month, day } : null
}

export function isPartialDate(date: string): boolean {
  return dateParts(date) !== null
}

export function isWholeDate(date: string): boolean {
  return date.length === 10 && isPartialDate(date)
}

/** The first day a partial date can mean. Whole dates are their own. */
export function earliest(date: PartialDate): IsoDate {
  if (date.length === 10) return date
  const parts = dateParts(date)
  return parts ? partialDate(parts.year, parts.month ?? 1, parts.day ?? 1) : date
}

/** The last day a partial date can mean. */
export function latest(date: PartialDate): IsoDate {
  if (date.length === 10) return date
  const parts = dateParts(date)
  if (!parts) return date
  const month = parts.month ?? 12
  return partialDate(parts.year, month, parts.day ?? daysInMonth(parts.year, month))
}

/** Month ends are clamped: 31 August and six months is 28 or 29 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const parts = dateParts(date)
  if (!parts) return date
  const counted = parts.year * 12 + (parts.month ?? 1) - 1 + months
  const year = Math.floor(counted / 12)
  const month = counted - year * 12 + 1
  return partialDate(year, month, Math.min(parts.day ?? 1, daysInMonth(year, month)))
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** Days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** Day of a serial number in the 1900 system of spreadsheets, with its 29 February 1900 that never was. */
export function dayOfSerial(serial: number): IsoDate {
  const whole = Math.floor(serial)
  return addDays('1899-12-30', whole < 60 ? whole + 1 : whole)
}

/** True when two partial dates cannot mean the same day. */
export function contradicts(one: PartialDate, other: PartialDate): boolean {
  return latest(one) < earliest(other) || latest(other) < earliest(one)
}

function yearsOn(born: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}

/** Whole years of age on a day. A partial date of birth gives the least and the most it can be. */
export function ageOn(born: PartialDate, day: IsoDate): { least: number; most: number } {
  return { least: yearsOn(latest(born), day), most: yearsOn(earliest(born), day) }
}

/** Two whole days of which one slip of the hand makes the other: one digit, two neighbours changed about, day for month. */
export function isDaySlip(a: string, b: string): boolean {
  if (a.length !== 10 || b.length !== 10 || a === b) return false
  // A slip leaves the year as it is, or the rest of the day.
  if (a.slice(0, 4) !== b.slice(0, 4) && a.slice(4) !== b.slice(4)) return false
  const at = [...a].flatMap((sign, i) => (sign === b[i] ? [] : [i]))
  const [first = 0, second = 0] = at
  if (at.length === 1) return true
  if (at.length === 2 && second - first === 1 && a[first] === b[second] && a[second] === b[first]) return true
  return a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7)
}
