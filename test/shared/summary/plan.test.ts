import type { Row } from '@shared/model/types'
import { planCounts } from '@shared/summary/plan-counts'
import { planProgress } from '@shared/summary/plan-progress'
import { describe, expect, test } from 'vitest'
import { readerOf } from './records'

/** Everybody and everything here is invented. */

const today = '2027-06-15'

describe('progress', () => {
  const { levels, ...whole } = planProgress(
    {
      projects: {
        a: { level: 'school', target: 10, actual: 5, budget: { amount: 100, currency: 'CNY' } },
        b: { level: 'school', target: 10, actual: 30, status: 'running', dates: { to: '2027-01' } },
        c: { level: 'student', status: 'done', budget: { amount: 50, currency: 'CNY' } },
        d: { level: 'teacher', target: 4, dates: { to: '2027-05' }, budget: { amount: 7, currency: 'GBP' } },
        e: { level: 'teacher', target: 4, status: 'stopped', dates: { to: '2027-05' } },
        f: { target: 0, actual: 3 },
      },
      conditions: { x: { met: true }, y: { met: false }, z: {} },
    },
    today,
  )

  test('a level is the mean of its projects, none counted above its target, stopped ones not at all', () => {
    expect(levels.map(({ level, share, done }) => [level, share, done])).toEqual([
      ['school', 0.75, 0],
      ['student', 1, 1],
      ['teacher', 0, 0],
      ['parent', null, 0],
      [null, null, 0],
    ])
  })

  test('the plan as a whole: budget by currency, what is late, conditions met', () => {
    expect(whole).toEqual({
      total: 6,
      done: 1,
      late: 1,
      share: (0.5 + 1 + 1 + 0) / 4,
      budget: [
        { amount: 150, currency: 'CNY' },
        { amount: 7, currency: 'GBP' },
      ],
      conditions: { met: 1, total: 3 },
    })
  })

  test('a project beyond its target says by how much', () => {
    expect(levels[0]?.projects.find(({ key }) => key === 'b')).toMatchObject({ share: 3, late: false })
  })
})

describe('counting from what is linked', () => {
  const enrolments: Row<'enrolment'>[] = [
    { id: 'e1', seq: 1, person: 'p1', cohort: 'c1' },
    { id: 'e2', seq: 1, person: 'p2', cohort: 'c1', actualDates: { from: '2027-03-01', to: '2027-03-02' } },
    { id: 'e3', seq: 1, person: 'p3', cohort: 'c1', state: 'withdrawn' },
    { id: 'e4', seq: 1, person: 'p1', cohort: 'c2' },
    { id: 'e5', seq: 1, person: 'p4', cohort: 'c3' },
    { id: 'e6', seq: 1, person: 'p5', cohort: 'c4' },
  ]
  const reader = readerOf({
    plan: [
      {
        id: 'plan',
        seq: 1,
        projects: {
          away: { cohorts: ['c1', 'c2', 'c3', 'c4', 'gone'] },
          paper: { agreements: ['a1', 'a2'], outputs: ['o1', 'o2', 'o3'] },
          none: {},
        },
      },
    ],
    cohort: [
      { id: 'c1', seq: 1, dates: { from: '2027-03-01', to: '2027-03-10' } },
      { id: 'c2', seq: 1, state: 'returned' },
      { id: 'c3', seq: 1, dates: { from: '2027-09-01', to: '2027-09-10' } },
      { id: 'c4', seq: 1, state: 'cancelled', dates: { from: '2027-01-01', to: '2027-01-10' } },
    ],
    enrolment: enrolments,
    agreement: [
      { id: 'a1', seq: 1, state: 'inForce' },
      { id: 'a2', seq: 1, state: 'draft' },
    ],
    output: [
      { id: 'o1', seq: 1, state: 'adopted' },
      { id: 'o2', seq: 1, state: 'developing' },
      { id: 'o3', seq: 1, state: 'withdrawn', adoptedOn: '2026' },
    ],
  })
  const counts = planCounts(reader, 'plan', today)

  test('people taking part, people once each, days away and cohorts; withdrawn people and groups not begun are left out', () => {
    expect(counts.away).toEqual([
      {
        measure: 'participants',
        count: 3,
        from: [
          { type: 'cohort', id: 'c1', count: 2 },
          { type: 'cohort', id: 'c2', count: 1 },
        ],
        left: 2,
      },
      expect.objectContaining({ measure: 'people', count: 2 }),
      { measure: 'personDays', count: 12, from: [{ type: 'cohort', id: 'c1', count: 12 }], left: 3 },
      expect.objectContaining({ measure: 'cohorts', count: 2, left: 2 }),
    ])
  })

  test('agreements once they are signed, outputs that stand, and those adopted', () => {
    expect(counts.paper?.map(({ measure, count, left }) => [measure, count, left])).toEqual([
      ['agreements', 1, 1],
      ['outputs', 2, 1],
      ['adopted', 1, 2],
    ])
  })

  test('nothing linked, nothing to count; no plan, no projects', () => {
    expect(counts.none).toEqual([])
    expect(planCounts(reader, 'elsewhere', today)).toEqual({})
  })
})
