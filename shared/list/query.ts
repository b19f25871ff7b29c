import { countryCodes } from '../model/country-codes'
import { countryName } from '../model/country-names'
import type { AnyRow } from '../model/types'
import { folded } from '../search/fold'
import { idsFitting } from '../search/search'
import { type ListColumn, listColumns } from './columns'
import { keysOf, type RowTest } from './fits'
import { bothNames, cellValue, type ListContext } from './values'

/**
 * Whether a row fits what was typed: the search of the whole program finds it, by pinyin and initials too, or each word
 * stands in it, in a word of the dictionary (框架协议 and "framework" find the same) or in the name of a record it refers to.
 */
export function fitsQuery(query: string, context: ListContext): RowTest {
  const { reader, type } = context
  const words = folded(query).split(/\s+/).filter(Boolean)
  const whole = idsFitting(reader, type, query)
  const found = words.length > 1 ? words.map((word) => idsFitting(reader, type, word)) : [whole]
  const said = words.map((word) => wordTest(word, context))
  return (row) =>
    whole?.has(row.id) || words.every((_, index) => found[index]?.has(row.id) || said[index]?.(row)) || false
}

/** Whether a word stands among what a row says by keys and references, whose words are looked through once. */
function wordTest(word: string, context: ListContext): RowTest {
  const { reader, type } = context
  const columns = [...listColumns(type).values()].filter(
    ({ path, sensitivity }) => path !== null && sensitivity !== 'S',
  )
  const chosen = columns.flatMap((column) => {
    const keys = keysSaying(column, word)
    return keys.size > 0 ? [{ column, keys }] : []
  })
  const references = columns.filter((column) => column.to)
  const names = new Map<string, boolean>()
  const nameHas = ({ to }: ListColumn, id: string) => {
    let has = names.get(id)
    if (has === undefined) {
      const row = to && reader.get(to, id)
      has = row !== undefined && to !== undefined && folded(bothNames(reader, to, row)).includes(word)
      names.set(id, has)
    }
    return has
  }
  const value = (column: ListColumn, row: AnyRow) => keysOf(column, cellValue(column, row, context))
  return (row) =>
    chosen.some(({ column, keys }) => value(column, row).some((key) => keys.has(key))) ||
    references.some((column) => value(column, row).some((id) => nameHas(column, id)))
}

/** The keys of a closed list whose words, in either language, have the word in them. */
function keysSaying({ shape, def }: ListColumn, word: string): Set<string> {
  const found = new Set<string>()
  if (shape !== 'choice' && shape !== 'choices') return found
  const words = def?.values ?? Object.fromEntries([...countryCodes.keys()].map((code) => [code, countryWords(code)]))
  for (const [key, { en, zh }] of Object.entries(words)) if (folded(`${en} ${zh}`).includes(word)) found.add(key)
  return found
}

const countryWords = (code: string) => ({ en: countryName(code, 'en'), zh: countryName(code, 'zh') })
