/**
 * How a list looks (which records, in what order and groups, with which columns) as the text behind `?` in its address.
 * Saved views keep the same text, and other pages link with it:
 *
 *     /agreements?state=inForce&validity.to=..2026-12-31      filters by column, see filter.ts
 *     /people?q=张&sort=called,-dateOfBirth&group=institution  search, order (- descends), groups
 *     /people?columns=called:300,kinds,phone                   columns and their widths
 *     /people?frozen=3                                         the first columns that stay in sight, the name among them
 *     /people?ids=a,b                                          only these records
 *     /people?view=ID                                          a saved view; with more behind it, that view changed
 */
import type { OwnField } from '../model/own-fields'
import type { Standalone } from '../model/types'
import { CALLED, type ListColumn, listColumn, listColumns, ownColumns } from './columns'
import { defaultColumns, defaultSort } from './default-columns'
import { type Filter, readTest, testText } from './filter'
import type { ListSort } from './list-view'

export interface LookColumn {
  key: string
  /** Pixels where somebody changed it. */
  width?: number
}

export interface ListLook {
  query: string
  filters: readonly Filter[]
  sort: readonly ListSort[]
  group: string | null
  /** The columns shown, the name first. */
  columns: readonly LookColumn[]
  /** How many of them stay in sight on the left; the name always does. */
  frozen: number
  ids: readonly string[] | null
}

/** The view that is no saved one: the list as it is without any. */
export const ALL = 'all'

/** Says that a look is the plain one, where saying nothing would mean another. */
export const PLAIN = 'as=plain'

/** More would leave no room for what moves. */
export const MOST_FROZEN = 4

/** How a list looks until somebody changes it. */
export function plainLook(type: Standalone): ListLook {
  const keys = [CALLED, ...(defaultColumns[type] ?? [])].filter((key) => listColumn(type, key))
  const sort = defaultSort[type] ?? { column: CALLED, descending: false }
  return {
    query: '',
    filters: [],
    sort: [sort],
    group: null,
    columns: keys.map((key) => ({ key })),
    frozen: 1,
    ids: null,
  }
}

const plainly = (text: string) => encodeURIComponent(text).replace(/%(2C|3A|21|20)/g, (code) => readable[code] ?? code)
const readable: Readonly<Record<string, string>> = { '%2C': ',', '%3A': ':', '%21': '!', '%20': '+' }

/** The look as text; what is as in the plain look is left out, so the plain look is ''. */
export function lookText(type: Standalone, look: ListLook): string {
  const plain = plainLook(type)
  const parts: [string, string][] = []
  if (look.query) parts.push(['q', look.query])
  for (const { column, test } of look.filters) parts.push([column, testText(test)])
  const sort = sortText(look.sort)
  if (sort !== sortText(plain.sort)) parts.push(['sort', sort])
  if (look.group) parts.push(['group', look.group])
  const columns = columnsText(look.columns)
  if (columns !== columnsText(plain.columns)) parts.push(['columns', columns])
  if (look.frozen > 1) parts.push(['frozen', String(look.frozen)])
  if (look.ids) parts.push(['ids', look.ids.join(',')])
  return parts.map(([key, value]) => `${key}=${plainly(value)}`).join('&')
}

const sortText = (sort: readonly ListSort[]) =>
  sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(',')
const columnsText = (columns: readonly LookColumn[]) =>
  columns.map(({ key, width }) => (width ? `${key}:${width}` : key)).join(',')

/** The parts of a query text, in their order; what cannot be decoded stands as it is. */
function partsOf(text: string): [string, string][] {
  const decoded = (part: string) => {
    try {
      return decodeURIComponent(part.replaceAll('+', ' '))
    } catch {
      return part
    }
  }
  return text
    .replace(/^\?/, '')
    .split('&')
    .filter(Boolean)
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? [decoded(part), ''] : [decoded(part.slice(0, at)), decoded(part.slice(at + 1))]
    })
}

/** Reads a look; what it does not say is as in the plain look, what it says of unknown columns is passed over. */
export function readLook(type: Standalone, text: string): ListLook {
  const look = { ...plainLook(type), filters: [] as Filter[] }
  for (const [key, value] of partsOf(text)) {
    if (key === 'q') look.query = value
    else if (key === 'sort') look.sort = readSort(type, value)
    else if (key === 'group') look.group = listColumn(type, value)?.key ?? null
    else if (key === 'columns') look.columns = readColumns(type, value)
    else if (key === 'frozen') look.frozen = Math.min(MOST_FROZEN, Math.max(1, Number.parseInt(value, 10) || 1))
    else if (key === 'ids') look.ids = value.split(',').filter(Boolean)
    else {
      const column = key === 'view' ? undefined : listColumn(type, key)
      const test = column && readTest(column, value)
      if (column && test) look.filters.push({ column: column.key, test })
    }
  }
  return look
}

function readSort(type: Standalone, text: string): ListSort[] {
  return text.split(',').flatMap((part) => {
    const column = listColumn(type, part.replace(/^-/, ''))
    return column ? [{ column: column.key, descending: part.startsWith('-') }] : []
  })
}

function readColumns(type: Standalone, text: string): LookColumn[] {
  const found = new Map<string, LookColumn>()
  for (const part of [CALLED, ...text.split(',')]) {
    const [key = '', width = ''] = part.split(':')
    const column = listColumn(type, key)
    if (!column) continue
    const pixels = Number(width)
    found.set(column.key, { key: column.key, ...(pixels >= 40 && pixels <= 2000 && { width: pixels }) })
  }
  return [...found.values()]
}

/** Whether a look names its columns, or how many of them stay in sight. */
export function saysColumns(text: string): boolean {
  return partsOf(text).some(([key]) => key === 'columns' || key === 'frozen')
}

/** The saved view that an address names; null where it names none. */
export function viewIn(text: string): string | null {
  return partsOf(text).find(([key]) => key === 'view')?.[1] || null
}

/** The text without the name of its view: the look somebody changed it to; '' where it is as saved. */
export function withoutView(text: string): string {
  return text
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part && !part.startsWith('view='))
    .join('&')
}

/** Columns in the order of the dictionary for choosing from, those that are shown and those that are not. */
export function choosable(type: Standalone, own: readonly OwnField[] = []): ListColumn[] {
  return [...listColumns(type).values(), ...ownColumns(type, own)].filter((column) => column.key !== CALLED)
}
