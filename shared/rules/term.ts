import { addDays, addMonths, isWholeDate } from '../model/dates'

const CHINESE_DIGITS = '〇一二三四五六七八九'

/** 二〇〇八年三月十二日 in figures. */
export function figures(text: string): string {
  return text
    .replaceAll(/[零○◯Ｏ]/g, '〇')
    .replaceAll(/元(?=[月年])/g, '一')
    .replaceAll(/[〇一二三四五六七八九十]+/g, (run) => {
      if (!run.includes('十')) return [...run].map((digit) => CHINESE_DIGITS.indexOf(digit)).join('')
      const [tens = '', ones = ''] = run.split('十')
      const value = (tens ? CHINESE_DIGITS.indexOf(tens) : 1) * 10 + (ones ? CHINESE_DIGITS.indexOf(ones) : 0)
      return String(value)
    })
}

const openEnd =
  /^(长期|长期有效|永久|无固定期限|不限|无限期|permanent|indefinite|open[- ]?ended|ongoing|no expiry|rolling)$/i
const lengthOf =
  /^(?:有效期|期限|for )?\s*(\d{1,3}|半|两|[一二三四五六七八九十]+|one|two|three|four|five|six|seven|eight|nine|ten)\s*(?:个)?\s*(年|月|周|天|years?|yrs?|months?|weeks?|days?)(?:整|有效)?$/i
const ENGLISH = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Months of a length such as 五年, 3 years, 18个月; null for an open end (长期); undefined for anything else. */
export function termMonths(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').trim()
  if (openEnd.test(plain)) return null
  const found = lengthOf.exec(plain)
  if (!found) return undefined
  const word = (found[1] ?? '').toLowerCase()
  const unit = (found[2] ?? '').toLowerCase()
  // A month or a day of the calendar is no length: 5月 stands for May.
  if (unit === '月' && !plain.includes('个')) return undefined
  const count =
    word === '半' ? 0.5 : word === '两' ? 2 : ENGLISH.includes(word) ? ENGLISH.indexOf(word) + 1 : Number(figures(word))
  if (unit.startsWith('y') || unit === '年') return count >= 1900 ? undefined : Math.round(count * 12)
  if (unit.startsWith('m') || unit === '月') return count
  return 0
}

/** The last day of a term: five years from 22 October 2021 end on 21 October 2026. Null for an open end or no length. */
export function endOfTerm(from: string, term: string): string | null {
  const months = termMonths(term)
  if (!months || !isWholeDate(from)) return null
  return addDays(addMonths(from, months), -1)
}
