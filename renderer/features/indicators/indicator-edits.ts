/** What is written into the record of the office about its indicators. Values by path; undefined takes an entry away. */
import type { BilingualText, Fields, IsoDate, Row } from '@shared/model/types'
import type { IndicatorSet, IndicatorUnit, Span } from '@shared/summary/indicators/define'
import { figuresToFreeze, type IndicatorReport, type IndicatorRow } from '@shared/summary/indicators/report'

export type Values = Record<string, unknown>

export interface Author {
  who: string
  today: IsoDate
  freshId(): string
}

const signed = ({ who, today }: Author) => ({ setOn: today, ...(who && { setBy: who }) })

/** A value typed for a year in place of the one before; undefined: the counted one holds again. */
export function figureEdit(
  row: Pick<IndicatorRow, 'key' | 'correction'>,
  year: number,
  typed: { value: number; reason: string } | undefined,
  author: Author,
): Values {
  const path = `indicatorFigures.${row.correction?.key ?? author.freshId()}`
  if (!typed) return { [path]: undefined }
  const { value, reason } = typed
  return { [path]: { indicator: row.key, year, value, ...(reason && { reason }), ...signed(author) } }
}

export interface Definition {
  label: BilingualText
  threshold: number | null
  span: Span | null
  off: boolean
  fromYear: number
}

/** Another definition from a year on. One set for the same year is replaced, so that trying out leaves no history. */
export function definitionEdit(
  office: Row<'office'>,
  row: IndicatorRow,
  { label, threshold, span, off, fromYear }: Definition,
  author: Author,
): Values {
  const same = Object.entries(office.indicators ?? {}).find(
    ([, entry]) => entry.indicator === row.key && entry.fromYear === fromYear,
  )
  const entry: NonNullable<Fields<'office'>['indicators']>[string] = {
    indicator: row.key,
    fromYear,
    ...((label.en || label.zh) && { label }),
    ...(threshold !== null && { threshold }),
    ...(span && { span }),
    ...(off && { off }),
    ...signed(author),
  }
  return { [`indicators.${same?.[0] ?? author.freshId()}`]: entry }
}

/** A line of the office itself. */
export function ownEdit(
  key: string | null,
  own: { set: IndicatorSet; label: BilingualText; unit: IndicatorUnit } | undefined,
  author: Author,
): Values {
  return { [`indicators.${key ?? author.freshId()}`]: own && { ...own, ...signed(author) } }
}

/** Keeps the figures of a year as they stand. */
export function freezeEdit(report: IndicatorReport, author: Author): Values {
  const { who, today, freshId } = author
  const kept = {
    year: report.year,
    frozenOn: today,
    ...(who && { frozenBy: who }),
    figures: figuresToFreeze(report),
  }
  return { [`indicatorYears.${freshId()}`]: kept }
}

export const reopenEdit = (report: IndicatorReport): Values =>
  report.frozen ? { [`indicatorYears.${report.frozen.key}`]: undefined } : {}
