import type { Cell, Workbook } from '@shared/import/grid'
import { GridRows, type OnRows } from './grid-rows'
import { limits } from './limits'
import { Refused } from './refused'

type Delimiter = ',' | ';' | '\t' | '|'

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|']
/** Excel holds no longer text in a cell: a quoted one that seems longer has lost its closing quote. */
const longestQuoted = 32_767
/** Fields of one record: far above what a sheet has columns, far below what fills the memory. */
const mostFields = 2_000_000
const sampledText = 256 * 1024
const sampledRecords = 400

/**
 * Reads delimited text of any shape: quotes, line ends of all kinds mixed, ragged and blank records. Values are exactly
 * the text between the delimiters; empty ones are null. Throws `Refused` tooLarge.
 */
export function readCsv(
  text: string,
  onDone: (done: number) => void,
  onRows?: OnRows,
): Omit<Workbook, 'format' | 'encoding'> {
  const named = /^sep=([,;\t|])\r?(?=\n|$)/i.exec(text)?.[1] as Delimiter | undefined
  const delimiter = named ?? findDelimiter(text)
  const grid = new GridRows(onRows)
  const blankFirst = named !== undefined
  let index = 0
  for (const record of records(text, delimiter)) {
    if (index === 0 && blankFirst) record.cells.length = 0
    if (record.cells.length > limits.columns) {
      if (record.cells.slice(limits.columns).some((cell) => cell !== null)) grid.tooWide()
      record.cells.length = limits.columns
    }
    grid.put(index++, record.cells)
    if (grid.full) break
    if (index % 5000 === 0) onDone(record.end)
  }
  grid.end()
  return {
    delimiter,
    sheets: [{ sheet: null, rows: grid.rows, merges: [], ...(grid.stopped && { stopped: grid.stopped }) }],
  }
}

/** The delimiter that cuts most records into the same number of cells; comma where none cuts any. */
export function findDelimiter(text: string): Delimiter {
  let best: Delimiter = ','
  let bestScore = 0
  const sample = text.slice(0, sampledText)
  for (const delimiter of delimiters) {
    const score = evenness(sample, delimiter)
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

function evenness(sample: string, delimiter: Delimiter): number {
  const byWidth = new Map<number, number>()
  let seen = 0
  for (const { cells } of records(sample, delimiter)) {
    if (cells.length > 1) byWidth.set(cells.length, (byWidth.get(cells.length) ?? 0) + 1)
    if (++seen === sampledRecords) break
  }
  let best = 0
  for (const [width, count] of byWidth) best = Math.max(best, (count * count * (width - 1)) / seen)
  return best
}

interface Record {
  cells: Cell[]
  /** Where it ends in the text. */
  end: number
}

/** Records one by one. A line end at the very end of the text makes no further record. */
function* records(text: string, delimiter: Delimiter): Generator<Record> {
  let at = 0
  while (at < text.length) {
    const cells: Cell[] = []
    const start = at
    for (let fields = 1; ; fields++) {
      // A line of nothing but delimiters would make millions of pairs.
      if (text[at] === delimiter) keep(cells, null)
      else {
        const [value, end] = field(text, at, delimiter)
        keep(cells, value === '' ? null : value)
        at = end
      }
      if (at - start > limits.row || fields > mostFields) throw new Refused('tooLarge')
      if (text[at] !== delimiter) break
      at++
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    yield { cells, end: at }
  }
}

/** Of all that stands beyond the columns of a grid one value is kept, to tell that there was one. */
function keep(cells: Cell[], value: Cell): void {
  if (cells.length <= limits.columns) cells.push(value)
  else cells[limits.columns] ??= value
}

/** The value that starts at `from`, and where its delimiter or line end stands. */
function field(text: string, from: number, delimiter: Delimiter): [value: string, end: number] {
  const quoted = text[from] === '"' ? quotedField(text, from, delimiter) : undefined
  if (quoted) return quoted
  const end = plainEnd(text, from, delimiter)
  return [text.slice(from, end), end]
}

/**
 * A value in quotes, with whatever stands behind the closing one. Undefined where the opening quote is a character like
 * any other: nothing closes it, or only a quote lines below that does not stand at the end of a value.
 */
function quotedField(text: string, from: number, delimiter: Delimiter): [string, number] | undefined {
  let close = text.indexOf('"', from + 1)
  while (close >= 0 && text[close + 1] === '"' && close - from <= longestQuoted) close = text.indexOf('"', close + 2)
  if (close < 0 || close - from > longestQuoted) return undefined
  const inside = text.slice(from + 1, close)
  const value = inside.includes('""') ? inside.replaceAll('""', '"') : inside
  const next = text[close + 1]
  if (next === undefined || next === delimiter || next === '\n' || next === '\r') return [value, close + 1]
  if (/[\r\n]/.test(inside)) return undefined
  const end = plainEnd(text, close + 1, delimiter)
  return [value + text.slice(close + 1, end), end]
}

function plainEnd(text: string, from: number, delimiter: Delimiter): number {
  const code = delimiter.charCodeAt(0)
  for (let at = from; at < text.length; at++) {
    const here = text.charCodeAt(at)
    if (here === code || here === 10 || here === 13) return at
  }
  return text.length
}
