/** What was typed, made ready to be looked for. */
import { folded, hasHan, squashed } from './fold'

/** A word of what was typed, folded. */
export interface Word {
  text: string
  /** In Chinese characters. */
  han: boolean
  /** A national telephone number without its 0: 07700 900123 is kept as +447700900123. */
  trunk: string | null
  /** Without the numbers of tones: `ou1yang2` as `ouyang`. */
  said: string
}

export interface Query {
  /** All of it without anything between: `gr2026012`. */
  whole: Word
  /** Its words; Chinese characters and letters beside each other are two. */
  words: Word[]
}

/** Null where nothing is left to look for. */
export function parseQuery(typed: string): Query | null {
  const whole = squashed(typed)
  if (!whole) return null
  const words = folded(typed)
    .replace(/['’ʼ]/g, '')
    .matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)
  // A number typed in groups is one number: 138 0000 0417.
  if (/^\d{7,}$/.test(whole)) return { whole: wordOf(whole), words: [wordOf(whole)] }
  return { whole: wordOf(whole), words: [...new Set([...words].map(([word]) => word))].map(wordOf) }
}

const toned = /^(?:[a-z]{0,3}[aeiouv][a-z]{0,3}[1-5]){2,}$/

function wordOf(text: string): Word {
  return {
    text,
    han: hasHan(text),
    trunk: /^0\d{6,}$/.test(text) ? text.slice(1) : null,
    said: toned.test(text) ? text.replace(/\d/g, '') : text,
  }
}
