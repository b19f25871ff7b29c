import { holdings } from '@shared/summary/holdings'
import { expect, test } from 'vitest'
import { example, odd } from '../documents/office'

test('an office is counted by what people know it by; kinds of which there is nothing are left out', () => {
  expect(holdings(odd)).toEqual([
    { type: 'person', count: 3 },
    { type: 'cohort', count: 4 },
    { type: 'masterClass', count: 1 },
  ])
  for (const { type, count } of holdings(example)) expect(count).toBe([...example.all(type)].length)
})
