/** What the office set of the indicators: wording, thresholds, what it does not report, lines of its own, by year. */
import type { Bilingual } from '../../model/define'
import type { BilingualText, IsoDate, Row } from '../../model/types'
import { inBoth } from '../names'
import type { IndicatorDef, IndicatorSet, IndicatorUnit, Span } from './define'

type Office = Row<'office'> | undefined
type Entry = NonNullable<Row<'office'>['indicators']>[string]

/** A definition as it holds in a year. */
export interface IndicatorSetting {
  label: Bilingual
  threshold: number
  span: Span
  off: boolean
  /** When and by whom it was set otherwise than usual; absent: it is as usual. */
  set?: { key: string; on?: IsoDate; by?: string; fromYear?: number }
}

const holds = ({ fromYear, toYear }: Entry, year: number) =>
  (fromYear === undefined || fromYear <= year) && (toYear === undefined || year <= toYear)

/** Ids of items sort by the time they were made. */
const inOrder = ([a, one]: [string, Entry], [b, other]: [string, Entry]) =>
  (one.fromYear ?? 0) - (other.fromYear ?? 0) || (one.setOn ?? '').localeCompare(other.setOn ?? '') || (a < b ? -1 : 1)

/** The last entry of the office for an indicator that holds in the year. */
function entryOf(office: Office, indicator: string, year: number): [string, Entry] | undefined {
  return Object.entries(office?.indicators ?? {})
    .filter(([, entry]) => entry.indicator === indicator && holds(entry, year))
    .sort(inOrder)
    .at(-1)
}

/** The words of the office where it has some in a language, else those of the program. */
const worded = (usual: Bilingual, own: BilingualText | undefined): Bilingual => ({
  en: own?.en || usual.en,
  zh: own?.zh || usual.zh,
})

export function settingOf(office: Office, def: IndicatorDef, year: number): IndicatorSetting {
  const found = entryOf(office, def.key, year)
  const [key, entry] = found ?? []
  const threshold = entry?.threshold ?? def.threshold?.usual ?? 0
  const span = entry?.span ?? def.span ?? 'inYear'
  const label = worded(def.label, entry?.label)
  const off = entry?.off === true
  const usual =
    threshold === (def.threshold?.usual ?? 0) &&
    span === (def.span ?? 'inYear') &&
    label.en === def.label.en &&
    label.zh === def.label.zh &&
    !off
  if (!key || usual) return { label, threshold, span, off }
  const { setOn, setBy, fromYear } = entry ?? {}
  const set = { key, ...(setOn && { on: setOn }), ...(setBy && { by: setBy }), ...(fromYear && { fromYear }) }
  return { label, threshold, span, off, set }
}

/** A line of the office itself, whose values are typed. */
export interface OwnIndicator {
  key: string
  set: IndicatorSet
  label: Bilingual
  unit: IndicatorUnit
}

export function ownIndicators(office: Office, year: number): OwnIndicator[] {
  return Object.entries(office?.indicators ?? {}).flatMap(([key, entry]) => {
    const label = inBoth(entry.label)
    if (entry.indicator || !label || entry.off || !holds(entry, year)) return []
    return [{ key, set: entry.set ?? 'B', label, unit: entry.unit ?? 'count' }]
  })
}

/** A value typed in place of the one counted, or where nothing is counted. */
export interface TypedFigure {
  key: string
  value: number
  reason: string
  on?: IsoDate
  by?: string
}

/** The last value typed for an indicator and a year; undefined where there is none, or it was taken back. */
export function typedFigure(office: Office, indicator: string, year: number): TypedFigure | undefined {
  const found = Object.entries(office?.indicatorFigures ?? {})
    .filter(([, entry]) => entry.indicator === indicator && entry.year === year)
    .sort(([a, one], [b, other]) => (one.setOn ?? '').localeCompare(other.setOn ?? '') || (a < b ? -1 : 1))
    .at(-1)
  if (!found) return undefined
  const [key, { value, reason = '', setOn, setBy }] = found
  return value === undefined
    ? undefined
    : { key, value, reason, ...(setOn && { on: setOn }), ...(setBy && { by: setBy }) }
}

export interface FrozenFigure {
  counted: number | null
  whole?: number
  value: number | null
  reason?: string
}

export interface FrozenYear {
  key: string
  on?: IsoDate
  by?: string
  figures: Readonly<Record<string, FrozenFigure>>
}

/** The figures of a year as they were reported; undefined while it is open. */
export function frozenYear(office: Office, year: number): FrozenYear | undefined {
  const found = Object.entries(office?.indicatorYears ?? {}).find(([, entry]) => entry.year === year)
  if (!found) return undefined
  const [key, { frozenOn, frozenBy, figures }] = found
  return {
    key,
    ...(frozenOn && { on: frozenOn }),
    ...(frozenBy && { by: frozenBy }),
    figures: Object.fromEntries(
      Object.values(figures ?? {}).map(({ indicator = '', counted, whole, value, reason }) => [
        indicator,
        {
          counted: counted ?? null,
          value: value ?? null,
          ...(whole !== undefined && { whole }),
          ...(reason && { reason }),
        },
      ]),
    ),
  }
}
