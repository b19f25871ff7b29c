import type { Progress } from '@shared/import/contract'
import type { Cell, Grid, PackedRows, PackedWorkbook, Workbook } from '@shared/import/grid'
import { Refused } from './refused'

/** Rows that go in one piece. */
const rowsAtOnce = 1_000

/** Rows as bytes, which move between threads without being copied. */
export function packRows(from: number, rows: Cell[][]): PackedRows {
  const { buffer } = new TextEncoder().encode(JSON.stringify(rows))
  return { from, count: rows.length, json: buffer as ArrayBuffer }
}

/** A whole workbook, packed. */
export function packWorkbook({ sheets, ...workbook }: Workbook): PackedWorkbook {
  return {
    ...workbook,
    sheets: sheets.map(({ rows, ...head }) => {
      const pieces: PackedRows[] = []
      for (let at = 0; at < rows.length; at += rowsAtOnce) pieces.push(packRows(at, rows.slice(at, at + rowsAtOnce)))
      return { ...head, rowCount: rows.length, pieces }
    }),
  }
}

/** What can be handed over instead of copied. */
export function buffersOf({ sheets }: PackedWorkbook): ArrayBuffer[] {
  return sheets.flatMap(({ pieces }) => pieces.map(({ json }) => json))
}

/**
 * Takes a workbook apart again, pausing after every piece. The page that packed it may have worked on a stranger's file
 * with a stranger's library, so every cell is looked at. Throws `Refused` unreadable where one is none.
 */
export function* unpackWorkbook({ sheets, ...workbook }: PackedWorkbook): Generator<Progress, Workbook> {
  const total = sheets.reduce((sum, { rowCount }) => sum + rowCount, 0)
  let done = 0
  const grids: Grid[] = []
  for (const { rowCount, pieces, ...head } of sheets) {
    const rows: Cell[][] = []
    for (const piece of pieces) {
      place(rows, piece.from, rowsIn(piece), rowCount)
      done += piece.count
      yield { stage: 'understand', done: Math.min(done, total), total }
    }
    grids.push({ ...head, rows })
  }
  return { ...workbook, sheets: grids }
}

/** The rows of one piece. Throws `Refused` unreadable where it holds none. */
export function rowsIn({ json }: PackedRows): Cell[][] {
  const rows: unknown = JSON.parse(new TextDecoder().decode(json))
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row) && row.every(isCell))) {
    throw new Refused('unreadable')
  }
  return rows
}

function place(rows: Cell[][], from: number, piece: Cell[][], count: number): void {
  if (from + piece.length > count) throw new Refused('unreadable')
  while (rows.length < from) rows.push([])
  for (const [i, row] of piece.entries()) rows[from + i] = row
}

function isCell(cell: unknown): cell is Cell {
  if (typeof cell !== 'object') return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
  if (cell === null) return true
  const { date, time, number, text } = cell as Record<string, unknown>
  if (typeof date === 'string') return time === undefined || typeof time === 'string'
  return typeof number === 'number' && typeof text === 'string'
}
