import { expect, test } from 'vitest'
import { plainWords } from '../../../renderer/records/history-words'
import { meaningOf } from '../../../renderer/records/path-meaning'

test.each([
  ['person', 'idCard', true],
  ['person', 'gender', false],
  ['person', 'documents.k9.number', true],
  ['person', 'documents.k9', true],
  ['person', 'emergencyContacts.k9', true],
  ['person', 'refusedValues.idCard', true],
  ['enrolment', 'refusedValues.room', true],
  ['cohort', 'rooms.k9', false],
] as const)('what the history says of %s %s is masked: %s', (type, path, sensitive) => {
  expect(meaningOf(type, path, 'en').sensitive).toBe(sensitive)
})

test('a value that was left out is told by its column and what the list said, without codes', () => {
  const { label, part } = meaningOf('person', 'refusedValues.idCard', 'zh')
  expect(label).toBe('未采用的值 · 身份证号')
  const refused = { said: '2.199E+17', because: 'scientificNotation', list: 'a.csv', on: '2026-11-22' }
  expect(plainWords(refused, part)).toBe('2.199E+17')
})
