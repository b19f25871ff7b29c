import { countryNames, countryWords } from './countries'
import { countryCodes } from './country-codes'
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

/** Words for people of a country, where the nationality is asked; the country itself never goes by them. */
const peoples: Readonly<Record<string, string>> = {
  GB: 'British|British Citizen|English|Welsh|Scottish|Northern Irish',
  IE: 'Irish',
  PL: 'Polish',
  NG: 'Nigerian',
  CN: 'Chinese',
  HK: 'Hong Konger|Hong Kong Chinese',
  MO: 'Macanese',
  TW: 'Taiwanese',
  DE: 'German',
  TH: 'Thai',
  LA: 'Laotian',
  FR: 'French',
  ES: 'Spanish',
  PT: 'Portuguese',
  IT: 'Italian',
  NL: 'Dutch',
  BE: 'Belgian',
  AT: 'Austrian',
  CH: 'Swiss',
  SE: 'Swedish',
  NO: 'Norwegian',
  DK: 'Danish',
  FI: 'Finnish',
  IS: 'Icelandic',
  EE: 'Estonian',
  LV: 'Latvian',
  LT: 'Lithuanian',
  CZ: 'Czech',
  SK: 'Slovak',
  HU: 'Hungarian',
  RO: 'Romanian',
  BG: 'Bulgarian',
  GR: 'Greek',
  CY: 'Cypriot',
  MT: 'Maltese',
  HR: 'Croatian',
  RS: 'Serbian',
  SI: 'Slovenian|Slovene',
  AL: 'Albanian',
  UA: 'Ukrainian',
  RU: 'Russian',
  TR: 'Turkish',
  US: 'American|US citizen',
  CA: 'Canadian',
  MX: 'Mexican',
  BR: 'Brazilian',
  AR: 'Argentine|Argentinian',
  CL: 'Chilean',
  CO: 'Colombian',
  PE: 'Peruvian',
  AU: 'Australian',
  NZ: 'New Zealander',
  JP: 'Japanese',
  KR: 'Korean|South Korean',
  MN: 'Mongolian',
  VN: 'Vietnamese',
  KH: 'Cambodian',
  MM: 'Burmese|Myanma',
  MY: 'Malaysian',
  SG: 'Singaporean',
  ID: 'Indonesian',
  PH: 'Filipino|Philippine',
  BN: 'Bruneian',
  IN: 'Indian',
  PK: 'Pakistani',
  BD: 'Bangladeshi',
  LK: 'Sri Lankan',
  NP: 'Nepalese|Nepali',
  AF: 'Afghan',
  IR: 'Iranian',
  IQ: 'Iraqi',
  SY: 'Syrian',
  LB: 'Lebanese',
  JO: 'Jordanian',
  IL: 'Israeli',
  SA: 'Saudi|Saudi Arabian',
  AE: 'Emirati',
  EG: 'Egyptian',
  MA: 'Moroccan',
  DZ: 'Algerian',
  TN: 'Tunisian',
  ZA: 'South African',
  KE: 'Kenyan',
  UG: 'Ugandan',
  TZ: 'Tanzanian',
  ET: 'Ethiopian',
  ER: 'Eritrean',
  SO: 'Somali',
  SD: 'Sudanese',
  GH: 'Ghanaian',
  CM: 'Cameroonian',
  SN: 'Senegalese',
  ZW: 'Zimbabwean',
  ZM: 'Zambian',
  KZ: 'Kazakh|Kazakhstani',
  UZ: 'Uzbek|Uzbekistani',
}

/** Names of countries that people write and the platform does not. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ['USA', 'U.S.A.', 'U.S.', 'United States of America', 'America', '美利坚合众国'],
  KR: ['South Korea', 'Republic of Korea', 'Korea'],
  RU: ['Russian Federation', '俄国'],
  CZ: ['Czech Republic'],
  NL: ['Holland', 'The Netherlands'],
  AE: ['UAE', 'U.A.E.'],
  VN: ['Viet Nam'],
  TR: ['Turkey'],
  GB: ['Northern Ireland', '联合王国', '英格兰', '苏格兰', '威尔士', '北爱尔兰', 'Britain'],
  IE: ['Republic of Ireland', 'Eire'],
  MM: ['Burma'],
  CI: ['Ivory Coast'],
}

const fold = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
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
  for (const source of [countryWords, otherNames])
    for (const [code, list] of Object.entries(source)) for (const word of list) add(word, code)
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
  const short = plain.replace(/国籍$/, '国').replace(/籍$/, '')
  return (
    names.get(plain) ??
    (ofPeople
      ? (adjectives.get(plain) ??
        names.get(short) ??
        names.get(`${short}国`) ??
        adjectives.get(plain.replace(/(citizen|national)$/, '')) ??
        null)
      : null)
  )
}
