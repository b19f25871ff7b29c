import { daysBetween, isWholeDate } from '../../model/dates'
import type { Cell } from '../grid'
import type { Around } from './context'
import { parseDateText } from './date-text'
import { isOfTheJourney } from './read-date'
import { rawText } from './tidy'

/** Days of one journey lie so near one another. */
const ONE_JOURNEY = 60

function wholeDay(cell: Cell): string | null {
  if (cell !== null && typeof cell === 'object' && 'date' in cell) return cell.date.slice(0, 10)
  const written = rawText(cell).trim()
  // A year of four digits in front, or a month in letters: no order has to be known.
  if (!/^\d{4}\D|^\d{8}$|[a-z]{3}|月/i.test(written)) return null
  const found = parseDateText(written, { order: 'YMD', century: (year) => 2000 + year })
  return found?.is === 'date' && isWholeDate(found.date) ? found.date : null
}

/**
 * Where no cohort says when the journey is, the whole days of a column say it for its days without a year. Days of
 * several journeys say nothing.
 */
export function journeyOfColumn(cells: readonly Cell[], key: string, around: Around): Around {
  if (around.from || around.to || !isOfTheJourney(key)) return around
  let first: string | null = null
  let last: string | null = null
  for (const cell of cells) {
    const day = cell === null ? null : wholeDay(cell)
    if (!day) continue
    if (!first || day < first) first = day
    if (!last || day > last) last = day
  }
  return first && last && daysBetween(first, last) <= ONE_JOURNEY ? { ...around, from: first } : around
}
