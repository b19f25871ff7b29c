import type { IsoDate, Reader, Row } from '../model/types'
import type { Finding } from './finding'
import { mark } from './mark'
import { workCalendar } from './official-travel'
import { rulesOf } from './settings'

/** From this month on the holidays of the coming year are asked for: they are announced in November. */
const ASKED_FROM = '12'

/** Holidays that the working-day calendar will need and nobody entered. */
export function officeFindings(reader: Reader, row: Row<'office'>, today: IsoDate): Finding[] {
  const { years } = workCalendar(row, rulesOf(reader, today))
  const year = Number(today.slice(0, 4))
  const wanted = today.slice(5, 7) >= ASKED_FROM ? [year, year + 1] : [year]
  return wanted
    .filter((each) => !years.has(String(each)))
    .map((each) => mark('holidaysUnknown', 'warning', 'holidays', { year: String(each) }))
}
