import type { Language } from '@shared/model/define'
import type { PartialDate } from '@shared/model/types'

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' }

type DateShape = Intl.DateTimeFormatOptions
const dayShape: DateShape = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }
const monthShape: DateShape = { year: 'numeric', month: 'short', timeZone: 'UTC' }
const zhDayShape: DateShape = { ...dayShape, month: 'long' }
const zhMonthShape: DateShape = { ...monthShape, month: 'long' }

const formats = new Map<string, Intl.DateTimeFormat>()
function dateFormat(language: Language, shape: DateShape): Intl.DateTimeFormat {
  const key = language + JSON.stringify(shape)
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], shape)
    formats.set(key, format)
  }
  return format
}

const shapeOf = (language: Language, withDay: boolean) =>
  language === 'zh' ? (withDay ? zhDayShape : zhMonthShape) : withDay ? dayShape : monthShape

/** `2029-08-05`, `2029-08` or `2029` as people write it: `5 Aug 2029`, `2029年8月5日`. Text that is no date comes back as it is. */
export function formatDate(date: PartialDate, language: Language): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return date
  if (date.length === 4) return language === 'zh' ? `${date}年` : date
  const at = Date.parse(date)
  return Number.isNaN(at) ? date : dateFormat(language, shapeOf(language, date.length === 10)).format(at)
}

/** A stay from one day to another, with what they share said once; an open side stays open. */
export function formatRange(range: { from?: PartialDate; to?: PartialDate } | undefined, language: Language): string {
  const { from, to } = range ?? {}
  if (!from || !to) return [from, to].map((date) => (date ? formatDate(date, language) : '…')).join(' – ')
  if (from.length < 10 || to.length < 10 || from > to)
    return `${formatDate(from, language)} – ${formatDate(to, language)}`
  if (language === 'zh') return chineseRange(from, to)
  return dateFormat(language, dayShape).formatRange(Date.parse(from), Date.parse(to))
}

function chineseRange(from: string, to: string): string {
  const whole = formatDate(to, 'zh')
  if (from === to) return whole
  return `${formatDate(from, 'zh')}至${from.slice(0, 4) === to.slice(0, 4) ? whole.slice(whole.indexOf('年') + 1) : whole}`
}

/** A moment of the log, in the time of this machine: `21 Nov 2026, 14:05`. */
export function formatMoment(iso: string, language: Language): string {
  const shape: DateShape = { dateStyle: 'medium', timeStyle: 'short' }
  return dateFormat(language, shape).format(Date.parse(iso))
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value)
}

export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value)} ${unit}`
}

const collators: Record<Language, Intl.Collator> = {
  en: new Intl.Collator('en', { numeric: true, sensitivity: 'base' }),
  zh: new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true }),
}

/** Orders text for people: by pinyin in Chinese, numbers by size; empty text last. */
export function compareText(a: string, b: string, language: Language): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  return collators[language].compare(a, b)
}

/** The local day as ISO text. */
export function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
