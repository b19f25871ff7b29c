/**
 * People on record who may be one and the same. Nobody is compared with everybody: people are put into blocks by what
 * they share, and compared inside a block.
 */
import { contradicts } from '../../model/dates'
import { fullName } from '../../model/names'
import type { Reader, Row } from '../../model/types'
import { namesContradict, sharesName, soundsAlike } from './agree'
import { factsOfPerson, foldNumber, type PersonFacts } from './facts'
import { namesNear } from './near'

/** What two people share, the surest first. */
export const likenesses = [
  'passport',
  'identityCard',
  'email',
  'nameAndBirth',
  'studentNo',
  'pinyinAndBirth',
  'nameAndPhone',
  'nearNameAndBirth',
  'nameAndCollege',
] as const
export type Likeness = (typeof likenesses)[number]

export interface DuplicatePair {
  /** The one who was on record first. */
  a: string
  b: string
  by: Likeness
  /** Something speaks against it all the same: sex, date of birth, identity card, name. */
  against: ('gender' | 'dob' | 'idCard' | 'name')[]
}

/** Blocks with more people than this say nothing: an office's own telephone number. */
const mostInBlock = 40
/** People looked at, and pairs compared, between two chances to stop. */
const atOnce = 500
const comparedAtOnce = 4000

/** Finds every pair, the surest first; yields how far it is, from 0 to 1. */
export function* findDuplicates(reader: Reader): Generator<number, DuplicatePair[]> {
  const blocks = new Map<string, PersonFacts[]>()
  const people = [...reader.all('person')]
  for (const [i, person] of people.entries()) {
    if (isAnybody(person)) addTo(blocks, factsOfPerson(person))
    if (i % atOnce === 0) yield (i / people.length) * 0.7
  }
  const pairs = new Map<string, DuplicatePair>()
  let done = 0
  let compared = 0
  for (const [key, block] of blocks) {
    done++
    if (block.length === 1 || block.length > mostInBlock) continue
    compared += compareAll(key.slice(0, 2), block, pairs)
    if (compared < comparedAtOnce) continue
    compared = 0
    yield 0.7 + (done / blocks.size) * 0.3
  }
  return surestFirst(pairs)
}

/**
 * Pairs with one person, the surest first: asked while that person is looked at, so only those are compared who have
 * something written alike. What only a fold of the writing shows is left to `findDuplicates`.
 */
export function duplicatesOf(reader: Reader, id: string): DuplicatePair[] {
  const person = reader.get('person', id)
  if (!person || !isAnybody(person)) return []
  const own = factsOfPerson(person)
  const written = new Set(writtenOf(person))
  const blocks = new Map(keysOf(own).map((key): [string, PersonFacts[]] => [key, []]))
  for (const other of reader.all('person')) {
    if (other.id === id || !isAnybody(other) || !writtenOf(other).some((text) => written.has(text))) continue
    const facts = factsOfPerson(other)
    for (const key of keysOf(facts)) blocks.get(key)?.push(facts)
  }
  const pairs = new Map<string, DuplicatePair>()
  for (const [key, block] of blocks) {
    if (block.length >= mostInBlock) continue
    for (const other of block) compareAll(key.slice(0, 2), [own, other], pairs)
  }
  return surestFirst(pairs)
}

/** What a person is told by, as it is written on record; numbers of papers folded. */
function writtenOf(person: Row<'person'>): string[] {
  const { documents, idCard, email, phone, dateOfBirth, studentNo, nameZh, nameLatin } = person
  const texts = [idCard, email, phone, dateOfBirth, studentNo, fullName(nameZh), nameLatin?.full]
  if (documents) for (const { number } of Object.values(documents)) texts.push(number && foldNumber(number))
  return texts.filter((text): text is string => text !== undefined && text !== '')
}

function surestFirst(pairs: ReadonlyMap<string, DuplicatePair>): DuplicatePair[] {
  const rank = (pair: DuplicatePair) => likenesses.indexOf(pair.by) + pair.against.length * 3
  return [...pairs.values()].sort((one, other) => rank(one) - rank(other) || (one.a < other.a ? -1 : 1))
}

function isAnybody({ state }: Row<'person'>): boolean {
  return state !== 'erased' && state !== 'anonymised'
}

function addTo(blocks: Map<string, PersonFacts[]>, facts: PersonFacts): void {
  for (const key of keysOf(facts)) {
    const block = blocks.get(key)
    if (block) block.push(facts)
    else blocks.set(key, [facts])
  }
}

/** Two letters of what the block is about, then what is shared. */
function keysOf({
  passports,
  idCard,
  email,
  nameZh,
  latin,
  dob,
  phone,
  studentNo,
  institution,
}: PersonFacts): string[] {
  const keys = passports.map((number) => `pp${number}`)
  if (idCard) keys.push(`id${idCard}`)
  if (email) keys.push(`em${email}`)
  if (phone) keys.push(`ph${phone}`)
  if (studentNo && institution) keys.push(`sn${studentNo}|${institution}`)
  if (dob) keys.push(`db${dob}`)
  if (nameZh) keys.push(`nm${nameZh}`)
  if (latin[0]) keys.push(`nm${latin.reduce((least, name) => (name < least ? name : least))}`)
  return keys
}

