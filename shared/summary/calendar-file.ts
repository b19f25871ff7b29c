/** The calendar as other programs read it: iCalendar, RFC 5545. */
import { addDays } from '../model/dates'
import type { Language } from '../model/define'
import { inLanguage } from '../model/record-name'
import { type CalendarItem, calendarTypes } from './calendar'

const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n')

const bytesOf = (character: string) => {
  const code = character.codePointAt(0) as number
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Lines of at most 75 bytes, carried on behind a space; never inside a character. */
function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let bytes = 0
  for (const character of line) {
    const more = bytesOf(character)
    if (bytes + more > 75) {
      lines.push(current)
      current = ' '
      bytes = 1
    }
    current += character
    bytes += more
  }
  return [...lines, current].join('\r\n')
}

const compact = (day: string) => day.replaceAll('-', '')

/** What holds for years says when it ends; a bar over five years covers every other entry of a diary. */
const long = new Set<CalendarItem['type']>(['agreement', 'jointProgramme', 'plan'])

interface FileWords {
  /** Name of the calendar. */
  title: string
  /** `Ends: {name}` */
  ends(name: string): string
  unnamed: string
}

/**
 * A calendar file of whole days: cohorts, events and classes from their first to their last day, agreements, programmes
 * and plans on the day they end. `stamp` is the moment of writing, `2026-11-22T08:00:00.000Z`.
 */
export function calendarFile(
  items: readonly CalendarItem[],
  language: Language,
  stamp: string,
  words: FileWords,
): string {
  const at = `${compact(stamp.slice(0, 10))}T${stamp.slice(11, 19).replaceAll(':', '')}Z`
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tongxing//Calendar//EN', 'CALSCALE:GREGORIAN']
  lines.push(`X-WR-CALNAME:${escaped(words.title)}`)
  for (const item of items.toSorted((a, b) => calendarTypes.indexOf(a.type) - calendarTypes.indexOf(b.type))) {
    const ending = long.has(item.type)
    if (ending && item.to === null) continue
    const name = inLanguage(item.name, language) || words.unnamed
    const from = ending ? (item.to as string) : item.from
    const to = item.to ?? item.from
    lines.push('BEGIN:VEVENT', `UID:${item.type}-${item.id}@tongxing`, `DTSTAMP:${at}`)
    lines.push(`DTSTART;VALUE=DATE:${compact(from)}`, `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`)
    lines.push(`SUMMARY:${escaped(ending ? words.ends(name) : name)}`)
    if (item.place) lines.push(`LOCATION:${escaped(item.place)}`)
    // Nobody is busy because a group is abroad or an agreement holds.
    lines.push('TRANSP:TRANSPARENT', 'END:VEVENT')
  }
  lines.push('END:VCALENDAR')
  return `${lines.map(fold).join('\r\n')}\r\n`
}
