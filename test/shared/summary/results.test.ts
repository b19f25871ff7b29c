import type { Row } from '@shared/model/types'
import { recognitions } from '@shared/summary/recognition'
import { qualificationFigures, resultSheet, sheetRates } from '@shared/summary/results'
import { describe, expect, test } from 'vitest'
import { readerOf } from './records'

/** Everybody and everything here is invented. */

type Result = Row<'qualificationResult'>
const result = (id: string, person: string, unit: string | undefined, values: Partial<Result>): Result => ({
  id,
  seq: 1,
  person,
  qualification: 'q',
  ...(unit && { unit }),
  ...values,
})

const reader = readerOf({
  qualification: [
    {
      id: 'q',
      seq: 1,
      title: { en: 'Example Level 2' },
      units: { a: { code: 'U1', title: 'Food safety' }, b: { title: 'Service' }, c: { title: 'Wine', optional: true } },
      equivalents: { k: { qualification: 'q2', agreement: 'agr', conditions: 'one more unit' } },
    },
    { id: 'q2', seq: 1, title: { zh: '示例餐饮证书' }, equivalents: { m: { qualification: 'q' } } },
    { id: 'q3', seq: 1, title: { en: 'Nobody' } },
  ],
  agreement: [{ id: 'agr', seq: 1, title: { en: 'Example recognition' }, state: 'inForce' }],
  institution: [{ id: 'i1', seq: 1, name: { en: 'Example College' } }],
  cohort: [{ id: 'c1', seq: 1, name: { en: 'Example exam session' } }],
  enrolment: [{ id: 'e1', seq: 1, person: 'p4', cohort: 'c1' }],
  person: [
    { id: 'p1', seq: 1, nameZh: { full: '赵样一', family: '赵', given: '样一' }, institution: 'i1' },
    { id: 'p2', seq: 1, nameZh: { full: '白例二', family: '白', given: '例二' }, institution: 'i1' },
    { id: 'p3', seq: 1, nameZh: { full: '李示三', family: '李', given: '示三' } },
    { id: 'p4', seq: 1, nameZh: { full: '孙样四', family: '孙', given: '样四' } },
  ],
  qualificationResult: [
    result('r1', 'p1', 'Food safety', { result: 'pass', cohort: 'c1' }),
    result('r2', 'p1', 'Service', { result: 'referred', assessedOn: '2027-03-01' }),
    result('r3', 'p1', 'service', { result: 'merit', assessedOn: '2027-04-01' }),
    result('r4', 'p2', 'U1 Food safety', { result: 'fail' }),
    result('r5', 'p2', 'Knife skills', { result: 'absent' }),
    result('r6', 'p3', undefined, { result: 'distinction', awardedOn: '2027-05-01' }),
  ],
})

describe('the sheet', () => {
  const sheet = resultSheet(reader, 'q')

  test('has the units of the qualification and those only results name, whatever way a result writes a unit', () => {
    expect(sheet?.units.map(({ key }) => key)).toEqual(['Food safety', 'Service', 'Wine', 'Knife skills'])
    expect(sheet?.rows.find(({ person }) => person === 'p2')?.results['Food safety']?.id).toBe('r4')
  })

  test('has people by name and the last of their attempts', () => {
    expect(sheet?.rows.map(({ person }) => person)).toEqual(['p2', 'p3', 'p1'])
    const row = sheet?.rows.find(({ person }) => person === 'p1')
    expect(row?.results.Service?.id).toBe('r3')
    expect(row?.attempts).toEqual({ Service: 2 })
  })

  test('of a group has its people, registered or not', () => {
    expect(resultSheet(reader, 'q', 'c1')?.rows.map(({ person }) => person)).toEqual(['p4', 'p1'])
    expect(sheet?.groups).toEqual([{ id: 'c1', name: { en: 'Example exam session' }, people: 1 }])
    expect(resultSheet(reader, 'gone')).toBeNull()
  })

  test('counts who passed in each unit', () => {
    const rates = sheetRates(
      sheet ?? { qualification: { id: 'q', seq: 1 }, name: undefined, units: [], rows: [], groups: [] },
    )
    expect(rates.map(({ id, sat, passed, rate }) => [id, sat, passed, rate])).toEqual([
      ['Food safety', 2, 1, 0.5],
      ['Service', 1, 1, 1],
      ['Wine', 0, 0, null],
      ['Knife skills', 0, 0, null],
      ['', 1, 1, 1],
    ])
  })
})

describe('pass rates', () => {
  test('on the whole: as recorded, else as the units that are not optional make it', () => {
    // p1 has both units that are needed; p2 failed one; p3 has a result for the whole.
    expect(qualificationFigures(reader, 'q')?.whole).toMatchObject({
      registered: 3,
      sat: 3,
      passed: 2,
      failed: 1,
      certified: 1,
      rate: 2 / 3,
    })
  })

  test('by college and by group, those without one last', () => {
    const figures = qualificationFigures(reader, 'q')
    expect(figures?.byCollege.map(({ id, registered }) => [id, registered])).toEqual([
      ['i1', 2],
      ['', 1],
    ])
    expect(figures?.byGroup.map(({ id, registered }) => [id, registered])).toEqual([
      ['c1', 1],
      ['', 2],
    ])
    expect(qualificationFigures(reader, 'q3')).toMatchObject({ whole: { registered: 0, rate: null }, byGroup: [] })
  })
})

test('a recognition is seen from both certificates, with the agreement behind it', () => {
  expect(recognitions(reader, 'q')).toMatchObject([
    { direction: 'to', key: 'k', other: { row: { id: 'q2' } }, agreement: { id: 'agr', state: 'inForce' } },
    { direction: 'from', key: 'm', other: { row: { id: 'q2' } }, agreement: null },
  ])
  expect(recognitions(reader, 'q2').map(({ direction, other }) => [direction, other?.row.id])).toEqual([
    ['to', 'q'],
    ['from', 'q'],
  ])
  expect(recognitions(reader, 'q3')).toEqual([])
})