type Kind = 'pp' | 'id' | 'em' | 'ph' | 'sn' | 'db' | 'nm'

/** Compares everybody of a block with everybody else in it; gives the number of comparisons. */
function compareAll(kind: string, block: readonly PersonFacts[], pairs: Map<string, DuplicatePair>): number {
  for (let i = 0; i < block.length; i++)
    for (let k = i + 1; k < block.length; k++) {
      const [one, other] = [block[i] as PersonFacts, block[k] as PersonFacts]
      const found = compare(kind as Kind, one, other)
      if (!found) continue
      const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
      const before = pairs.get(`${a} ${b}`)
      if (before && likenesses.indexOf(before.by) <= likenesses.indexOf(found.by)) continue
      pairs.set(`${a} ${b}`, { a, b, ...found })
    }
  return (block.length * (block.length - 1)) / 2
}

type Found = Pick<DuplicatePair, 'by' | 'against'>

function compare(kind: Kind, a: PersonFacts, b: PersonFacts): Found | null {
  const by = likenessIn(kind, a, b)
  if (by === null || a.id === b.id || a.apart?.includes(b.id) || b.apart?.includes(a.id)) return null
  const against = whatSpeaksAgainst(a, b)
  if (by === 'passport' || by === 'identityCard') return { by, against }
  // What is no paper proves nothing against another birth or another identity card; a slip in a name is one.
  if (against.includes('idCard') || (against.includes('dob') && !isMisdated(by, a, b, against))) return null
  if (against.includes('name') && !namesNear(a, b)) return null
  if (against.includes('gender') && (by === 'nearNameAndBirth' || by === 'nameAndCollege')) return null
  return { by, against }
}

/** One name and one telephone number or address: a day is mistyped more often than both are shared. */
function isMisdated(by: Likeness, a: PersonFacts, b: PersonFacts, against: DuplicatePair['against']): boolean {
  if ((by !== 'nameAndPhone' && by !== 'email') || against.length > 1 || !sameName(a, b)) return false
  return a.passports.length === 0 || b.passports.length === 0
}

/** What two people of a block have in common, cheapest question first; null where the block is all. */
function likenessIn(kind: Kind, a: PersonFacts, b: PersonFacts): Likeness | null {
  if (kind === 'pp') return 'passport'
  if (kind === 'id') return 'identityCard'
  const named = sameName(a, b)
  if (kind === 'db') return bornAlike(a, b, named)
  if (kind === 'em') return named || soundsAlike(a, b) ? 'email' : null
  if (kind === 'sn') return named || namesNear(a, b) ? 'studentNo' : null
  if (kind === 'ph') return named || namesNear(a, b) || soundsAlike(a, b) ? 'nameAndPhone' : null
  if (!named) return null
  if (a.dob !== undefined && b.dob !== undefined) return withBirth(a, b)
  return isColleague(a, b) ? 'nameAndCollege' : null
}

/** Born the same day: with the same name, with a name that sounds alike, or with a slip in it and the same college. */
function bornAlike(a: PersonFacts, b: PersonFacts, named: boolean): Likeness | null {
  if (a.dob?.length !== 10) return null
  if (named) return withBirth(a, b)
  if (soundsAlike(a, b)) return 'pinyinAndBirth'
  const together = a.institution !== undefined && a.institution === b.institution
  return together && namesNear(a, b) ? 'nearNameAndBirth' : null
}

function withBirth(a: PersonFacts, b: PersonFacts): Likeness {
  return a.nameZh && a.nameZh === b.nameZh ? 'nameAndBirth' : 'pinyinAndBirth'
}

/** Namesakes at one college whose numbers do not differ, one of them hardly known. */
function isColleague(a: PersonFacts, b: PersonFacts): boolean {
  if (a.institution === undefined || a.institution !== b.institution) return false
  if (a.passports.length > 0 && b.passports.length > 0) return false
  return !differ(a.phone, b.phone) && !differ(a.email, b.email) && !differ(a.studentNo, b.studentNo)
}

function sameName(a: PersonFacts, b: PersonFacts): boolean {
  if (a.nameZh && b.nameZh) return a.nameZh === b.nameZh
  return sharesName(a, b)
}

function whatSpeaksAgainst(a: PersonFacts, b: PersonFacts): DuplicatePair['against'] {
  return [
    ...(differ(a.gender, b.gender) ? (['gender'] as const) : []),
    ...(a.dob && b.dob && contradicts(a.dob, b.dob) ? (['dob'] as const) : []),
    ...(differ(a.idCard, b.idCard) ? (['idCard'] as const) : []),
    ...(namesContradict(a, b) ? (['name'] as const) : []),
  ]
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}
