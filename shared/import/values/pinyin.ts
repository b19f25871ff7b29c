import { pinyin } from 'pinyin-pro'
import { foldName } from '../../model/names'

const readings = new Map<string, readonly string[]>()

/** Every reading of a character, folded: 乐 is le, yue and lao. */
function readingsOf(character: string): readonly string[] {
  const found = readings.get(character)
  if (found) return found
  const first = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })
  const surname = pinyin(character, { toneType: 'none', type: 'array', mode: 'surname', v: true })
  const all = [...new Set([...surname, ...first].map(foldName))].filter(Boolean)
  readings.set(character, all)
  return all
}

/** Where the reading of the characters may end in the letters: every position that can be reached. */
function reach(characters: readonly string[], letters: string, from: number): number[] {
  let ends = [from]
  for (const character of characters) {
    const next = new Set<number>()
    for (const end of ends)
      for (const reading of readingsOf(character)) if (letters.startsWith(reading, end)) next.add(end + reading.length)
    ends = [...next]
    if (ends.length === 0) return ends
  }
  return ends
}

const hanOnly = (name: string) => [...name].filter((character) => /\p{Script=Han}/u.test(character))

/** True where the letters are a reading of the Chinese name, in either order of family and given name. */
export function pinyinAgrees(nameZh: string, latin: string): boolean {
  const characters = hanOnly(nameZh)
  if (characters.length === 0) return false
  const letters = foldName(latin)
  if (reach(characters, letters, 0).includes(letters.length)) return true
  return [1, 2].some((family) => {
    const turned = [...characters.slice(family), ...characters.slice(0, family)]
    return family < characters.length && reach(turned, letters, 0).includes(letters.length)
  })
}

/**
 * Parts of a Latin name that is written without telling them apart (xieliwen, Lyu Niming), by the parts of the Chinese
 * name beside it; null where it is no reading of that name.
 */
export function splitByChinese(
  latin: string,
  chinese: { family?: string; given?: string },
): { family: string; given: string } | null {
  if (!chinese.family || !chinese.given) return null
  const words = latin.split(/[\s,/]+/).filter(Boolean)
  const fits = (family: string, given: string) =>
    reach([...(chinese.family ?? '')], foldName(family), 0).includes(foldName(family).length) &&
    reach([...(chinese.given ?? '')], foldName(given), 0).includes(foldName(given).length)
  for (let at = 1; at < words.length; at++) {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    if (fits(left, right)) return { family: left, given: right }
    if (fits(right, left)) return { family: right, given: left }
  }
  if (words.length !== 1) return null
  const [word = ''] = words
  for (let at = 1; at < word.length; at++)
    if (fits(word.slice(0, at), word.slice(at))) return { family: word.slice(0, at), given: word.slice(at) }
  return null
}
