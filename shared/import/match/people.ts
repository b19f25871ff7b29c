import { pinyinAgrees } from '../values/pinyin'
import type { PersonFacts } from './facts'
import { nearness } from './near'

/** What agrees between a row and a person, strongest first. */
const strengths = [
  'passport',
  'identityCard',
  'email',
  'nameAndBirth',
  'pinyinAndBirth',
  'studentNo',
  'nameInCohort',
  'nameAndPhone',
  'nameAndCollege',
  'nameOnly',
  'remembered',
] as const
export type By = (typeof strengths)[number]

/** Everybody who may be meant, by what they are told by. Built once; each look-up is one step. */
export class People {
  private readonly byKey = new Map<string, PersonFacts[]>()
  private readonly inCohort = new Map<string, PersonFacts[]>()
  private readonly byName = new Map<string, PersonFacts[]>()
  /** People whose name is known in one script only, by date of birth, and those of the cohort. */
  private readonly oneScriptByBirth = new Map<string, PersonFacts[]>()
  private readonly oneScriptInCohort: PersonFacts[] = []
  /** People by a telephone number or an e-mail address, which families and offices share. */
  private readonly byContact = new Map<string, PersonFacts[]>()
  private readonly bySaid = new Map<string, PersonFacts>()
  private readonly everybodyInCohort = new Set<PersonFacts>()

  add(person: PersonFacts, inCohort: boolean): void {
    for (const key of keysOf(person)) push(this.byKey, key.text, person)
    for (const key of contactsOf(person)) push(this.byContact, key, person)
    for (const said of person.saidSame ?? []) this.bySaid.set(said, person)
    if (isOneScript(person)) {
      if (person.dob?.length === 10) push(this.oneScriptByBirth, person.dob, person)
      if (inCohort) this.oneScriptInCohort.push(person)
    }
    if (!inCohort) for (const key of namesOf(person)) push(this.byName, key, person)
    else this.addToCohort(person)
  }

  /** What a row told besides: the person is found by it from now on. */
  learn(person: PersonFacts, row: PersonFacts, joinsCohort: boolean): void {
    const known = new Set(keysOf(person).map(({ text }) => text))
    const names = new Set(namesOf(person))
    const contacts = new Set(contactsOf(person))
    person.passports = [...new Set([...person.passports, ...row.passports])]
    person.latin = [...new Set([...person.latin, ...row.latin])]
    for (const key of ['idCard', 'email', 'nameZh', 'dob', 'gender', 'studentNo', 'institution', 'phone'] as const)
      if (person[key] === undefined && row[key] !== undefined) person[key] = row[key]
    for (const { text } of keysOf(person)) if (!known.has(text)) push(this.byKey, text, person)
    for (const key of contactsOf(person)) if (!contacts.has(key)) push(this.byContact, key, person)
    if (joinsCohort) this.addToCohort(person)
    else for (const name of namesOf(person)) if (!names.has(name)) push(this.inCohort, name, person)
  }

  private addToCohort(person: PersonFacts): void {
    this.everybodyInCohort.add(person)
    for (const key of namesOf(person)) push(this.inCohort, key, person)
  }

  /** People whom one identifier of the row means, with what agrees, strongest first. */
  identified(row: PersonFacts): { person: PersonFacts; by: By }[] {
    const found: { person: PersonFacts; by: By }[] = []
    for (const { text, by } of keysOf(row))
      for (const person of this.byKey.get(text) ?? [])
        if (!found.some((one) => one.person === person)) found.push({ person, by })
    return found.sort((a, b) => strengths.indexOf(a.by) - strengths.indexOf(b.by))
  }

  /** Whom a person of the office took exactly such a row for, before. */
  remembered(row: PersonFacts): PersonFacts | undefined {
    return row.said === undefined ? undefined : this.bySaid.get(row.said)
  }

  /** People with the row's telephone number or e-mail address; none where so many share it that it says nothing. */
  reachedAlike(row: PersonFacts): PersonFacts[] {
    const found = new Set<PersonFacts>()
    for (const key of contactsOf(row)) {
      const sharing = this.byContact.get(key) ?? []
      if (sharing.length <= mostSharing) for (const person of sharing) found.add(person)
    }
    return [...found]
  }

