import type { AnyRow, Reader, Row, Standalone } from '@shared/model/types'
import { Memory } from '../../../renderer/office/memory'

type Rows = { [K in Standalone]?: Row<K>[] }

/** The office's own memory, holding these records. */
export function readerOf(rows: Rows): Reader {
  const memory = new Memory()
  for (const [type, list] of Object.entries(rows))
    for (const row of list) memory.put(type as Standalone, row as unknown as AnyRow)
  return memory
}
