import type { Cell, Grid, Refusal, TextEncoding, Workbook } from '@shared/import/grid'

/** To the worker: read this. */
export interface ReadRequest {
  data: ArrayBuffer
  encoding?: TextEncoding
}

/** From the worker. Rows come in pieces, so that taking them never holds the window up. */
export type ReadReply =
  | { progress: { done: number; total: number } }
  | { heads: Omit<Workbook, 'sheets'> & { sheets: Omit<Grid, 'rows'>[] } }
  | { sheet: number; rows: Cell[][] }
  | { end: true }
  | { refused: Refusal }
  | { needsReader: true }

export const rowsPerMessage = 1_000
