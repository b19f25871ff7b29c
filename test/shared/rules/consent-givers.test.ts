import { expect, test } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { type Purpose, usualGiver, usualPurposes } from '../../../shared/rules/consents'
import { usualRules } from '../../../shared/rules/settings'

/** Whoever was born then, on 1 March 2027. */
const giver = (dateOfBirth: string, purpose: Purpose) => {
  const person = { id: 'p', seq: 1, dateOfBirth } as unknown as Row<'person'>
  return usualGiver(purpose, usualPurposes(person, '2027-03-01' as never, usualRules))
}

test.each([
  ['an adult', '2000-01-01', 'processing', 'self'],
  ['an adult', '2000-01-01', 'photo', 'self'],
  ['a child under 14', '2015-01-01', 'guardianData', 'guardian'],
  ['a child under 14', '2015-01-01', 'photo', 'guardian'],
  ['somebody of 17', '2009-06-01', 'guardian', 'guardian'],
  ['somebody of 17', '2009-06-01', 'processing', undefined],
  ['somebody of 17', '2009-06-01', 'photo', undefined],
] as const)('%s, born %s: a consent to %s is written as given by %s', (_, born, purpose, expected) => {
  expect(giver(born, purpose)).toBe(expected)
})
