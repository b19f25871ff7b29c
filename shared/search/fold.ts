/** Text as it is searched: without case, width, marks and what stands between words. */
import { plainLetters } from '../model/names'
import { simplified } from '../model/simplified'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole range of ASCII is meant
const ascii = /^[\x00-\x7f]*$/

/** `LÜ` and `Ｌｕ` as `lu`, `ōuyáng` as `ouyang`, `Øystein` as `oystein`, 張 as 张; whatever stands between words stays. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  return simplified(lower.normalize('NFKD'))
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => plainLetters[letter] ?? letter)
}

/** Folded, and only letters and digits: `GR-2026/012` as `gr2026012`. */
export function squashed(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Folded, words kept apart by one space: `O’Neil-Smith, Ann` as `oneil smith ann`. */
export function spaced(text: string): string {
  return folded(text)
    .replace(/['’ʼ.·•]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether Chinese characters stand in it. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
