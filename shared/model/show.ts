import { dateParts } from './dates'
import type { Language } from './define'
import type { DateRange, Money, PartialDate } from './types'

/** What the platform calls the two languages, for its own words and figures. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' }

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2029-03-05` as `5 Mar 2029` or `2029年3月5日`; partial dates stay partial, other text comes back as it is. */
export function showDate(date: PartialDate, language: Language): string {
  const parts = dateParts(date)
  if (!parts) return date
  const { year, month, day } = parts
  if (language === 'zh')
    return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`
  return [day, month && MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ')
}

/**
 * `12 Jul – 2 Aug 2026` · `2026年7月12日至8月2日`: what whole days share is said once; partial dates stand in full. An open
 * side stays open: `12 Jul 2026 – …` · `2026年7月12日起`.
 */
export function showRange({ from, to }: DateRange, language: Language): string {
  if (from && from === to) return showDate(from, language)
  const [begin = '', end = ''] = [from, to].map((date) => (date ? showDate(date, language) : '…'))
  const sameYear = from?.length === 10 && to?.length === 10 && from.slice(0, 4) === to.slice(0, 4)
  if (language === 'zh' && (from || to) && !(from && to)) return from ? `${begin}起` : `${end}止`
  if (language === 'zh') return `${begin}至${sameYear ? end.replace(/^\d{4}年/, '') : end}`
  if (sameYear && from.slice(0, 7) === to.slice(0, 7)) return `${begin.replace(/ .*/, '')}–${end}`
  return `${sameYear ? begin.replace(/ \d{4}$/, '') : begin} – ${end}`
}

/** `12,000.5` and `2026`, which may be a year; up to three decimals unless `most` says fewer. */
export function showNumber(value: number, language: Language, most = 3): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: most, useGrouping: 'min2' }).format(value)
}

/** `CNY 32,000` · `32,000元`, `GBP 850`; the amount alone where the currency is not known. */
export function showMoney({ amount, currency }: Money, language: Language): string {
  const figure = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 })
  if (language === 'zh' && currency === 'CNY') return `${figure.format(amount)}元`
  return [currency, figure.format(amount)].filter(Boolean).join(' ')
}

/** A number in E.164 in groups, as people read it. */
export function showPhone(phone: string): string {
  const [number = '', extension] = phone.split(';ext=')
  const grouped = number
    .replace(/^\+86(1\d{2})(\d{4})(\d{4})$/, '+86 $1 $2 $3')
    .replace(/^\+44([17]\d{3})(\d{6})$/, '+44 $1 $2')
  return extension ? `${grouped} ext. ${extension}` : grouped
}
