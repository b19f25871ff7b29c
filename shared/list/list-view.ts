/** A list of records of one type as it was asked for: who fits, in which order and groups, and the rows on the screen. */
import type { Language } from '../model/define'
import { isMasked } from '../model/masked'
import type { AnyRow, IsoDate, Reader, Row, Standalone } from '../model/types'
import { coveredText, isUnder14 } from '../rules/masking'
import { stateToday } from '../rules/state-today'
import { CALLED, type ListColumn, listColumn } from './columns'
import { sortedWithin } from './default-columns'
import type { Filter } from './filter'
import { rowTest } from './fits'
import { groupsOf, type ListGroup } from './groups'
import { fitsQuery } from './query'
import { sortKeys } from './sort-keys'
import { sorted } from './sorted'
import { cellValue, isPending, type ListContext, listContext, otherName, textOf } from './values'

export interface ListSort {
  column: string
  descending: boolean
}

/** Which records, and in what order. */
export interface ListQuery {
  type: Standalone
  language: Language
  /** What was typed to search for; '' for everything. */
  query: string
  filters: readonly Filter[]
  sort: readonly ListSort[]
  /** Key of the column by which rows stand in groups; null: no groups. */
  group: string | null
  /** Only these records, where somebody linked to them; null: all. */
  ids: readonly string[] | null
}

export interface ListRequest extends ListQuery {
  /** Keys of the columns to show, besides the name, which always is. */
  columns: readonly string[]
  /** Sensitive values stand open. */
  revealed: boolean
  /** The rows wanted, counted over all that fit, groups or not. */
  from: number
  count: number
}

/** A value in words, or what stands in its place. */
export type ListCell = string | { text: string; mark: 'masked' | 'pending' }

export interface ListRow {
  id: string
  /** The name in the other script or language, '' where there is none. */
  other: string
  state: string | undefined
  /** The record on whose page it is seen, where it has none of its own. */
  seenOn?: { type: Standalone; id: string }
  /** The name, then the columns asked for. */
  cells: ListCell[]
}

export interface ListResult {
  /** Records of the type on record. */
  total: number
  /** Records that fit. */
  fit: number
  groups: ListGroup[]
  from: number
  rows: ListRow[]
}

export interface ListSource {
  reader: Reader
  today: IsoDate
  /** The newest change set, by which an answer is known to be still true; absent: nothing is kept. */
  seq?: number
}

interface Ordered {
  seq: number
  today: IsoDate
  total: number
  rows: readonly AnyRow[]
  groups: ListGroup[]
}

/** The orders asked for last, so that scrolling asks for rows only. */
const kept = new WeakMap<Reader, Map<string, Ordered>>()
const KEPT = 6

/** The window of rows asked for, with the counts of the whole list. */
export function listView(source: ListSource, request: ListRequest): ListResult {
  const { total, rows, groups } = ordered(source, request)
  const context = contextOf(source, request)
  const called = listColumn(request.type, CALLED) as ListColumn
  const columns = [called, ...request.columns.flatMap((key) => listColumn(request.type, key) ?? [])]
  const from = Math.max(0, Math.min(request.from, rows.length))
  return {
    total,
    fit: rows.length,
    groups,
    from,
    rows: rows.slice(from, from + request.count).map((row) => listRow(row, columns, context, request.revealed)),
  }
}

/** The ids of all that fit, in the order of the list. */
export function listIds(source: ListSource, query: ListQuery): string[] {
  return ordered(source, query).rows.map((row) => row.id)
}

/** Rows of the list by their ids, in the order of the ids; those that are gone are left out. */
export function listRowsOf(
  source: ListSource,
  {
    type,
    language,
    columns: keys,
    revealed,
    ids,
  }: Pick<ListRequest, 'type' | 'language' | 'columns' | 'revealed'> & { ids: readonly string[] },
): ListRow[] {
  const context = listContext(source.reader, type, language, source.today)
  const columns = [CALLED, ...keys].flatMap((key) => listColumn(type, key) ?? [])
  return ids.flatMap((id) => {
    const row = source.reader.get(type, id) as AnyRow | undefined
    return row ? [listRow(row, columns, context, revealed)] : []
  })
}

const contextOf = ({ reader, today }: ListSource, { type, language }: ListQuery) =>
  listContext(reader, type, language, today)

