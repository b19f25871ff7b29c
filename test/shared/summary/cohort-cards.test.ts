import type { Row } from '@shared/model/types'
import { cohortCards } from '@shared/summary/cohort-cards'
import { expect, test } from 'vitest'
import { host } from './invented'
import { readerOf } from './records'

const cohort = (id: string, more: Partial<Row<'cohort'>> = {}): Row<'cohort'> => ({ id, seq: 1, ...more })

const reader = readerOf({
  institution: [host],
  cohort: [
    cohort('left', { dates: { from: '2026-01-10' } }),
    cohort('undated'),
    cohort('later', { dates: { from: '2026-09-01' } }),
    cohort('leftLongAgo', { dates: { from: '2024-01-10' } }),
    cohort('next', {
      dates: { from: '2026-06-28', to: '2026-07-10' },
      host: 'h1',
      destinations: ['GB'],
      kind: 'studyTourOut',
    }),
    cohort('month', { dates: { from: '2026-07' } }),
  ],
  person: [
    { id: 'p1', seq: 1, nameZh: { full: '安样一' } },
    { id: 'p2', seq: 1, nameZh: { full: '王样二' } },
  ],
  enrolment: [
    { id: 'e1', seq: 1, cohort: 'next', person: 'p1', role: 'student' },
    { id: 'e2', seq: 1, cohort: 'next', person: 'p2', role: 'student', state: 'withdrawn' },
  ],
})

const cards = cohortCards(reader, '2026-06-18')

test('the next to leave stand first, then those without a date, then those that left, the latest first', () => {
  expect(cards.map((card) => card.cohort.id)).toEqual(['next', 'later', 'undated', 'month', 'left', 'leftLongAgo'])
  expect(cards.map((card) => card.daysToDeparture)).toEqual([10, 75, null, null, -159, -890])
})

test('a card counts who is in the cohort and who lacks something', () => {
  expect(cards[0]).toMatchObject({ people: 1, withProblems: 1, hostName: { en: host.name?.en } })
  expect(cards[1]).toMatchObject({ people: 0, withProblems: 0, hostName: null })
})
