import type { TextEncoding, Workbook } from '@shared/import/grid'
import { readCsv } from './csv'
import { decodeText, detectEncoding } from './encoding'
import { limits } from './limits'
import { NeedsReader, Refused } from './refused'
import { sniff } from './sniff'
import { type OnBytes, readXlsx } from './xlsx'

/**
 * A workbook from the bytes of a file, decided by content. `encoding` overrules what the text itself says. Throws
 * `Refused`, or `NeedsReader` for what only the library in the hidden window reads.
 */
export async function readBytes(data: ArrayBuffer, onBytes: OnBytes, encoding?: TextEncoding): Promise<Workbook> {
  if (data.byteLength > limits.file) throw new Refused('tooLarge', { limit: `${limits.file / 1024 / 1024} MB` })
  const bytes = new Uint8Array(data)
  const sniffed = sniff(bytes)
  if (sniffed.kind === 'xls') throw new NeedsReader()
  if (sniffed.kind === 'xlsx') return readXlsx(bytes, sniffed.entries, onBytes)
  const used = encoding ?? detectEncoding(bytes)
  const text = decodeText(bytes, used)
  const read = readCsv(text, (done) => onBytes(done, text.length))
  if (read.sheets[0]?.rows.length === 0) throw new Refused('empty')
  return { format: 'csv', encoding: used, ...read }
}
