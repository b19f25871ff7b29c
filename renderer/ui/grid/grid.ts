import type { ReactNode } from 'react'

export interface GridColumn {
  key: string
  header: string
  /** Pixels. */
  width: number
  align?: 'start' | 'end' | undefined
  sortable: boolean
  /** Enter and typing change the value where it stands. */
  editable: boolean
}

/** What stands on a line: a record, the head of a group of records, or a record that is still under way. */
export type GridLine =
  | { kind: 'row'; id: string; name: string }
  | { kind: 'group'; key: string; label: string; count: number; open: boolean }
  | { kind: 'waiting' }

/** A place of the grid: the line, counted over all lines, and the column. Line -1 is the head. */
export interface GridCell {
  line: number
  column: number
}

/** Cells from one corner to the other, both included. */
export interface GridRange {
  top: number
  bottom: number
  left: number
  right: number
}

export interface GridSort {
  column: string
  descending: boolean
}

/** The order after a press on a head: another column, the other way round; `more` sorts by it besides. */
export function nextSort(sort: readonly GridSort[], column: string, more: boolean): GridSort[] {
  const now = sort.find((one) => one.column === column)
  const next = { column, descending: now ? !now.descending : false }
  if (!more) return [next]
  if (now?.descending) return sort.filter((one) => one !== now)
  return now ? sort.map((one) => (one === now ? next : one)) : [...sort, next]
}

/** What the field over a cell is told: how it was opened, and how to leave it. */
export interface GridEditing {
  cell: GridCell
  /** The first letter that was typed; absent: the value as it stands. */
  typed?: string
  /** Closes the field: back to the grid, one cell on where asked; `away` leaves the keyboard where it went. */
  leave(to?: 'down' | 'right' | 'left' | 'away'): void
}

export type RenderCell = (line: number, column: number) => ReactNode

export const rangeOf = (a: GridCell, b: GridCell): GridRange => ({
  top: Math.min(a.line, b.line),
  bottom: Math.max(a.line, b.line),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
})

export const within = (range: GridRange, line: number, column: number): boolean =>
  line >= range.top && line <= range.bottom && column >= range.left && column <= range.right

export const isOne = (range: GridRange): boolean => range.top === range.bottom && range.left === range.right
