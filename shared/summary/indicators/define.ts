/** What an indicator is: a definition as data, with the one function that counts it. */
import type { Bilingual } from '../../model/define'
import type { dictionary } from '../../model/dictionary'
import type { IsoDate, Reader, Row, Standalone } from '../../model/types'

type OwnFields = (typeof dictionary)['office']['fields']['indicators']['fields']

export type IndicatorSet = keyof OwnFields['set']['values']
export type IndicatorUnit = keyof OwnFields['unit']['values']
/** Those that came in the year, or all that stand in it. */
export type Span = keyof OwnFields['span']['values']

export interface Place {
  type: Standalone
  id: string
}

/** A record with its part of a figure. */
export interface CountedRecord extends Place {
  part: number
  /** What the part is out of, where the figure is a share. */
  of?: number
  /** The records through which it counts: the cohorts of a person. */
  through?: readonly Place[]
  /** Days were taken from the attendance sheets, or from the dates of the stay. */
  by?: 'attendance' | 'dates'
}

/** Why a record that belongs here is not in the figure. */
export type Why =
  | 'noDates'
  | 'partialDates'
  | 'noPerson'
  | 'noHost'
  | 'hostNotGoingOut'
  | 'atHome'
  | 'noAdopter'
  | 'noMajor'
  | 'noFigure'
  | 'noReturn'

export interface LeftRecord extends Place {
  why: Why
}

export interface Counted {
  value: number
  /** What the value is out of: programmes that meet a third, of all programmes. */
  whole?: number
  of: readonly CountedRecord[]
  left: readonly LeftRecord[]
}

/** The stay of one person in one cohort. Dates may be partial. */
export interface Stay {
  person: string
  enrolment: Row<'enrolment'>
  cohort: Row<'cohort'>
  from?: string
  to?: string
}

/** What a count is made of. Days after today count for nothing: nobody has attended them. */
export interface CountContext {
  reader: Reader
  year: number
  /** First of January. */
  from: IsoDate
  /** The last of December, or today where the year is not over; before `from` while it has not begun. */
  to: IsoDate
  /** Everybody who takes or took part in a cohort and may have been there in the year. */
  stays(): readonly Stay[]
  /** Days, where the definition has a threshold; else 0. */
  threshold: number
  span: Span
}

export interface IndicatorDef {
  /** `A1`; never changes, since corrections and reported years go by it. */
  key: string
  set: IndicatorSet
  label: Bilingual
  unit: IndicatorUnit
  /** What is counted, in one sentence. */
  how: Bilingual
  /** Name and unit were not held against an official form. */
  unconfirmed?: boolean
  threshold?: { label: Bilingual; usual: number }
  /** The usual way, where the form does not say which is meant. */
  span?: Span
  count(context: CountContext): Counted
}

export interface SetDef {
  key: IndicatorSet
  /** The years whose form it is. */
  from?: number
  to?: number
  note: Bilingual
}
