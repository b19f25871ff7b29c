import { pinyin } from 'pinyin-pro'
import { fullName, parseChineseName } from '../model/names'
import type { Row } from '../model/types'

/** Letters without case, width, marks and what stands between words, so that LÜ, Lv and "lu" meet. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s·•'’\-,，/]+/g, '')
}

const syllables = new Map<string, string[]>()

/** Syllables of a few characters; names share most of theirs, so each is looked up once. */
function syllablesOf(characters: string, surname: boolean): string[] {
  const key = surname ? `${characters} ` : characters
  let found = syllables.get(key)
  if (!found) {
    const mode = surname ? 'surname' : 'normal'
    found = pinyin(characters, { toneType: 'none', type: 'array', mode, v: true, nonZh: 'removed' })
    syllables.set(key, found)
  }
  return found
}

/** Readings of a Chinese name: whole, and by first letters; the family name read as one (单 shan, 解 xie). */
function readings(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) return []
  const { family = '', given = name } = parseChineseName(name)
  const parts = [...(family ? syllablesOf(family, true) : []), ...[...given].flatMap((one) => syllablesOf(one, false))]
  const whole = parts.join('')
  return [whole, whole.replaceAll('v', 'u'), whole.replaceAll('v', 'yu'), parts.map((one) => one.charAt(0)).join('')]
}

const known = new WeakMap<Row<'person'>, string>()

/** Everything a person can be found by, as one text: names in both scripts, pinyin, initials, numbers of the college. */
function personTerms(person: Row<'person'>): string {
  const found = known.get(person)
  if (found !== undefined) return found
  const zh = fullName(person.nameZh)
  const { full = '', family = '', given = '' } = person.nameLatin ?? {}
  const latin = [full, `${family}${given}`, `${given}${family}`, person.preferredName ?? '', person.formerName ?? '']
  const rest = [person.studentNo ?? '', person.staffNo ?? '', person.email ?? '']
  const terms = [...new Set([zh, ...readings(zh), ...latin, ...rest].map(folded))].filter(Boolean).join(' ')
  known.set(person, terms)
  return terms
}

/**
 * Whether a person fits what was typed: the whole of it in one of the terms, or each of its words somewhere in them or
 * in `beside` (the name of the college).
 */
export function fitsPerson(person: Row<'person'>, query: string, beside = ''): boolean {
  const terms = personTerms(person)
  if (terms.includes(folded(query))) return true
  const all = `${terms} ${folded(beside)}`
  return query.split(/\s+/).every((word) => all.includes(folded(word)))
}
