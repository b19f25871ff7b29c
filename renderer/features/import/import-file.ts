/** One file on its way to a plan: bytes, checksum, grids. */
import type { Progress, SourceFile } from '@shared/import/contract'
import type { Grid, PackedWorkbook, Refusal, TextEncoding } from '@shared/import/grid'
import type { FileToken } from '@shared/ipc'
import { platform } from '../../platform'
import { readWorkbook } from '../../sheets/read-workbook'

/** A sheet as the first step lists it. */
export interface SheetFacts extends Pick<Grid, 'sheet' | 'hidden' | 'stopped'> {
  rows: number
}

/** What is known of the file besides its plan. */
export interface OpenedFile {
  source: SourceFile
  /** Kept to read the text again in another encoding. */
  data: ArrayBuffer
  delimiter: string | null
  sheets: SheetFacts[]
}

type Reading = { opened: OpenedFile; workbook: PackedWorkbook } | { refused: Refusal }

/** Reads a file the person chose. Rejects with a PlatformTrouble where the disk does not give it. */
export async function openFile(
  file: FileToken,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Reading> {
  onProgress({ stage: 'read', done: 0, total: file.bytes })
  const data = await platform.readFile(file.token)
  const source = { name: file.name, bytes: data.byteLength, sha256: await sha256(data) }
  return readAgain(source, data, signal, onProgress)
}

/** Grids of bytes already here; `encoding` overrules what the text itself says. */
export async function readAgain(
  source: SourceFile,
  data: ArrayBuffer,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
  encoding?: TextEncoding,
): Promise<Reading> {
  const workbook = await readWorkbook(data, source.name, signal, onProgress, encoding)
  if ('refused' in workbook) return workbook
  const sheets = workbook.sheets.map(({ sheet, hidden, stopped, rowCount }) => ({
    sheet,
    rows: rowCount,
    ...(hidden && { hidden }),
    ...(stopped && { stopped }),
  }))
  return { opened: { source, data, delimiter: workbook.delimiter, sheets }, workbook }
}

async function sha256(data: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
