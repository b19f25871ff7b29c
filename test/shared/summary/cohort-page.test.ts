import { describe, expect, test } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { attendanceRate, trainingHours } from '../../../shared/summary/attendance'
import { awaitsVisa, cohortDeadlines } from '../../../shared/summary/deadlines'
import { feeTotals } from '../../../shared/summary/fees'
import { itineraryDays, itineraryInOrder } from '../../../shared/summary/itinerary-days'
import { memberOf } from './invented'

/** Figures of a cohort's page; everybody is invented. 2026-10-01 to 10-07 are holidays in China, 10-10 is worked. */

const member = (number: number, enrolment: Partial<Row<'enrolment'>>, person: Partial<Row<'person'>> = {}) => {
  const base = memberOf(number)
  return { ...base, enrolment: { ...base.enrolment, ...enrolment }, person: { ...base.person, ...person } }
}
const yuan = (amount: number) => ({ amount, currency: 'CNY' })

describe('deadlines', () => {
  const official: Row<'cohort'> = {
    id: 'k1',
    seq: 1,
    kind: 'delegationOut',
    travelCapacity: 'official',
    dates: { from: '2026-10-12', to: '2026-10-19' },
  }
  const keys = (
    cohort: Row<'cohort'>,
    today: string,
    participants: Parameters<typeof cohortDeadlines>[0]['participants'] = [],
  ) =>
    Object.fromEntries(
      cohortDeadlines({ cohort, participants, office: undefined, today }).map(
        ({ key, on, done, open, workingDays }) => [key, { on, done, open, workingDays }],
      ),
    )

  test('of an official journey are counted in working days over the holidays', () => {
    const found = keys(official, '2026-09-21')
    // Five working days back from Monday 12 October: 10, 9, 8 October, 30 and 29 September.
    expect(found.notice).toEqual({ on: '2026-09-29', done: false, open: 0, workingDays: 5 })
    expect(found.handIn?.on).toBe('2026-10-26')
    expect(found.report?.on).toBe('2026-11-09')
    expect(Object.keys(found)).toEqual(['notice', 'departure', 'return', 'handIn', 'report'])
  })

  test('are done when what they ask for is there', () => {
    const done = { ...official, publicNotice: { from: '2026-09-25' }, reportDone: '2026-11-02' }
    const found = keys(done, '2026-11-20')
    expect(Object.entries(found).map(([key, { done: is }]) => [key, is])).toEqual([
      ['notice', true],
      ['departure', true],
      ['return', true],
      ['handIn', true],
      ['report', true],
    ])
  })

  test('name the people who hold them up', () => {
    const cohort = { ...official, kind: 'studyTourOut', travelCapacity: 'private' } as Row<'cohort'>
    const people = [
      member(2, { feeDue: yuan(100), feePaid: yuan(40), visas: { v: { status: 'submitted' } } }),
      member(3, { feeDue: yuan(100), feePaid: yuan(100), visas: { v: { status: 'granted' } } }),
      member(4, { feeDue: yuan(100) }),
    ]
    const found = keys(cohort, '2026-10-01', people)
    expect(found.visas).toMatchObject({ on: '2026-09-28', done: false, open: 1 })
    expect(found.fees).toMatchObject({ done: false, open: 2 })
    expect(found.fees?.workingDays).toBeLessThan(0)
    expect(found).not.toHaveProperty('notice')
    expect(awaitsVisa(member(5, { visas: { v: { status: 'notRequired' } } }))).toBe(false)
  })

  test('an official passport that is lent keeps the handing in open', () => {
    const holder = (custody: 'lent' | 'inOffice') =>
      member(1, {}, { documents: { d: { type: 'publicAffairs', number: 'PE1234567', custody } } })
    expect(keys(official, '2026-10-22', [holder('lent')]).handIn).toMatchObject({ done: false, open: 1 })
    expect(keys(official, '2026-10-22', [holder('inOffice')]).handIn).toMatchObject({ done: true, open: 0 })
  })

  test('there are none without dates, or of a cohort that was called off', () => {
    expect(keys({ id: 'k', seq: 1 }, '2026-01-01')).toEqual({})
    expect(keys({ ...official, state: 'cancelled' }, '2026-01-01')).toEqual({})
  })
})

