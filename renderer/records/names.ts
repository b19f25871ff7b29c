import type { Language } from '@shared/model/define'
import { readableLatinName } from '@shared/model/names'
import { inLanguage } from '@shared/model/record-name'
import type { BilingualText, Row } from '@shared/model/types'
import { nameInChinese } from '@shared/summary/names'

export { inLanguage }

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

/** The other language's text where there is one. */
export function inOtherLanguage(text: BilingualText | undefined, language: Language): string {
  const other = text?.[language === 'zh' ? 'en' : 'zh'] ?? ''
  return other === inLanguage(text, language) ? '' : other
}

/** Text typed for a record's name, put where its letters belong. */
export function bilingualFrom(text: string): BilingualText {
  return /\p{Script=Han}/u.test(text) ? { zh: text } : { en: text }
}
