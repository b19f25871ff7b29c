/** Which picture shows whom, by the name of its file. */
import { fullName } from '../model/names'
import type { Row } from '../model/types'
import { folded, squashed } from './fold'
import { spokenWords } from './spoken'

/** By what a file names a person; the surer first. */
export type PhotoClue = 'idCard' | 'passport' | 'studentNo' | 'name' | 'pinyin'

export interface PhotoMatch {
  fileName: string
  /** Whom it shows; null where somebody has to say. */
  person: string | null
  by: PhotoClue | null
  /** `second`: `candidates` has the one who has a picture of this choice already. */
  open: null | 'unmatched' | 'ambiguous' | 'second'
  /** Those whom it may show, where it is not clear. */
  candidates: string[]
}

/** What a file name is made of. */
interface Written {
  /** Everything but letters and digits left out. */
  whole: string
  /** Runs of letters, of digits with letters, of characters. */
  words: string[]
  /** Every word of Latin letters, and those that stand beside each other as one. */
  joined: Set<string>
}

function written(fileName: string): Written {
  const stem = fileName.replace(/\.[^.]{1,8}$/, '')
  const words = folded(stem).match(/\p{Script=Han}+|[a-z]+\d+[a-z\d]*|[a-z'’]+|\d+[a-z]*/gu) ?? []
  const joined = new Set<string>()
  for (let from = 0; from < words.length; from++) {
    let run = ''
    for (const word of words.slice(from)) {
      if (!/^[a-z'’]+$/.test(word)) break
      run += squashed(word)
      joined.add(run)
    }
  }
  return { whole: squashed(stem), words, joined }
}

/** Spellings of a name in Latin letters, family name first and last. */
function spellings(person: Row<'person'>): Set<string> {
  const { full = '', family = '', given = '' } = person.nameLatin ?? {}
  const zh = fullName(person.nameZh)
  let spoken = ['']
  for (const word of /\p{Script=Han}/u.test(zh) ? spokenWords(zh, true).words : [])
    spoken = spoken.flatMap((before) => word.split('/').map((reading) => before + reading)).slice(0, 64)
  const latin = [full, `${family}${given}`, `${given}${family}`].map(squashed)
  // LÜ is written LV and LYU in passports.
  const umlauts = [`${family}${given}`, `${given}${family}`].flatMap((name) =>
    /ü/i.test(name) ? [squashed(name.replace(/ü/gi, 'v')), squashed(name.replace(/ü/gi, 'yu'))] : [],
  )
  return new Set([...latin, ...umlauts, ...spoken].filter((spelling) => spelling.length > 2))
}

interface Known {
  id: string
  zh: string
  numbers: [PhotoClue, string][]
  latin: Set<string>
}

function known(person: Row<'person'>): Known {
  const passports = Object.values(person.documents ?? {}).map(({ number }) => number)
  const numbers: [PhotoClue, string | undefined][] = [
    ['idCard', person.idCard],
    ...passports.map((number): [PhotoClue, string | undefined] => ['passport', number]),
    ['studentNo', person.studentNo],
  ]
  return {
    id: person.id,
    zh: squashed(fullName(person.nameZh)),
    numbers: numbers.flatMap(([clue, number]): [PhotoClue, string][] =>
      number && squashed(number).length > 2 ? [[clue, squashed(number)]] : [],
    ),
    latin: spellings(person),
  }
}

/** A number stands alone, or is long enough not to stand in another by chance. */
function holdsNumber({ whole, words }: Written, number: string): boolean {
  if (words.includes(number)) return true
  const at = number.length >= 6 ? whole.indexOf(number) : -1
  const digit = (character: string | undefined) => character !== undefined && /\d/.test(character)
  return at >= 0 && !digit(whole[at - 1]) && !digit(whole[at + number.length])
}

function clueOf(file: Written, person: Known): PhotoClue | null {
  for (const [clue, number] of person.numbers) if (holdsNumber(file, number)) return clue
  if (person.zh.length > 1 && /\p{Script=Han}/u.test(person.zh) && file.whole.includes(person.zh)) return 'name'
  for (const spelling of person.latin) if (file.joined.has(spelling)) return 'pinyin'
  return null
}

const order: readonly PhotoClue[] = ['idCard', 'passport', 'studentNo', 'name', 'pinyin']
const isNumber = (clue: PhotoClue) => order.indexOf(clue) < 3

/** Those the file names: by the surest clue; a longer name stands for the shorter ones in it. */
function namedBy(file: Written, people: readonly Known[]): { ids: string[]; by: PhotoClue | null } {
  const found = people.flatMap((person) => {
    const clue = clueOf(file, person)
    return clue ? [{ person, clue }] : []
  })
  const byName = found.filter(({ clue }) => clue === 'name')
  const standing = found.filter(
    ({ person, clue }) =>
      clue !== 'name' ||
      !byName.some(({ person: other }) => other.zh.length > person.zh.length && other.zh.includes(person.zh)),
  )
  const best = order.find((clue) => standing.some((one) => one.clue === clue)) ?? null
  if (!best) return { ids: [], by: null }
  // A number of one and the name of another contradict each other: somebody has to look.
  const counting = isNumber(best) || best === 'name' ? standing.filter(({ clue }) => clue !== 'pinyin') : standing
  return { ids: [...new Set(counting.map(({ person }) => person.id))], by: best }
}

/**
 * Matches pictures to people by name in Chinese or pinyin, student number, passport or identity card number in the name
 * of the file. Everybody gets one picture, the first in the order of the files; whatever is not clear is left open.
 */
export function matchPhotos(fileNames: readonly string[], people: readonly Row<'person'>[]): PhotoMatch[] {
  const everybody = people.map(known)
  const taken = new Set<string>()
  return fileNames.map((fileName): PhotoMatch => {
    const { ids, by } = namedBy(written(fileName), everybody)
    const [only] = ids
    if (!only) return { fileName, person: null, by: null, open: 'unmatched', candidates: [] }
    if (ids.length > 1) return { fileName, person: null, by: null, open: 'ambiguous', candidates: ids }
    if (taken.has(only)) return { fileName, person: null, by: null, open: 'second', candidates: [only] }
    taken.add(only)
    return { fileName, person: only, by, open: null, candidates: [] }
  })
}
