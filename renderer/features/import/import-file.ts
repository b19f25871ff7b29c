/** One file on its way to a plan: bytes, checksum, grids. */
import type { Progress, SourceFile } from '@shared/import/contract'
import type { Cell, Grid, PackedRows, PackedWorkbook, Refusal, TextEncoding } from '@shared/import/grid'
import type { FileToken } from '@shared/ipc'
import { platform } from '../../platform'
import { rowsIn } from '../../sheets/packed'
import { readWorkbook } from '../../sheets/read-workbook'

/** A sheet as the first step lists it. */
export interface SheetFacts extends Pick<Grid, 'sheet' | 'hidden' | 'stopped'> {
  rows: number
  /** Rows and columns of it that the workbook hides, 0-based. */
  hiddenRows: readonly number[]
  hiddenColumns: readonly number[]
}

/** What is known of the file besides its plan. */
export interface OpenedFile {
  source: SourceFile
  /** Kept to read the text again in another encoding. */
  data: ArrayBuffer
  delimiter: string | null
  sheets: SheetFacts[]
}

/** Bytes and what they are called: what reading starts from, and starts again. */
export type Unread = Pick<OpenedFile, 'source' | 'data'>

/** What is told while a file is read. */
export interface Watching {
  signal: AbortSignal
  onProgress(progress: Progress): void
  /** The first rows of the first sheet that has some, long before the last ones are read. */
  onFirstRows?(rows: Cell[][]): void
}

export type Reading = { opened: OpenedFile; workbook: PackedWorkbook } | (Unread & { refused: Refusal })

/** Reads a file the person chose. Rejects with a PlatformTrouble where the disk does not give it. */
export async function openFile(file: FileToken, watching: Watching): Promise<Reading> {
  watching.onProgress({ stage: 'read', done: 0, total: file.bytes })
  return readFirst(file, await platform.readFile(file.token), watching)
}

/** Reads bytes that are here for the first time: those of a file, or a table that was pasted. */
export async function readFirst(
  { name, changed }: Pick<FileToken, 'name' | 'changed'>,
  data: ArrayBuffer,
  watching: Watching,
): Promise<Reading> {
  const source = { name, bytes: data.byteLength, sha256: await sha256(data), ...(changed && { changed }) }
  return readAgain({ source, data }, watching)
}

/** Grids of bytes already here, in an encoding other than the text itself says, or with a password. */
export async function readAgain(
  { source, data }: Unread,
  { signal, onProgress, onFirstRows }: Watching,
  how: { encoding?: TextEncoding; password?: string } = {},
): Promise<Reading> {
  let shown = false
  const onRows = (_: number, piece: PackedRows) => {
    if (shown || piece.from > 0) return
    shown = true
    onFirstRows?.(rowsIn(piece))
  }
  const workbook = await readWorkbook(data, source.name, { signal, onProgress, onRows, ...how })
  if ('refused' in workbook) return { ...workbook, source, data }
  const sheets = workbook.sheets.map(({ sheet, hidden, stopped, rowCount, hiddenRows, hiddenColumns }) => ({
    sheet,
    rows: rowCount,
    hiddenRows: hiddenRows ?? [],
    hiddenColumns: hiddenColumns ?? [],
    ...(hidden && { hidden }),
    ...(stopped && { stopped }),
  }))
  return { opened: { source, data, delimiter: workbook.delimiter, sheets }, workbook }
}

async function sha256(data: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
