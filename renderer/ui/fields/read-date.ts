import type { PartialDate } from '@shared/model/types'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const patterns: readonly RegExp[] = [
  /^(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  /^(?<y>\d{4})[-/.年](?<m>\d{1,2})月?$/,
  /^(?<y>\d{4})年?$/,
  /^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})$/,
  /^(?<d>\d{1,2})[- ](?<m>[a-z]{3,9})[- ,]*(?<y>\d{4})$/,
  /^(?<m>[a-z]{3,9}) (?<y>\d{4})$/,
]

const monthNumber = (text: string) => (/^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3)) + 1)
const two = (n: number) => String(n).padStart(2, '0')

/**
 * A date as a person types it, day before month, to ISO text; partial where only month or year is given. null: no
 * such day, or nothing that could be read as one.
 */
export function readTypedDate(text: string): PartialDate | null {
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
  for (const pattern of patterns) {
    const parts = pattern.exec(plain)?.groups
    if (!parts?.y) continue
    const month = parts.m ? monthNumber(parts.m) : null
    if (month === null) return parts.y
    if (month < 1 || month > 12) return null
    if (!parts.d) return `${parts.y}-${two(month)}`
    const day = Number(parts.d)
    const last = new Date(Date.UTC(Number(parts.y), month, 0)).getUTCDate()
    return day >= 1 && day <= last ? `${parts.y}-${two(month)}-${two(day)}` : null
  }
  return null
}
