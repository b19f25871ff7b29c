import { type ColumnInfo, columns, pathOf } from '../model/columns'
import { isGroup, valueAt } from '../model/paths'
import type { Fields, Items, Row } from '../model/types'
import type { Finding } from './finding'

/** Where values that lists could not give are kept: on the person, and on the place in a cohort for what is of that. */
export const refusedList = 'refusedValues'

type Holder = 'person' | 'enrolment'

interface Standing {
  column: string
  refused: Fields<'refusedValue'>
  /** Where the value would stand: `idCard`, `documents.k9.number`; the list alone where it has no such item. */
  path: string
}

/** Items of the list that a column means: those of guardians, of one kind of paper. */
const isMeant = (item: unknown, { where = {} }: ColumnInfo): boolean =>
  isGroup(item) && Object.entries(where).every(([key, want]) => (item[key] ?? false) === want)

/** Where a value for the column is wanted; null where one is on record, or the column is none of the holder's. */
function wantedAt(type: Holder, row: object, info: ColumnInfo): string | null {
  const path = pathOf(info, 'enrolment')
  if (!path?.startsWith(`${type}.`)) return null
  const own = path.slice(type.length + 1)
  const [list = '', field] = own.split('[].')
  if (field === undefined) return valueAt(row, own) === undefined ? own : null
  const meant = Object.entries((valueAt(row, list) ?? {}) as Items<unknown>).filter(([, item]) => isMeant(item, info))
  if (meant.some(([, item]) => valueAt(item, field) !== undefined)) return null
  const [first] = meant
  return first ? `${list}.${first[0]}.${field}` : list
}

/** What lists said and could not be taken, as far as nobody has entered a value for it since. */
export function refusedIn<T extends Holder>(type: T, row: Row<T>): Standing[] {
  const items: Items<Fields<'refusedValue'>> = (row as Row<'person'>)[refusedList] ?? {}
  return Object.entries(items).flatMap(([column, refused]) => {
    const info = columns.get(column)
    const path = info ? wantedAt(type, row, info) : null
    return path === null ? [] : [{ column, refused, path }]
  })
}

/** A value that a list said and that could not be taken is to be put right, until somebody enters one or dismisses it. */
export function refusedFindings<T extends Holder>(type: T, row: Row<T>): Finding[] {
  return refusedIn(type, row).map(({ column, refused: { said = '', because = '', list = '' }, path }) => ({
    code: 'valueRefused',
    severity: 'error',
    field: column,
    path,
    values: { value: said, because, list },
  }))
}
