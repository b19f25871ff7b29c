import { dateParts, dayOfSerial, isRealDay, partialDate } from '../../model/dates'
import type { PartialDate } from '../../model/types'
import { figures, termMonths } from '../../rules/term'
import { narrow } from './tidy'

/** What a text under a heading of dates turns out to be. */
export type DateText =
  | { is: 'date'; date: PartialDate; republican?: true }
  /** Written by a spreadsheet as the number of a day. */
  | { is: 'serial'; date: PartialDate }
  /** No such day. `hint`: year and month where they make sense. */
  | { is: 'impossible'; hint?: string }
  /** Day and month without a year. */
  | { is: 'noYear'; month: number; day: number }
  /** Nobody can tell the day from the month. */
  | { is: 'orderUnknown' }
  /** A length or an open end: months, or null for 长期. */
  | { is: 'term'; months: number | null }

export interface DateReading {
  order: 'DMY' | 'MDY' | 'YMD' | 'asked'
  /** Turns `08` into a year. */
  century: (twoDigits: number) => number
  /** The year of the Republic of China that 96年 means here; null: the usual century's. */
  republican?: (figures: number, usual: number | null) => number | null
  /** Days of the journey go without their year: "July 12" is a day, no month of 2012. */
  ofJourney?: boolean
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAMED =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const GAP = "[\\s./,'’-]*"
const dayMonthYear = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?${GAP}${NAMED}${GAP}(\\d{4}|\\d{2})$`, 'i')
const monthDayYear = new RegExp(`^${NAMED}${GAP}(\\d{1,2})(?:st|nd|rd|th)?[\\s,./-]+(\\d{4})$`, 'i')
const yearMonthDay = new RegExp(`^(\\d{4})${GAP}${NAMED}${GAP}(\\d{1,2})$`, 'i')
const monthYear = new RegExp(`^${NAMED}${GAP}(\\d{4}|\\d{2})$`, 'i')
const yearMonth = new RegExp(`^(\\d{4})${GAP}${NAMED}$`, 'i')
const monthDay = new RegExp(`^${NAMED}\\s?(\\d{1,2})(?:st|nd|rd|th)?$`, 'i')
const dayMonth = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?${GAP}${NAMED}$`, 'i')

function built(year: number, month?: number, day?: number): DateText {
  const plausible = year >= 1900 && year <= 2100
  if (plausible && (month === undefined || (month >= 1 && month <= 12))) {
    if (day === undefined || month === undefined) return { is: 'date', date: partialDate(year, month) }
    if (isRealDay(year, month, day)) return { is: 'date', date: partialDate(year, month, day) }
    return { is: 'impossible', hint: partialDate(year, month) }
  }
  return plausible ? { is: 'impossible', hint: partialDate(year) } : { is: 'impossible' }
}

/** 1 for January, Jan or JAN; 0 for what is no month. */
export const monthNumber = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function named(text: string, { century, ofJourney = false }: DateReading): DateText | null {
  const yearOf = (digits = '') => (digits.length === 2 ? century(Number(digits)) : Number(digits))
  let found = dayMonthYear.exec(text)
  if (found) return built(yearOf(found[3]), monthNumber(found[2]), Number(found[1]))
  found = monthDayYear.exec(text)
  if (found) return built(Number(found[3]), monthNumber(found[1]), Number(found[2]))
  found = yearMonthDay.exec(text)
  if (found) return built(Number(found[1]), monthNumber(found[2]), Number(found[3]))
  found = monthDay.exec(text)
  if (found && (ofJourney || found[2]?.length === 1))
    return { is: 'noYear', month: monthNumber(found[1]), day: Number(found[2]) }
  found = monthYear.exec(text)
  if (found) return built(yearOf(found[2]), monthNumber(found[1]))
  found = yearMonth.exec(text)
  if (found) return built(Number(found[1]), monthNumber(found[2]))
  found = dayMonth.exec(text)
  return found ? { is: 'noYear', month: monthNumber(found[2]), day: Number(found[1]) } : null
}

