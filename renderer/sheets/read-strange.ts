import type { Workbook } from '@shared/import/grid'
import { readHtml } from './html-table'
import { readWithLibrary } from './library-workbook'
import { sniff } from './sniff'

/** Reads what the own readers leave alone; for the hidden window, which may be ended. Throws `Refused`. */
export function readStrange(data: ArrayBuffer): Workbook {
  const bytes = new Uint8Array(data)
  const { kind } = sniff(bytes)
  return kind === 'html' ? readHtml(bytes) : readWithLibrary(data, kind)
}
