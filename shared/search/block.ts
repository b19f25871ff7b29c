/**
 * Records side by side in a few long texts: going through one text from end to end is ten times faster than through as
 * many small ones, and 100,000 people are searched between two keystrokes.
 */
import { marks, type SearchTexts } from './entry'
import type { Word } from './query'
import { capital, WALK, walk } from './spoken'

/** How good hits are, the best first; 0 is no hit. */
export const score = {
  number: 100,
  name: 95,
  nameStart: 90,
  numberStart: 80,
  initials: 75,
  nameWord: 70,
  laterInitials: 60,
  inName: 50,
  inNumber: 45,
  text: 40,
  related: 20,
} as const

/** Fewer letters than these in the middle of a word are chance. */
const CHANCE = 3

const NAME = marks.name.charCodeAt(0)
const NUMBER = marks.number.charCodeAt(0)
const LAST_MARK = marks.other.charCodeAt(0)
const NEXT = '\u0000'
const LINE = 10
const SPACE = 32
const SLASH = 47

/** One of the texts of several records. */
interface Column {
  text: string
  /** Where the text of each record begins, and behind the last one its end. */
  starts: ArrayLike<number>
}

export interface Block {
  plain: Column
  han: Column
  spoken: Column
  size: number
}

/** One record by itself. */
export function blockOfOne(texts: SearchTexts): Block {
  const column = (text: string): Column => ({ text: text + NEXT, starts: [0, text.length + NEXT.length] })
  return { plain: column(texts.plain), han: column(texts.han), spoken: column(texts.spoken), size: 1 }
}

/** Puts the texts of records side by side. */
export function blockOf(records: readonly SearchTexts[]): Block {
  return {
    plain: columnOf(records.map(({ plain }) => plain)),
    han: columnOf(records.map(({ han }) => han)),
    spoken: columnOf(records.map(({ spoken }) => spoken)),
    size: records.length,
  }
}

function columnOf(texts: readonly string[]): Column {
  const starts = new Uint32Array(texts.length + 1)
  for (const [i, text] of texts.entries()) starts[i + 1] = (starts[i] as number) + text.length + NEXT.length
  return { text: texts.map((text) => text + NEXT).join(''), starts }
}

/** The texts of one record of a block. */
export function textsAt(block: Block, at: number): SearchTexts {
  const part = ({ text, starts }: Column) => text.slice(starts[at], (starts[at + 1] as number) - NEXT.length)
  return { plain: part(block.plain), han: part(block.han), spoken: part(block.spoken) }
}

/** Writes how well each record of the block answers the word into `scores`, from `offset` on, where that is better. */
export function scoreBlock(block: Block, word: Word, scores: Uint8Array, offset: number): void {
  if (word.han) {
    find(block.han, word.text, 1, scores, offset)
    return
  }
  if (word.text.length > 1) find(block.plain, word.text, CHANCE, scores, offset)
  // One letter counts at the beginning of words only; looking for both at once leaves most of the text out.
  else for (const before of [marks.name, ' ', marks.other]) find(block.plain, word.text, CHANCE, scores, offset, before)
  if (word.trunk) findTrunk(block.plain, word.trunk, scores, offset)
  speak(block.spoken, word.said, scores, offset)
}

function find(
  { text, starts }: Column,
  word: string,
  chance: number,
  scores: Uint8Array,
  offset: number,
  before = '',
): void {
  const wanted = before + word
  let record = 0
  for (let at = text.indexOf(wanted); at >= 0; ) {
    while ((starts[record + 1] as number) <= at) record++
    const from = at + before.length
    const here = placeScore(text, from, from + word.length, chance)
    const slot = offset + record
    if (here > (scores[slot] as number)) scores[slot] = here
    at = text.indexOf(wanted, here >= score.name ? (starts[record + 1] as number) : at + 1)
  }
}

function findTrunk({ text, starts }: Column, trunk: string, scores: Uint8Array, offset: number): void {
  let record = 0
  for (let at = text.indexOf(trunk); at >= 0; at = text.indexOf(trunk, at + 1)) {
    while ((starts[record + 1] as number) <= at) record++
    if ((scores[offset + record] as number) < score.numberStart) scores[offset + record] = score.numberStart
  }
}

function placeScore(text: string, from: number, to: number, chance: number): number {
  const before = text.charCodeAt(from - 1)
  const starts = before <= LAST_MARK
  let mark = before
  for (let at = from - 1; mark > LAST_MARK; mark = text.charCodeAt(--at));
  const ends = text.charCodeAt(to) <= LAST_MARK
  const long = to - from >= chance
  if (mark === NAME) {
    if (starts) return ends ? score.name : score.nameStart
    return before === SPACE ? score.nameWord : long ? score.inName : 0
  }
  if (mark === NUMBER) {
    if (starts && long) return ends ? score.number : score.numberStart
    return long ? score.inNumber : 0
  }
  return long || starts || before === SPACE ? score.text : 0
}

/** Looks for the letters as names are said, from the beginning of every word. */
function speak({ text, starts }: Column, letters: string, scores: Uint8Array, offset: number): void {
  const initial = letters.charCodeAt(0)
  const capitals = capital(initial) !== initial
  const wanted = String.fromCharCode(capital(initial))
  let record = 0
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = at === 0 ? LINE : text.charCodeAt(at - 1)
    if (!capitals && before > SPACE && before !== SLASH) continue
    while ((starts[record + 1] as number) <= at) record++
    const slot = offset + record
    const first = before <= LINE || (before === SLASH && isFirstWord(text, at))
    if ((scores[slot] as number) >= (first ? score.name : score.nameWord)) continue
    const here = spokenScore(walk(text, at, letters), first)
    if (here > (scores[slot] as number)) scores[slot] = here
  }
}

function isFirstWord(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && text.charCodeAt(before) > SPACE) before--
  return before < 0 || text.charCodeAt(before) <= LINE
}

function spokenScore(walked: number, first: boolean): number {
  if (!walked) return 0
  if (!(walked & WALK.whole)) return first ? score.initials : score.laterInitials
  if (!first) return score.nameWord
  return walked & WALK.end ? score.name : score.nameStart
}
