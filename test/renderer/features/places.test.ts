import { expect, test } from 'vitest'
import { filled, type Place } from '../../../renderer/features/cohort/travel/place'

const place = (beds: number | null, guests: number) =>
  filled({ beds, guests: Array.from({ length: guests }) } as unknown as Place)

test('a room with more people than beds is not one that is just full', () => {
  expect([place(2, 1), place(2, 2), place(2, 4), place(null, 4)]).toEqual([undefined, 'full', 'over', undefined])
})
