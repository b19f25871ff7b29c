import { describe, expect, it } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { csv, importOptions, Office } from './office'

/** Columns that say who comes, who waits and who withdrew. Everybody is invented. */

const tour = importOptions({ name: 'Example tour', kind: 'studyTourOut', destination: 'GB' })
const names = ['Sam Example', 'Jo Sample', 'Al Specimen']
const list = (heading: string, ...said: string[]) =>
  csv(
    ['Name', 'DOB', 'Passport No', heading],
    ...said.map((word, i) => [names[i] ?? '', `1${i}/03/2008`, `12345678${i}`, word]),
  )

describe('a column of states', () => {
  it.each<[string, string[], string | null]>([
    ['Status', ['Confirmed', 'Withdrawn', 'Confirmed'], 'participation'],
    ['Status', ['Approved', 'Pending', 'Refused'], 'visaStatus'],
    ['Status', ['Active', 'Active', 'Withdrawn'], null],
    ['Current status', ['Going', 'Cancelled', 'Reserve'], 'participation'],
    ['状态', ['已确认', '已退团', '候补'], 'participation'],
    ['当前状态', ['已递签', '已出签', '未办'], 'visaStatus'],
    ['参团状态', ['已确认', '退团', '已确认'], 'participation'],
    ['Booking status', ['Booked', 'Dropped out', 'Waiting list'], 'participation'],
  ])('%s %j', (heading, said, field) =>
    expect(new Office().plan('list.csv', list(heading, ...said), tour).tables[0]?.table.columns[3]?.field).toBe(field),
  )
})

describe('what it says', () => {
  const states = (office: Office) => [...office.records.all('enrolment')].map(({ state }: Row<'enrolment'>) => state)

  it('is the state of the place in the cohort', () => {
    const office = new Office()
    office.import('list.csv', list('Status', 'Confirmed', 'Withdrawn', 'Waiting list'), tour)
    expect(states(office)).toEqual(['confirmed', 'withdrawn', 'applied'])
  })

  it('is shown as a change of somebody who came before', () => {
    const office = new Office()
    office.import('first.csv', list('Status', 'Confirmed', 'Confirmed', 'Confirmed'), tour)
    const { plan } = office.import('second.csv', list('Status', 'Confirmed', 'Withdrawn', 'Confirmed'), tour)
    expect(plan.tables[0]?.rows.map(({ outcome }) => outcome)).toEqual(['same', 'changed', 'same'])
    expect(plan.tables[0]?.rows[1]?.changes).toMatchObject([
      { field: 'participation', from: 'confirmed', to: 'withdrawn', take: true },
    ])
    expect(states(office)).toEqual(['confirmed', 'withdrawn', 'confirmed'])
  })

  it('takes nobody back who is further on', () => {
    const office = new Office()
    office.import('first.csv', list('Status', 'Completed', 'Travelling', 'Confirmed'), tour)
    const again = office.plan('second.csv', list('Status', 'Confirmed', 'Confirmed', 'Applied'), tour)
    expect(again.tables[0]?.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same'])
  })
})

describe('a line above some of the rows', () => {
  const below = (...lines: (string | null)[][]) => {
    const office = new Office()
    const rows = [
      ['Name', 'DOB', 'Passport No'],
      ['Sam Example', '10/03/2008', '123456780'],
      ['Jo Sample', '11/03/2008', '123456781'],
      ...lines,
    ]
    office.import('list.csv', csv(...rows), tour)
    return [...office.records.all('enrolment')].map(({ state, role }) => [state, role])
  }
  const coming = ['confirmed', 'student']

  it.each([
    ['Reserve list', 'applied'],
    ['Reserves (1)', 'applied'],
    ['Waiting list:', 'applied'],
    ['候补人员', 'applied'],
    ['候补', 'applied'],
    ['三、候补名单（1人）', 'applied'],
    ['候补人员 Reserve list', 'applied'],
    ['Withdrawn', 'withdrawn'],
    ['Cancelled participants', 'withdrawn'],
    ['No longer travelling', 'withdrawn'],
    ['退团人员', 'withdrawn'],
    ['取消', 'withdrawn'],
    ['Confirmed students', 'confirmed'],
  ])('%s: those below are %s', (title, state) =>
    expect(below([title, null, null], ['Al Specimen', '12/03/2008', '123456782'])).toEqual([
      coming,
      coming,
      [state, 'student'],
    ]),
  )

  it('is over at the next line', () =>
    expect(
      below(
        ['Reserve list', null, null],
        ['Al Specimen', '12/03/2008', '123456782'],
        ['Accompanying teachers', null, null],
        ['Di Mock', '12/03/1988', '123456783'],
      ),
    ).toEqual([coming, coming, ['applied', 'student'], ['confirmed', 'accompanyingTeacher']]))

  it('takes back who was to come', () => {
    const office = new Office()
    const people = [
      ['Sam Example', '10/03/2008', '123456780'],
      ['Jo Sample', '11/03/2008', '123456781'],
    ]
    office.import('list.csv', csv(['Name', 'DOB', 'Passport No'], ...people), tour)
    const [first, second] = people as [string[], string[]]
    const { plan } = office.import('new.csv', csv(['Name', 'DOB', 'Passport No'], first, ['Withdrawn'], second), tour)
    expect(plan.tables[0]?.rows.map(({ outcome }) => outcome)).toEqual(['same', 'changed'])
    expect([...office.records.all('enrolment')].map(({ state }) => state)).toEqual(['confirmed', 'withdrawn'])
  })
})

it('tells the lines between the rows apart from the rows', () => {
  const rows = [
    ['Name', 'DOB', 'Passport No'],
    ['Sam Example', '10/03/2008', '123456780'],
    ['Reserve list', null, null],
    ['Name', 'DOB', 'Passport No'],
    ['Al Specimen', '12/03/2008', '123456782'],
  ]
  const [found] = new Office().plan('list.csv', csv(...rows), tour).tables
  expect(found?.table).toMatchObject({ dataRows: 2, groupRows: [3], besideRows: [4] })
})
