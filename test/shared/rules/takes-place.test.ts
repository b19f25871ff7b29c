import { takesPlace } from '@shared/rules/takes-place'
import { expect, test } from 'vitest'

test.each([
  ['cancelled', '2026-01-05', false],
  ['draft', '2026-11-23', false],
  ['draft', undefined, false],
  ['draft', '2026-11-22', true],
  ['draft', '2026-03', true],
  ['recruiting', '2027-05-01', true],
  ['returned', undefined, true],
])('a %s cohort from %s is counted: %s', (state, from, counted) => {
  expect(takesPlace({ state, ...(from ? { dates: { from } } : {}) } as never, '2026-11-22')).toBe(counted)
})
