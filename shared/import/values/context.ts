import type { ColumnInfo } from '../../model/columns'
import type { Language } from '../../model/define'
import type { Finding } from '../../rules/finding'
import type { Value } from '../contract'

export type DateOrder = 'DMY' | 'MDY' | 'YMD' | 'asked'

/** What is known of the table and the cohort before a column is read. */
export interface Around {
  /** Kind of the cohort: words like 团员 hang on it. */
  cohortKind?: string
  /** Countries the cohort travels to: what a visitor's visa is of. */
  destinations?: readonly string[]
  /** Leave home, return home; ISO days. */
  from?: string
  to?: string
  /** Today's ISO day. */
  today: string
  /** What the person said about this column, else nothing. */
  dateOrder?: 'DMY' | 'MDY' | 'YMD'
  /** What the other columns of dates in the table are written in, when this one cannot tell. */
  tableOrder?: 'DMY' | 'MDY' | 'YMD'
  /** Country of most telephone numbers of the table, when this column cannot tell. */
  tableCountry?: 'CN' | 'GB'
  /** Headings in traditional characters, and whether the table speaks of Taiwan: years may be the Republic's. */
  years?: 'ofTaiwan' | 'traditional'
  /** The record type of the table. */
  recordType?: string
}

/** How the cells of one column are to be read, decided once from its heading and all of its cells. */
export interface ColumnContext {
  info: ColumnInfo
  headerParts: string[]
  /** Language of the heading: what decides when nothing else does. */
  language: Language
  around: Around
  dateOrder: DateOrder
  /** The year of the Republic of China that short figures mean here, or null. */
  republican?: (figures: number, usual: number | null) => number | null
  /** The heading asks for year and month only (出生年月). */
  monthAsked: boolean
  /** A day is needed, so that a month alone is a finding. */
  dayNeeded: boolean
  /** Where a number without a country code belongs. */
  country: 'CN' | 'GB'
  decimal: '.' | ','
  /** ISO 4217, from a heading like "Fees (CNY)". */
  currency?: string
  /** What the heading says by itself: `{ docType: 'publicAffairs' }`. */
  implied: Readonly<Record<string, Value>>
  /** The heading asks for the opposite: 是否免签 of a visa. */
  inverse?: true
  /** Where anything stands in the column it is an x: a tick, and no no. */
  crossed?: true
  /** Its cells name parts of everybody's own college: 机电工程学院教师 beside 国际交流处处长. */
  ownUnits?: true
  /** A need that the heading asks about, answered by yes or no: 清真 of 是否清真. */
  asked?: string
}

/**
 * What a cell says. `none`: said to be none, value 'none' where that is an answer; `pending`: on its way; `unknown`:
 * nothing, or nothing that can be read (the findings say why).
 */
export interface ReadCell {
  value?: Value
  state: 'said' | 'none' | 'pending' | 'unknown'
  findings: Finding[]
  /** Values for other columns that the cell or its heading implies; a cell of their own beats them. */
  more?: Record<string, Value>
  /** What is left of a value that was refused, for comparing only: year and month of an impossible day. */
  hint?: string
  /** ISO 4217, of an amount of money. */
  currency?: string
}