function digitsOnly(text: string, reading: DateReading): DateText | null {
  const part = (from: number, to: number) => Number(text.slice(from, to))
  if (/^(19|20)\d{6}$/.test(text)) return built(part(0, 4), part(4, 6), part(6, 8))
  if (/^\d{4}(19|20)\d{2}$/.test(text)) return ordered(part(0, 2), part(2, 4), part(4, 8), reading.order)
  if (/^(19|20)\d{2}(0[1-9]|1[0-2])$/.test(text)) return built(part(0, 4), part(4, 6))
  if (/^\d{6}$/.test(text)) {
    const guess = built(reading.century(part(0, 2)), part(2, 4), part(4, 6))
    return guess.is === 'date' ? guess : { is: 'impossible' }
  }
  if (/^(19|20)\d{2}$/.test(text)) return built(Number(text))
  if (/^[1-7]\d{4}(\.\d+)?$/.test(text)) return { is: 'serial', date: dayOfSerial(Number(text)) }
  return null
}

/** Two numbers and a year of four digits, in the order of the column. */
function ordered(first: number, second: number, year: number, order: DateReading['order']): DateText {
  if (first === second) return built(year, first, second)
  if (order === 'DMY') return built(year, second, first)
  if (order === 'MDY') return built(year, first, second)
  if (first > 12 && second > 12) return { is: 'impossible', hint: partialDate(year) }
  return { is: 'orderUnknown' }
}

function inParts(text: string, reading: DateReading): DateText | null {
  let found =
    /^(\d{4})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})\s?[日号]?$/.exec(text) ??
    /^(\d{4}) (\d{1,2}) (\d{1,2})$/.exec(text)
  if (found) return built(Number(found[1]), Number(found[2]), Number(found[3]))
  found = /^(\d{4})\s?[年./-]\s?(\d{1,2})\s?月?(?:份)?$/.exec(text)
  if (found) return built(Number(found[1]), Number(found[2]))
  found = /^(昭和|平成|令和)\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日?$/u.exec(text)
  if (found)
    return built(
      (firstYears[found[1] ?? ''] ?? 0) + (found[2] === '元' ? 1 : Number(found[2])) - 1,
      Number(found[3]),
      Number(found[4]),
    )
  found = /^(\d{4})\s?年$/.exec(text)
  if (found) return built(Number(found[1]))
  found = /^(\d{2,3})\s?年\s?(\d{1,2})\s?月\s?(?:(\d{1,2})\s?[日号號]?)?$/.exec(text)
  if (found) return yearInFigures(found, reading)
  // 92/11/20, 118/05/06 in a list of Taiwan: no day is the 92nd.
  found = reading.republican ? /^(1\d\d|[4-9]\d|3[2-9])[./-](\d{1,2})[./-](\d{1,2})$/.exec(text) : null
  const counted = found && yearInFigures(found, reading)
  if (counted) return counted
  found = /^(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]?$/.exec(text)
  if (found) return { is: 'noYear', month: Number(found[1]), day: Number(found[2]) }
  found = /^(\d{1,2})[./-](\d{4})$/.exec(text)
  if (found) return built(Number(found[2]), Number(found[1]))
  found = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(text)
  if (found) return ordered(Number(found[1]), Number(found[2]), Number(found[3]), reading.order)
  found = (
    reading.order === 'YMD' ? /^(\d{2})[./-](\d{1,2})[./-](\d{1,2})$/ : /^(\d{1,2})[./-](\d{1,2})[./-](\d{2})$/
  ).exec(text)
  if (found) return shortYear(Number(found[1]), Number(found[2]), Number(found[3]), reading)
  // 76/2/3: no day is the 76th, and no year has one figure.
  found = /^([4-9]\d|3[2-9])[./-](\d{1,2})[./-](\d)$/.exec(text)
  if (found) return built(reading.century(Number(found[1])), Number(found[2]), Number(found[3]))
  found = /^(\d{1,2})[./-](\d{1,2})$/.exec(text)
  return found ? noYear(Number(found[1]), Number(found[2]), reading.order) : null
}

