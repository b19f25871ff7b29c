/** Any records as a spreadsheet: asked of the office a piece at a time and written in a thread of its own. */

import type { HandingWay } from '@shared/documents/print-log'
import type { ExportOptions } from '@shared/export/export-options'
import type { Cell } from '@shared/import/grid'
import type { SavedFile } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { dictionary, type RecordKey } from '@shared/model/dictionary'
import { plurals } from '@shared/text/records'
import { office } from '../../office/client'
import { platform } from '../../platform'
import type { WrittenFormat } from '../../sheets/write-messages'
import { writeWorkbook } from '../../sheets/write-workbook'
import { putKept } from '../files/put-kept'
import { keptOf } from '../files/use-files'
import { logHandOver } from '../printing/log-hand-over'

/** What to export. */
export interface ExportWish {
  type: RecordKey
  format: WrittenFormat
  /** Of the headings and of the words in the cells. */
  language: Language
  /** With identity card and passport numbers, health and the like, and everything of children under 14. */
  sensitive: boolean
  /** Records in their order; all where absent. */
  ids?: readonly string[] | undefined
  /** Columns of the list in their order (`signedOn`, `validity.to`, `called`); every field where absent. */
  columns?: readonly string[] | undefined
  /** A folder with the files that are attached to the records, beside the table. */
  files?: boolean
}

/** What was saved, and how many attached files could not be read. */
export interface Exported {
  saved: SavedFile
  unread: number
}

export interface ExportRun {
  signal?: AbortSignal
  onProgress?(progress: { done: number; total: number }): void
}

/** Records asked for at a time: a fraction of a second of the office, so that it goes on answering others. */
const recordsAtOnce = 1000

/**
 * The bytes of the file, and how many records are in it.
 * @throws OfficeError, or AbortError where `signal` stops it
 */
export async function exportBytes(
  wish: ExportWish,
  { signal, onProgress }: ExportRun = {},
): Promise<{ data: ArrayBuffer; count: number }> {
  const { format, files: _, ...rest } = wish
  const options: ExportOptions = { ...rest, layout: format === 'csv' ? 'table' : 'sheets' }
  const piece = async (from: number) => {
    signal?.throwIfAborted()
    const got = await office.view('exported', { options, from, count: recordsAtOnce })
    onProgress?.({ done: Math.min(from + recordsAtOnce, got.total), total: got.total })
    return got
  }
  const first = await piece(0)
  async function* pieces(): AsyncGenerator<Cell[][][]> {
    yield first.rows
    for (let from = recordsAtOnce; from < first.total; from += recordsAtOnce) yield (await piece(from)).rows
  }
  const data = await writeWorkbook(format, first.heads, pieces())
  signal?.throwIfAborted()
  return { data, count: first.total }
}

/** Makes the file and asks where to save it; null where the person cancels. @throws as `exportBytes`, PlatformTrouble */
export async function exportRecords(wish: ExportWish, run: ExportRun = {}): Promise<Exported | null> {
  const { data, count } = await exportBytes(wish, run)
  const name = fileName(wish)
  const done = wish.files
    ? await saveWithFiles(wish, { name, data }, run)
    : await saveAlone(`${name}.${wish.format}`, data)
  if (done) await logExport(wish, count, { file: done.saved.name })
  return done
}

async function saveAlone(suggestedName: string, data: ArrayBuffer): Promise<Exported | null> {
  const saved = await platform.saveFile({ suggestedName, data })
  return saved && { saved, unread: 0 }
}

/** A folder that is there when all of it is: the table, and each file under the name of its record. */
async function saveWithFiles(
  { format, files: _, ...rest }: ExportWish,
  { name, data }: { name: string; data: ArrayBuffer },
  { signal, onProgress }: ExportRun,
): Promise<Exported | null> {
  const attached = await office.view('exportFiles', { options: { ...rest, layout: 'table' } })
  const begun = await platform.beginPack({ kind: 'folder', name })
  if (!begun) return null
  const { pack } = begun
  try {
    await platform.putIntoPack({ pack, fileName: `${name}.${format}`, data })
    let unread = 0
    for (const [done, { file, of }] of attached.entries()) {
      signal?.throwIfAborted()
      onProgress?.({ done, total: attached.length })
      const kept = keptOf(file)
      if (!kept || (await putKept(pack, kept, `${[...of].slice(0, 60).join('')} - ${kept.fileName}`)) === null)
        unread += 1
    }
    signal?.throwIfAborted()
    return { saved: await platform.finishPack(pack), unread }
  } catch (error) {
    await platform.cancelPack(pack)
    throw error
  }
}

/** Writes into the log that records left the office, as a workbook unless `how` says otherwise. */
export async function logExport(
  { type, language, sensitive }: Pick<ExportWish, 'type' | 'language' | 'sensitive'>,
  rows: number,
  how: { way?: HandingWay; file?: string; commandLine?: boolean },
): Promise<void> {
  const title = type in plurals ? plurals[type as keyof typeof plurals] : dictionary[type].label
  await logHandOver({ title, sensitive, language, rows }, { way: 'workbook', ...how }, language)
}

/** `协议 2026-09-01`: what it is, and of which day. */
function fileName({ type, language }: ExportWish): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${dictionary[type].label[language].replace(/[\\/:*?"<>|]/g, ' ')} ${day}`
}
