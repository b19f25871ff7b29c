/** Whether a record fits a filter. */
import { addDays, earliest, latest } from '../model/dates'
import { isGroup } from '../model/paths'
import type { AnyRow, DateRange, Money, Standalone } from '../model/types'
import { folded } from '../search/fold'
import type { ListColumn } from './columns'
import type { Filter, Test } from './filter'
import { bothNames, cellValue, isPending, type ListContext, referredIds, textOf } from './values'

export type RowTest = (row: AnyRow) => boolean

/** A filter as a question to a row, with all that can be prepared once prepared. */
export function rowTest(column: ListColumn, { test }: Filter, context: ListContext): RowTest {
  const value = (row: AnyRow) => cellValue(column, row, context)
  switch (test.is) {
    case 'empty':
      return (row) => isEmpty(value(row))
    case 'filled':
      return (row) => !isEmpty(value(row))
    case 'pending':
      return (row) => isPending(column, row)
    case 'contains':
      return containsTest(column, test.text, context)
    case 'any':
    case 'not': {
      const wanted = new Set(test.values)
      const has = (row: AnyRow) => keysOf(column, value(row)).some((key) => wanted.has(key))
      return test.is === 'any' ? has : (row) => !has(row)
    }
    default:
      return spanTest(column, spanOf(test, context.today), value)
  }
}

/** Words anywhere in the cell; in the names of records in either language, in telephone numbers as they are kept too. */
function containsTest(column: ListColumn, text: string, context: ListContext): RowTest {
  const whole = folded(text).trim()
  const words = whole.split(/\s+/)
  const { to } = column
  return (row) => {
    const value = cellValue(column, row, context)
    const names = to ? referredIds(column, value).map((id) => namesOf(context, to, id)) : []
    const kept = column.def?.kind === 'phone' && typeof value === 'string' ? value : ''
    const said = folded([textOf(column, value, row, context), kept, ...names].join(' '))
    return said.includes(whole) || (words.length > 1 && words.every((word) => said.includes(word)))
  }
}

function namesOf({ reader }: ListContext, type: Standalone, id: string): string {
  const row = reader.get(type, id)
  return row ? bothNames(reader, type, row) : ''
}

/** Nothing known: no value. "None" is an answer, not emptiness. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isGroup(value) && Object.keys(value).length === 0
}

/** The closed-list keys of a value: enum keys, country codes, ids, yes and no. */
export function keysOf(column: ListColumn, value: unknown): string[] {
  if (value === undefined || value === null) return []
  if (column.shape === 'flag') return [value === true ? 'yes' : 'no']
  if (column.to) return referredIds(column, value)
  return Array.isArray(value) ? value.map(String) : [String(value)]
}

interface Span {
  from?: string | undefined
  to?: string | undefined
}

function spanOf(test: Extract<Test, { is: 'between' | 'next' | 'past' }>, today: string): Span {
  if (test.is === 'between') return { from: test.from, to: test.to }
  return test.is === 'next'
    ? { from: today, to: addDays(today, test.days) }
    : { from: addDays(today, -test.days), to: today }
}

function spanTest(column: ListColumn, span: Span, value: (row: AnyRow) => unknown): RowTest {
  if (column.shape === 'date' || column.shape === 'range') {
    const from = span.from ? earliest(span.from) : ''
    const to = span.to ? latest(span.to) : '9999-12-31'
    // A month or a year fits when some day of it does; a period when it reaches into the span.
    if (column.shape === 'date')
      return (row) => {
        const date = value(row)
        return typeof date === 'string' && date !== 'none' && latest(date) >= from && earliest(date) <= to
      }
    return (row) => {
      const range = value(row) as DateRange | undefined
      if (!range || (!range.from && !range.to)) return false
      return (!range.to || latest(range.to) >= from) && (!range.from || earliest(range.from) <= to)
    }
  }
  const least = span.from ? Number(span.from) : Number.NEGATIVE_INFINITY
  const most = span.to ? Number(span.to) : Number.POSITIVE_INFINITY
  return (row) => {
    const held = value(row)
    const amount = column.shape === 'money' ? (held as Money | undefined)?.amount : held
    // No other record refers to it: that is the number nought.
    const known = amount === undefined && column.shape === 'count' ? 0 : amount
    return typeof known === 'number' && known >= least && known <= most
  }
}
