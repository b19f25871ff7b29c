import { simplified } from '../model/simplified'
import type { Cell } from './grid'

/** The text a cell shows, without the spaces around it. A blank cell gives ''. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell.trim()
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  if ('date' in cell) return cell.date
  return cell.text.trim()
}

export function isBlank(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return cell === null || cell === undefined
  // Nearly every text begins with a letter, a digit or a character.
  const first = cell.charCodeAt(0)
  if ((first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff)) return false
  return cell.trim() === ''
}

export function isBlankRow(row: readonly Cell[] | undefined): boolean {
  return row === undefined || row.every(isBlank)
}

/** Text for comparing: full width made narrow, lower case, spaces joined, traditional characters simplified. */
export function foldText(text: string): string {
  if (/^[!-~]*$/.test(text)) return text.toLowerCase()
  return simplified(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim()
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

export function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text)
}
