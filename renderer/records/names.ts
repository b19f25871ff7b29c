import type { Language } from '@shared/model/define'
import { readableLatinName } from '@shared/model/names'
import type { BilingualText, Row } from '@shared/model/types'
import { nameInChinese } from '@shared/summary/names'

/** What a person is called in a language: Chinese characters first in Chinese, Latin letters first in English. */
export function personName(person: Row<'person'>, language: Language): string {
  const zh = nameInChinese(person)
  const latin = readableLatinName(person)
  return language === 'zh' ? zh || latin : latin || zh
}

/** Both names of a person, the one of the language first. */
export function personNames(person: Row<'person'>, language: Language): { first: string; second: string } {
  const first = personName(person, language)
  const both = [nameInChinese(person), readableLatinName(person)]
  return { first, second: both.find((name) => name && name !== first) ?? '' }
}

/** A text kept in both languages, in the one asked for or else the other. */
export function inLanguage(text: BilingualText | undefined | null, language: Language): string {
  return text?.[language] || text?.zh || text?.en || ''
}

/** The other language's text where there is one. */
export function inOtherLanguage(text: BilingualText | undefined, language: Language): string {
  const other = text?.[language === 'zh' ? 'en' : 'zh'] ?? ''
  return other === inLanguage(text, language) ? '' : other
}

/** Text typed for a record's name, put where its letters belong. */
export function bilingualFrom(text: string): BilingualText {
  return /\p{Script=Han}/u.test(text) ? { zh: text } : { en: text }
}
