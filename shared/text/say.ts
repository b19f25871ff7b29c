import type { Bilingual, Language } from '../model/define'

/** Values put into a sentence: `{count}`, `{name}`. */
export type Values = Readonly<Record<string, string | number>>

/**
 * A sentence in the language asked for. `{name}` is replaced by the value of that name; where English needs two forms
 * they stand as "one | other" and `count` chooses. A name without a value stays visible as `{name}`.
 */
export function say(words: Bilingual, language: Language, values: Values = {}): string {
  return partsOf(words, language, values)
    .map(({ hole, text }) => (hole !== null && hole in values ? String(values[hole]) : text))
    .join('')
}

/** A piece of a sentence: the name of the hole it is, and the text that stands there: of a hole `{name}` itself. */
export interface SentencePart {
  hole: string | null
  text: string
}

/** The same sentence in pieces, for filling its holes with more than text. */
export function partsOf(words: Bilingual, language: Language, values: Values = {}): SentencePart[] {
  let sentence = words[language]
  if (language === 'en' && sentence.includes(' | ')) {
    const [one = '', other = ''] = sentence.split(' | ')
    sentence = values.count === 1 ? one : other
  }
  return sentence
    .split(/(\{\w+\})/)
    .filter((text) => text !== '')
    .map((text) => ({ hole: /^\{(\w+)\}$/.exec(text)?.[1] ?? null, text }))
}

/** Declares the words of one place of the program. A language left out, or a key misspelt where used, fails the build. */
export function words<const T extends Readonly<Record<string, Bilingual>>>(pairs: T): T {
  return pairs
}
