import { isHan, isLatin } from './content'
import type { Judged } from './judge'

const inTwoLanguages = [
  ['institution', 'institutionEn'],
  ['hostInstitution', 'hostInstitutionEn'],
] as const

/** Columns that only a list of people has. */
export const ofPeople: ReadonlySet<string> = new Set(['gender', 'dob', 'passportNo', 'idCard', 'phone'])

/** 英文名 beside the name of a college, where the list is of nobody: the college's. */
const namesLanguage =
  /^[(（]?(?:(?:英文|外文|中文|原文)(?:名称?|全称)?|(?:in )?(?:english|chinese)(?: name)?|name in (?:english|chinese))[)）]?$/iu

/**
 * 学校 beside College: the column in Latin letters is the other name of the same institution, and alone it is the name.
 * @param fields field of each column, changed in place
 * @param isFree whether nobody said what the column at that place is
 */
export function nameInTwoLanguages(judged: Judged[], fields: (string | null)[], isFree: (i: number) => boolean): void {
  const isFreeOfPeople = (at: number) => fields.every((field, i) => i === at || field === null || !ofPeople.has(field))
  for (const [name, inEnglish] of inTwoLanguages) {
    const english = fields.indexOf(inEnglish)
    if (english >= 0 && !fields.includes(name) && isFree(english)) fields[english] = name
    const own = fields.indexOf(name)
    if (own < 0 || fields.includes(inEnglish)) continue
    const isOther = ({ claim, heading }: Judged, i: number) =>
      (fields[i] === null && claim.fields[0] === name) ||
      (Math.abs(i - own) === 1 && namesLanguage.test(heading.parts.at(-1) ?? '') && isFreeOfPeople(i))
    const other = judged.findIndex((one, i) => isFree(i) && one.sample.cells.length > 0 && isOther(one, i))
    const [left, right] = [judged[own], judged[other]]
    if (!left || !right) continue
    // What no dictionary knows, its neighbour and its script say.
    const told = (one: Judged): Judged => ({ ...one, confidence: Math.max(one.confidence, 0.85), because: 'parent' })
    if (isHan(left.sample) && isLatin(right.sample)) {
      fields[other] = inEnglish
      judged[other] = told(right)
    } else if (isLatin(left.sample) && isHan(right.sample) && isFree(own)) {
      fields[own] = inEnglish
      fields[other] = name
      judged[other] = told(right)
    }
  }
}
