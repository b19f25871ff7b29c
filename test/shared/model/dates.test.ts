import {
  addDays,
  addMonths,
  ageOn,
  contradicts,
  dateParts,
  dayOfSerial,
  daysBetween,
  earliest,
  isWholeDate,
  latest,
} from '@shared/model/dates'
import { describe, expect, it } from 'vitest'

describe('partial dates', () => {
  it.each([
    ['2029', '2029-01-01', '2029-12-31'],
    ['2029-02', '2029-02-01', '2029-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2029-08-05', '2029-08-05', '2029-08-05'],
  ])('%s lies between %s and %s', (date, first, last) => {
    expect([earliest(date), latest(date)]).toEqual([first, last])
  })

  it.each(['2029-13', '2029-00', '2029-02-29', '29-02-01', '2029-2-1', '', '2029-08-05T00:00'])(
    '%s is none',
    (date) => {
      expect(dateParts(date)).toBeNull()
    },
  )

  it.each([
    ['2008-02', '2009-11-01', true],
    ['2008', '2008-07-19', false],
    ['2008-07', '2008-07-19', false],
    ['2008-07-18', '2008-07-19', true],
  ])('%s and %s contradict each other: %s', (one, other, contradicting) => {
    expect(contradicts(one, other)).toBe(contradicting)
  })

  it('is whole with a day', () => {
    expect([isWholeDate('2029-08-05'), isWholeDate('2029-08'), isWholeDate('2029-02-30')]).toEqual([true, false, false])
  })
})

describe('reckoning', () => {
  it.each([
    ['2026-10-12', 6, '2027-04-12'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-05-15', 0, '2026-05-15'],
  ])('%s and %i months is %s', (date, months, result) => {
    expect(addMonths(date, months)).toBe(result)
  })

  it('counts days over the turn of a year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(daysBetween('2026-07-12', '2026-08-02')).toBe(21)
    expect(daysBetween('2026-08-02', '2026-07-12')).toBe(-21)
  })

  it.each([
    [39544, '2008-04-06'],
    [39833, '2009-01-20'],
    [45999, '2025-12-08'],
    [61, '1900-03-01'],
    [59, '1900-02-28'],
    [1, '1900-01-01'],
  ])('day %i of the 1900 system is %s', (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day)
  })
})

describe('age', () => {
  it.each([
    ['2008-07-12', '2026-07-12', 18, 18],
    ['2008-07-13', '2026-07-12', 17, 17],
    ['2008-07', '2026-07-12', 17, 18],
    ['2008', '2026-07-12', 17, 18],
    ['2009-11', '2027-01-25', 17, 17],
    ['2008-02-29', '2026-02-28', 17, 17],
    ['2008-02-29', '2026-03-01', 18, 18],
  ])('born %s is on %s between %i and %i', (born, day, least, most) => {
    expect(ageOn(born, day)).toEqual({ least, most })
  })
})
