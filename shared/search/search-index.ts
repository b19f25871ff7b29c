/**
 * Every record made ready to be searched, once. Rows are never changed in place, so what changed is told by looking at
 * them: the index is right whatever was written, undone or imported since.
 */
import type { Reader, Row, Standalone } from '../model/types'
import { type Block, blockOf, scoreBlock, textsAt } from './block'
import { type SearchTexts, searchTexts } from './entry'
import type { Word } from './query'

/** Records of a block: few enough to make it again for one that changed. */
const SIZE = 256

/** Words whose answers are kept, a byte a record each. */
const ANSWERS = 6

type AnyOf = Row<Standalone>

class TypeIndex {
  rows: AnyOf[] = []
  private blocks: Block[] = []
  private places: Map<string, number> | null = null
  /** Answers to the last words: whoever types on asks again for those typed already. */
  private readonly answers = new Map<string, Uint8Array>()

  constructor(private readonly type: Standalone) {}

  /** Where a record stands in `rows`; undefined where there is none of that id. */
  placeOf(id: string): number | undefined {
    this.places ??= new Map(this.rows.map((row, at) => [row.id, at]))
    return this.places.get(id)
  }

  /** How well each row answers the word; not to be written into. */
  scores(word: Word): Uint8Array {
    const known = this.answers.get(word.text)
    const scores = known ?? new Uint8Array(this.rows.length)
    if (!known) for (const [i, block] of this.blocks.entries()) scoreBlock(block, word, scores, i * SIZE)
    // The last asked stands last, so that the first is the one nobody asked for the longest.
    this.answers.delete(word.text)
    this.answers.set(word.text, scores)
    const [oldest] = this.answers.keys()
    if (this.answers.size > ANSWERS && oldest !== undefined) this.answers.delete(oldest)
    return scores
  }

  /**
   * Takes in what was written since the last time, at most about `most` new or changed rows.
   * @returns how many of them were taken in
   */
  follow(current: () => Iterable<AnyOf>, most: number): number {
    if (isSameAs(current(), this.rows)) return 0
    const rows = [...current()]
    this.places = null
    this.answers.clear()
    const kept = this.blocks.map((_, i) => isSame(rows, this.rows, i * SIZE))
    const known = this.textsOfOthers(kept)
    const blocks: Block[] = []
    let made = 0
    for (let from = 0; from < rows.length && made < most; from += SIZE) {
      const i = from / SIZE
      const texts = (row: AnyOf): SearchTexts => {
        const found = known.get(row)?.()
        if (!found) made++
        return found ?? searchTexts(this.type, row)
      }
      blocks.push(kept[i] ? (this.blocks[i] as Block) : blockOf(rows.slice(from, from + SIZE).map(texts)))
    }
    this.blocks = blocks
    this.rows = rows.slice(0, blocks.length * SIZE)
    return made
  }

  /** Rows of blocks that do not stay as they are, most of which did not change themselves. */
  private textsOfOthers(kept: readonly boolean[]): Map<AnyOf, () => SearchTexts> {
    const known = new Map<AnyOf, () => SearchTexts>()
    for (const [i, block] of this.blocks.entries()) {
      if (kept[i]) continue
      for (let at = 0; at < block.size; at++) known.set(this.rows[i * SIZE + at] as AnyOf, () => textsAt(block, at))
    }
    return known
  }
}

function isSameAs(current: Iterable<AnyOf>, before: readonly AnyOf[]): boolean {
  let at = 0
  for (const row of current) if (row !== before[at++]) return false
  return at === before.length
}

function isSame(rows: readonly AnyOf[], before: readonly AnyOf[], from: number): boolean {
  const to = Math.min(from + SIZE, Math.max(rows.length, before.length))
  for (let at = from; at < to; at++) if (rows[at] !== before[at]) return false
  return true
}

export class SearchIndex {
  private readonly types = new Map<Standalone, TypeIndex>()

  constructor(private readonly reader: Reader) {}

  /** The records of a type as they are now, ready to be searched. */
  of(type: Standalone): TypeIndex {
    const index = this.typeIndex(type)
    index.follow(() => this.reader.all(type), Number.POSITIVE_INFINITY)
    return index
  }

  /** The same, as it was when it was last asked for with `of`. */
  asKnown(type: Standalone): TypeIndex {
    return this.types.get(type) ?? this.of(type)
  }

  /** Takes in about `most` records ahead of the first question; false once there is nothing left to take in. */
  prepare(types: readonly Standalone[], most: number): boolean {
    let made = 0
    for (const type of types) {
      made += this.typeIndex(type).follow(() => this.reader.all(type), most - made)
      if (made >= most) return true
    }
    return false
  }

  private typeIndex(type: Standalone): TypeIndex {
    const index = this.types.get(type) ?? new TypeIndex(type)
    this.types.set(type, index)
    return index
  }
}

const indexes = new WeakMap<Reader, SearchIndex>()

/** The index of a reader, made at the first question. */
export function searchIndexOf(reader: Reader): SearchIndex {
  const index = indexes.get(reader) ?? new SearchIndex(reader)
  indexes.set(reader, index)
  return index
}
