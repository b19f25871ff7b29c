/** The programme of a cohort: its itinerary, with the sessions of a master class that it holds. */
import type { Bilingual, Language } from '../model/define'
import { locales, showDate } from '../model/show'
import type { IsoDate, Reader, Row } from '../model/types'
import { type ItineraryDay, itineraryDays } from '../summary/itinerary-days'
import { itineraryWords } from '../text/documents/itinerary'
import type { Words } from './document'
import { inEach, joined } from './sentences'

/** Days with what is on each. Sessions have keys of their own, so that attendance finds the item it was marked for. */
export function programmeOf(reader: Reader, cohort: Row<'cohort'>): ItineraryDay[] {
  let itinerary = cohort.itinerary ?? {}
  for (const masterClass of reader.all('masterClass')) {
    if (masterClass.cohort !== cohort.id) continue
    const sessions = Object.entries(masterClass.sessions ?? {})
    itinerary = {
      ...itinerary,
      ...Object.fromEntries(sessions.map(([key, session]) => [`${masterClass.id}.${key}`, session])),
    }
  }
  return itineraryDays({ itinerary, ...(cohort.dates && { dates: cohort.dates }) })
}

function weekday(date: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** `Tue 14 Jul` · `7月14日（周二）`: the year stands in the dates of the journey. */
export function shortDay(date: IsoDate): Bilingual {
  const { en, zh } = dayWords(date)
  return { en: en.replace(/ \d{4}$/, ''), zh: zh.replace(/^\d{4}年/, '') }
}

/** `Tue 14 Jul 2026` · `2026年7月14日（周二）`; another text comes back as it is. */
export function dayWords(date: IsoDate): Bilingual {
  if (date.length !== 10) return inEach((language) => showDate(date, language))
  return {
    en: `${weekday(date, 'en')} ${showDate(date, 'en')}`,
    zh: `${showDate(date, 'zh')}（${weekday(date, 'zh')}）`,
  }
}

/** Morning, afternoon or evening, by the hour it begins. */
export function partOfDay(start: string | undefined): Words {
  const hour = Number(/^(\d{1,2})[:：]/.exec(start ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(hour)) return ''
  return hour < 12 ? itineraryWords.morning : hour < 18 ? itineraryWords.afternoon : itineraryWords.evening
}

/** `09:30–16:30`; open where one end is not known. */
export const timeWords = ({ start = '', end = '' }: { start?: string; end?: string }): Words =>
  start && end ? `${start}–${end}` : joined([start, end])
