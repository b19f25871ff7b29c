import type { Cell, Grid } from '../grid'

/** Widest form that is read with one person per column. */
const mostColumns = 400

/** The grid on its side: its columns become rows. A grid too tall to be a form is left out. */
export function transposed(grid: Grid): Grid | null {
  if (grid.rows.length > mostColumns) return null
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const rows: Cell[][] = Array.from({ length: width }, (_, column) => grid.rows.map((row) => row[column] ?? null))
  const merges = grid.merges.map(({ top, left, bottom, right }) => ({
    top: left,
    left: top,
    bottom: right,
    right: bottom,
  }))
  return { ...grid, rows, merges }
}
