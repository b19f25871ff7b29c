/** A record made ready to be searched: what can be found of it as three texts. */
import type { Row, Standalone } from '../model/types'
import { folded, hasHan, spaced, squashed } from './fold'
import { spokenSyllables, spokenText, spokenWords } from './spoken'
import { eachTerm, type TermClass } from './terms'

export interface SearchTexts {
  /** Terms without Chinese characters, one byte a letter; each begins with the mark of its class. */
  plain: string
  /** Terms with Chinese characters, each begins with the mark of its class. */
  han: string
  /** Names as they are said; see spoken.ts. */
  spoken: string
}

/** Marks before terms, in the order of what they are worth. No folded text has them. */
export const marks: Readonly<Record<TermClass, string>> = { name: '\u0001', number: '\u0002', other: '\u0003' }

/** What a row can be found by. */
export function searchTexts(type: Standalone, row: Row<Standalone>): SearchTexts {
  const plain = new Set<string>()
  const han = new Set<string>()
  const spoken = new Set<string>()
  eachTerm(type, row, ({ as, text, field }) => {
    if (as === 'name') speak(text, field.kind === 'name', spoken)
    if (!hasHan(text)) {
      plain.add(marks[as] + (as === 'number' ? squashed(text) : spaced(text)))
      return
    }
    han.add(marks[as] + squashed(text))
    const rest = folded(text)
      .replace(/[^\p{L}\p{N}]+|\p{Script=Han}+/gu, ' ')
      .trim()
    if (rest) plain.add(marks[as] + (as === 'number' ? rest.replaceAll(' ', '') : rest))
  })
  return { plain: inOrder(plain), han: inOrder(han), spoken: [...spoken].join('\n') }
}

/** Names first, then numbers: the better hit is met first. */
const inOrder = (terms: ReadonlySet<string>) => [...terms].sort().join('')

function speak(name: string, person: boolean, into: Set<string>): void {
  const { words } = spokenWords(name, person)
  if (words.length === 0) return
  into.add(spokenText(words))
  if (!person || hasHan(name)) return
  // Given names stand first or last, and their syllables may be run together: Yangyi Ouyang, OUYANG Yangyi.
  for (let first = 0; first < words.length; first++) {
    const turned = [...words.slice(first), ...words.slice(0, first)]
    into.add(spokenText(turned))
    const syllables = spokenSyllables(turned)
    if (syllables.length > 0) into.add(spokenText(syllables))
  }
}
