/** Keys by which rows are put in order: numbers or texts that `<` compares, undefined for "nothing", which stands last. */

import { countryName } from '../model/country-names'
import { earliest } from '../model/dates'
import type { Language } from '../model/define'
import { nameToSort } from '../model/names'
import { isGroup } from '../model/paths'
import type { AnyRow, DateRange, Money, Row } from '../model/types'
import type { ListColumn } from './columns'
import { TextOrder } from './text-order'
import { cellValue, type ListContext, personOf, textOf } from './values'

export type SortKey = string | number | undefined

const orders: Readonly<Record<Language, TextOrder>> = { en: new TextOrder('en'), zh: new TextOrder('zh') }

/** Keys of texts that follow from the row alone, which is never changed in place; good for one epoch. */
const kept = new Map<string, { epoch: number; keys: WeakMap<AnyRow, string> }>()

/** The keys of a column for rows, in their order. */
export function sortKeys(column: ListColumn, rows: readonly AnyRow[], context: ListContext): SortKey[] {
  const order = orders[context.language]
  const keyOf = keyMaker(column, context, order)
  const keys = rows.map(keyOf)
  if (!order.settle()) return keys
  const again = keyMaker(column, context, order)
  return rows.map(again)
}

function keyMaker(column: ListColumn, context: ListContext, order: TextOrder): (row: AnyRow) => SortKey {
  switch (column.shape) {
    case 'number':
    case 'count':
      return (row) => numberOr(cellValue(column, row, context))
    case 'money':
      return (row) => numberOr((cellValue(column, row, context) as Money | undefined)?.amount)
    case 'flag':
      return (row) => {
        const value = cellValue(column, row, context)
        return value === undefined ? undefined : Number(value === true ? 0 : 1)
      }
    case 'date':
      return (row) => dateKey(cellValue(column, row, context))
    case 'range':
      return (row) => {
        const range = cellValue(column, row, context) as DateRange | undefined
        return dateKey(range?.from ?? range?.to)
      }
    case 'choice':
    case 'choices':
      return choiceKey(column, context, order)
    case 'reference':
      return remembered(order, (id) => context.nameOf(column.to ?? context.type, id), column, context)
    default:
      return textKey(column, context, order)
  }
}

const numberOr = (value: unknown) => (typeof value === 'number' ? value : undefined)
const dateKey = (value: unknown) => (typeof value === 'string' && value !== 'none' ? earliest(value) : undefined)

/** Words of the dictionary stand in its order, which for states is the order of life; countries by name. */
function choiceKey(column: ListColumn, context: ListContext, order: TextOrder): (row: AnyRow) => SortKey {
  const values = column.def?.values
  if (!values) return remembered(order, (code) => countryName(code, context.language), column, context)
  const place = new Map(Object.keys(values).map((key, index) => [key, String.fromCharCode(64 + index)]))
  return (row) => {
    const value = cellValue(column, row, context)
    if (value === undefined) return undefined
    const keys = Array.isArray(value) ? value : [value]
    return keys.map((key) => place.get(String(key)) ?? '~').join('') || undefined
  }
}

/** Keys of few values that stand in many rows: each is made once. */
function remembered(order: TextOrder, text: (value: string) => string, column: ListColumn, context: ListContext) {
  const known = new Map<string, SortKey>()
  return (row: AnyRow): SortKey => {
    const value = cellValue(column, row, context)
    if (value === undefined) return undefined
    const id = Array.isArray(value) ? value.map((one) => text(String(one))).join('、') : String(value)
    if (!known.has(id)) known.set(id, order.key(Array.isArray(value) ? id : text(id)) || undefined)
    return known.get(id)
  }
}

/** Types whose names follow from other records: their keys are made anew each time. */
const namedByOthers = new Set(['enrolment', 'qualificationResult', 'masterClass', 'plan'])

function textKey(column: ListColumn, context: ListContext, order: TextOrder): (row: AnyRow) => SortKey {
  const text = textMaker(column, context)
  const ownText = column.shape === 'called' ? !namedByOthers.has(context.type) : column.def?.kind !== 'reference'
  if (!ownText || column.shape === 'references' || column.shape === 'items') {
    return (row) => order.key(text(row)) || undefined
  }
  const name = `${context.type}.${column.key}.${context.language}`
  let held = kept.get(name)
  if (held?.epoch !== order.epoch) {
    held = { epoch: order.epoch, keys: new WeakMap() }
    kept.set(name, held)
  }
  const { keys } = held
  return (row) => {
    let key = keys.get(row)
    if (key === undefined) {
      key = order.key(text(row))
      keys.set(row, key)
    }
    return key || undefined
  }
}

function textMaker(column: ListColumn, context: ListContext): (row: AnyRow) => string {
  const { type, language } = context
  if (type === 'person' && (column.key === 'called' || column.key === 'nameZh')) {
    return (row) => nameToSort(row as unknown as Row<'person'>, language)
  }
  if (column.shape === 'called' && (type === 'enrolment' || type === 'qualificationResult')) {
    return (row) => nameToSort(personOf(context.reader, type, row) ?? {}, language)
  }
  return (row) => {
    const value = cellValue(column, row, context)
    if (typeof value === 'string') return column.def?.kind === 'reference' ? textOf(column, value, row, context) : value
    return value === undefined || (isGroup(value) && Object.keys(value).length === 0)
      ? ''
      : textOf(column, value, row, context)
  }
}
