import { addDays } from '@shared/model/dates'
import type { Row } from '@shared/model/types'
import { broughtYears, calendarOf } from '@shared/rules/holidays'
import {
  addWorkingDays,
  isWorkingDay,
  unknownYears,
  workingDaysBetween,
  workingDaysIn,
} from '@shared/rules/working-days'
import { describe, expect, it } from 'vitest'

const china = calendarOf(undefined, 'CN')
const england = calendarOf(undefined, 'GB')

const daysOff = (name: 'CN' | 'GB', year: string) =>
  [...calendarOf(undefined, name).special.values()].filter(({ on, kind }) => on.startsWith(year) && kind === 'off')

describe('the calendars that come with the program', () => {
  // 2025: thirteen statutory days, with weekends moved 28 in a row of seven holidays; 2026: thirteen, 33.
  it.each([
    ['CN', '2025', 28, 5],
    ['CN', '2026', 33, 6],
    ['GB', '2025', 8, 0],
    ['GB', '2026', 8, 0],
    ['GB', '2027', 8, 0],
  ] as const)('%s %s has %i days off and %i weekend days worked', (name, year, off, worked) => {
    const special = [...calendarOf(undefined, name).special.values()].filter(({ on }) => on.startsWith(year))
    expect(daysOff(name, year)).toHaveLength(off)
    expect(special.filter(({ kind }) => kind === 'work')).toHaveLength(worked)
  })

  it('works only weekends in exchange, and bank holidays are no weekends', () => {
    const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()
    for (const { on, kind } of china.special.values()) if (kind === 'work') expect([0, 6]).toContain(weekday(on))
    for (const { on } of england.special.values()) expect([1, 2, 3, 4, 5]).toContain(weekday(on))
  })

  it.each([
    ['2026-02-14', true, 'a Saturday worked before the Spring Festival'],
    ['2026-02-15', false, 'its first day'],
    ['2026-02-23', false, 'its last day, a Monday'],
    ['2026-02-24', true, 'the day after'],
    ['2026-02-28', true, 'a Saturday worked after it'],
    ['2026-01-04', true, 'a Sunday worked after New Year'],
    ['2026-10-07', false, 'the last of the National Day holidays'],
    ['2026-10-08', true, 'the day after'],
    ['2026-10-10', true, 'a Saturday worked'],
    ['2025-10-08', false, 'Mid-Autumn joined to National Day'],
    ['2025-09-28', true, 'a Sunday worked'],
    ['2026-09-05', false, 'an ordinary Saturday'],
    ['2026-09-04', true, 'an ordinary Friday'],
    ['2030-05-01', true, 'Labour Day of a year nobody entered, a Wednesday'],
  ])('%s: %s, %s', (day, works) => {
    expect(isWorkingDay(day, china)).toBe(works)
  })

  it.each([
    ['2026-04-03', false],
    ['2026-04-06', false],
    ['2026-12-26', false],
    ['2026-12-28', false],
    ['2026-12-29', true],
    ['2026-02-16', true],
  ])('England, %s: %s', (day, works) => {
    expect(isWorkingDay(day, england)).toBe(works)
  })
})

describe('counting', () => {
  it.each([
    ['2026-08-10', 15, '2026-08-31', 'three plain weeks'],
    ['2026-08-10', 0, '2026-08-10', 'nought'],
    ['2026-08-07', 1, '2026-08-10', 'over a weekend'],
    ['2026-08-08', 1, '2026-08-10', 'from a Saturday'],
    ['2026-09-18', 1, '2026-09-20', 'onto a Sunday worked'],
    ['2026-09-30', 1, '2026-10-08', 'over the National Day holidays'],
    ['2026-02-13', 2, '2026-02-24', 'over the Spring Festival'],
    ['2026-10-10', -5, '2026-09-28', 'back over the holidays'],
    ['2026-09-08', -5, '2026-09-01', 'five working days before a departure'],
  ])('%s and %i working days is %s: %s', (from, count, day) => {
    expect(addWorkingDays(from, count, china)).toBe(day)
  })

  it('goes there and back, and agrees with counting the days between', () => {
    for (let from = '2025-12-20'; from < '2026-12-20'; from = addDays(from, 3))
      for (const count of [1, 4, 15, 40]) {
        const to = addWorkingDays(from, count, china)
        expect(isWorkingDay(to, china)).toBe(true)
        expect(workingDaysBetween(from, to, china)).toBe(count)
        expect(workingDaysBetween(to, from, china)).toBe(-count)
        if (isWorkingDay(from, china)) expect(addWorkingDays(to, -count, china)).toBe(from)
      }
  })

  it.each([
    ['2026-09-14', '2026-09-18', 5],
    ['2026-09-21', '2026-09-25', 4],
    ['2026-09-20', '2026-09-24', 5],
    ['2026-10-01', '2026-10-07', 0],
    ['2026-09-18', '2026-09-14', 0],
    ['2026-09-14', '2026-09-14', 1],
  ])('%s to %s has %i, both ends counted', (from, to, count) => {
    expect(workingDaysIn(from, to, china)).toBe(count)
  })
})

describe('what the office enters', () => {
  const office = {
    id: 'office',
    seq: 1,
    holidays: {
      a: { calendar: 'CN', on: '2026-09-04', kind: 'off', name: { zh: '校庆' } },
      b: { calendar: 'CN', on: '2026-10-10', kind: 'usual' },
      c: { calendar: 'CN', on: '2027-02-06', kind: 'off' },
      d: { calendar: 'GB', on: '2026-09-07', kind: 'off' },
      e: { calendar: 'CN' },
    },
  } as Row<'office'>
  const own = calendarOf(office, 'CN')

  it.each([
    ['2026-09-04', false, 'a day of its own'],
    ['2026-10-10', false, 'a Saturday it does not work'],
    ['2027-02-06', false, 'a year it began'],
    ['2026-09-07', true, 'a day of the other calendar'],
    ['2026-10-01', false, 'what it left alone'],
  ])('%s: %s, %s', (day, works) => {
    expect(isWorkingDay(day, own)).toBe(works)
  })

  it('makes a year known', () => {
    expect(unknownYears('2026-12-01', '2028-01-05', china)).toEqual(['2027', '2028'])
    expect(unknownYears('2026-12-01', '2028-01-05', own)).toEqual(['2028'])
    expect(unknownYears('2026-01-01', '2026-12-31', china)).toEqual([])
    expect(broughtYears('CN')).toEqual(['2025', '2026'])
  })
})
