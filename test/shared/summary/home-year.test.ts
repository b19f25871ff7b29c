import { expect, test } from 'vitest'
import type { AnyRow } from '../../../shared/model/types'
import { homeYear, wayOf } from '../../../shared/summary/home-year'
import { officeOf } from '../search/office'

const today = '2026-09-15'

test.each([
  [{ direction: 'inbound', kind: 'studyTourOut' }, 'in'],
  [{ direction: 'online', kind: 'studyTourOut' }, null],
  [{ kind: 'studyTourOut' }, 'out'],
  [{ kind: 'delegationOut' }, 'out'],
  [{ kind: 'teacherIn' }, 'in'],
  [{ kind: 'studyTourIn' }, 'in'],
  [{ kind: 'masterClass' }, null],
  [{}, null],
] as const)('%j goes %s', (cohort, way) => {
  expect(wayOf({ id: 'c', seq: 1, ...cohort })).toBe(way)
})

/** Everybody is invented. Ann goes out twice, Bo once out and once in; Cy withdrew, the guide is no participant. */
const travels = officeOf({
  person: { ann: {}, bo: {}, cy: {}, guide: {} },
  cohort: {
    spring: { kind: 'studyTourOut', dates: { from: '2026-03-20', to: '2026-04-02' } },
    autumn: { kind: 'delegationOut', dates: { from: '2026-11' } },
    year: { kind: 'teacherVisitOut', dates: { from: '2026' } },
    visit: { direction: 'inbound', dates: { from: '2026-03-01' } },
    off: { kind: 'studyTourOut', state: 'cancelled', dates: { from: '2026-05-01' } },
    before: { kind: 'studyTourOut', dates: { from: '2025-12-30', to: '2026-01-05' } },
  },
  enrolment: {
    e1: { person: 'ann', cohort: 'spring' },
    e2: { person: 'bo', cohort: 'spring' },
    again: { person: 'bo', cohort: 'spring' },
    e3: { person: 'cy', cohort: 'spring', state: 'withdrawn' },
    e4: { person: 'guide', cohort: 'spring', role: 'guide' },
    e5: { person: 'ann', cohort: 'autumn' },
    e6: { person: 'cy', cohort: 'year' },
    e7: { person: 'bo', cohort: 'visit' },
    e8: { person: 'ann', cohort: 'off' },
    e9: { person: 'cy', cohort: 'before' },
    late: { person: 'cy', cohort: 'autumn', actualDates: { from: '2026-12-01' } },
  },
} as never)

test('a person is counted once a journey, and once among people', () => {
  const { out, in: back, months, undated } = homeYear(travels, 2026, today)
  expect(out).toEqual({ journeys: 5, people: 3 })
  expect(back).toEqual({ journeys: 1, people: 1 })
  expect(undated).toBe(1)
  expect(months.filter((month) => month.out + month.in > 0)).toEqual([
    { month: 3, out: 2, in: 1, ahead: false },
    { month: 11, out: 1, in: 0, ahead: true },
    { month: 12, out: 1, in: 0, ahead: true },
  ])
})

test('a journey belongs to the year in which it begins', () => {
  const { out, months, years } = homeYear(travels, 2025, today)
  expect(out).toEqual({ journeys: 1, people: 1 })
  expect(months[11]).toMatchObject({ month: 12, out: 1 })
  expect(years).toEqual([2026, 2025])
  expect(homeYear(travels, null, '2030-01-01').years).toEqual([2030, 2026, 2025])
})

test('partners are those with whom something was on in the year, ranked, the unknown country last', () => {
  const office = officeOf({
    institution: {
      a: { country: 'GB' },
      b: { country: 'GB' },
      c: { country: 'DE' },
      d: {},
      e: {},
      f: {},
      idle: { country: 'FR' },
      past: { country: 'LA' },
      ended: { country: 'IT' },
    },
    agreement: {
      open: { validity: { from: '2020-01-01' }, parties: { p: { institution: 'a' } } },
      past: { validity: { from: '2019', to: '2025' }, parties: { p: { institution: 'past' } } },
      ended: { state: 'terminated', validity: { from: '2020-01-01' }, parties: { p: { institution: 'ended' } } },
      undated: { parties: { p: { institution: 'idle' } } },
    },
    cohort: { tour: { dates: { from: '2026-12-20', to: '2027-01-10' }, host: 'b', sending: ['d', 'e'] } },
    event: { day: { dates: { from: '2026-05' }, institutions: ['a', 'f'] } },
    jointProgramme: { jp: { approvedOn: '2024-09-01', foreignParty: 'c' } },
  })
  const { total, countries } = homeYear(office, 2026, today).partners
  expect(total).toBe(6)
  expect(countries.map(({ country, count }) => [country, count])).toEqual([
    ['GB', 2],
    ['DE', 1],
    [null, 3],
  ])
  expect(countries[0]?.ids.toSorted()).toEqual(['a', 'b'])
  expect(homeYear(office, 2027, today).partners.countries.map(({ country }) => country)).toContain('GB')
})

test('the office’s own college, made by an import under its name, is nobody’s partner', () => {
  const office = officeOf({
    institution: { ours: { name: { zh: '样河职业技术学院' } }, host: { country: 'GB' } },
    cohort: { tour: { dates: { from: '2026-12-20', to: '2027-01-10' }, host: 'host', sending: ['ours'] } },
  })
  office.put('office', { id: 'office', seq: 1, name: { zh: '样河职业技术学院国际交流处' } } as unknown as AnyRow)
  expect(homeYear(office, 2026, today).partners).toEqual({
    total: 1,
    countries: [{ country: 'GB', count: 1, ids: ['host'] }],
  })
})

test('plans that run in the year are measured by level, levels without a project left out', () => {
  const office = officeOf({
    plan: {
      one: {
        period: { from: '2026', to: '2030' },
        projects: { a: { level: 'school', target: 10, actual: 5 }, b: { level: 'student', status: 'done' } },
      },
      two: { period: { from: '2025-09', to: '2026-02' }, projects: { a: { level: 'school', target: 4, actual: 8 } } },
      over: { period: { from: '2020', to: '2025' }, projects: { a: { level: 'parent', target: 1 } } },
    },
  })
  const { levels, plans } = homeYear(office, 2026, today)
  expect(levels.map(({ level, projects, share }) => [level, projects.length, share])).toEqual([
    ['school', 2, 0.75],
    ['student', 1, 1],
  ])
  expect(plans.map(({ id }) => id)).toEqual(['one', 'two'])
})

test('an office is empty while it holds itself only', () => {
  expect(homeYear(officeOf({ office: { office: { name: { en: 'Office' } } } }), null, today).empty).toBe(true)
  expect(homeYear(officeOf({ pressItem: { p: {} } }), null, today).empty).toBe(false)
})
