import { foldName, isSpeltOtherwise, nameKey } from '../../model/names'

/** Columns of the person's own names, which stand on record; those of contacts and hosts are somebody else's. */
export const ownNames = ['nameZh', 'familyNameZh', 'givenNameZh', 'nameFull', 'surname', 'givenNames'] as const

const names: ReadonlySet<string> = new Set(ownNames)

/** Whether a column holds the person's own name or a half of it. */
export const isOwnName = (key: string): boolean => names.has(key)

/** The same words in any order, without case, accents and spaces. LYU and LU are not the same: a passport has one of them. */
export function sameName(a: string, b: string): boolean {
  if (isSpeltOtherwise(a, b)) return false
  return foldName(a) === foldName(b) || nameKey(a) === nameKey(b)
}
