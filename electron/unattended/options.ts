/** Reads the options of a command line, one by one. Each function throws a Mistake for what is wrong. */
import { countryOf } from '@shared/model/country-names'
import { isRealDay } from '@shared/model/dates'
import type { Values } from '@shared/text/say'
import type { Options } from './commands'
import type { mistakes } from './usage'

/** What the options of a command line say, by their names; flags are ''. */
export type Given = ReadonlyMap<string, string>

/** What is wrong with a command line; told by `mistakes`. */
export class Mistake extends Error {
  constructor(
    readonly key: keyof typeof mistakes,
    readonly values: Values = {},
  ) {
    super(key)
  }
}

/** Parts the words into plain ones and options; behind a lone `--` everything is plain. */
export function split(verb: string, options: Options, words: readonly string[]) {
  const plain: string[] = []
  const given = new Map<string, string>()
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '--') {
      plain.push(...words.slice(at + 1))
      break
    }
    if (!word.startsWith('--')) {
      plain.push(word)
      continue
    }
    const equals = word.indexOf('=')
    const said = equals > 0 ? word.slice(0, equals) : word
    const name = said === '--language' ? '--lang' : said
    const takes = Object.hasOwn(options, name) ? options[name] : undefined
    if (!takes) throw new Mistake('unknownOption', { verb, word: name })
    if (given.has(name)) throw new Mistake('twice', { word: name })
    if (takes === 'flag' && equals > 0) throw new Mistake('noValueTaken', { word: name })
    let value = ''
    if (takes === 'value') {
      if (equals < 0) at += 1
      value = equals > 0 ? word.slice(equals + 1) : (words[at] ?? '')
      if (value === '' || (equals < 0 && value.startsWith('--'))) throw new Mistake('noValue', { word: name })
    }
    given.set(name, value)
  }
  return { plain, given }
}

export function noMore(plain: readonly string[], count: number): void {
  const word = plain[count]
  if (word !== undefined) throw new Mistake('tooMany', { word })
}

export function choice<T extends string>(given: Given, word: string, choices: readonly T[], otherwise: T): T {
  const value = given.get(word)
  if (value === undefined) return otherwise
  const found = choices.find((each) => each === value)
  if (found === undefined) throw new Mistake('badChoice', { word, value, choices: choices.join(', ') })
  return found
}

/** A day of the calendar, `2026-07-14`. */
export function day(given: Given, word: string): string | undefined {
  const value = given.get(word)
  if (value === undefined) return undefined
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
  if (!isRealDay(Number(year), Number(month), Number(date))) throw new Mistake('badDate', { word, value })
  return value
}

/** A country by its name in either language or its code, as two letters. */
export function country(given: Given, word: string): string | undefined {
  const value = given.get(word)
  if (value === undefined) return undefined
  const code = countryOf(value, false)
  if (!code) throw new Mistake('unknownCountry', { value })
  return code
}

/** `groupList,itinerary`, with any commas. */
export const listed = (value = ''): string[] => value.split(/[,，、\s]+/).filter(Boolean)

export function whole(given: Given, word: string, least: number, most: number): number | undefined {
  const value = given.get(word)
  if (value === undefined) return undefined
  const number = Number(value)
  if (!/^\d{1,4}$/.test(value) || number < least || number > most) {
    throw new Mistake('badChoice', { word, value, choices: `${least}–${most}` })
  }
  return number
}
