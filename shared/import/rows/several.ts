import { parseChineseName } from '../../model/names'
import { cellText, hasHan, isBlank } from '../cells'
import type { Cell } from '../grid'
import { brackets } from '../values/tidy'

/** Columns that two people of one cell cannot share: a value that is not parted is nobody's. */
const oneOnly = new Set([
  'passportNo',
  'idCard',
  'dob',
  'phone',
  'email',
  'studentNo',
  'mrz',
  'wechat',
  'age',
  'seq',
  'seat',
  'policyNo',
  'diet',
  'allergies',
  'medical',
  'medication',
  'accessNeeds',
  'emergencyName',
  'emergencyPhone',
  'guardianName',
  'guardianPhone',
  'visaNo',
  'photoConsent',
  'guardianConsent',
])
const names = new Set(['nameZh', 'nameFull'])

/**
 * The names in a cell of a list of rooms: 王示例、李样本; "Zoe Example & Eve Invented". Null for a single one, also where
 * its own writing has a slash, a comma or a space (WANG/SHILI, "Lü, Niming", 欧阳 样一).
 */
export function severalNames(text: string): string[] | null {
  const plain = text.replace(/(?:^|(?<=[\s、,，;；/]))\d{1,2}\s*[.、．)）]\s*/gu, '\n').trim()
  // SUN Hao & LIU Fang (刘芳): Latin names, one with the other script behind it.
  const parts = hasHan(brackets(plain).outside) ? ofChinese(plain) : ofLatin(plain)
  return parts.length >= 2 ? parts : null
}

function ofChinese(text: string): string[] {
  const clean = (part: string) => part.trim()
  const isName = (part: string) => {
    const bare = brackets(part).outside.replace(/\s/gu, '')
    return /^\p{Script=Han}{2,4}$|^\p{Script=Han}{2,10}[·•]\p{Script=Han}{2,10}$/u.test(bare)
  }
  for (const by of [/[、，,;；/／&＆+＋|｜\n]|\s{2,}/u, /[、，,;；/／&＆+＋|｜\n和与及]|\s{2,}/u, /\s+/u]) {
    const parts = text.split(by).map(clean).filter(Boolean)
    if (parts.length < 2 || !parts.every(isName)) continue
    // 欧阳 样一 is one person, written apart.
    if (by.source === '\\s+' && parts.some((part) => parseChineseName(`${part}示`).family === part)) continue
    return parts
  }
  return []
}

const comma = /\s*[,，]\s*/u

const isFamilyFirst = ([family = '', given = '']: readonly string[]) =>
  family === family.toUpperCase() && given !== given.toUpperCase()

function ofLatin(text: string): string[] {
  const words = (part: string) =>
    brackets(part)
      .outside.split(/[\s,/]+/u)
      .filter(Boolean).length
  for (const by of [/\s*(?:[;；\n|&+、]|\band\b|\s\/\s)\s*/iu, comma]) {
    const parts = text
      .split(by)
      .map((part) => part.trim())
      .filter(Boolean)
    // NGUYEN MAU, Van Thu is one: the family in capitals before the comma.
    if (by === comma && parts.length === 2 && isFamilyFirst(parts)) continue
    if (
      parts.length >= 2 &&
      parts.every(
        (part) => words(part) >= 2 && /^[\p{Script=Latin}\p{M}\s'’.,/()（）-]+$/u.test(brackets(part).outside),
      )
    )
      return parts
  }
  return []
}

/** Parts of a cell that go with the names of another: 男/女 beside two names. */
function parted(cell: Cell, count: number): string[] | null {
  const parts = cellText(cell)
    .split(/[、，,;；/／&|\n]/u)
    .map((part) => part.trim())
  return parts.length === count && parts.every((part) => part !== '') ? parts : null
}

/**
 * The cells of a row for each of the people that it names; the row itself where it names one.
 * @param keys column of the dictionary for each cell
 */
export function splitRow(cells: readonly (Cell | undefined)[], keys: readonly string[]): (Cell | undefined)[][] {
  const found = cells.map((cell, i) => (names.has(keys[i] ?? '') ? severalNames(cellText(cell)) : null))
  const count = found.reduce((most, parts) => Math.max(most, parts?.length ?? 1), 1)
  if (count < 2 || isOnePerson(cells, keys, found, count)) return [[...cells]]
  return Array.from({ length: count }, (_, person) =>
    cells.map((cell, i) => {
      const key = keys[i] ?? ''
      const own = found[i]
      if (own) return own.length === count ? own[person] : null
      if (names.has(key)) return null
      const parts = parted(cell ?? null, count)
      if (parts && !shared.has(key)) return parts[person]
      return oneOnly.has(key) ? null : cell
    }),
  )
}

const ofOne = new Set(['passportNo', 'idCard', 'dob', 'mrz', 'studentNo'])

/** A comma parts two people, or the family from the given name: with one birthday or passport beside it, it is one person. */
function isOnePerson(
  cells: readonly (Cell | undefined)[],
  keys: readonly string[],
  found: readonly (string[] | null)[],
  count: number,
): boolean {
  const byComma = found.every((parts, i) => parts === null || !/[;；\n|&+、]|\band\b|\s\/\s/iu.test(cellText(cells[i])))
  const single = keys.some((key, i) => ofOne.has(key) && !isBlank(cells[i]) && parted(cells[i] ?? null, count) === null)
  return byComma && single && !found.some((parts) => parts?.some(hasHan))
}

/** What all in the row have, also where a sign in it looks like two values: BA038/BA039. */
const shared = new Set([
  'room',
  'roomType',
  'hostFamily',
  'flightOut',
  'flightBack',
  'dateFrom',
  'dateTo',
  'remarks',
  'pnr',
  'institution',
])
