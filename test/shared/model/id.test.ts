import { newId } from '@shared/model/id'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
const time = fc.integer({ min: 0, max: 2 ** 48 - 1 })

test('26 characters of lower-case base32, without letters that look like digits', () => {
  fc.assert(
    fc.property(time, bytes, (now, random) => {
      expect(newId(now, () => random)).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/)
    }),
  )
})

test('ids sort by the time they were made', () => {
  fc.assert(
    fc.property(time, time, bytes, bytes, (a, b, r, s) => {
      fc.pre(a < b)
      expect(newId(a, () => r) < newId(b, () => s)).toBe(true)
    }),
  )
})

test('every bit of chance counts', () => {
  const ids = new Set<string>()
  for (let bit = 0; bit < 80; bit++) {
    const random = new Uint8Array(10)
    random[bit >> 3] = 1 << (bit & 7)
    ids.add(newId(0, () => random))
  }
  expect(ids.size).toBe(80)
  expect(newId(1, () => new Uint8Array(10))).toBe('00000000010000000000000000')
  expect(newId(0, () => new Uint8Array(10).fill(255))).toBe('0000000000zzzzzzzzzzzzzzzz')
})
