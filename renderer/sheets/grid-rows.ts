import type { Cell, Grid } from '@shared/import/grid'
import { limits } from './limits'
import { Refused } from './refused'

/** Takes finished rows, `from` being the 0-based place of the first in its sheet; a later piece may hold an earlier row. */
export type OnRows = (from: number, rows: Cell[][]) => void

/** Rows that are handed over at a time; the first ones sooner, as somebody may be waiting to see them. */
const rowsAtOnce = 1_000
const firstRows = 50

/**
 * Gathers the rows of one sheet and keeps the limits of a grid. Rows end at their last cell with a value, the grid at
 * its last row with one. Rows may come in any order; those beyond a long blank stretch are left out and `stopped` says
 * so. With `onRows` the rows are handed over while they come and none is kept.
 */
export class GridRows {
  readonly rows: Cell[][] = []
  stopped: Grid['stopped']
  /** Rows handed over. */
  private given = 0
  private text = 0
  private cells = 0

  constructor(private readonly onRows?: OnRows) {}

  /** Rows of the grid so far. */
  get count(): number {
    return this.given + this.rows.length
  }

  /** Whether reading further rows makes sense. */
  get full(): boolean {
    return this.stopped === 'blankRows'
  }

  /** Takes row `index` (0-based). Throws `Refused` tooLarge beyond the limits of rows and text. */
  put(index: number, cells: Cell[]): void {
    trim(cells)
    if (index - this.count >= limits.blankRows + Number(cells.length > 0)) this.stopped = 'blankRows'
    if (cells.length === 0 || this.full) return
    if (index >= limits.rows) throw new Refused('tooLarge', { limit: limits.rows })
    this.measure(cells)
    if (index < this.given) this.onRows?.(index, [cells])
    else this.keep(index, cells)
  }

  /** Hands over what is left. */
  end(): void {
    if (this.rows.length > 0) this.flush()
  }

  /** A cell beyond the last column that is read. */
  tooWide(): void {
    this.stopped ??= 'columns'
  }

  private keep(index: number, cells: Cell[]): void {
    while (this.count <= index) this.rows.push([])
    this.rows[index - this.given] = cells
    if (this.onRows && this.rows.length >= (this.given === 0 ? firstRows : rowsAtOnce)) this.flush()
  }

  private flush(): void {
    if (!this.onRows) return
    const from = this.given
    this.given += this.rows.length
    this.onRows(from, this.rows.splice(0))
  }

  private measure(cells: Cell[]): void {
    let length = 0
    for (const cell of cells) if (typeof cell === 'string') length += cell.length
    this.text += length
    this.cells += cells.length
    if (length > limits.row || this.text > limits.text || this.cells > limits.cells) throw new Refused('tooLarge')
  }
}

function trim(cells: Cell[]): void {
  let length = cells.length
  while (length > 0 && (cells[length - 1] ?? null) === null) length--
  cells.length = length
}