/** Years of Japan are counted anew with each reign. */
const firstYears: Readonly<Record<string, number>> = { 昭和: 1926, 平成: 1989, 令和: 2019 }

/** 96年3月4日: of this century or the last, or of the Republic of China; 119年 can only be the Republic's. */
function yearInFigures(found: RegExpExecArray, { century, republican }: DateReading): DateText | null {
  const figure = Number(found[1])
  const usual = figure < 100 ? century(figure) : null
  const year = republican?.(figure, usual) ?? null
  const day = found[3] === undefined ? undefined : Number(found[3])
  if (year === null) return usual === null ? null : built(usual, Number(found[2]), day)
  const read = built(year, Number(found[2]), day)
  return read.is === 'date' ? { ...read, republican: true } : read
}

/** 民國96年3月4日, 民國96/3/4: the years of the Republic of China are counted from 1912. */
function ofRepublic(text: string): DateText | null {
  const found =
    /^(?:中[華华])?民[國国]\s?(\d{1,3})\s?[年./-](?:\s?(\d{1,2})\s?(?:[月./-]\s?(?:(\d{1,2})\s?[日号號]?)?)?)?$/u.exec(
      text,
    )
  if (!found) return null
  const part = (at: number) => (found[at] === undefined ? undefined : Number(found[at]))
  return built(Number(found[1]) + 1911, part(2), part(3))
}

function shortYear(first: number, second: number, third: number, reading: DateReading): DateText {
  if (reading.order === 'YMD' || first > 31) return built(reading.century(first), second, third)
  return ordered(first, second, reading.century(third), reading.order)
}

function noYear(first: number, second: number, order: DateReading['order']): DateText {
  if (first > 31 || second > 31 || (first > 12 && second > 12)) return { is: 'impossible' }
  if (first === second || order === 'DMY') return { is: 'noYear', month: second, day: first }
  if (order === 'MDY' || order === 'YMD') return { is: 'noYear', month: first, day: second }
  return { is: 'orderUnknown' }
}

/** Reads one date as people write it; null for a text that is none. Order and century are the column's, never the cell's. */
export function parseDateText(written: string, reading: DateReading): DateText | null {
  const months = termMonths(written)
  if (months !== undefined) return { is: 'term', months }
  const text = figures(narrow(written))
    .replace(/^'(?=\d)/, '')
    .replace(/\s*[(（【][^()（）【】]*[)）】]\s*$/, '')
    .replace(/(?:[T ]|(?<=[日号]))\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s?(am|pm)?\s?(z|[+-]\d{2}:?\d{2})?$/i, '')
    .replace(/(?<=[日号])\s?(?:上午|下午|早上?|晚上?|中午|凌晨|夜间?)$/, '')
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, '')
    .replace(/[,，]?\s*(星期|周)[1-7日天]$/, '')
    .replace(
      /^(?:有效期?)?(?:至|到|截至|截止|(?:valid\s+)?until|(?:valid\s+)?to|valid till|exp\.?|expires|expiry)\s*[:：]?\s*/i,
      '',
    )
    // 01 8月/AUG 2029, 01 AUG/AOUT 29: the month in two languages.
    .replace(/(?<=^\d{1,2}\s*)\d{1,2}月\s?\/\s?(?=[a-z]{3})/i, '')
    .replace(/(?<=[a-z]{3})\s?\/\s?[a-zéûô]{3,4}(?=\s?\d{2})/i, '')
    .replace(/(?<=\d)\s?[,，、]\s?(?=\d)/g, '-')
    .replace(/(?<=\d)\s?([./-])\s?(?=\d)/g, '$1')
    .replace(/(?<=\d)\.$/, '')
    .replace(/\s?(止|前|起|生)$/, '')
    .replace(/[–—−]/g, '-')
    .trim()
  if (dateParts(text)) return built(...(text.split('-').map(Number) as [number, number?, number?]))
  return ofRepublic(text) ?? digitsOnly(text, reading) ?? inParts(text, reading) ?? named(text, reading)
}
