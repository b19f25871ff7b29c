/** The indicators of a year: counted, corrected, frozen, and beside another year. */
import type { Bilingual } from '../../model/define'
import { recordName } from '../../model/record-name'
import type { BilingualText, Fields, IsoDate, Reader } from '../../model/types'
import { rulesOf } from '../../rules/settings'
import type {
  CountContext,
  Counted,
  CountedRecord,
  IndicatorDef,
  IndicatorSet,
  IndicatorUnit,
  LeftRecord,
  Place,
  Span,
  Stay,
} from './define'
import { indicatorDefs, setDefs } from './list'
import {
  type FrozenFigure,
  frozenYear,
  type IndicatorSetting,
  ownIndicators,
  settingOf,
  type TypedFigure,
  typedFigure,
} from './own'
import { type Period, touches } from './period'
import { allStays } from './stays'

export interface IndicatorRow {
  key: string
  set: IndicatorSet
  label: Bilingual
  unit: IndicatorUnit
  /** null: a line of the office itself, whose value is typed. */
  how: Bilingual | null
  unconfirmed: boolean
  threshold: { label: Bilingual; value: number; usual: number } | null
  span: { value: Span; usual: Span } | null
  /** The office set it otherwise than usual. */
  changed: IndicatorSetting['set'] | null
  off: boolean
  /** What the records say today. */
  counted: number | null
  whole: number | null
  records: number
  left: number
  correction: TypedFigure | null
  /** As it was when the year was frozen. */
  frozen: FrozenFigure | null
  /** What is reported: frozen, else corrected, else counted. */
  value: number | null
  /** What was reported for the year compared with; null where nothing is known of it. */
  before: number | null
}

export interface ReportedSet {
  key: IndicatorSet
  note: Bilingual
  /** The year is one of the form's. */
  inUse: boolean
  rows: IndicatorRow[]
}

/** A plan with the conditions that a college writes in it. */
export interface PlanConditions {
  id: string
  name: BilingualText | undefined
  met: number
  needed: number
  conditions: { key: string; no?: number; text?: string; met: boolean; evidence: boolean }[]
}

export interface IndicatorReport {
  year: number
  against: number
  /** The newest first. */
  years: number[]
  /** The last day counted where the year is not over; null: it is. */
  until: IsoDate | null
  frozen: { key: string; on?: IsoDate; by?: string } | null
  sets: ReportedSet[]
  plans: PlanConditions[]
}

const usual = { threshold: 0, span: 'inYear' } as const

/** What counts of a year are made of, as far as today; a year that has not begun has no days. */
export function yearContext(reader: Reader, year: number, today: IsoDate): CountContext {
  return contextsOf(reader, today)(year, usual)
}

/** Counts one year after another without looking up who took part in what again. */
function contextsOf(
  reader: Reader,
  today: IsoDate,
): (year: number, setting: Pick<IndicatorSetting, 'threshold' | 'span'>) => CountContext {
  let all: Stay[] | undefined
  const byYear = new Map<number, Stay[]>()
  const staysIn = (year: number, days: Period): Stay[] => {
    all ??= allStays(reader, today)
    const stays = byYear.get(year) ?? all.filter((stay) => touches(stay, days) !== 'no')
    byYear.set(year, stays)
    return stays
  }
  return (year, { threshold, span }) => {
    const last = `${year}-12-31`
    const days = { from: `${year}-01-01`, to: last < today ? last : today }
    return { reader, year, ...days, stays: () => staysIn(year, days), threshold, span }
  }
}

/** What the records say of one indicator for a year. `today` is an ISO day. */
export function countIndicator(reader: Reader, def: IndicatorDef, year: number, today: IsoDate): Counted {
  const setting = settingOf(reader.get('office', 'office'), def, year)
  return def.count(contextsOf(reader, today)(year, setting))
}

type Rowed = Omit<IndicatorRow, 'before'>

function rowsOf(reader: Reader, year: number, context: ReturnType<typeof contextsOf>): Rowed[] {
  const office = reader.get('office', 'office')
  const frozen = frozenYear(office, year)
  const finished = (row: Omit<Rowed, 'correction' | 'frozen' | 'value'>): Rowed => {
    const correction = typedFigure(office, row.key, year) ?? null
    const held = frozen ? (frozen.figures[row.key] ?? null) : null
    const value = held ? held.value : (correction?.value ?? row.counted)
    return { ...row, correction, frozen: held, value }
  }
  const known = indicatorDefs.map((def) => {
    const setting = settingOf(office, def, year)
    const { label, threshold, span, off, set } = setting
    const { value, whole, of, left } = def.count(context(year, setting))
    return finished({
      key: def.key,
      set: def.set,
      label,
      unit: def.unit,
      how: def.how,
      unconfirmed: def.unconfirmed === true,
      threshold: def.threshold ? { label: def.threshold.label, value: threshold, usual: def.threshold.usual } : null,
      span: def.span ? { value: span, usual: def.span } : null,
      changed: set ?? null,
      off,
      counted: value,
      whole: whole ?? null,
      records: of.length,
      left: left.length,
    })
  })
  const own = ownIndicators(office, year).map(({ key, set, label, unit }) =>
    finished({
      key,
      set,
      label,
      unit,
      how: null,
      unconfirmed: false,
      threshold: null,
      span: null,
      changed: null,
      off: false,
      counted: null,
      whole: null,
      records: 0,
      left: 0,
    }),
  )
  return [...known, ...own]
}

