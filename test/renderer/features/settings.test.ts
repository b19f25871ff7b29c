import { valueAt } from '@shared/model/paths'
import type { Row } from '@shared/model/types'
import { calendarOf } from '@shared/rules/holidays'
import { rulesOn, settingHistory } from '@shared/rules/settings'
import { isWorkingDay } from '@shared/rules/working-days'
import { describe, expect, test } from 'vitest'
import {
  addedDays,
  marginEdit,
  removedDays,
  runsOf,
  settingEdit,
  type Values,
  yearReset,
  yearsOf,
} from '../../../renderer/features/settings/office-edits'
import { updated } from '../../../renderer/records/edits'

type Office = Row<'office'>
const empty: Office = { id: 'office', seq: 1 }

const authorOn = (today: string, who = 'Chen Shili') => {
  let last = 0
  return { who, today, freshId: () => `${today}-${++last}` }
}

/** The record with the values written, as the store would have it after the change. */
function written(office: Office, values: Values): Office {
  const change = updated('office', office, values)
  if (change?.op !== 'update') throw new Error('nothing to write')
  const after = structuredClone(office) as unknown as Record<string, Record<string, unknown>>
  for (const { p, to } of change.set) {
    const [list = '', key = ''] = p.split('.')
    after[list] = { ...after[list] }
    if (to === undefined) delete after[list][key]
    else after[list][key] = to
  }
  return after as unknown as Office
}

describe('a rule', () => {
  test('holds from the day it is set, with who set it', () => {
    const office = written(empty, settingEdit(empty, 'studentsToAnAdult', '8', authorOn('2026-09-01')))
    expect(rulesOn(office, '2026-08-31').studentsToAnAdult).toBe(10)
    expect(rulesOn(office, '2026-09-01').studentsToAnAdult).toBe(8)
    expect(settingHistory(office, 'studentsToAnAdult')).toMatchObject([
      { value: '8', setBy: 'Chen Shili', from: '2026-09-01' },
    ])
  })

  test('set again that day leaves one entry; another day adds one', () => {
    let office = written(empty, settingEdit(empty, 'studentsToAnAdult', '8', authorOn('2026-09-01')))
    office = written(office, settingEdit(office, 'studentsToAnAdult', '7', authorOn('2026-09-01')))
    expect(settingHistory(office, 'studentsToAnAdult').map(({ value }) => value)).toEqual(['7'])
    office = written(office, settingEdit(office, 'studentsToAnAdult', '6', authorOn('2026-10-01')))
    expect(settingHistory(office, 'studentsToAnAdult').map(({ value }) => value)).toEqual(['7', '6'])
    expect(rulesOn(office, '2026-09-15').studentsToAnAdult).toBe(7)
  })

  test('tried out and taken back that day leaves nothing', () => {
    const office = written(empty, settingEdit(empty, 'studentsToAnAdult', '8', authorOn('2026-09-01')))
    const back = written(office, settingEdit(office, 'studentsToAnAdult', undefined, authorOn('2026-09-01')))
    expect(settingHistory(back, 'studentsToAnAdult')).toEqual([])
  })

  test('taken back later keeps what it was', () => {
    const office = written(empty, settingEdit(empty, 'studentsToAnAdult', '8', authorOn('2026-09-01')))
    const back = written(office, settingEdit(office, 'studentsToAnAdult', undefined, authorOn('2026-10-01')))
    expect(rulesOn(back, '2026-09-15').studentsToAnAdult).toBe(8)
    expect(rulesOn(back, '2026-10-01').studentsToAnAdult).toBe(10)
    expect(settingHistory(back, 'studentsToAnAdult')).toHaveLength(2)
  })
})

describe('a margin of passports', () => {
  const strict = { months: 9, countedFrom: 'return', severity: 'error' } as const
  test.each([
    ['GB', 0],
    ['other', 6],
    ['TH', undefined],
  ])('of %s is set and taken back', (destination, usual) => {
    const months = (office: Office, day: string) => rulesOn(office, day).passportMargins[destination]?.months
    const office = written(empty, marginEdit(empty, destination, strict, authorOn('2026-09-01')))
    expect([months(office, '2026-08-31'), months(office, '2026-09-01')]).toEqual([usual, 9])
    const sameDay = written(office, marginEdit(office, destination, null, authorOn('2026-09-01')))
    expect(Object.keys(sameDay.passportMargins ?? {})).toEqual([])
    const later = written(office, marginEdit(office, destination, null, authorOn('2026-10-01')))
    expect([months(later, '2026-09-15'), months(later, '2026-10-01')]).toEqual([9, usual])
  })
})

describe('holidays', () => {
  test('stand in runs, in the order of the year', () => {
    const runs = runsOf(empty, 'CN', '2026').map(({ from, to, kind }) => `${kind} ${from.slice(5)} ${to.slice(5)}`)
    expect(runs.slice(0, 5)).toEqual([
      'off 01-01 01-03',
      'work 01-04 01-04',
      'work 02-14 02-14',
      'off 02-15 02-23',
      'work 02-28 02-28',
    ])
    expect(runs).toHaveLength(13)
  })

  test('of a year to come are asked for', () => {
    expect(yearsOf(empty, 'CN', '2026-11-22')).toEqual(['2025', '2026', '2027'])
    expect(yearsOf(empty, 'GB', '2027-11-22')).toEqual(['2025', '2026', '2027', '2028'])
  })

  test('are added as days, and joined into one run', () => {
    const author = authorOn('2026-12-01')
    const values = addedDays(
      empty,
      { calendar: 'CN', from: '2027-02-05', to: '2027-02-11', kind: 'off', name: '春节' },
      author.freshId,
    )
    const office = written(empty, values ?? {})
    expect(runsOf(office, 'CN', '2027')).toMatchObject([{ from: '2027-02-05', to: '2027-02-11' }])
    expect(isWorkingDay('2027-02-08', calendarOf(office, 'CN'))).toBe(false)
    const [run] = runsOf(office, 'CN', '2027')
    const without = written(office, run ? removedDays(office, 'CN', run, author.freshId) : {})
    expect(runsOf(without, 'CN', '2027')).toEqual([])
    expect(valueAt(without, 'holidays')).toEqual({})
  })

  test.each([
    ['2027-02-11', '2027-02-05'],
    ['2027-02', '2027-02-05'],
    ['2027-02-01', '2027-06-01'],
  ])('from %s to %s are no period', (from, to) => {
    expect(addedDays(empty, { calendar: 'CN', from, to, kind: 'off', name: '' }, () => 'x')).toBeNull()
  })

  test('that came with the program become ordinary days, and come back', () => {
    const author = authorOn('2026-03-01')
    const labour = runsOf(empty, 'CN', '2026').find(({ from }) => from === '2026-05-01')
    const office = written(empty, labour ? removedDays(empty, 'CN', labour, author.freshId) : {})
    expect(isWorkingDay('2026-05-01', calendarOf(office, 'CN'))).toBe(true)
    expect(yearReset(empty, 'CN', '2026')).toBeNull()
    const back = written(office, yearReset(office, 'CN', '2026') ?? {})
    expect(isWorkingDay('2026-05-01', calendarOf(back, 'CN'))).toBe(false)
    expect(yearReset(office, 'CN', '2027')).toBeNull()
  })
})
