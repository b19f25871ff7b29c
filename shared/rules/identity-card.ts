import { isRealDay, partialDate } from '../model/dates'
import type { IsoDate } from '../model/types'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = '10X98765432'

export interface IdentityCard {
  dateOfBirth: IsoDate
  sex: 'M' | 'F'
}

/** The check character for the first 17 digits of a resident identity card (GB 11643-1999, ISO 7064 MOD 11-2). */
export function identityCheckCharacter(digits17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits17[index]), 0)
  return CHECK[sum % 11] ?? ''
}

/**
 * Date of birth and sex in a resident identity card number of 18 characters; null where the number is not valid:
 * wrong shape, no such day, wrong check character (GB 11643-1999). Odd 17th digit: male.
 */
export function readIdentityCard(number: string): IdentityCard | null {
  if (!/^\d{17}[\dX]$/.test(number) || identityCheckCharacter(number.slice(0, 17)) !== number[17]) return null
  const year = Number(number.slice(6, 10))
  const month = Number(number.slice(10, 12))
  const day = Number(number.slice(12, 14))
  if (year < 1900 || !isRealDay(year, month, day)) return null
  // Sequence numbers begin at 001: 000 is what a spreadsheet leaves of the digits it lost.
  if (number.slice(14, 17) === '000') return null
  return { dateOfBirth: partialDate(year, month, day), sex: Number(number[16]) % 2 === 1 ? 'M' : 'F' }
}

/** The number of fifteen digits that cards had before 1999: it has no check character, the century is 19. */
export function isOldIdentityCard(number: string): boolean {
  return (
    /^\d{15}$/.test(number) &&
    isRealDay(1900 + Number(number.slice(6, 8)), Number(number.slice(8, 10)), Number(number.slice(10, 12)))
  )
}
