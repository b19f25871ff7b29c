import type { Grid, PackedRows, Refusal, TextEncoding, Workbook } from '@shared/import/grid'

/** To the worker: read this. */
export interface ReadRequest {
  data: ArrayBuffer
  encoding?: TextEncoding
  password?: string
}

/** From the worker: rows while they are read, and at the end one of the last three. */
export type ReadReply =
  | { progress: { done: number; total: number } }
  | { sheet: number; piece: PackedRows }
  | { read: Omit<Workbook, 'sheets'> & { sheets: Omit<Grid, 'rows'>[] } }
  | { refused: Refusal }
  | { needsReader: true }
