/** Dates as they are written into cells. 5/3/2024 can be two days and is asked about, never guessed. */
import { parseDateText } from '../import/values/date-text'
import { earliest, isRealDay, latest, partialDate } from '../model/dates'
import type { Bilingual } from '../model/define'
import type { DateRange, IsoDate, PartialDate } from '../model/types'
import { listWords } from '../text/lists'

type Refused = { words: Bilingual }

/** Two digits of a year: at most twenty years ahead. */
const century = (today: IsoDate) => (twoDigits: number) =>
  2000 + twoDigits <= Number(today.slice(0, 4)) + 20 ? 2000 + twoDigits : 1900 + twoDigits

/** The days a text can mean: none, one, or two where nobody can tell the day from the month, the day written first first. */
export function dateMeanings(text: string, today: IsoDate): PartialDate[] {
  const meanings = new Set<PartialDate>()
  for (const order of ['DMY', 'MDY'] as const) {
    const found = parseDateText(text, { order, century: century(today) })
    // The number of a day, as spreadsheets keep it, is as likely a plain number.
    if (found?.is === 'date') meanings.add(found.date)
  }
  return [...meanings]
}

/** @param whole a day is needed, a month or a year will not do */
export function readDateText(text: string, whole: boolean, today: IsoDate): { value: PartialDate } | Refused {
  const meanings = dateMeanings(text, today)
  const [date] = meanings
  if (date === undefined) return { words: listWords.notADate }
  if (meanings.length > 1) return { words: listWords.askedDate }
  return whole && date.length < 10 ? { words: listWords.notADay } : { value: date }
}

/** `12–18 Jul 2026`, `12 Jul – 2 Aug 2026`, `2026年7月12日至8月2日`, `2026-07-12 – …`: one day for both where one is written. */
export function readRangeText(text: string, today: IsoDate): { value: DateRange } | Refused {
  const read = (part: string) => readDateText(part, false, today)
  const halves = text.split(/\s*(?:至|到|—+|–|~|～|\bto\b|\/(?=\d{4}-))\s*|\s+-\s+/i).map((half) => half.trim())
  const [first = '', second] = halves
  if (halves.length > 2) return { words: listWords.notADate }
  if (second === undefined) {
    // 2026年1月1日起 leaves the end open, 2026年1月1日止 the beginning.
    const [, open = '', side] = /^(.*\d[年月日]?)([起止])$/.exec(first) ?? []
    const known = side === undefined ? undefined : read(open)
    if (known && 'value' in known) return { value: { [side === '起' ? 'from' : 'to']: known.value } }
    const day = read(first)
    return 'words' in day ? day : { value: { from: day.value, to: day.value } }
  }
  const open = (half: string) => half === '' || half === '…' || half === '...'
  if (open(first) && open(second)) return { words: listWords.notADate }
  const end = open(second) ? null : (shortEnd(first, second, read) ?? read(second))
  if (end && 'words' in end) return end
  const begin = open(first) ? null : (shortBeginning(first, end?.value) ?? read(first))
  if (begin && 'words' in begin) return begin
  if (begin && end && earliest(begin.value) > latest(end.value)) return { words: listWords.endsBefore }
  return { value: { ...(begin && { from: begin.value }), ...(end && { to: end.value }) } }
}

/** 8月2日 after 2026年7月12日: the year was said before. */
function shortEnd(first: string, second: string, read: (part: string) => { value: PartialDate } | Refused) {
  const found = /^(\d{1,2})月(\d{1,2})日?$/.exec(second)
  const begin = found && read(first)
  if (!found || !begin || 'words' in begin) return null
  return dayOf(Number(begin.value.slice(0, 4)), Number(found[1]), Number(found[2]))
}

/** 12 before "18 Jul 2026", 12 Jul before "2 Aug 2026": what is missing is said behind. */
function shortBeginning(first: string, end: PartialDate | undefined) {
  if (end?.length !== 10) return null
  const year = end.slice(0, 4)
  const day = /^(\d{1,2})$/.exec(first)
  if (day) return dayOf(Number(year), Number(end.slice(5, 7)), Number(day[1]))
  const named = /^\d{1,2} [A-Za-z]{3,9}$/.test(first)
  const found = named ? parseDateText(`${first} ${year}`, { order: 'DMY', century: () => 0 }) : null
  return found?.is === 'date' ? { value: found.date } : null
}

const dayOf = (year: number, month: number, day: number) =>
  isRealDay(year, month, day) ? { value: partialDate(year, month, day) } : { words: listWords.notADate }
