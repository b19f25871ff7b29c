/** Where what was typed stands in a text, to be shown to whoever typed it. */
import { folded } from './fold'
import type { Query, Word } from './query'
import { spokenText, spokenWords, walk } from './spoken'

/** Start and end of a marked part of a text. */
export type Mark = [from: number, to: number]

/** Where the letters and digits of a word stand in a text, whatever is written between them. */
function writtenMarks(text: string, word: string): Mark[] {
  let letters = ''
  const at: number[] = []
  let place = 0
  for (const character of text) {
    for (const letter of folded(character))
      if (/[\p{L}\p{N}]/u.test(letter)) {
        letters += letter
        for (let i = 0; i < letter.length; i++) at.push(place)
      }
    place += character.length
  }
  const from = letters.indexOf(word)
  if (from < 0) return []
  const last = at[from + word.length - 1] as number
  const end = last + String.fromCodePoint(text.codePointAt(last) as number).length
  return [[at[from] as number, end]]
}

/** Where a name says the letters: whole characters, and of a word in letters as many as were typed. */
function spokenMarks(name: string, word: string, person: boolean): Mark[] {
  const { words, at } = spokenWords(name, person)
  for (let first = 0; first < words.length; first++) {
    const taken: number[] = []
    if (!walk(spokenText(words.slice(first)), 0, word, 0, taken)) continue
    return taken.map((count, i) => {
      const [from, to] = at[first + i] as [number, number]
      return [from, to - from === words[first + i]?.length ? from + count : to]
    })
  }
  return []
}

function wordMarks(text: string, word: Word, as: 'text' | 'name' | 'person'): Mark[] {
  const written = writtenMarks(text, word.text)
  if (written.length > 0 || word.han || as === 'text') return written
  return spokenMarks(text, word.said, as === 'person')
}

/** Where what was typed stands in a text, in order and not overlapping; none where it does not. */
export function marksIn(text: string, { whole, words }: Query, as: 'text' | 'name' | 'person'): Mark[] {
  const all = wordMarks(text, whole, as)
  return merged(all.length > 0 ? all : words.flatMap((word) => wordMarks(text, word, as)))
}

function merged(marks: Mark[]): Mark[] {
  const sorted = marks.toSorted((a, b) => a[0] - b[0])
  const kept: Mark[] = []
  for (const [from, to] of sorted) {
    const last = kept.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else kept.push([from, to])
  }
  return kept
}
