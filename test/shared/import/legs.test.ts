import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../shared/import/grid'
import { legsIn, segmentsOf } from '../../../shared/import/table/legs'
import { importOptions, Office } from './office'

/** Flights of the whole group around a list. All people are invented. */

const journey = { from: '2026-07-12', to: '2026-08-02' }
const options = importOptions({ name: '示例研学团', kind: 'studyTourOut', ...journey })

const said: [string, ReturnType<typeof legsIn>][] = [
  [
    'CA937 2026-07-12 PEK-LHR 13:30-17:25',
    [{ number: 'CA937', day: '2026-07-12', from: 'PEK', to: 'LHR', departs: '13:30', arrives: '17:25' }],
  ],
  [
    '8月2日 CA938 伦敦-北京 2025/1430+1',
    [{ number: 'CA938', day: '08-02', from: '伦敦', to: '北京', departs: '20:25', arrives: '14:30', later: 1 }],
  ],
  [
    'BA039 25/7/2026 LHR-PEK dep 16:00',
    [{ number: 'BA039', day: '2026-07-25', from: 'LHR', to: 'PEK', departs: '16:00' }],
  ],
  ['BA039 7/25/2026 LHR-PEK', [{ number: 'BA039', day: '2026-07-25', from: 'LHR', to: 'PEK' }]],
  // Two days it may be: neither is taken.
  ['BA039 05/07/2026 LHR-PEK dep 16:00', [{ number: 'BA039', from: 'LHR', to: 'PEK', departs: '16:00' }]],
  [
    'BA039 12 Jul LHR-PEK dep 16:00 arr 09:30',
    [{ number: 'BA039', day: '07-12', from: 'LHR', to: 'PEK', departs: '16:00', arrives: '09:30' }],
  ],
  [
    'CA 1501 12JUL PEK-SHA, MU 551 12JUL PVG-LHR',
    [
      { number: 'CA1501', day: '07-12', from: 'PEK', to: 'SHA' },
      { number: 'MU551', day: '07-12', from: 'PVG', to: 'LHR' },
    ],
  ],
  ['UK 2026', []],
  ['EZ0012345', []],
  ['London to Beijing', []],
]

it.each(said)('%s', (text, legs) => {
  expect(legsIn(text)).toEqual(legs)
})

it('a day without a year is of the journey, and an arrival of which nobody says the day is left out', () => {
  expect(segmentsOf('BA039 12 Jul LHR-PEK dep 16:00 arr 09:30', 'out', journey)).toEqual([
    { direction: 'out', mode: 'air', number: 'BA039', from: 'LHR', to: 'PEK', departsAt: '2026-07-12 16:00' },
  ])
  expect(segmentsOf('8月2日 CA938 2025/1430+1', 'back', journey)[0]).toMatchObject({
    departsAt: '2026-08-02 20:25',
    arrivesAt: '2026-08-03 14:30',
  })
})

describe('a list with the flights of the group', () => {
  const people: Cell[][] = [
    ['序号', '姓名', '护照号'],
    [1, '王示例', 'EZ0012345'],
    [2, '李样本', 'EZ0012346'],
  ]
  const flights: Cell[][] = [
    ['去程：CA937 2026-07-12 PEK-LHR 13:30-17:25'],
    ['回程：CA938 2026-08-02 LHR-PEK 20:25-14:30+1'],
  ]
  const book = (rows: Cell[][]) => ({
    format: 'xlsx' as const,
    encoding: null,
    delimiter: null,
    sheets: [{ sheet: 'S', rows, merges: [] }],
  })
  const expected = [
    ['out', 'CA937', '2026-07-12 13:30', '2026-07-12 17:25'],
    ['back', 'CA938', '2026-08-02 20:25', '2026-08-03 14:30'],
  ]
  const legsOf = (office: Office) =>
    Object.values([...office.records.all('cohort')][0]?.segments ?? {}).map((leg) => [
      leg.direction,
      leg.number,
      leg.departsAt,
      leg.arrivesAt,
    ])

  it.each<[string, Cell[][]]>([
    ['above it', [['2026年赴英研学团名单'], ...flights, ...people]],
    ['below it', [...people, [], ['航班信息：'], ...flights]],
    ['in one row', [['名单'], [`${flights[0]?.[0]}  ${flights[1]?.[0]}`], ...people]],
  ])('%s', (_, rows) => {
    const office = new Office()
    office.import('a.xlsx', book(rows), options)
    expect(legsOf(office)).toEqual(expected)
    expect([...office.records.all('person')]).toHaveLength(2)
  })

  it('leaves the legs that the cohort has', () => {
    const office = new Office()
    office.import('a.xlsx', book([...flights, ...people]), options)
    const other: Cell[][] = [['去程：BA038 2026-07-12 PEK-LHR'], ...people]
    office.import('b.xlsx', book(other), options)
    expect(legsOf(office)).toEqual(expected)
  })
})