function ordered(source: ListSource, query: ListQuery): Ordered {
  const { type, language, filters, sort, group, ids } = query
  const key = JSON.stringify([type, language, query.query, filters, sort, group, ids])
  const answers = kept.get(source.reader) ?? new Map<string, Ordered>()
  kept.set(source.reader, answers)
  const known = answers.get(key)
  answers.delete(key)
  const still = known && source.seq !== undefined && known.seq === source.seq && known.today === source.today
  const answer = still ? known : putInOrder(source, query, known)
  if (source.seq !== undefined) answers.set(key, answer)
  for (const oldest of answers.keys()) {
    if (answers.size <= KEPT) break
    answers.delete(oldest)
  }
  return answer
}

function putInOrder(source: ListSource, query: ListQuery, before: Ordered | undefined): Ordered {
  const context = contextOf(source, query)
  const { reader, seq = 0, today } = source
  const all = query.ids
    ? query.ids.flatMap((id) => (reader.get(query.type, id) as AnyRow | undefined) ?? [])
    : [...(reader.all(query.type) as Iterable<AnyRow>)]
  const tests = query.filters.flatMap((filter) => {
    const column = listColumn(query.type, filter.column)
    return column ? [rowTest(column, filter, context)] : []
  })
  const wanted = query.query.trim()
  if (wanted) tests.push(fitsQuery(wanted, context))
  const fit = tests.length > 0 ? all.filter((row) => tests.every((fits) => fits(row))) : all
  const near = before ? inOrderOf(fit, before.rows) : fit
  const { rows, groups } = grouped(near, query, context)
  return { seq, today, total: all.length, rows, groups }
}

/** Rows in the order they had before; what is nearly in order is sorted in a fraction of the time. */
function inOrderOf(rows: readonly AnyRow[], before: readonly AnyRow[]): AnyRow[] {
  const left = new Map(rows.map((row) => [row.id, row]))
  const placed: AnyRow[] = []
  for (const { id } of before) {
    const row = left.get(id)
    if (row && left.delete(id)) placed.push(row)
  }
  return [...placed, ...left.values()]
}

function grouped(rows: readonly AnyRow[], query: ListQuery, context: ListContext) {
  const keys = query.sort.flatMap(({ column: key, descending }) =>
    [key, sortedWithin[query.type]?.[key]].flatMap((one) => {
      const column = one === undefined ? undefined : listColumn(query.type, one)
      return column ? [{ keys: sortKeys(column, rows, context), descending }] : []
    }),
  )
  const group = query.group ? listColumn(query.type, query.group) : undefined
  if (!group) return { rows: sorted(rows, keys), groups: [] }
  // A list that is sorted by its group stands as that says; else groups ascend.
  const descending = query.sort.some(({ column, descending }) => column === group.key && descending)
  return groupsOf(group, rows, keys, descending, context)
}

function listRow(row: AnyRow, columns: readonly ListColumn[], context: ListContext, revealed: boolean): ListRow {
  const child = !revealed && isChild(row, context)
  return {
    id: row.id,
    other: otherName(context.reader, context.type, row as Row<Standalone>, context.language),
    state: stateToday(context.reader, context.type, row as Row<Standalone>, context.today),
    ...(context.type === 'enrolment' &&
      typeof row.cohort === 'string' && { seenOn: { type: 'cohort' as const, id: row.cohort } }),
    cells: columns.map((column) => listCell(column, row, context, revealed, child)),
  }
}

function listCell(column: ListColumn, row: AnyRow, context: ListContext, revealed: boolean, child: boolean): ListCell {
  const value = cellValue(column, row, context)
  if (value === undefined || value === null) return isPending(column, row) ? { text: '', mark: 'pending' } : ''
  const hidden = isMasked(column, child && !shownOfChildren.has(column.key))
  if (hidden && !revealed) return { text: coveredText(value, column.def?.kind), mark: 'masked' }
  return textOf(column, value, row, context)
}

/** Without the name nobody could be told from another; sex and age stand in every working table of a cohort too. */
const shownOfChildren = new Set(['nameZh', 'nameLatin', 'gender', 'age'])

/** Everything personal of a child under 14 is sensitive, wherever it stands. */
function isChild(row: AnyRow, { reader, type, today }: ListContext): boolean {
  if (type === 'person') return isUnder14(row as unknown as Row<'person'>, today)
  return typeof row.person === 'string' && isUnder14(reader.get('person', row.person), today)
}
