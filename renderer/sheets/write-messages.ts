import type { SheetHead } from '@shared/export/planned-sheet'
import type { Cell } from '@shared/import/grid'

export type WrittenFormat = 'xlsx' | 'csv'

/** To the writing worker. */
export type WriteRequest =
  | { begin: WrittenFormat; heads: SheetHead[] }
  /** Rows by sheet. */
  | { rows: Cell[][][] }
  | { finish: true }

/** From it: ready for more, the bytes of the file, or why there are none. */
export type WriteReply = { ready: true } | { data: ArrayBuffer } | { failed: string }
