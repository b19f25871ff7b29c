import type { PreambleValue, Value } from '../contract'
import { ofEachRow, type Pair } from '../table/preamble'
import type { Around } from '../values/context'
import { decideColumn } from '../values/decide-column'
import { readCell } from '../values/read-cell'

/** Reads what stands above the table. A value that cannot be read is left out; text keeps the words of the file. */
export function readPreamble(pairs: readonly Pair[], around: Around): PreambleValue[] {
  const title = pairs.find(({ field }) => field === 'cohortName')?.text ?? ''
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(title)?.[0]
  const values = pairs.flatMap((pair) => readPair(year ? inYear(pair, year) : pair, around))
  return inOrder(values)
}

/** 7月5日 and "5 to 25 July" below a title of 2027 are days of that year. */
function inYear(pair: Pair, year: string): Pair {
  const { cell, field } = pair
  if ((field !== 'dateFrom' && field !== 'dateTo') || typeof cell !== 'string' || /\d{4}/u.test(cell)) return pair
  if (/^\s*\d{1,2}\s*月/u.test(cell)) return { ...pair, cell: `${year}年${cell.trim()}` }
  return /\p{L}{3,}\s*$/u.test(cell) && /\d/u.test(cell) ? { ...pair, cell: `${cell.trim()} ${year}` } : pair
}

function readPair(pair: Pair, around: Around): PreambleValue[] {
  const { row, label, field } = pair
  const context = decideColumn([pair.cell], field, [label ?? ''], around)
  const { value, more } = readCell(pair.cell, context)
  if (pair.range && more?.dateTo === undefined) return []
  const found = value === undefined ? [] : [{ row, label, value, field }]
  const end =
    field === 'dateFrom' && more?.dateTo !== undefined ? [{ row, label, value: more.dateTo, field: 'dateTo' }] : []
  return [...found, ...end]
}

/** A journey ends after it begins, whichever of 出境 and 入境 the form asks for first. */
function inOrder(values: PreambleValue[]): PreambleValue[] {
  const from = values.find(({ field }) => field === 'dateFrom')
  const to = values.find(({ field }) => field === 'dateTo')
  if (!from || !to || String(from.value) <= String(to.value)) return values
  return values.map((one) =>
    one === from ? { ...one, field: 'dateTo' } : one === to ? { ...one, field: 'dateFrom' } : one,
  )
}

/** Values of every row of the table that stand above it: the college of the people, the centre of the results. */
export function sharedValues(preamble: readonly PreambleValue[], recordType: string): Record<string, Value> {
  const wanted = ofEachRow[recordType] ?? ['institution']
  return Object.fromEntries(
    preamble.filter(({ field }) => wanted.includes(field)).map(({ field, value }) => [field, value]),
  )
}
