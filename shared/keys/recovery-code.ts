/**
 * The recovery code of an office: 160 random bits, written as eight groups of five characters. Four of a group carry
 * twenty bits, the fifth checks them and their place, so that whoever types the code from paper is told which group is
 * mistyped. The alphabet is Crockford's: no I, L, O or U, and what is mistaken for 0 and 1 is read as such.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 8
const CARRYING = 4
export const RECOVERY_BYTES = (GROUPS * CARRYING * 5) / 8

/** `tooShort`, `tooLong`: characters are missing or over; `group`: the number, from 1, of the first group that cannot be right. */
export type CodeReading = { bytes: Uint8Array } | { wrong: 'tooShort' | 'tooLong' } | { wrong: 'group'; group: number }

/** The code as it is printed: `7K2MQ-…`, from twenty random bytes. */
export function writeCode(bytes: Uint8Array): string {
  if (bytes.length !== RECOVERY_BYTES) throw new Error(`a recovery code has ${RECOVERY_BYTES} bytes`)
  const values: number[] = []
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      values.push((held >> bits) & 31)
    }
    held &= (1 << bits) - 1
  }
  return Array.from({ length: GROUPS }, (_, group) => {
    const carried = values.slice(group * CARRYING, (group + 1) * CARRYING)
    return [...carried, checkOf(carried, group)].map((value) => ALPHABET[value]).join('')
  }).join('-')
}

/** Reads a code as people type it: any case, any spaces and hyphens, O for 0, I and L for 1. */
export function readCode(typed: string): CodeReading {
  const values = valuesOf(typed)
  const length = CARRYING + 1
  const carried: number[] = []
  for (let group = 0; group < GROUPS && values.length >= (group + 1) * length; group++) {
    const part = values.slice(group * length, (group + 1) * length)
    const body = part.slice(0, CARRYING)
    if (part.includes(-1) || checkOf(body, group) !== part[CARRYING]) return { wrong: 'group', group: group + 1 }
    carried.push(...body)
  }
  if (values.length < GROUPS * length) return { wrong: 'tooShort' }
  if (values.length > GROUPS * length) return { wrong: 'tooLong' }
  return { bytes: bytesOf(carried) }
}

/** -1 stands for a character that no code holds. */
function valuesOf(typed: string): number[] {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, '')
  return [...plain].map((letter) => ALPHABET.indexOf(letter.replace('O', '0').replace(/[IL]/, '1')))
}

function bytesOf(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(RECOVERY_BYTES)
  let held = 0
  let bits = 0
  let at = 0
  for (const value of values) {
    held = (held << 5) | value
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 255
    held &= (1 << bits) - 1
  }
  return bytes
}

/**
 * A sum over the field of 32 elements in which every place has a weight of its own: any one wrong character, any two
 * exchanged ones and a group at another's place give another sum.
 */
function checkOf(values: readonly number[], group: number): number {
  return values.reduce((sum, value, place) => sum ^ times(value, place + 2), times(group + 1, 7))
}

/** Product in GF(32) by x^5 + x^2 + 1. */
function times(one: number, other: number): number {
  let product = 0
  let doubled = one
  for (let rest = other; rest > 0; rest >>= 1) {
    if (rest & 1) product ^= doubled
    doubled = doubled & 16 ? (doubled << 1) ^ 37 : doubled << 1
  }
  return product
}
