import { foldName, fullName } from '../../model/names'
import { simplified } from '../../model/simplified'
import type { Row } from '../../model/types'
import type { Value } from '../contract'

/** What one person is told by: somebody on record, or a row of the file. */
export interface PersonFacts {
  /** Id in the work: of the record, or of what an earlier row makes. */
  id: string
  /** Row of this file that made the person; absent for people on record. */
  row?: number | undefined
  /** Table that the row belongs to. */
  table?: number | undefined
  passports: string[]
  idCard?: string | undefined
  email?: string | undefined
  nameZh?: string | undefined
  /** Ways to write the Latin name, folded: in both orders. */
  latin: string[]
  /** The Latin family name, folded, where nothing else of the name is known: with an address or a telephone it is a name. */
  familyOnly?: string | undefined
  dob?: string | undefined
  gender?: string | undefined
  studentNo?: string | undefined
  /** Name or id of the college, for student numbers. */
  institution?: string | undefined
  phone?: string | undefined
  /** The class, folded. */
  classGroup?: string | undefined
  /** In the chosen cohort; a row never is. */
  inCohort?: boolean | undefined
  /** A row: its Latin names as written. */
  written?: string | undefined
  /** Somebody on record: what they like to be called, folded. */
  calledBy?: string | undefined
  /** Table of which a row was found to be about this person. */
  foundIn?: number | undefined
  /** A row: what it says of who it is, as one text; see `saidOf`. */
  said?: string | undefined
  /** What lists said, decided by a person of the office to mean this one, or not to. */
  saidSame?: readonly string[] | undefined
  saidDifferent?: readonly string[] | undefined
  /** Ids of people decided to be somebody else. */
  apart?: readonly string[] | undefined
}

/** Everything a row says of who it is, in one text, so that a decision about it is found again. */
function saidOf(facts: PersonFacts): string {
  const { nameZh, latin, familyOnly, dob, idCard, passports, email, phone, studentNo } = facts
  return [nameZh, latin[0] ?? familyOnly, dob, idCard, ...passports, email, phone, studentNo]
    .filter(Boolean)
    .join(' · ')
}

/** Numbers of papers as they are compared: P.1234567 and p 1234567 are one. */
export function foldNumber(number: string): string {
  return /[^A-Z0-9]/.test(number) ? number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '') : number
}

/** Spaces and dots off and characters simplified: 阿依古丽·示例 is 阿依古丽示例, 陳國華 is 陈国华. */
function foldChinese(name: string): string {
  return simplified(name.normalize('NFKC').replace(/[\s·•]/gu, ''))
}

/** A Latin name folded, family name first and last. */
function latinKeys(full: string | undefined, family: string | undefined, given: string | undefined): string[] {
  const keys = new Set<string>()
  // "Lü, Niming" and "Niming Lü": the last word first.
  const words = full ? full.split(/[\s,，/]+/).filter(Boolean) : []
  if (full) {
    keys.add(foldName(full))
    if (words.length > 2 && words.length <= 4) keys.add(foldName([...words.slice(1), words[0]].join('')))
    if (words.length > 1 && words.length <= 4)
      keys.add(foldName([words[words.length - 1], ...words.slice(0, -1)].join('')))
  }
  const [one, two] = words
  const isWhole = words.length === 2 && ((family === one && given === two) || (family === two && given === one))
  if (family && given && !isWhole) {
    keys.add(foldName(family + given))
    keys.add(foldName(given + family))
  }
  keys.delete('')
  return [...keys]
}

/** The family name of somebody of whom no other name is known, in either script. */
function onlyFamily(facts: PersonFacts, family: string | undefined): string | undefined {
  return family && !facts.nameZh && facts.latin.length === 0 ? foldName(family) || undefined : undefined
}

const text = (value: Value | undefined) => (typeof value === 'string' && value !== 'none' ? value : undefined)

/** Facts of a row, by column key. */
export function factsOfRow(
  values: Readonly<Record<string, Value>>,
  { id, row, table }: { id: string; row: number; table: number },
): PersonFacts {
  const nameZh = text(values.nameZh) ?? joined(text(values.familyNameZh), text(values.givenNameZh))
  const facts: PersonFacts = {
    id,
    row,
    table,
    passports: papers.flatMap((key) => {
      const number = text(values[key])
      return number ? [foldNumber(number)] : []
    }),
    idCard: foldedNumber(text(values.idCard)),
    email: text(values.email)?.toLowerCase(),
    nameZh: nameZh ? foldChinese(nameZh) : undefined,
    latin: latinKeys(text(values.nameFull), text(values.surname), text(values.givenNames)),
    dob: text(values.dob),
    gender: text(values.gender),
    studentNo: text(values.studentNo),
    institution: text(values.institution),
    phone: text(values.phone),
    classGroup: foldedClass(text(values.classGroup)),
    inCohort: false,
  }
  facts.written = [values.nameFull, values.surname, values.givenNames].filter(Boolean).join(' ')
  facts.familyOnly = onlyFamily(facts, text(values.surname))
  facts.said = saidOf(facts)
  return facts
}

const papers = ['passportNo', 'twCompatriotNo', 'homeReturnNo', 'hkmoPermitNo']

function foldedNumber(number: string | undefined): string | undefined {
  return number === undefined ? undefined : foldNumber(number)
}

function foldedClass(name: string | undefined): string | undefined {
  return name === undefined ? undefined : name.replace(/[\s班（）()-]/gu, '').toUpperCase()
}

function joined(family: string | undefined, own: string | undefined): string | undefined {
  return family && own ? family + own : undefined
}

/** Facts of a person on record. */
export function factsOfPerson(person: Row<'person'>): PersonFacts {
  const zh = fullName(person.nameZh)
  const facts: PersonFacts = {
    id: person.id,
    row: undefined,
    table: undefined,
    passports: Object.values(person.documents ?? {}).flatMap(({ number }) => (number ? [foldNumber(number)] : [])),
    idCard: foldedNumber(person.idCard),
    email: person.email?.toLowerCase(),
    nameZh: zh ? foldChinese(zh) : undefined,
    latin: latinKeys(person.nameLatin?.full, person.nameLatin?.family, person.nameLatin?.given),
    dob: person.dateOfBirth,
    gender: person.gender,
    studentNo: person.studentNo,
    institution: person.institution,
    phone: person.phone,
    classGroup: foldedClass(person.classGroup),
    calledBy: person.preferredName ? foldName(person.preferredName) : undefined,
    inCohort: false,
    ...decided(person),
  }
  facts.familyOnly = onlyFamily(facts, person.nameLatin?.family)
  return facts
}

/** What was decided about a person: which rows mean this one, which do not, and who is somebody else. */
function decided({ identityDecisions }: Row<'person'>): Pick<PersonFacts, 'saidSame' | 'saidDifferent' | 'apart'> {
  if (!identityDecisions) return {}
  const all = Object.values(identityDecisions)
  const said = (verdict: string) => all.flatMap((one) => (one.verdict === verdict && one.said ? [one.said] : []))
  return {
    saidSame: said('same'),
    saidDifferent: said('different'),
    apart: all.flatMap((one) => (one.verdict === 'different' && one.other ? [one.other] : [])),
  }
}
