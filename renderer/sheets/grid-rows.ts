import type { Cell, Grid } from '@shared/import/grid'
import { limits } from './limits'
import { Refused } from './refused'

/**
 * Gathers the rows of one sheet and keeps the limits of a grid. Rows end at their last cell with a value, the grid at
 * its last row with one. Rows may come in any order; those beyond a long blank stretch are left out and `stopped` says so.
 */
export class GridRows {
  readonly rows: Cell[][] = []
  stopped: Grid['stopped']
  private text = 0

  /** Whether reading further rows makes sense. */
  get full(): boolean {
    return this.stopped === 'blankRows'
  }

  /** Takes row `index` (0-based). Throws `Refused` tooLarge beyond the limits of rows and text. */
  put(index: number, cells: Cell[]): void {
    trim(cells)
    if (index - this.rows.length >= limits.blankRows + Number(cells.length > 0)) this.stopped = 'blankRows'
    if (cells.length === 0 || this.full) return
    if (index >= limits.rows) throw new Refused('tooLarge', { limit: limits.rows })
    this.count(cells)
    while (this.rows.length <= index) this.rows.push([])
    this.rows[index] = cells
  }

  /** A cell beyond the last column that is read. */
  tooWide(): void {
    this.stopped ??= 'columns'
  }

  private count(cells: Cell[]): void {
    let length = 0
    for (const cell of cells) if (typeof cell === 'string') length += cell.length
    this.text += length
    if (length > limits.row || this.text > limits.text) throw new Refused('tooLarge')
  }
}

function trim(cells: Cell[]): void {
  let length = cells.length
  while (length > 0 && (cells[length - 1] ?? null) === null) length--
  cells.length = length
}
