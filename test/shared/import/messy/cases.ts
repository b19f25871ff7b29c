import type { Cell, Merge } from '../../../../shared/import/grid'

/** A sheet as an office made it, and what has to be understood of it. All people are invented. */
export interface MessyCase {
  what: string
  sheet: Cell[][]
  /** `top left bottom right`, 0-based. */
  merges?: readonly (readonly [number, number, number, number])[]
  /** Further sheets of the workbook. */
  others?: Cell[][][]
  /** Fields of the first table, column by column; not said: not looked at. */
  fields?: (string | null)[]
  /** Values of every row of every table, as far as they are said; undefined: must not be there. */
  rows: Record<string, unknown>[]
  /** 1-based rows of the file, in the order of `rows`. */
  at?: number[]
  /** Values for the cohort out of what stands around the table. */
  cohort?: Record<string, unknown>
  recordTypes?: string[]
  /** Findings, `row:code`, that have to be among those said. */
  said?: string[]
  /** Codes that nothing may be said with. */
  unsaid?: string[]
}

export const mergesOf = (all: MessyCase['merges'] = []): Merge[] =>
  all.map(([top, left, bottom, right]) => ({ top, left, bottom, right }))
