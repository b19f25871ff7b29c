/** Marks what changed since the print before, row by row and cell by cell. */
import type { Block, Cell, PrintBefore, PrintedDocument, TableRow } from './document'
import { cellText, isSame, type PrintMemory, remembered, tableName, tells } from './print-memory'

interface Counts {
  added: number
  changed: number
  gone: number
}

/** The document with added and changed rows marked, and a row for each that is gone; as it is where nothing changed. */
export function sincePrint(document: PrintedDocument, before: PrintBefore, memory: PrintMemory): PrintedDocument {
  const counts: Counts = { added: 0, changed: 0, gone: 0 }
  const blocks = document.blocks.map((block, index): Block => {
    const known = block.kind === 'table' ? memory.tables[tableName(block, index)] : undefined
    if (block.kind !== 'table' || !known) return block
    const here = new Set(block.rows.map((row) => row.key))
    const rows = block.rows.map((row) => marked(row, known[row.key], memory.salt, counts))
    const struck = Object.entries(known)
      .filter(([key]) => !here.has(key))
      .map(([key, cells]) => struckRow(key, cells))
    counts.gone += struck.length
    return { ...block, rows: [...rows, ...struck] }
  })
  const changes = counts.added + counts.changed + counts.gone
  return changes === 0 ? document : { ...document, blocks, since: { ...before, ...counts } }
}

const struckRow = (key: string, cells: Readonly<Record<string, string>>): TableRow => ({
  key,
  gone: true,
  cells: Object.fromEntries(Object.entries(cells).map(([column, was]) => [column, { text: remembered(was) }])),
})

function marked(
  row: TableRow,
  before: Readonly<Record<string, string>> | undefined,
  salt: string,
  counts: Counts,
): TableRow {
  let changed = false
  const cells = Object.fromEntries(
    Object.entries(row.cells).map(([key, each]): [string, Cell] => {
      if (!tells(key)) return [key, each]
      if (!before) return [key, { ...each, since: 'added' }]
      // A column that was not printed before tells nothing.
      const was = before[key]
      if (was === undefined || isSame(was, cellText(each), salt, row.key, key)) return [key, each]
      changed = true
      return [key, { ...each, since: 'changed', was: remembered(was) }]
    }),
  )
  if (!before) counts.added += 1
  else if (changed) counts.changed += 1
  return { ...row, cells }
}
