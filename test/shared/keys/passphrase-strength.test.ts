import { strengthOf } from '@shared/keys/passphrase-strength'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['12345678', 'common'],
  ['19880808', 'common'],
  ['Password1!', 'common'],
  ['tongxing2026', 'common'],
  ['woaini1314', 'common'],
  ['aaaaaaaaaaaa', 'weak'],
  ['wangwei1988', 'weak'],
  ['13800138000', 'weak'],
  ['zebra lamp', 'weak'],
  ['xK4#pQ9z', 'fair'],
  ['amber kettle seven bridges', 'good'],
  ['deng huo che yun', 'good'],
  ['春天的火车开往云南下雪的山', 'strong'],
  ['k8sJ2nQw9xLm4vTz', 'strong'],
] as const)('%s is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase).strength).toBe(strength)
})

test('saying a word twice adds next to nothing', () => {
  expect(strengthOf('lampe lampe lampe lampe').strength).toBe('weak')
})

test('full-width letters count as the same', () => {
  expect(strengthOf('ｐａｓｓｗｏｒｄ')).toEqual(strengthOf('password'))
})

test('any text gets an estimate', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
      expect(['common', 'weak', 'fair', 'good', 'strong']).toContain(strengthOf(text).strength)
    }),
  )
})