  /** People of the cohort, then elsewhere, whose names come nearest to the row's: for a row that found nobody. */
  nearest(row: PersonFacts, count: number): PersonFacts[] {
    const near = [...this.everybodyInCohort]
      .slice(0, mostCompared)
      .map((person) => ({ person, near: soundsAlike(row, person) ? 0.9 : nearness(row, person) }))
      .filter(({ near }) => near >= leastNear)
      .sort((a, b) => b.near - a.near)
      .map(({ person }) => person)
    return [...new Set([...near, ...this.namesakesElsewhere(row)])].slice(0, count)
  }

  /** People of the chosen cohort with the row's name. */
  namesakesInCohort(row: PersonFacts): PersonFacts[] {
    return namesakes(this.inCohort, row)
  }

  /** People born on that day whose Chinese name reads as the row's Latin one, or the other way round. */
  soundingAlike(row: PersonFacts): PersonFacts[] {
    const born = row.dob?.length === 10 && isOneScript(row) ? (this.oneScriptByBirth.get(row.dob) ?? []) : []
    return born.slice(0, mostCompared).filter((person) => soundsAlike(row, person))
  }

  /** People of the chosen cohort whose Chinese name reads as the row's Latin one, or the other way round. */
  soundingAlikeInCohort(row: PersonFacts): PersonFacts[] {
    if (!isOneScript(row) || this.oneScriptInCohort.length > mostCompared) return []
    return this.oneScriptInCohort.filter((person) => soundsAlike(row, person))
  }

  /** People outside the chosen cohort with the row's name. */
  namesakesElsewhere(row: PersonFacts): PersonFacts[] {
    return namesakes(this.byName, row)
  }
}

/** Names compared by sound for one row; comparing takes longer than looking up. */
const mostCompared = 1000

/** A telephone number or address on record with more people than this is an office's. */
const mostSharing = 20

/** Names less alike than this are not offered. */
const leastNear = 0.5

function contactsOf({ phone, email }: PersonFacts): string[] {
  return [...(phone ? [`ph:${phone}`] : []), ...(email ? [`em:${email}`] : [])]
}

function isOneScript(person: PersonFacts): boolean {
  return (person.nameZh === undefined) !== (person.latin.length === 0)
}

/** A Chinese name on one side that is read as the Latin one on the other. */
export function soundsAlike(a: PersonFacts, b: PersonFacts): boolean {
  if (a.nameZh && !b.nameZh) return b.latin.some((latin) => pinyinAgrees(a.nameZh ?? '', latin))
  if (b.nameZh && !a.nameZh) return a.latin.some((latin) => pinyinAgrees(b.nameZh ?? '', latin))
  return false
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else list.push(value)
}

function namesakes(map: ReadonlyMap<string, PersonFacts[]>, row: PersonFacts): PersonFacts[] {
  const found = new Set<PersonFacts>()
  for (const key of namesOf(row)) for (const person of map.get(key) ?? []) found.add(person)
  return [...found]
}

function namesOf(person: PersonFacts): string[] {
  return [...(person.nameZh ? [`zh:${person.nameZh}`] : []), ...person.latin.map((name) => `la:${name}`)]
}

function keysOf(person: PersonFacts): { text: string; by: By }[] {
  const keys: { text: string; by: By }[] = []
  const whole = person.dob?.length === 10 ? person.dob : null
  for (const passport of person.passports) keys.push({ text: `pp:${passport}`, by: 'passport' })
  if (person.idCard) keys.push({ text: `id:${person.idCard}`, by: 'identityCard' })
  if (person.email) for (const name of namesOf(person)) keys.push({ text: `em:${person.email}|${name}`, by: 'email' })
  if (whole && person.nameZh) keys.push({ text: `zb:${person.nameZh}|${whole}`, by: 'nameAndBirth' })
  if (whole) for (const name of person.latin) keys.push({ text: `lb:${name}|${whole}`, by: 'pinyinAndBirth' })
  if (person.studentNo && person.institution)
    keys.push({ text: `sn:${person.studentNo}|${person.institution}`, by: 'studentNo' })
  return keys
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
