/** Marks what changed since the print before, row by row and cell by cell. */
import type { IsoDate } from '../model/types'
import { type Block, type Cell, inOne, type PrintedDocument, type TableRow, type Words } from './document'

/** The rows of a print as they were: by table, then by row, the text of each cell. */
export type PrintMemory = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>

const textOf = (words: Words) =>
  typeof words === 'string' ? words : [inOne(words, 'zh'), inOne(words, 'en')].join('|')
const wordsOf = ({ text, under }: Cell) => [textOf(text), under === undefined ? '' : textOf(under)].join('\n')

/** Columns that number rows or leave room to write say nothing about the record. */
const tells = (key: string) => key !== 'no' && !key.startsWith('blank')

/** What is to be remembered of a print. */
export function memoryOf(document: PrintedDocument): PrintMemory {
  return Object.fromEntries(
    tablesOf(document).map(([name, rows]) => [
      name,
      Object.fromEntries(
        rows.map((row) => [
          row.key,
          Object.fromEntries(
            Object.entries(row.cells)
              .filter(([key]) => tells(key))
              .map(([key, each]) => [key, wordsOf(each)]),
          ),
        ]),
      ),
    ]),
  )
}

const nameOf = (table: Extract<Block, { kind: 'table' }>, index: number) => table.key ?? `t${index}`

function tablesOf({ blocks }: PrintedDocument): [name: string, rows: readonly TableRow[]][] {
  return blocks.flatMap((block, index) =>
    block.kind === 'table' ? [[nameOf(block, index), block.rows] as [string, readonly TableRow[]]] : [],
  )
}

/** The document with added and changed rows marked, and a row for each that is gone. */
export function sincePrint(
  document: PrintedDocument,
  before: { on: IsoDate; by: string; memory: PrintMemory },
): PrintedDocument {
  const blocks = document.blocks.map((block, index): Block => {
    const known = block.kind === 'table' ? before.memory[nameOf(block, index)] : undefined
    if (block.kind !== 'table' || !known) return block
    const here = new Set(block.rows.map((row) => row.key))
    const gone = Object.entries(known).filter(([key]) => !here.has(key))
    const rows = block.rows.map((row) => marked(row, known[row.key]))
    const struck = gone.map(
      ([key, cells]): TableRow => ({
        key,
        gone: true,
        cells: Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, { text: remembered(text) }])),
      }),
    )
    return { ...block, rows: [...rows, ...struck] }
  })
  return { ...document, blocks, since: { on: before.on, by: before.by } }
}

function remembered(text: string): Words {
  const [first = ''] = text.split('\n')
  const [zh = '', en] = first.split('|')
  return en === undefined ? zh : { zh, en }
}

function marked(row: TableRow, before: Readonly<Record<string, string>> | undefined): TableRow {
  const cells = Object.fromEntries(
    Object.entries(row.cells).map(([key, each]): [string, Cell] => {
      if (!tells(key)) return [key, each]
      if (!before) return [key, { ...each, since: 'added' }]
      // A column that was not printed before tells nothing.
      const was = before[key]
      return [key, was === undefined || was === wordsOf(each) ? each : { ...each, since: 'changed' }]
    }),
  )
  return { ...row, cells }
}
