import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readBytes } from '../../../renderer/sheets/read-bytes'
import type { Workbook } from '../../../shared/import/grid'

export const samples = resolve(import.meta.dirname, '../../fixtures/samples')

/** A sample file read by the program's own readers. */
export async function readSample(name: string): Promise<Workbook> {
  const bytes = readFileSync(resolve(samples, name))
  return readBytes(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer, () => {})
}
