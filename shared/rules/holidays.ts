import { addDays } from '../model/dates'
import type { Bilingual } from '../model/define'
import type { IsoDate, Row } from '../model/types'

/** `CN` the Chinese mainland, `GB` England and Wales. */
export type CalendarName = 'CN' | 'GB'

/** A day that is not what its weekday says. `off`: a holiday; `work`: a weekend worked in exchange for one (调休). */
export interface SpecialDay {
  on: IsoDate
  kind: 'off' | 'work'
  name: Bilingual
  /** Key of the office's own entry; absent: from the calendar that the program brings. */
  key?: string
}

const newYear: Bilingual = { en: 'New Year’s Day', zh: '元旦' }
const spring: Bilingual = { en: 'Spring Festival', zh: '春节' }
const qingming: Bilingual = { en: 'Qingming Festival', zh: '清明节' }
const labour: Bilingual = { en: 'Labour Day', zh: '劳动节' }
const dragonBoat: Bilingual = { en: 'Dragon Boat Festival', zh: '端午节' }
const midAutumn: Bilingual = { en: 'Mid-Autumn Festival', zh: '中秋节' }
const national: Bilingual = { en: 'National Day', zh: '国庆节' }

function* days(from: IsoDate, to: IsoDate, name: Bilingual): Generator<SpecialDay> {
  for (let on = from; on <= to; on = addDays(on, 1)) yield { on, kind: 'off', name }
}

const worked = (name: Bilingual, ...dates: IsoDate[]): SpecialDay[] => dates.map((on) => ({ on, kind: 'work', name }))

const off = (on: IsoDate, en: string, zh: string): SpecialDay => ({ on, kind: 'off', name: { en, zh } })

/**
 * The years the program knows. China: notices of the General Office of the State Council of 12 November 2024 and 4 November
 * 2025. England and Wales: gov.uk, UK bank holidays.
 */
const known: Readonly<Record<CalendarName, Readonly<Record<string, readonly SpecialDay[]>>>> = {
  CN: {
    '2025': [
      ...days('2025-01-01', '2025-01-01', newYear),
      ...days('2025-01-28', '2025-02-04', spring),
      ...worked(spring, '2025-01-26', '2025-02-08'),
      ...days('2025-04-04', '2025-04-06', qingming),
      ...days('2025-05-01', '2025-05-05', labour),
      ...worked(labour, '2025-04-27'),
      ...days('2025-05-31', '2025-06-02', dragonBoat),
      ...days('2025-10-01', '2025-10-08', {
        en: 'National Day and Mid-Autumn Festival',
        zh: '国庆节、中秋节',
      }),
      ...worked(national, '2025-09-28', '2025-10-11'),
    ],
    '2026': [
      ...days('2026-01-01', '2026-01-03', newYear),
      ...worked(newYear, '2026-01-04'),
      ...days('2026-02-15', '2026-02-23', spring),
      ...worked(spring, '2026-02-14', '2026-02-28'),
      ...days('2026-04-04', '2026-04-06', qingming),
      ...days('2026-05-01', '2026-05-05', labour),
      ...worked(labour, '2026-05-09'),
      ...days('2026-06-19', '2026-06-21', dragonBoat),
      ...days('2026-09-25', '2026-09-27', midAutumn),
      ...days('2026-10-01', '2026-10-07', national),
      ...worked(national, '2026-09-20', '2026-10-10'),
    ],
  },
  GB: {
    '2025': [
      off('2025-01-01', 'New Year’s Day', '元旦'),
      off('2025-04-18', 'Good Friday', '耶稣受难日'),
      off('2025-04-21', 'Easter Monday', '复活节星期一'),
      off('2025-05-05', 'Early May bank holiday', '五月初银行假日'),
      off('2025-05-26', 'Spring bank holiday', '春季银行假日'),
      off('2025-08-25', 'Summer bank holiday', '夏季银行假日'),
      off('2025-12-25', 'Christmas Day', '圣诞节'),
      off('2025-12-26', 'Boxing Day', '节礼日'),
    ],
    '2026': [
      off('2026-01-01', 'New Year’s Day', '元旦'),
      off('2026-04-03', 'Good Friday', '耶稣受难日'),
      off('2026-04-06', 'Easter Monday', '复活节星期一'),
      off('2026-05-04', 'Early May bank holiday', '五月初银行假日'),
      off('2026-05-25', 'Spring bank holiday', '春季银行假日'),
      off('2026-08-31', 'Summer bank holiday', '夏季银行假日'),
      off('2026-12-25', 'Christmas Day', '圣诞节'),
      off('2026-12-28', 'Boxing Day (substitute day)', '节礼日（补休）'),
    ],
    '2027': [
      off('2027-01-01', 'New Year’s Day', '元旦'),
      off('2027-03-26', 'Good Friday', '耶稣受难日'),
      off('2027-03-29', 'Easter Monday', '复活节星期一'),
      off('2027-05-03', 'Early May bank holiday', '五月初银行假日'),
      off('2027-05-31', 'Spring bank holiday', '春季银行假日'),
      off('2027-08-30', 'Summer bank holiday', '夏季银行假日'),
      off('2027-12-27', 'Christmas Day (substitute day)', '圣诞节（补休）'),
      off('2027-12-28', 'Boxing Day (substitute day)', '节礼日（补休）'),
    ],
  },
}

/** The days that differ from their weekday, and the years for which that is known at all. */
export interface WorkCalendar {
  readonly name: CalendarName
  readonly special: ReadonlyMap<IsoDate, SpecialDay>
  readonly years: ReadonlySet<string>
}

/** Years of a calendar that the program brings. */
export function broughtYears(name: CalendarName): string[] {
  return Object.keys(known[name])
}

type Entry = NonNullable<Row<'office'>['holidays']>[string]

function ofOffice(office: Row<'office'> | undefined, name: CalendarName): [string, Entry & { on: IsoDate }][] {
  return Object.entries(office?.holidays ?? {}).flatMap(([key, entry]): [string, Entry & { on: IsoDate }][] =>
    entry.on && (entry.calendar ?? 'CN') === name ? [[key, { ...entry, on: entry.on }]] : [],
  )
}

const kept = new WeakMap<object, Map<CalendarName, WorkCalendar>>()
const noOffice = {}

/** A calendar as the office has it: the days the program brings, and over them what the office entered. */
export function calendarOf(office: Row<'office'> | undefined, name: CalendarName): WorkCalendar {
  const byName = kept.get(office ?? noOffice) ?? new Map<CalendarName, WorkCalendar>()
  kept.set(office ?? noOffice, byName)
  const before = byName.get(name)
  if (before) return before
  const special = new Map(
    Object.values(known[name])
      .flat()
      .map((day) => [day.on, day]),
  )
  const years = new Set(broughtYears(name))
  for (const [key, { on, kind, name: called }] of ofOffice(office, name)) {
    years.add(on.slice(0, 4))
    if (kind === 'usual') special.delete(on)
    else special.set(on, { on, kind: kind ?? 'off', name: inBoth(called), key })
  }
  const calendar = { name, special, years }
  byName.set(name, calendar)
  return calendar
}

function inBoth(name: { en?: string; zh?: string } | undefined): Bilingual {
  return { en: name?.en ?? name?.zh ?? '', zh: name?.zh ?? name?.en ?? '' }
}
