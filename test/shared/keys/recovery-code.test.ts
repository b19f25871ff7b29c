import { RECOVERY_BYTES, readCode, writeCode } from '@shared/keys/recovery-code'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bytes = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES })

test('what is written reads as the same bytes, however it is typed', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const code = writeCode(given)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){7}$/)
      for (const typed of [
        code,
        code.toLowerCase(),
        code.replaceAll('-', ''),
        code.replaceAll('-', ' \n'),
        code.replaceAll('0', 'O').replaceAll('1', 'l'),
        code.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
      ])
        expect(readCode(typed)).toEqual({ bytes: given })
    }),
  )
})

describe('a slip is noticed, and its group named', () => {
  test('any one wrong character', () => {
    fc.assert(
      fc.property(bytes, fc.nat(39), fc.nat(30), (given, at, step) => {
        const code = writeCode(given).replaceAll('-', '')
        const other = ALPHABET[(ALPHABET.indexOf(code[at] as string) + 1 + step) % 32]
        const typed = code.slice(0, at) + other + code.slice(at + 1)
        expect(readCode(typed)).toEqual({ wrong: 'group', group: Math.floor(at / 5) + 1 })
      }),
      { numRuns: 1000 },
    )
  })

  test('two characters of a group exchanged', () => {
    fc.assert(
      fc.property(bytes, fc.nat(7), fc.nat(3), fc.nat(3), (given, group, one, step) => {
        const letters = [...writeCode(given).replaceAll('-', '')]
        const a = group * 5 + one
        const b = group * 5 + ((one + 1 + step) % 5)
        fc.pre(letters[a] !== letters[b])
        ;[letters[a], letters[b]] = [letters[b] as string, letters[a] as string]
        const reading = readCode(letters.join(''))
        // A carried character against the check is the one exchange that may pass, about once in thirty.
        if (one !== 4 && (one + 1 + step) % 5 !== 4) expect(reading).toEqual({ wrong: 'group', group: group + 1 })
      }),
      { numRuns: 1000 },
    )
  })

  test('groups at each other’s place', () => {
    fc.assert(
      fc.property(bytes, fc.nat(7), fc.nat(6), (given, one, step) => {
        const groups = writeCode(given).split('-')
        const other = (one + 1 + step) % 8
        ;[groups[one], groups[other]] = [groups[other] as string, groups[one] as string]
        expect(readCode(groups.join('-'))).toMatchObject({ wrong: 'group' })
      }),
    )
  })

  test('characters left out, over, or none of the alphabet', () => {
    const code = writeCode(new Uint8Array(RECOVERY_BYTES).fill(77))
    expect(readCode('')).toEqual({ wrong: 'tooShort' })
    expect(readCode(code.slice(0, -1))).toEqual({ wrong: 'tooShort' })
    expect(readCode(`${code}7`)).toEqual({ wrong: 'tooLong' })
    expect(readCode(`${code.slice(0, 6)}U${code.slice(7)}`)).toEqual({ wrong: 'group', group: 2 })
    expect(readCode('恢复码恢复码')).toEqual({ wrong: 'group', group: 1 })
  })
})
