import { foldName } from '../../model/names'
import { pinyinAgrees } from '../values/pinyin'
import type { PersonFacts } from './facts'

/** What agrees between a row and a person, strongest first. */
export type By =
  | 'passport'
  | 'identityCard'
  | 'email'
  | 'nameAndBirth'
  | 'pinyinAndBirth'
  | 'studentNo'
  | 'nameInCohort'
  | 'nameApart'
  | 'nameAndPhone'
  | 'nameAndCollege'
  | 'nameOnly'
  | 'remembered'

/** A Chinese name on one side that is read as the Latin one on the other. */
export function soundsAlike(a: PersonFacts, b: PersonFacts): boolean {
  if (a.nameZh && !b.nameZh) return b.latin.some((latin) => pinyinAgrees(a.nameZh ?? '', latin))
  if (b.nameZh && !a.nameZh) return a.latin.some((latin) => pinyinAgrees(b.nameZh ?? '', latin))
  return false
}

/** Words of a row's Latin name of two letters and more, folded, each once. */
export function wordsOf({ written = '' }: PersonFacts): readonly string[] {
  const words = written.split(/[\s,，/()（）]+/u).map(foldName)
  return [...new Set(words)].filter((word) => word.length > 1)
}

/** A word of the row's name is the family or given name of somebody, or what they are called. */
export const sharesWord = (words: readonly string[], { latin, calledBy }: PersonFacts): boolean =>
  words.some((word) => word === calledBy || latin.some((name) => name.startsWith(word) || name.endsWith(word)))

/** Names somebody is found by. */
export function namesOf({ nameZh, latin, familyOnly }: PersonFacts): readonly string[] {
  if (familyOnly) return [familyOnly]
  return nameZh ? [nameZh, ...latin] : latin
}

/** A Chinese name or one in Latin letters that both bear. */
export function sharesName(a: PersonFacts, b: PersonFacts): boolean {
  if (bearsFamily(a, b) || bearsFamily(b, a)) return true
  return (a.nameZh !== undefined && a.nameZh === b.nameZh) || a.latin.some((name) => b.latin.includes(name))
}

/** Ms Guo: one word, with which the other's name begins or ends. */
export function callsFamily({ nameZh, latin }: PersonFacts, other: PersonFacts): boolean {
  const [word, turned] = latin
  if (nameZh !== undefined || word === undefined || turned !== undefined) return false
  return other.latin.some((name) => name.length > word.length && (name.startsWith(word) || name.endsWith(word)))
}

/** The family name that is all that is known of one is the other's. */
function bearsFamily({ familyOnly }: PersonFacts, other: PersonFacts): boolean {
  if (familyOnly === undefined) return false
  return familyOnly === other.familyOnly || other.latin.some((name) => name.startsWith(familyOnly))
}

/** Partial dates that cannot be the same day. */
function datesContradict(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && !a.startsWith(b) && !b.startsWith(a)
}

const strong = new Set<By>(['passport', 'identityCard'])

/** What a row says against the person it may be. */
export interface Contradiction {
  /** identityCard, name or dob */
  of: 'identityCard' | 'name' | 'dob'
  /** Two identifiers that cannot both be right: nobody is joined without a person's word. */
  veto: boolean
}

/** Why a row cannot be this person after all; null where nothing speaks against it. */
export function contradiction(row: PersonFacts, person: PersonFacts, by: By): Contradiction | null {
  if (row.idCard && person.idCard && row.idCard !== person.idCard) return { of: 'identityCard', veto: true }
  const names = namesContradict(row, person)
  const born = datesContradict(row.dob, person.dob)
  // One letter wrong in a name, or one digit in a date, is a change to look at; both together are somebody else.
  if (strong.has(by)) return names && born ? { of: 'name', veto: true } : null
  if (born) return { of: 'dob', veto: false }
  return names && by !== 'pinyinAndBirth' ? { of: 'name', veto: false } : null
}

/** Names in one script that differ; a name in Chinese says nothing against one in Latin letters. */
export function namesContradict(a: PersonFacts, b: PersonFacts): boolean {
  if (a.nameZh && b.nameZh) return a.nameZh !== b.nameZh
  if (a.latin.length > 0 && b.latin.length > 0) return !a.latin.some((name) => b.latin.includes(name))
  return false
}
