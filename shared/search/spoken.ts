/**
 * Names as they are said. Spoken text is made of sequences, one a line; a sequence of words with a space between; a word
 * that is read in several ways has them all with a slash between; each begins with a capital, so that the beginnings of
 * words are found without reading the rest: 吕样 is `Lv/Lu/Lyu Yang`.
 */
import { pinyin } from 'pinyin-pro'
import { parseChineseName } from '../model/names'
import { hasHan, spaced } from './fold'

const options = { toneType: 'none', type: 'array', v: true } as const
const known = new Map<string, readonly string[]>()

/** ü is typed as v, u and yu. */
function spellings(reading: string): string[] {
  return reading.includes('v') ? [reading, reading.replace('v', 'u'), reading.replace('v', 'yu')] : [reading]
}

/** Readings of a character of a given name, the usual one first: 乐 is le and yue. */
function readingsOf(character: string): readonly string[] {
  let found = known.get(character)
  if (!found) {
    found = pinyin(character, { ...options, multiple: true })
    known.set(character, found)
  }
  return found
}

/** Readings of a family name, a character each: 单 is shan, 尉迟 yu chi. */
function surnameReadings(family: string): readonly string[] {
  const key = `${family} `
  let found = known.get(key)
  if (!found) {
    found = pinyin(family, { ...options, mode: 'surname' })
    known.set(key, found)
  }
  return found
}

/** A text with where each of its words stands in the text it was made of. */
interface Spoken {
  words: string[]
  /** Start and end in the text, a pair a word. */
  at: [number, number][]
}

function speakHan(run: string, start: number, person: boolean, into: Spoken): void {
  const characters = [...run]
  const family = person ? [...(parseChineseName(run).family ?? '')] : []
  const first = family.length > 0 ? surnameReadings(family.join('')) : []
  const inContext = person ? [] : pinyin(run, options)
  let at = start
  for (const [i, character] of characters.entries()) {
    const usual = first[i] ?? inContext[i]
    // A family name has one reading: 单 is Shan and nobody is looked for as Dan.
    const beside = person && !first[i] ? readingsOf(character) : []
    const readings = [...new Set([...(usual ? [usual] : []), ...beside].flatMap(spellings))]
    into.words.push(readings.join('/'))
    into.at.push([at, at + character.length])
    at += character.length
  }
}

/** The words of a name, with their places in it. `person`: a Chinese family name stands first. */
export function spokenWords(name: string, person: boolean): Spoken {
  const spoken: Spoken = { words: [], at: [] }
  for (const run of name.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
    if (hasHan(run[0])) speakHan(run[0], run.index, person, spoken)
    else
      for (const word of run[0].matchAll(/[\p{L}\p{N}'’ʼ.]+/gu)) {
        const said = spaced(word[0]).replaceAll(' ', '')
        if (!said) continue
        spoken.words.push(said)
        spoken.at.push([run.index + word.index, run.index + word.index + word[0].length])
      }
  }
  return spoken
}

const syllable =
  '((?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|[aeiou]ng|i?a[on]|i[aeun]|u?a[in]|u[aoeni]|v[en]?|a[in]|e[inr]|ou|[aeiouv]))'
const pinyinWord = new RegExp(`^${syllable}${syllable}?${syllable}?$`)

/** A word of pinyin by its syllables: `yangyi` as `yang yi`; null where it is none. */
function syllablesOf(word: string): string[] | null {
  return pinyinWord.exec(word)?.slice(1).filter(Boolean) ?? null
}

/** Words of a Latin name, each split into syllables where all of them are pinyin: `ou yang yang yi`; none otherwise. */
export function spokenSyllables(words: readonly string[]): string[] {
  const split = words.map(syllablesOf)
  return split.length > 0 && split.every((each) => each !== null) ? split.flat() : []
}

const SPACE = 32
const SLASH = 47

/** The code of a letter as words begin with it; other characters have no capital. */
export const capital = (code: number) => (code >= 97 && code <= 122 ? code - 32 : code)

/** Words as spoken text. */
export function spokenText(words: readonly string[]): string {
  return words.map((word) => word.replace(/(?<![^/])[a-z]/g, (letter) => letter.toUpperCase())).join(' ')
}

/** How words were gone through; 0 is not at all. */
export const WALK = {
  found: 1,
  /** All letters of every word but the last. */
  whole: 2,
  /** To the end of the sequence. */
  end: 4,
} as const

/**
 * Goes through the words from `at` with the letters typed: each word gives all its letters or its first ones, none is
 * left out. `ouyangy`, `oyyy` and `ouyy` go through `ou yang yang yi`.
 * @param taken filled with how many letters each word gave
 * @returns bits of WALK
 */
export function walk(spoken: string, at: number, letters: string, from = 0, taken: number[] | null = null): number {
  const left = letters.length - from
  for (let start = at; ; ) {
    let same = capital(letters.charCodeAt(from)) === spoken.charCodeAt(start) ? 1 : 0
    while (same > 0 && same < left && spoken.charCodeAt(start + same) === letters.charCodeAt(from + same)) same++
    let end = start + same
    // Whatever ends a text, the NaN behind it too, ends the word.
    while (spoken.charCodeAt(end) > SLASH) end++
    const word = end - start
    let wordEnd = end
    let closing = spoken.charCodeAt(wordEnd)
    while (closing >= SLASH) closing = spoken.charCodeAt(++wordEnd)
    if (same > 0) {
      if (same === left) {
        taken?.push(same)
        return WALK.found | WALK.whole | (same === word && closing !== SPACE ? WALK.end : 0)
      }
      if (closing === SPACE) {
        for (let used = same; used > 0; used--) {
          taken?.push(used)
          const rest = walk(spoken, wordEnd + 1, letters, from + used, taken)
          if (rest) return used === word ? rest : rest & ~WALK.whole
          taken?.pop()
        }
      }
    }
    if (spoken.charCodeAt(end) !== SLASH) return 0
    start = end + 1
  }
}
