import { daysBetween, isRealDay, isWholeDate, partialDate } from '../../model/dates'
import type { Finding } from '../../rules/finding'
import type { Cell } from '../grid'
import type { Around, ColumnContext, ReadCell } from './context'
import type { DateReading, DateText } from './date-text'
import { parseDateText } from './date-text'
import { rawText } from './tidy'

/** Columns whose days lie about the journey: a missing year is taken from it. */
const ofTheJourney = new Set([
  'dateFrom',
  'dateTo',
  'insuranceFrom',
  'insuranceTo',
  'publicNotice',
  'visaAppliedOn',
  'visaAppointment',
  'visaBiometrics',
  'visaDecidedOn',
])

export const isOfTheJourney = (key: string) => ofTheJourney.has(key)

/** Two digits of a year: a birth lies behind us, an end ahead, other days at most twenty years ahead. */
function centuryFor(key: string, today: string): (twoDigits: number) => number {
  const now = Number(today.slice(0, 4))
  const last = key === 'dob' ? now : /Expiry$|^validTo$/.test(key) ? now + 60 : now + 20
  return (twoDigits) => (2000 + twoDigits <= last ? 2000 + twoDigits : 1900 + twoDigits)
}

/** The year that brings a day and a month nearest to the journey; null without dates of a cohort. */
export function yearFromJourney(month: number, day: number, around: Around): string | null {
  const anchor = around.from ?? around.to
  if (!anchor || !isWholeDate(anchor)) return null
  const year = Number(anchor.slice(0, 4))
  const candidates = [year - 1, year, year + 1]
    .filter((candidate) => isRealDay(candidate, month, day))
    .map((candidate) => partialDate(candidate, month, day))
  return candidates.sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)))[0] ?? null
}

const said = (value: string, findings: Finding[] = []): ReadCell => ({ value, state: 'said', findings })
const refused = (finding: Finding): ReadCell => ({ state: 'unknown', findings: [finding] })

function partly(date: string, written: string, context: ColumnContext): Finding[] {
  if (date.length === 10 || !context.dayNeeded) return []
  if (context.monthAsked && date.length === 7) return []
  return [{ code: 'partialDate', severity: 'warning', field: context.info.key, values: { value: written } }]
}

function outcome(found: DateText | null, written: string, context: ColumnContext): ReadCell {
  const field = context.info.key
  const values = { value: written }
  // 拒签 where the day of the visa was to stand: what became of the application.
  if (
    found === null &&
    field === 'visaDecidedOn' &&
    /^(?:被?拒签?|已拒签|(?:visa )?(?:refused|denied|rejected))$/iu.test(written.trim())
  )
    return { state: 'unknown', findings: [], more: { visaStatus: 'refused' } }
  if (found === null) return refused({ code: 'impossibleDate', severity: 'error', field, values })
  switch (found.is) {
    case 'date':
      return said(found.date, [
        ...partly(found.date, written, context),
        ...(found.republican
          ? [{ code: 'yearOfRepublic', severity: 'warning', field, values: { ...values, date: found.date } } as const]
          : []),
      ])
    case 'serial':
      return said(found.date, [
        { code: 'dateSerial', severity: 'warning', field, values: { ...values, date: found.date } },
      ])
    case 'impossible':
      return {
        ...refused({ code: 'impossibleDate', severity: 'error', field, values }),
        ...(found.hint && { hint: found.hint }),
      }
    case 'orderUnknown':
      return refused({ code: 'dateOrderUnknown', severity: 'error', field, values })
    case 'noYear': {
      const end = /Expiry$|^validTo$/.test(field) ? monthAndYear(written, context) : null
      if (end) return said(end, partly(end, written, context))
      const date = ofTheJourney.has(field) ? yearFromJourney(found.month, found.day, context.around) : null
      const finding: Finding = {
        code: 'yearMissing',
        severity: 'warning',
        field,
        values: { ...values, date: date ?? '' },
      }
      return date ? said(date, [finding]) : refused({ ...finding, severity: 'error' })
    }
    case 'term':
      return {
        ...refused({ code: 'termNotDate', severity: 'warning', field, values }),
        ...(field === 'validTo' && { more: { term: written } }),
      }
  }
}

/** 05/31 where something ends, as cards have it: the month and the year. */
function monthAndYear(written: string, context: ColumnContext): string | null {
  const found = /^(\d{2})\s*[/-]\s*(\d{2})$/.exec(written.trim())
  const month = Number(found?.[1])
  if (!found || month < 1 || month > 12) return null
  return partialDate(centuryFor(context.info.key, context.around.today)(Number(found[2])), month)
}

function readingOf(context: ColumnContext): DateReading {
  return {
    order: context.dateOrder,
    century: centuryFor(context.info.key, context.around.today),
    ofJourney: isOfTheJourney(context.info.key),
    ...(context.republican && { republican: context.republican }),
  }
}

