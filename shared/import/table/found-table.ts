import type { Table } from '../contract'
import type { Grid } from '../grid'
import type { Pair } from './preamble'

/** A table found on a sheet, with the grid it is read from: for a form with a person per column, the sheet on its side. */
export interface FoundTable {
  table: Table
  grid: Grid
  /** Labelled values above the table, not read yet. */
  pairs: Pair[]
  /** 0-based rows of `grid` that hold data. */
  rows: number[]
  /** A heading that stands twice over different values, which is refused. */
  twice: string | null
  /** In the program's own columns. */
  own?: true
  /** Titles between the rows of data, by their 0-based row. */
  sections?: ReadonlyMap<number, string>
  /** Titles above lists side by side, by the number of the list. */
  blocks?: ReadonlyMap<number, string>
}
