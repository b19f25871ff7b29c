/** Words of a document made in each language at once. */
import type { Bilingual, Language } from '../model/define'
import { say } from '../text/say'
import { inOne, said, type Words } from './document'

/** The same words made in each language. */
export const inEach = (make: (language: Language) => string): Bilingual => ({ en: make('en'), zh: make('zh') })

/** A sentence of which the values are words themselves. */
export function told(sentence: Bilingual, values: Readonly<Record<string, Words | number>> = {}): Bilingual {
  return inEach((language) =>
    say(
      sentence,
      language,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'number' ? value : inOne(value, language),
        ]),
      ),
    ),
  )
}

const commas: Bilingual = { en: ', ', zh: '、' }
/** Chinese dots bring their own room. */
export const dots: Bilingual = { en: ', ', zh: '·' }
export const lines: Bilingual = { en: '\n', zh: '\n' }

/** The parts that say anything, one after the other; '' where none does. */
export function joined(parts: readonly Words[], between: Bilingual = commas): Words {
  const spoken = parts.filter(said)
  if (spoken.length === 0) return ''
  // Without a translation in them they stand once in a document in both languages.
  if (spoken.every((part) => typeof part === 'string')) return spoken.join(between.en)
  return inEach((language) => spoken.map((part) => inOne(part, language)).join(between[language]))
}