/** Reads a cell of a column of dates. Partial dates stay partial; a day is never invented. */
export function readDate(cell: Cell, context: ColumnContext): ReadCell {
  if (cell !== null && typeof cell === 'object' && 'date' in cell) {
    // A month typed under 出生年月 becomes the first of that month in a date cell.
    const date = context.monthAsked && cell.date.endsWith('-01') ? cell.date.slice(0, 7) : cell.date.slice(0, 10)
    return said(date)
  }
  const written = rawText(cell).trim()
  // 1981.10 in a number cell is kept as 1981.1: January or October, nobody can tell.
  if (typeof cell === 'number' && /^\d{4}\.1$/.test(written)) {
    const year = written.slice(0, 4)
    const finding: Finding = {
      code: 'partialDate',
      severity: 'warning',
      field: context.info.key,
      values: { value: written },
    }
    return said(year, [finding])
  }
  // 86.03 under 出生年月, beside 1975.6.
  const month = context.monthAsked ? /^(\d{2})\s*[./-]\s*(0?[1-9]|1[0-2])$/.exec(written) : null
  if (month)
    return said(partialDate(centuryFor(context.info.key, context.around.today)(Number(month[1])), Number(month[2])))
  const whole = parseDateText(written, readingOf(context))
  if (whole === null || whole.is === 'impossible') {
    const range = readRange(written, context)
    if (range) return asEnd(range, context)
  }
  return outcome(whole, written, context)
}

interface Range {
  from: string
  to: string
}

/** Two days with a dash, 至 or "to" between them; the second may leave out its year, the first what the second says. */
function readRange(written: string, context: ColumnContext): Range | null {
  const halves = written
    .replace(/[（(].*$/, '')
    .split(/\s*(?:至|到|—+|–|~|～|\bto\b|\buntil\b)\s*|\s+-\s+/i)
    .filter(Boolean)
  const [left, right] =
    halves.length === 2
      ? halves
      : (joined
          .exec(halves[0] ?? '')
          ?.slice(1)
          .filter(Boolean) ?? [])
  if (!left || !right) return null
  const to = parseDateText(right, readingOf(context)) ?? monthAndDay(right) ?? dayOfMonth(left, right)
  let from = parseDateText(completed(left, right), readingOf(context))
  // 28 Dec to 3 January 2027 begins the year before.
  if (from?.is === 'date' && to?.is === 'date' && from.date > to.date && !/\d{4}/.test(left))
    from = { ...from, date: `${Number(from.date.slice(0, 4)) - 1}${from.date.slice(4)}` }
  if (from?.is !== 'date' || from.date.length !== 10 || !to) return null
  if (to.is === 'date') return { from: from.date, to: to.date }
  const short = monthAndDay(right) ?? dayOfMonth(left, right) ?? (to.is === 'noYear' ? to : null)
  if (!short) return null
  let year = Number(from.date.slice(0, 4))
  if (partialDate(year, short.month, short.day) < from.date) year += 1
  return isRealDay(year, short.month, short.day)
    ? { from: from.date, to: partialDate(year, short.month, short.day) }
    : null
}

/** 2026.5.11-5.15, 8-12 March 2027: a dash without spaces. */
const joined = /^(?:(.{6,}?)-(.{3,})|(\d{1,2})-(\d{1,2} [A-Za-z].{5,}))$/

/** 8 before 12 March 2027, and 28 February before it. */
function completed(left: string, right: string): string {
  const [, month, year] = /^\d{1,2}(?:st|nd|rd|th)? ([A-Za-z]+)\.?,? (\d{4})$/.exec(right.trim()) ?? []
  if (!month || !year) return left
  const day = left.trim()
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(day)) return `${day} ${month} ${year}`
  return /^\d{1,2}(?:st|nd|rd|th)? [A-Za-z]+\.?$/.test(day) ? `${day} ${year}` : left
}

/** 5.15 after 2026.5.11: the month comes first when the year did. */
function monthAndDay(text: string): Extract<DateText, { is: 'noYear' }> | null {
  const found = /^(\d{1,2})[./-](\d{1,2})$/.exec(text.trim())
  return found ? { is: 'noYear', month: Number(found[1]), day: Number(found[2]) } : null
}

/** 12日 after 2027年3月8日. */
function dayOfMonth(left: string, right: string): Extract<DateText, { is: 'noYear' }> | null {
  const day = /^(\d{1,2})[日号]$/.exec(right.trim())
  const month = /年(\d{1,2})月/.exec(left)
  return day && month ? { is: 'noYear', month: Number(month[1]), day: Number(day[1]) } : null
}

/** Where the other day of a range goes that stands in a column of one. */
const ends: Readonly<Record<string, string>> = {
  dateFrom: 'dateTo',
  validFrom: 'validTo',
  insuranceFrom: 'insuranceTo',
  visaFrom: 'visaExpiry',
}
const beginnings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ends).map(([from, to]) => [to, from])),
  passportExpiry: 'passportIssueDate',
}

function asEnd(range: Range, context: ColumnContext): ReadCell {
  const end = ends[context.info.key]
  if (end) return { ...said(range.from), more: { [end]: range.to } }
  const beginning = beginnings[context.info.key]
  return { ...said(range.to), ...(beginning && { more: { [beginning]: range.from } }) }
}

/** Both days of 2023.5.12-2028.5.11 under 期限; null where a text is no such range. */
export function daysOfTerm(term: string, context: ColumnContext): Range | null {
  return /\d{4}/.test(term) ? readRange(term, context) : null
}

/** Reads a column that holds a whole range; the value is an ISO interval, `2026-05-11/2026-05-15`. */
export function readDateRange(cell: Cell, context: ColumnContext): ReadCell {
  const written = rawText(cell).trim()
  const range = readRange(written, context)
  if (range) return said(`${range.from}/${range.to}`)
  const single = readDate(cell, context)
  return single.value === undefined ? single : { ...single, value: `${single.value}/${single.value}` }
}
