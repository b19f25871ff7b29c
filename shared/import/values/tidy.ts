import { simplified } from '../../model/simplified'
import type { Cell } from '../grid'

/** A number of 16 digits or more has lost the last ones when a spreadsheet kept it as a floating point number. */
const WHOLE = 1e15

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g

/** ASCII and common characters with single spaces between them: nothing below changes them. */
const plain = /^(?:[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*)?$/

/** Full width letters, digits and spaces made narrow; Chinese punctuation and every other character kept. */
export function tidyText(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** For numbers, dates, codes and words of a list: everything narrow, spaces joined. */
export function narrow(text: string): string {
  if (plain.test(text)) return text
  return text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim()
}

/** For comparing words: narrow, lower case, spaces joined. Punctuation stays: D* is not D. */
export function foldWord(text: string): string {
  return narrow(text).toLowerCase()
}

/** 专家一, Student 2: who of several somebody is, without the number. */
export const withoutCount = (text: string): string =>
  narrow(text).replace(/(?<=.)\s*(?:[一二三四五六七八九十]|\d{1,2})\s*号?$/u, '')

/** For comparing the answers none, pending, unknown: spaces are ignored too, and 待補 is 待补. */
export function foldAnswer(text: string): string {
  return simplified(foldWord(text).replaceAll(' ', ''))
}

export const hasHan = (text: string) => /\p{Script=Han}/u.test(text)
export const hasLatin = (text: string) => /\p{Script=Latin}/u.test(text)

/** True where a spreadsheet turned a long number into a floating point number, so that its last digits are gone. */
export function lostDigits(cell: Cell): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= WHOLE
  if (typeof cell === 'string') return /^\d(?:\.\d+)?e\+?\d{1,3}$/i.test(narrow(cell))
  return cell !== null && typeof cell === 'object' && 'number' in cell && Math.abs(cell.number) >= WHOLE
}

/** The text of a cell as written; whole numbers in full, dates as ISO. */
export function rawText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if ('date' in cell) return cell.date
  return Number.isInteger(cell.number) && Math.abs(cell.number) < WHOLE ? String(cell.number) : cell.text
}

/** What stands outside and inside the brackets: "带队教师（团长）" gives 带队教师 and 团长. */
export function brackets(text: string): { outside: string; inside: string[] } {
  const inside: string[] = []
  if (!/[()（）[\]【】]/.test(text)) return { outside: text.replace(/\s+/g, ' ').trim(), inside }
  const outside = text
    .replace(/[(（[【]([^()（）[\]【】]*)[)）\]】]/g, (_, part: string) => {
      inside.push(part.trim())
      return ' '
    })
    .replace(/\s+/g, ' ')
    .trim()
  return { outside, inside }
}

/** The two languages of a cell such as "学生 Student": its Han part and its Latin part. */
export function languageParts(text: string): string[] {
  if (!hasHan(text) || !hasLatin(text)) return []
  const han = text.replace(/[^\p{Script=Han}]+/gu, ' ').trim()
  const latin = text
    .replace(/\p{Script=Han}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[/,;:、·-]\s*|\s*[/,;:、·-]$/g, '')
  return [han, latin]
}

/** The letter that ticks a box. */
export const isCross = (text: string): boolean => /^\s*x\s*$/iu.test(text)
