import { countryNames, countryWords } from './countries'
import { countryCodes } from './country-codes'
import { otherNames, peoples } from './country-words'
import type { Language } from './define'
import { locales } from './show'

const displays = new Map<Language, Intl.DisplayNames>()

function display(language: Language): Intl.DisplayNames {
  const found = displays.get(language) ?? new Intl.DisplayNames(locales[language], { type: 'region', fallback: 'code' })
  displays.set(language, found)
  return found
}

/** The name of a country or region of two letters (ISO 3166-1); unknown letters come back as they are. */
export function countryName(code: string, language: Language): string {
  const own = (countryNames as Readonly<Record<string, Record<Language, string>>>)[code]
  if (own) return own[language]
  return countryCodes.has(code) ? (display(language).of(code) ?? code) : code
}

const fold = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[\u200b-\u200f]/g, '')
    // O‘zbekiston and Oʻzbekiston are written with whatever apostrophe is at hand.
    .replace(/['‘’ʻʼ`]/g, "'")
    .replace(/^the\s+/, '')
    .replace(/[.\s()]+/g, '')

let names: Map<string, string> | undefined
let adjectives: Map<string, string> | undefined

function collect(): { names: Map<string, string>; adjectives: Map<string, string> } {
  const found = new Map<string, string>()
  const people = new Map<string, string>()
  const adjectiveWords = new Set<string>()
  for (const [code, list] of Object.entries(peoples))
    for (const word of list.split('|')) {
      people.set(fold(word), code)
      adjectiveWords.add(fold(word))
    }
  const add = (word: string, code: string) => {
    const key = fold(word)
    if (!adjectiveWords.has(key) && !found.has(key)) found.set(key, code)
  }
  for (const [code, list] of Object.entries(countryWords)) for (const word of list) add(word, code)
  for (const [code, list] of Object.entries(otherNames)) for (const word of list.split('|')) add(word, code)
  for (const [two, three] of countryCodes) {
    add(countryName(two, 'en'), two)
    add(countryName(two, 'zh'), two)
    add(two, two)
    add(three, two)
  }
  return { names: found, adjectives: people }
}

/**
 * The country or region a word names, as two letters (ISO 3166-1): names in both languages, two and three letters;
 * words for people (British, Irish) only where the nationality is asked. Null for any other word.
 */
export function countryOf(word: string, ofPeople: boolean): string | null {
  if (!names || !adjectives) ({ names, adjectives } = collect())
  const plain = fold(word)
  const short = plain.replace(/(?<!国)国籍$/, '国').replace(/(?:国籍|公民|国民|人|籍)$/, '')
  const ofCitizens = (rest: string) => (rest === plain ? undefined : (adjectives?.get(rest) ?? names?.get(rest)))
  return (
    names.get(plain) ??
    (ofPeople
      ? (adjectives.get(plain) ??
        names.get(short) ??
        names.get(`${short}国`) ??
        ofCitizens(plain.replace(/^citizenof(?:the)?|(?:citizen|national|subject|passport(?:holder)?)$/, '')) ??
        null)
      : null)
  )
}