/**
 * The indicators of a year beside those of another (the one before unless said). `today` is an ISO day: a year that is not
 * over is counted up to it.
 */
export function indicatorReport(
  reader: Reader,
  { year, against = year - 1 }: { year: number; against?: number },
  today: IsoDate,
): IndicatorReport {
  const office = reader.get('office', 'office')
  const context = contextsOf(reader, today)
  const before = new Map(rowsOf(reader, against, context).map((row) => [row.key, row.value]))
  const rows = rowsOf(reader, year, context).map((row) => ({ ...row, before: before.get(row.key) ?? null }))
  const frozen = frozenYear(office, year)
  return {
    year,
    against,
    years: yearsOf(reader, [Number(today.slice(0, 4)), year, against]),
    until: `${year}-12-31` < today ? null : today,
    frozen: frozen
      ? { key: frozen.key, ...(frozen.on && { on: frozen.on }), ...(frozen.by && { by: frozen.by }) }
      : null,
    sets: setDefs.map(({ key, from, to, note }) => ({
      key,
      note,
      inUse: (from === undefined || from <= year) && (to === undefined || year <= to),
      rows: rows.filter((row) => row.set === key),
    })),
    plans: conditionsOf(reader, year, today),
  }
}

/** Years of which anything is on record that an indicator could count, with those that are wanted. */
function yearsOf(reader: Reader, always: readonly number[]): number[] {
  const years = new Set(always)
  const add = (date: string | undefined) => date && years.add(Number(date.slice(0, 4)))
  for (const { dates } of reader.all('cohort')) {
    add(dates?.from)
    add(dates?.to)
  }
  for (const { adoptedOn } of reader.all('output')) add(adoptedOn)
  for (const { years: returns } of reader.all('jointProgramme'))
    for (const { year } of Object.values(returns ?? {})) if (year) years.add(year)
  for (const { year } of Object.values(reader.get('office', 'office')?.indicatorYears ?? {})) if (year) years.add(year)
  return [...years].sort((a, b) => b - a)
}

function conditionsOf(reader: Reader, year: number, today: IsoDate): PlanConditions[] {
  const needed = rulesOf(reader, today).conditionsLeast
  const days = { from: `${year}-01-01`, to: `${year}-12-31` }
  return [...reader.all('plan')].flatMap((row) => {
    const conditions = Object.entries(row.conditions ?? {})
    if (conditions.length === 0 || touches(row.period ?? {}, days) === 'no') return []
    const shown = conditions.map(([key, { no, text, met, evidence }]) => ({
      key,
      ...(no !== undefined && { no }),
      ...(text && { text }),
      met: met === true,
      evidence: evidence !== undefined,
    }))
    const name = recordName(reader, 'plan', row)
    return [{ id: row.id, name, needed, met: shown.filter((each) => each.met).length, conditions: shown }]
  })
}

/** What a year's figures are kept as when it is frozen: by indicator, those that are not reported left out. */
export function figuresToFreeze(
  report: IndicatorReport,
): NonNullable<NonNullable<Fields<'office'>['indicatorYears']>[string]['figures']> {
  const rows = report.sets.flatMap((set) => set.rows).filter(({ off }) => !off)
  return Object.fromEntries(
    rows.map(({ key, counted, whole, correction }) => [
      key,
      {
        indicator: key,
        ...(counted !== null && { counted }),
        ...(whole !== null && { whole }),
        ...(correction
          ? { value: correction.value, reason: correction.reason }
          : counted !== null && { value: counted }),
      },
    ]),
  )
}

export interface NamedPlace extends Place {
  name: BilingualText | undefined
}

export interface IndicatorRecords {
  counted: (Omit<CountedRecord, 'through'> & { name: BilingualText | undefined; through: NamedPlace[] })[]
  left: (LeftRecord & { name: BilingualText | undefined })[]
}

/** The records behind a figure, by name; null where nothing is counted. */
export function indicatorRecords(
  reader: Reader,
  { key, year }: { key: string; year: number },
  today: IsoDate,
): IndicatorRecords | null {
  const def = indicatorDefs.find((each) => each.key === key)
  if (!def) return null
  const { of, left } = countIndicator(reader, def, year, today)
  const nameOf = ({ type, id }: Place) => {
    const row = reader.get(type, id)
    return row && recordName(reader, type, row)
  }
  return {
    counted: of
      .map(({ through = [], ...record }) => ({
        ...record,
        name: nameOf(record),
        through: through.map((place) => ({ ...place, name: nameOf(place) })),
      }))
      .sort((a, b) => b.part - a.part),
    left: left.map((record) => ({ ...record, name: nameOf(record) })),
  }
}
