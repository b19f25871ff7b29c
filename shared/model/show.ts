import { dateParts } from './dates'
import type { Language } from './define'
import type { DateRange, Money, PartialDate } from './types'

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

/** `12 Jul to 2 Aug 2026` · `2026年7月12日至8月2日`; an open side stays open. */
export function showRange({ from, to }: DateRange, language: Language): string {
  if (!from || !to)
    return [from, to].map((date) => (date ? showDate(date, language) : '…')).join(language === 'zh' ? '至' : ' to ')
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  if (language === 'zh')
    return `${showDate(from, 'zh')}至${sameYear ? showDate(to, 'zh').replace(/^\d{4}年/, '') : showDate(to, 'zh')}`
  const begin = showDate(from, 'en')
  return `${sameYear && from.length === 10 ? begin.replace(/ \d{4}$/, '') : begin} to ${showDate(to, 'en')}`
}

export function showMoney({ amount, currency }: Money, language: Language): string {
  const figures = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: 2 }).format(
    amount,
  )
  return currency ? `${currency} ${figures}` : figures
}

/** A number in E.164 in groups, as people read it. */
export function showPhone(phone: string): string {
  const [number = '', extension] = phone.split(';ext=')
  const grouped = number
    .replace(/^\+86(1\d{2})(\d{4})(\d{4})$/, '+86 $1 $2 $3')
    .replace(/^\+44(7\d{3})(\d{6})$/, '+44 $1 $2')
    .replace(/^\+44(1\d{3})(\d{6})$/, '+44 $1 $2')
  return extension ? `${grouped} ext. ${extension}` : grouped
}