test('fees are summed by currency, and too much paid by one does not settle the others', () => {
  const totals = feeTotals([
    member(2, { feeDue: yuan(28600), feePaid: yuan(28600) }),
    member(3, { feeDue: yuan(28600), feePaid: yuan(10000.5) }),
    member(4, { feeDue: yuan(1000), feePaid: yuan(1500) }),
    member(5, { feeDue: { amount: 900, currency: 'GBP' } }),
    member(6, { feeDue: yuan(10), feePaid: { amount: 1, currency: 'GBP' } }),
    member(7, {}),
  ])
  expect(totals.people).toEqual({ settled: 2, partly: 1, unpaid: 1, noFee: 1, unclear: 1 })
  expect(totals.due).toEqual([yuan(58210), { amount: 900, currency: 'GBP' }])
  expect(totals.owed).toEqual([yuan(18599.5), { amount: 900, currency: 'GBP' }])
})

describe('the itinerary', () => {
  const cohort: Pick<Row<'cohort'>, 'itinerary' | 'dates'> = {
    dates: { from: '2026-12-05', to: '2026-12-07' },
    itinerary: {
      b: { date: '2026-12-06', start: '13:30', kind: 'workshop' },
      a: { date: '2026-12-06', start: '9:00', end: '12:00', kind: 'class' },
      late: { date: '2026-12-06', kind: 'free' },
      before: { date: '2026-12-01', kind: 'class' },
      undated: { kind: 'visit' },
    },
  }
  test('has every day of the journey, days outside of it that hold something, and last what has no date', () => {
    expect(itineraryDays(cohort).map(({ date, number, items }) => [date, number, items.map(({ key }) => key)])).toEqual(
      [
        ['2026-12-01', null, ['before']],
        ['2026-12-05', 1, []],
        ['2026-12-06', 2, ['a', 'b', 'late']],
        ['2026-12-07', 3, []],
        [null, null, ['undated']],
      ],
    )
    expect(itineraryInOrder(cohort).map(({ key }) => key)).toEqual(['before', 'a', 'b', 'late', 'undated'])
  })
  test('of a semester shows only days on which something is', () => {
    const long = { ...cohort, dates: { from: '2026-09-01', to: '2027-01-31' } }
    expect(itineraryDays(long)).toHaveLength(3)
  })
})

describe('attendance', () => {
  const cohort: Row<'cohort'> = {
    id: 'k',
    seq: 1,
    itinerary: {
      a: { kind: 'class', start: '09:00', end: '12:00' },
      b: { kind: 'workshop', hours: 4 },
      c: { kind: 'free', start: '09:00', end: '18:00' },
    },
  }
  const of = (attendance: Row<'enrolment'>['attendance'], more: Partial<Row<'enrolment'>> = {}): Row<'enrolment'> => ({
    id: 'e',
    seq: 1,
    ...(attendance && { attendance }),
    ...more,
  })
  test('makes the hours of training, unless they were recorded', () => {
    const marks = { a: { status: 'present' }, b: { status: 'late' }, c: { status: 'present' } } as const
    expect(trainingHours(of(marks), cohort)).toBe(7)
    expect(trainingHours(of({ ...marks, b: { status: 'absent' } }), cohort)).toBe(3)
    expect(trainingHours(of({ ...marks, b: { status: 'present', hours: 1.5 } }), cohort)).toBe(4.5)
    expect(trainingHours(of(marks, { trainingHours: 60 }), cohort)).toBe(60)
    expect(trainingHours(of(undefined), cohort)).toBeNull()
  })
  test('counts being late as being there', () => {
    expect(attendanceRate(of({ a: { status: 'present' }, b: { status: 'late' }, c: { status: 'absent' } }))).toBe(67)
    expect(attendanceRate(of(undefined))).toBeNull()
  })
})
