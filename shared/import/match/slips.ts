import { contradicts, isDaySlip } from '../../model/dates'
import { isNumberSlip } from '../../model/number-slip'
import { pinyinAgrees } from '../values/pinyin'
import { namesContradict, sharesName, sharesWord, wordsOf } from './agree'
import { differ, isSaidDifferent, papersDiffer, sameList } from './compare'
import type { Decision } from './decision'
import type { PersonFacts } from './facts'
import { isNear, namesNear } from './near'
import type { People } from './people'

/** The name of somebody in the cohort who is born on a day that one slip of the hand makes of the row's: asked. */
export function bornNearly(row: PersonFacts, people: People): Decision | null {
  const { dob } = row
  if (dob === undefined) return null
  const found = people
    .withNameInCohort(row)
    .filter(
      (person) =>
        person.dob !== undefined &&
        isDaySlip(dob, person.dob) &&
        !sameList(row, person) &&
        !isSaidDifferent(row, person) &&
        !namesContradict(row, person) &&
        numbersAgree(row, person),
    )
    .map((person) => ({ person, by: 'nameInCohort' as const }))
  return found.length > 0 ? { is: 'possible', people: found, because: 'dob' } : null
}

/**
 * Somebody on record in the cohort whose name one slip of the hand makes of the row's, or of whom the row has the given
 * name only, and against whom nothing speaks: asked. A list that names that person besides means somebody else.
 */
export function namedNearly(row: PersonFacts, people: People): Decision | null {
  const words = wordsOf(row)
  const found = people
    .onRecordInCohort(row)
    .filter(
      (person) =>
        (isNamedNearly(row, person) || isCalledNearly(row, words, person)) &&
        person.foundIn !== row.table &&
        !isSaidDifferent(row, person) &&
        (row.dob === undefined || person.dob === undefined || !contradicts(row.dob, person.dob)) &&
        numbersAgree(row, person),
    )
    .map((person) => ({ person, by: 'nameOnly' as const }))
  return found.length > 0 ? { is: 'possible', people: found, because: 'nearlyNamed' } : null
}

function isNamedNearly(row: PersonFacts, person: PersonFacts): boolean {
  const { nameZh, latin } = row
  if (nameZh !== undefined && person.nameZh !== undefined) return isChineseNear(nameZh, person.nameZh)
  const [name, turned] = latin
  if (name === undefined) return false
  // Of one word only: Kexin.
  const isGiven = turned === undefined && name.length >= 4
  return person.latin.some(
    (other) => (sharesEnd(name, other) && isNear(name, other, false)) || (isGiven && isEnding(name, other)),
  )
}

/** Hannah Lyu and Z. Lyu, born on the day of LYU Zihan; 周娅 ZHOU Ya beside 周雅 ZHOU Ya. */
function isCalledNearly(row: PersonFacts, words: readonly string[], person: PersonFacts): boolean {
  if (row.nameZh !== undefined && person.nameZh !== undefined)
    return row.latin.some((name) => person.latin.includes(name)) || isHomophone(row.nameZh, person)
  return row.dob?.length === 10 && row.dob === person.dob && sharesWord(words, person)
}

/** 何家 of 何佳, HE JIA. */
const isHomophone = (nameZh: string, { nameZh: other, latin }: PersonFacts) =>
  nameZh[0] === other?.[0] && nameZh.length === other?.length && latin.some((name) => pinyinAgrees(nameZh, name))

/** The address of one person on record, on the row of a name that has a word of theirs: J Smithson of John Smithson. */
export function reachedByAddress(row: PersonFacts, people: People): Decision | null {
  if (row.email === undefined) return null
  const words = wordsOf(row)
  const found = people
    .reachedAlike(row)
    .filter(
      (person) =>
        person.email === row.email &&
        sharesWord(words, person) &&
        !sameList(row, person) &&
        !isSaidDifferent(row, person) &&
        (row.dob === undefined || person.dob === undefined || !contradicts(row.dob, person.dob)) &&
        numbersAgree(row, person),
    )
    .map((person) => ({ person, by: 'email' as const }))
  return found.length > 0 ? { is: 'possible', people: found, because: 'name' } : null
}

/** One slip leaves an end of a name as it is: told before names are compared letter by letter. */
const sharesEnd = (a: string, b: string) => a[0] === b[0] || a.at(-1) === b.at(-1)

/** 张伟 and 张伟明 are two people. */
const isChineseNear = (a: string, b: string) =>
  (Math.min(a.length, b.length) > 2 && sharesEnd(a, b) && isNear(a, b, true)) || isEnding(a, b) || isEnding(b, a)

/** 可欣 of 覃可欣. */
const isEnding = (short: string, long: string) =>
  short.length >= 2 && short.length < long.length && long.endsWith(short)

/** No number and no sex speaks against it; a slip in a passport's does not. */
function numbersAgree(row: PersonFacts, person: PersonFacts): boolean {
  const slipped = () => row.passports.some((one) => person.passports.some((two) => isNumberSlip(one, two)))
  if (papersDiffer(row, person) && !slipped()) return false
  return (['idCard', 'gender', 'studentNo'] as const).every((key) => !differ(row[key], person[key]))
}

/** One letter wrong in the name of somebody with the same telephone, born the same day: brothers and sisters differ. */
export function isMisspelt(row: PersonFacts, person: PersonFacts): boolean {
  if (sameList(row, person) || isSaidDifferent(row, person) || !namesNear(row, person)) return false
  if (differ(row.idCard, person.idCard) || differ(row.gender, person.gender)) return false
  if (row.passports.length > 0 && person.passports.length > 0) return false
  return row.dob === undefined || person.dob === undefined || !contradicts(row.dob, person.dob)
}

/** The name and the telephone number of somebody born another day: a day is mistyped more often than both are shared. */
export function isMisdated(row: PersonFacts, person: PersonFacts): boolean {
  if (row.phone === undefined || row.phone !== person.phone || isSaidDifferent(row, person)) return false
  if (!sharesName(row, person) || namesContradict(row, person) || papersDiffer(row, person)) return false
  return (['idCard', 'gender', 'studentNo'] as const).every((key) => !differ(row[key], person[key]))
}
