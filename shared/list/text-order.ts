import type { Language } from '../model/define'

const collators: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en-GB', { sensitivity: 'base' }),
  zh: new Intl.Collator('zh-Hans-u-co-pinyin', { sensitivity: 'base' }),
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
const isDigit = (character: string) => character >= '0' && character <= '9'

/**
 * Texts as keys that `<` puts in the order of compareText (model/order.ts): comparing two keys costs a fraction of asking
 * a collator, which at a hundred thousand names is the difference between a moment and seconds. A character is ranked
 * once among all that were ever seen; a new one moves the ranks, so keys hold for one `epoch` only.
 */
export class TextOrder {
  /** Keys made in another epoch are of no use. */
  epoch = 0
  private ranks = new Map<string, number>()
  private readonly fresh = new Set<string>()
  private readonly collator: Intl.Collator

  constructor(language: Language) {
    this.collator = collators[language]
    for (const character of ' ,.-_()·0abcdefghijklmnopqrstuvwxyz') this.fresh.add(character)
    this.settle()
  }

  /** The key of a text in this epoch. Characters never seen before make `settle` answer true. */
  key(text: string): string {
    const folded = ascii.test(text) ? text.toLowerCase() : plain(text)
    let key = ''
    let digits = ''
    for (const character of folded) {
      if (isDigit(character)) {
        digits += character
        continue
      }
      if (digits) {
        key += this.numberKey(digits)
        digits = ''
      }
      const rank = this.ranks.get(character)
      if (rank === undefined) this.fresh.add(character)
      else if (rank > 0) key += String.fromCharCode(rank)
    }
    return digits ? key + this.numberKey(digits) : key
  }

  /** Ranks the characters that `key` met for the first time; true: keys have to be made again. */
  settle(): boolean {
    if (this.fresh.size === 0) return false
    const all = [...this.ranks.keys(), ...this.fresh].sort(this.collator.compare)
    this.fresh.clear()
    this.ranks = new Map()
    let rank = 0
    let before = ''
    for (const character of all) {
      if (this.collator.compare(before, character) !== 0) rank += 1
      before = character
      this.ranks.set(character, rank)
    }
    this.epoch += 1
    return true
  }

  /** Numbers stand where digits stand, by their size. */
  private numberKey(digits: string): string {
    const significant = digits.replace(/^0+(?=\d)/, '')
    return String.fromCharCode(this.ranks.get('0') ?? 1, Math.min(significant.length, 0xfff)) + significant
  }
}

const ascii = /^[\x20-\x7e]*$/
