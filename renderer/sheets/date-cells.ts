import type { Cell } from '@shared/import/grid'
import type { ShownAs } from './number-format'

const dayMs = 86_400_000
/** Day before 1 January 1900; the 1900 system counts a 29 February 1900 that never was. */
const start1900 = Date.UTC(1899, 11, 31)
const lastSerial = 2_958_465

const two = (n: number) => String(n).padStart(2, '0')

/**
 * A serial number as the day and time it shows. `1904` workbooks count from 1 January 1904. A number shown as a time
 * without a day becomes text `HH:MM`; one that is no date of either system stays a number.
 * Source: ECMA-376 part 1, 18.17.4.
 */
export function cellOfSerial(serial: number, shownAs: ShownAs, date1904: boolean): Cell {
  const seconds = Math.round(serial * 86_400)
  const days = Math.floor(seconds / 86_400)
  const rest = seconds - days * 86_400
  const time = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}`
  if (shownAs === 'time' && days === 0) return rest % 60 === 0 ? time : `${time}:${two(rest % 60)}`
  if (shownAs === 'time' || !Number.isFinite(serial)) return serial
  const in1900 = date1904 ? days + 1462 : days
  if (in1900 < 1 || in1900 > lastSerial || in1900 === 60) return serial
  const iso = isoDay(in1900 > 60 ? in1900 - 1 : in1900)
  const date = shownAs === 'month' ? iso.slice(0, 7) : iso
  return rest > 0 && shownAs === 'date' ? { date, time } : { date }
}

/** A list of people knows few days, and the same ones again and again. */
const known = new Map<number, string>()
const mostKnown = 20_000

/** Day `n` after 31 December 1899 as text. */
function isoDay(n: number): string {
  let iso = known.get(n)
  if (iso === undefined) {
    iso = new Date(start1900 + n * dayMs).toISOString().slice(0, 10)
    if (known.size < mostKnown) known.set(n, iso)
  }
  return iso
}

/** Days on which a time of no day stands, in either system. */
const noDay = new Set(['1899-12-30', '1899-12-31', '1904-01-01'])

/** An ISO 8601 date cell (`t="d"`), the only kind in strict workbooks, as it is shown; the text itself where it is none. */
export function cellOfIsoText(text: string, shownAs: ShownAs = 'date'): Cell {
  const found = /^(?:(\d{4}-\d\d-\d\d)(?:T|$))?(?:(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(text.trim())
  if (!found || (found[1] === undefined && found[2] === undefined)) return text
  const [, date, time = '00:00', seconds = '00'] = found
  if (date === undefined || (shownAs === 'time' && noDay.has(date)))
    return seconds === '00' ? time : `${time}:${seconds}`
  if (shownAs === 'month') return { date: date.slice(0, 7) }
  return time === '00:00' ? { date } : { date, time }
}
