import { dateParts } from '../model/dates'

const value = (character: string) =>
  character === '<' ? 0 : /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55

/** Check digit of a field: weights 7, 3, 1, A = 10, < = 0, modulo 10 (ICAO Doc 9303 part 3). */
export function mrzCheckDigit(field: string): string {
  const sum = [...field].reduce((total, character, index) => total + value(character) * ([7, 3, 1][index % 3] ?? 1), 0)
  return String(sum % 10)
}

export interface Mrz {
  issuingState: string
  family: string
  given: string
  number: string
  nationality: string
  /** Two digits of the year are completed: births behind `today`, ends ahead. */
  dateOfBirth: string
  sex: 'M' | 'F' | 'X'
  expiresOn: string
}

export interface MrzReading {
  mrz: Mrz | null
  /** Fields whose check digit is wrong: number, dateOfBirth, expiresOn, composite; `shape` when it is no zone at all. */
  wrong: ('shape' | 'number' | 'dateOfBirth' | 'expiresOn' | 'composite')[]
}

function day(yymmdd: string, lastYear: number): string {
  const short = 2000 + Number(yymmdd.slice(0, 2))
  const date = `${short <= lastYear ? short : short - 100}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4, 6)}`
  return dateParts(date) ? date : ''
}

/**
 * Reads the machine-readable zone of a passport: TD3, two lines of 44 characters (ICAO Doc 9303 part 4). Names have no
 * check digit there and stand in A-Z only, so they never replace a name on record.
 */
export function readMrz(written: string, today: string): MrzReading {
  const zone = written.toUpperCase().replace(/\s+/g, '')
  if (!/^P[A-Z<][A-Z<]{3}[A-Z<]{39}[A-Z0-9<]{44}$/.test(zone)) return { mrz: null, wrong: ['shape'] }
  const first = zone.slice(0, 44)
  const second = zone.slice(44)
  const [family = '', given = ''] = first.slice(5).split('<<')
  const checks: [MrzReading['wrong'][number], string, string | undefined][] = [
    ['number', second.slice(0, 9), second[9]],
    ['dateOfBirth', second.slice(13, 19), second[19]],
    ['expiresOn', second.slice(21, 27), second[27]],
    ['composite', second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43), second[43]],
  ]
  const sex = second[20]
  const year = Number(today.slice(0, 4))
  return {
    wrong: checks.filter(([, field, digit]) => mrzCheckDigit(field) !== digit).map(([name]) => name),
    mrz: {
      issuingState: first.slice(2, 5).replaceAll('<', ''),
      family: family.replaceAll('<', ' ').trim(),
      given: given.replaceAll('<', ' ').trim(),
      number: second.slice(0, 9).replaceAll('<', ''),
      nationality: second.slice(10, 13).replaceAll('<', ''),
      dateOfBirth: day(second.slice(13, 19), year),
      sex: sex === 'M' || sex === 'F' ? sex : 'X',
      expiresOn: day(second.slice(21, 27), year + 60),
    },
  }
}
