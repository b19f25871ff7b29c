import type { TextEncoding, Workbook } from '@shared/import/grid'
import { readCsv } from './csv'
import { decodeText, detectEncoding } from './encoding'
import type { OnRows } from './grid-rows'
import { limits } from './limits'
import { readOds } from './ods'
import { NeedsReader, Refused } from './refused'
import { sniff } from './sniff'
import { type OnBytes, type OnSheetRows, readXlsx } from './xlsx'

export interface ReadOptions {
  /** Overrules what the text itself says. */
  encoding?: TextEncoding | undefined
  /** Opens an OpenDocument workbook that one protects. */
  password?: string | undefined
  /** Takes the rows while they come; the workbook then has none. */
  onRows?: OnSheetRows
}

/**
 * A workbook from the bytes of a file, decided by content. Throws `Refused`, or `NeedsReader` for what only the hidden
 * window reads.
 */
export async function readBytes(
  data: ArrayBuffer,
  onBytes: OnBytes,
  { encoding, password, onRows }: ReadOptions = {},
): Promise<Workbook> {
  refuseAbove(limits.file, data)
  const bytes = new Uint8Array(data)
  const sniffed = sniff(bytes)
  if (sniffed.kind === 'xlsx') return readXlsx(bytes, sniffed.entries, onBytes, onRows)
  if (sniffed.kind === 'ods') return readOds(bytes, sniffed.entries, onBytes, { onRows, password })
  if (sniffed.kind !== 'text') throw new NeedsReader()
  refuseAbove(limits.textFile, data)
  refuseLongLine(bytes)
  const used = encoding ?? detectEncoding(bytes)
  const text = decodeText(bytes, used)
  let given = 0
  const take: OnRows = (from, rows) => {
    given += rows.length
    onRows?.(0, from, rows)
  }
  const read = readCsv(text, (done) => onBytes(done, text.length), onRows && take)
  if (given === 0 && read.sheets[0]?.rows.length === 0) throw new Refused('empty')
  return { format: 'csv', encoding: used, ...read }
}

/** Looked for in the bytes: as text it would lie in memory once more. No character takes more than three bytes a unit of its text. */
function refuseLongLine(bytes: Uint8Array): void {
  const most = 3 * limits.row
  for (let at = 0; bytes.length - at > most; ) {
    const end = Math.max(bytes.lastIndexOf(10, at + most), bytes.lastIndexOf(13, at + most))
    if (end < at) throw new Refused('tooLarge')
    at = end + 1
  }
}

function refuseAbove(limit: number, { byteLength }: ArrayBuffer): void {
  if (byteLength > limit) throw new Refused('tooLarge', { limit: `${limit / 1024 / 1024} MB` })
}
