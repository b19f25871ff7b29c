import type { Row, Standalone } from '../model/types'
import { blockOfOne, scoreBlock } from './block'
import { type SearchTexts, searchTexts } from './entry'
import { squashed } from './fold'
import { parseQuery, type Word } from './query'

const known = new WeakMap<Row<Standalone>, SearchTexts>()
const one = new Uint8Array(1)

function scoreRow(type: Standalone, row: Row<Standalone>, word: Word): number {
  let texts = known.get(row)
  if (!texts) {
    texts = searchTexts(type, row)
    known.set(row, texts)
  }
  one[0] = 0
  scoreBlock(blockOfOne(texts), word, one, 0)
  return one[0] as number
}

/**
 * Whether a record fits what was typed: the whole of it, or each of its words somewhere in the record's names (pinyin and
 * initials too), numbers and texts, or in `beside` (the name of the college). Nothing typed fits everything.
 */
export function fitsRecord(type: Standalone, row: Row<Standalone>, typed: string, beside = ''): boolean {
  const query = parseQuery(typed)
  if (!query || scoreRow(type, row, query.whole) > 0) return true
  const near = squashed(beside)
  return query.words.every((word) => scoreRow(type, row, word) > 0 || near.includes(word.text))
}
