/**
 * What is remembered of a print, so that the next one can mark what changed. Sensitive values are kept as digests only: it
 * shows that they changed, not what they were.
 */
import { type Block, type Cell, type Column, inOne, type PrintedDocument, type TableRow, type Words } from './document'

/** The rows of a print as they were: by table, then by row, each cell as text (`=…`) or as a digest (`#…`). */
export interface PrintMemory {
  salt: string
  tables: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>
}

/** Longer memories keep digests only, in characters. */
const longestInPlain = 400_000

const textOf = (words: Words) =>
  typeof words === 'string' ? words : [inOne(words, 'zh'), inOne(words, 'en')].join('|')

/** What a cell says, for comparing. */
export const cellText = ({ text, under }: Cell): string =>
  [textOf(text), under === undefined ? '' : textOf(under)].join('\n')

/** Columns that number rows or leave room to write say nothing about the record. */
export const tells = (key: string): boolean => key !== 'no' && key !== 'photo' && !key.startsWith('blank')

type Table = Extract<Block, { kind: 'table' }>

/** The name of a table in the memory of a print. */
export const tableName = (table: Table, index: number): string => table.key ?? `t${index}`

/**
 * 53 bits of a text, as 11 characters of base 36 at most (cyrb53, public domain). No secret is kept by it alone: the
 * memory lies sealed in the journal like every record; the digest spares a second copy of a value in plain.
 */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}

const digestOf = (text: string, salt: string, row: string, column: string) =>
  `#${digest([salt, row, column, text].join('\u0000'))}`

/** Whether a remembered value is the one that stands there now. */
export const isSame = (was: string, text: string, salt: string, row: string, column: string): boolean =>
  was.startsWith('=') ? was.slice(1) === text : was === digestOf(text, salt, row, column)

/** The words that stood there; '' where only a digest is kept. */
export function remembered(was: string): Words {
  if (!was.startsWith('=')) return ''
  const [first = ''] = was.slice(1).split('\n')
  const [zh = '', en] = first.split('|')
  return en === undefined ? zh : { zh, en }
}

/** @param salt differs from print to print, so that digests of two prints tell nothing of each other */
export function memoryOf(document: PrintedDocument, salt: string): PrintMemory {
  const plain = made(document, salt, true)
  return JSON.stringify(plain).length > longestInPlain ? made(document, salt, false) : plain
}

function made({ blocks }: PrintedDocument, salt: string, inPlain: boolean): PrintMemory {
  const tables = blocks.flatMap((block, index) =>
    block.kind === 'table'
      ? [[tableName(block, index), rowsOf(block, salt, inPlain && !block.sensitive)] as const]
      : [],
  )
  return { salt, tables: Object.fromEntries(tables) }
}

function rowsOf(table: Table, salt: string, inPlain: boolean) {
  const columns = new Map(table.columns.map((column) => [column.key, column]))
  const standing = table.rows.filter(({ gone }) => !gone)
  return Object.fromEntries(standing.map((row) => [row.key, cellsOf(row, columns, salt, inPlain)]))
}

function cellsOf(row: TableRow, columns: ReadonlyMap<string, Column>, salt: string, inPlain: boolean) {
  const cells = Object.entries(row.cells).flatMap(([key, cell]) => {
    const column = columns.get(key)
    if (!column || !tells(key)) return []
    // A value with another one for prints without sensitive fields is sensitive in this row.
    const open = inPlain && !column.sensitive && !cell.plain
    const text = cellText(cell)
    return [[key, open ? `=${text}` : digestOf(text, salt, row.key, key)] as const]
  })
  return Object.fromEntries(cells)
}

/** A memory out of the log; null where it cannot be read. */
export function readMemory(text: string | undefined): PrintMemory | null {
  if (!text) return null
  try {
    const read = JSON.parse(text) as Partial<PrintMemory>
    return typeof read.salt === 'string' && typeof read.tables === 'object' && read.tables !== null
      ? (read as PrintMemory)
      : null
  } catch {
    return null
  }
}

/** The memory without some rows: for records that were erased. */
export function withoutRows(memory: PrintMemory, gone: ReadonlySet<string>): PrintMemory {
  const tables = Object.entries(memory.tables).map(([name, rows]) => [
    name,
    Object.fromEntries(Object.entries(rows).filter(([key]) => !gone.has(key))),
  ])
  return { ...memory, tables: Object.fromEntries(tables) }
}
