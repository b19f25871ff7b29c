import { showField } from '../model/kinds'
import type { AnyRow, Row } from '../model/types'
import { fitsPerson } from '../search/person-terms'
import { type ListColumn, listColumns } from './columns'
import type { RowTest } from './fits'
import { fold } from './fold'
import { bothNames, cellValue, type ListContext, referredIds } from './values'

/** Texts of a row that follow from it alone; rows are never changed in place. */
const known = new WeakMap<AnyRow, string>()

const searched = (column: ListColumn) =>
  column.path !== null &&
  column.sensitivity !== 'S' &&
  ['text', 'texts', 'choice', 'choices'].includes(column.shape) &&
  column.def?.kind !== 'reference'

/** Every word of a row, in both languages, so that 框架协议 and "framework" find the same. */
function ownText(row: AnyRow, columns: readonly ListColumn[], context: ListContext): string {
  const found = known.get(row)
  if (found !== undefined) return found
  const texts = new Set<string>()
  for (const column of columns) {
    const value = cellValue(column, row, context)
    if (value === undefined || !column.def) continue
    texts.add(showField(value, column.def, 'zh'))
    texts.add(showField(value, column.def, 'en'))
  }
  const text = fold([...texts].join(' '))
  known.set(row, text)
  return text
}

/**
 * Whether a row fits what was typed: each word somewhere in its texts, its name, or the names of the records it refers
 * to; people also by pinyin and initials.
 */
export function fitsQuery(query: string, context: ListContext): RowTest {
  const { reader, type } = context
  const all = [...listColumns(type).values()]
  const texts = all.filter(searched)
  const references = all.filter((column) => column.to && column.path !== null)
  const words = fold(query).split(/\s+/).filter(Boolean)
  const names = new Map<string, string>()
  const nameOf = (column: ListColumn, id: string) => {
    const found = names.get(id)
    if (found !== undefined) return found
    const row = column.to && reader.get(column.to, id)
    const name = row && column.to ? fold(bothNames(reader, column.to, row)) : ''
    names.set(id, name)
    return name
  }
  const hasWord = (row: AnyRow, word: string) =>
    ownText(row, texts, context).includes(word) ||
    references.some((column) =>
      referredIds(column, cellValue(column, row, context)).some((id) => nameOf(column, id).includes(word)),
    )
  if (type !== 'person') return (row) => words.every((word) => hasWord(row, word))
  return (row) => {
    const person = row as unknown as Row<'person'>
    return fitsPerson(person, query) || words.every((word) => hasWord(row, word) || fitsPerson(person, word))
  }
}
