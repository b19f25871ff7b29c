/** What a calendar shows: everything of the office that has a time, as whole days. */
import { earliest, latest } from '../model/dates'
import { recordName } from '../model/record-name'
import type { BilingualText, DateRange, IsoDate, Reader, Row, Standalone } from '../model/types'
import { agreementEnd, agreementState } from '../rules/agreement'
import { type CalendarName, calendarOf, type SpecialDay } from '../rules/holidays'
import { rulesOf } from '../rules/settings'

export const calendarTypes = [
  'cohort',
  'event',
  'agreement',
  'jointProgramme',
  'plan',
  'masterClass',
  'orderClass',
] as const satisfies readonly Standalone[]
export type CalendarType = (typeof calendarTypes)[number]

export interface CalendarItem {
  type: CalendarType
  id: string
  name: BilingualText | undefined
  state: string | undefined
  /** The first day it can mean; a month is its first day. */
  from: IsoDate
  /** The last day it can mean; null: nobody said an end. */
  to: IsoDate | null
  /** The dates as they are kept, perhaps a month or a year. */
  when: DateRange
  place?: string
}

export interface CalendarView {
  items: CalendarItem[]
  /** Holidays, and weekends worked in exchange, of the office's own calendar. */
  special: SpecialDay[]
  today: IsoDate
}

const notToBe = new Set(['cancelled'])

interface Timed {
  when: DateRange | undefined
  /** Where the end follows from something else. */
  to?: IsoDate | null
  state?: string | undefined
  place?: string | undefined
}

type Times = { [K in CalendarType]: (row: Row<K>, reader: Reader, today: IsoDate) => Timed }

const times: Times = {
  cohort: ({ dates }) => ({ when: dates }),
  event: ({ dates, place }) => ({ when: dates, place }),
  agreement: (row, reader, today) => {
    const from = row.validity?.from ?? row.signedOn
    const to = agreementEnd(row, today)
    return {
      when: from || to ? { ...(from && { from }), ...(row.validity?.to && { to: row.validity.to }) } : undefined,
      to,
      state: agreementState(row, today, rulesOf(reader, today)),
    }
  },
  jointProgramme: ({ approvedOn, validTo }) => ({
    when: approvedOn ? { from: approvedOn, ...(validTo && { to: validTo }) } : undefined,
  }),
  plan: ({ period }) => ({ when: period }),
  masterClass: ({ dates }) => ({ when: dates }),
  orderClass: ({ dates }) => ({ when: dates }),
}

/** Types that have their time for years: they run on unless somebody says an end. */
const openEnded = new Set<CalendarType>(['agreement', 'jointProgramme', 'plan', 'orderClass'])

function itemOf<K extends CalendarType>(reader: Reader, type: K, row: Row<K>, today: IsoDate): CalendarItem | null {
  const { when, to, state = row.state, place } = (times[type] as Times[K])(row, reader, today)
  const begin = when?.from ?? when?.to
  if (!when || !begin || notToBe.has(state ?? '')) return null
  const end = to ?? when.to ?? (openEnded.has(type) ? null : begin)
  const from = earliest(begin)
  const last = end === null ? null : latest(end)
  return {
    type,
    id: row.id,
    name: recordName(reader, type, row),
    state,
    from,
    // Dates the wrong way round are a finding of the record; here it stands on the day it begins.
    to: last !== null && last < from ? from : last,
    when,
    ...(place && { place }),
  }
}

/** Everything that touches the days from `from` to `to`, the earliest first, longer before shorter. */
export function calendarView(reader: Reader, from: IsoDate, to: IsoDate, today: IsoDate): CalendarView {
  const items: CalendarItem[] = []
  for (const type of calendarTypes)
    for (const row of reader.all(type)) {
      const item = itemOf(reader, type, row as never, today)
      if (item && item.from <= to && (item.to === null || item.to >= from)) items.push(item)
    }
  items.sort(byTime)
  const office = reader.get('office', 'office')
  const name: CalendarName = office?.country === 'GB' ? 'GB' : 'CN'
  const special = [...calendarOf(office, name).special.values()].filter(({ on }) => on >= from && on <= to)
  return { items, special: special.sort((a, b) => (a.on < b.on ? -1 : 1)), today }
}

const FAR = '9999-12-31'

function byTime(a: CalendarItem, b: CalendarItem): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  const [aEnd, bEnd] = [a.to ?? FAR, b.to ?? FAR]
  if (aEnd !== bEnd) return aEnd > bEnd ? -1 : 1
  return a.id < b.id ? -1 : 1
}
