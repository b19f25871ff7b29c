import { foldName, isSpeltOtherwise } from '../../model/names'

/** Columns of the person's own names; those of contacts and hosts are somebody else's. */
export const isOwnName = (key: string): boolean =>
  /^(?:nameZh|nameFull|surname|givenNames|familyNameZh|givenNameZh)$/u.test(key)

/** The same words in any order, without case, accents and spaces. LYU and LU are not the same: a passport has one of them. */
export function sameName(a: string, b: string): boolean {
  if (isSpeltOtherwise(a, b)) return false
  if (foldName(a) === foldName(b)) return true
  const words = (name: string) =>
    name
      .split(/[\s,，/]+/)
      .map(foldName)
      .sort()
      .join(' ')
  return words(a) === words(b)
}
