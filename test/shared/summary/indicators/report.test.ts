/** Indicators as an office reports them: set, corrected, frozen, compared. Everybody is invented. */
import { describe, expect, test } from 'vitest'
import { figuresToFreeze, indicatorRecords, indicatorReport } from '../../../../shared/summary/indicators/report'
import { officeOf } from '../../search/office'
import { adopters, comes, institution, people, today, travels } from './invented'

describe('what the office sets', () => {
  const reader = (office: object) =>
    officeOf({
      person: people,
      institution,
      office: { office },
      cohort: { s: comes('2026-03-01', '2026-04-29') },
      enrolment: { a: { person: 'ann', cohort: 's' }, b: { person: 'bo', cohort: 's' } },
      output: { o: { kind: 'programmeStandard', adoptedOn: '2025', adopters } },
    } as never)
  const row = (office: object, key: string, year = 2026) =>
    indicatorReport(reader(office), { year }, today)
      .sets.flatMap(({ rows }) => rows)
      .find((each) => each.key === key)

  test('a threshold, from the year it was set for', () => {
    const office = {
      indicators: { k1: { indicator: 'B2', threshold: 60, fromYear: 2026, setOn: '2026-01-05', setBy: 'Chen' } },
    }
    expect(row(office, 'B2')).toMatchObject({ value: 2, threshold: { value: 60, usual: 90 }, changed: { by: 'Chen' } })
    expect(row(office, 'B2', 2025)).toMatchObject({ threshold: { value: 90 }, changed: null })
    expect(row({}, 'B2')).toMatchObject({ value: 0 })
  })

  test('the last of two settings holds, and one that is as usual again is no change', () => {
    const first = { indicator: 'B2', threshold: 60, setOn: '2026-01-05' }
    expect(row({ indicators: { k1: first, k2: { indicator: 'B2', setOn: '2026-02-01' } } }, 'B2')).toMatchObject({
      value: 0,
      changed: null,
    })
  })

  test('wording in one language, and what is counted: of the year, or all that stand', () => {
    const office = { indicators: { k: { indicator: 'A6', label: { zh: '专业标准' }, span: 'inYear' } } }
    expect(row(office, 'A6')).toMatchObject({
      value: 0,
      label: { zh: '专业标准', en: 'Programme standards developed and adopted abroad' },
    })
    expect(row({}, 'A6')?.value).toBe(1)
  })

  test('an indicator that is not reported, and one of its own with a value typed by hand', () => {
    const office = {
      indicators: { k: { indicator: 'A6', off: true }, own: { set: 'B', label: { zh: '鲁班工坊' }, unit: 'count' } },
      indicatorFigures: { f: { indicator: 'own', year: 2026, value: 3, reason: '省厅通知', setOn: '2026-09-01' } },
    }
    expect(row(office, 'A6')?.off).toBe(true)
    expect(row(office, 'own')).toMatchObject({ value: 3, counted: null, label: { en: '鲁班工坊' }, how: null })
    expect(row(office, 'own', 2025)?.value).toBeNull()
  })

  test('a correction stands with its reason beside what is counted, for its year only, and can be taken back', () => {
    const correction = {
      indicator: 'A6',
      year: 2026,
      value: 4,
      reason: 'Three more on paper',
      setBy: 'Chen',
      setOn: '2026-12-01',
    }
    expect(row({ indicatorFigures: { f: correction } }, 'A6')).toMatchObject({
      counted: 1,
      value: 4,
      correction: { reason: 'Three more on paper', by: 'Chen' },
    })
    expect(row({ indicatorFigures: { f: correction } }, 'A6', 2025)).toMatchObject({ value: 1, correction: null })
    const back = { indicator: 'A6', year: 2026, setOn: '2026-12-02' }
    expect(row({ indicatorFigures: { f: correction, g: back } }, 'A6')).toMatchObject({ value: 1, correction: null })
  })

  test('a frozen year keeps what was reported while the records go on, and the next year is held against it', () => {
    const correction = { indicator: 'B2', year: 2026, value: 5, reason: 'On paper' }
    const before = indicatorReport(reader({ indicatorFigures: { f: correction } }), { year: 2026 }, today)
    const figures = figuresToFreeze(before)
    expect(figures.B2).toEqual({ indicator: 'B2', counted: 0, value: 5, reason: 'On paper' })
    const office = { indicatorYears: { y: { year: 2026, frozenOn: '2027-01-10', frozenBy: 'Chen', figures } } }
    const frozen = indicatorReport(officeOf({ office: { office } } as never), { year: 2026 }, today)
    expect(frozen.frozen).toEqual({ key: 'y', on: '2027-01-10', by: 'Chen' })
    expect(frozen.sets[0]?.rows[5]).toMatchObject({ key: 'A6', value: 1, counted: 0, frozen: { value: 1, counted: 1 } })
    const next = indicatorReport(officeOf({ office: { office } } as never), { year: 2027 }, today)
    expect(next.sets[1]?.rows[1]).toMatchObject({ key: 'B2', value: 0, before: 5 })
    expect(next).toMatchObject({ year: 2027, against: 2026, frozen: null, until: today })
  })

  test('what is not reported is not frozen', () => {
    const report = indicatorReport(reader({ indicators: { k: { indicator: 'A6', off: true } } }), { year: 2026 }, today)
    expect(Object.keys(figuresToFreeze(report))).not.toContain('A6')
  })
})

test('the sets say the years of their forms', () => {
  const inUse = (year: number) =>
    indicatorReport(officeOf({}), { year }, today)
      .sets.filter((set) => set.inUse)
      .map(({ key }) => key)
  expect([2016, 2017, 2020, 2021, 2023].map(inUse)).toEqual([
    ['D'],
    ['A', 'D'],
    ['A', 'D'],
    ['B', 'D'],
    ['B', 'C', 'D'],
  ])
})

test('conditions of plans that run in the year stand with how many are met', () => {
  const reader = officeOf({
    plan: {
      a: {
        name: { en: 'Plan' },
        period: { from: '2026' },
        conditions: { x: { no: 1, met: true, text: 'Runs a programme' }, y: { no: 2 } },
      },
      over: { period: { from: '2020', to: '2021' }, conditions: { x: { met: true } } },
    },
  } as never)
  expect(indicatorReport(reader, { year: 2026 }, today).plans).toMatchObject([
    {
      id: 'a',
      met: 1,
      needed: 3,
      conditions: [
        { no: 1, met: true },
        { no: 2, met: false },
      ],
    },
  ])
})

test('a figure opens the records it counts, by name, with their parts and through what', () => {
  const reader = travels({
    t: [comes('2026-03-01', '2026-03-05', { name: { en: 'Spring' } }), 'ann'],
    u: [comes('2026-06', '2026-07'), 'ann'],
  })
  const days = indicatorRecords(reader, { key: 'A2', year: 2026 }, today)
  expect(days?.counted).toMatchObject([
    { type: 'enrolment', id: 't-ann', part: 5, by: 'dates', name: { en: 'Spring' } },
  ])
  expect(days?.left).toMatchObject([{ id: 'u-ann', why: 'partialDates' }])
  const students = indicatorRecords(
    travels({ y: [comes('2025-01-01', '2026-12-31', { name: { en: 'Year' } }), 'ann'] }),
    { key: 'A1', year: 2026 },
    today,
  )
  expect(students?.counted[0]?.through).toMatchObject([{ type: 'cohort', id: 'y', name: { en: 'Year' } }])
  expect(indicatorRecords(reader, { key: 'own', year: 2026 }, today)).toBeNull()
})
