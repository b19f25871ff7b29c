import { describe, expect, it } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { csv, importOptions, Office } from './office'

/** What the title of a list says of the cohort. Everybody and every place is invented. */

const people = [
  ['Name', 'DOB', 'Passport No'],
  ['Ann Sample', '2008-03-17', 'E12345671'],
  ['Bob Mock', '2008-05-16', 'E12345672'],
]

function said(title: string, ...more: string[]) {
  const rows = [title, ...more].map((text) => [text, '', ''])
  return new Office().plan('list.csv', csv(...rows, ...people), importOptions()).tables[0]?.cohortValues ?? {}
}

describe('the title names the cohort', () => {
  it.each([
    ['English language short course, 3-17 July 2027', 'English language short course, 3-17 July 2027'],
    ['Skills workshop for Yunhe teachers, 4 June 2027', 'Skills workshop for Yunhe teachers, 4 June 2027'],
    ['Yunhe Vocational College - study tour to Northbridge', 'Yunhe Vocational College - study tour to Northbridge'],
    ['Yunhe College visit to Northbridge College: delegate list', 'Yunhe College visit to Northbridge College'],
    ['Participants of the summer school, July 2027', 'Summer school, July 2027'],
    ['List of participants for the exchange with Yunhe College', 'Exchange with Yunhe College'],
    ['UK Study Tour 3rd to 17th July 2027 - participant list', 'UK Study Tour 3rd to 17th July 2027'],
    ['附件2：2027年春季赴英访学学生信息登记表（初稿）', '2027年春季赴英访学'],
    ['附件一、2027年赴德实习团成员信息采集表', '2027年赴德实习团'],
    ['UK Study Tour July 2027 - Participants (updated 8 March)', 'UK Study Tour July 2027'],
    ['UK Study Tour July 2027 - participant list v2', 'UK Study Tour July 2027'],
    ['UK Study Tour July 2027 - REVISED', 'UK Study Tour July 2027'],
    ['UK Study Tour July 2027 participant list (final version)', 'UK Study Tour July 2027'],
    ['UK Study Tour July 2027: delegates', 'UK Study Tour July 2027'],
    ['2027年赴英研学团名单（3月8日更新）', '2027年赴英研学团'],
    ['2027年赴英研学团人员名单（修订稿）', '2027年赴英研学团'],
    ['2027年赴英研学团名单V2', '2027年赴英研学团'],
    ['2027年赴英研学团（更正）', '2027年赴英研学团'],
    ['Study tour to New York 2027', 'Study tour to New York 2027'],
  ])('%s', (title, name) => expect(said(title).cohortName).toBe(name))

  it.each([
    'Please complete this form for the study tour and return it to the office by Friday',
    'All students on the summer study tour must bring their own passports and visas',
    'The programme includes meals and transport for everybody on the visit to Northbridge.',
  ])('and no sentence does: %s', (title) => expect(said(title).cohortName).toBeUndefined())

  it('makes no college of the words behind its colon', () =>
    expect(said('Yunhe College visit to Northbridge College: delegate list').institution).toBeUndefined())
})

describe('the title says from when to when', () => {
  it.each([
    ['English language short course, 3-17 July 2027', '2027-07-03', '2027-07-17'],
    ['Delegation from Yunhe College, 12–16 April 2027', '2027-04-12', '2027-04-16'],
    ['Visit to Berlin, 28 Dec - 3 January 2028', '2027-12-28', '2028-01-03'],
    ['UK Study Tour 3rd to 17th July 2027 - participant list', '2027-07-03', '2027-07-17'],
    ['2027年赴德实习团（2027年7月3日至7月17日）名单', '2027-07-03', '2027-07-17'],
    ['2027年赴英教师培训团 2027.7.3-7.17', '2027-07-03', '2027-07-17'],
  ])('%s', (title, dateFrom, dateTo) => expect(said(title)).toMatchObject({ dateFrom, dateTo }))

  it('but days with a label of their own count more', () =>
    expect(said('Study tour, 3-17 July 2027', 'Dates: 4-18 July 2027')).toMatchObject({
      dateFrom: '2027-07-04',
      dateTo: '2027-07-18',
    }))
})

it('gives what stands above the list before anybody has named the cohort', () => {
  const { refused, tables } = new Office().plan(
    'list.csv',
    csv(['出发日期：2027-07-03  返回日期：2027-07-17', '', ''], ...people),
    importOptions(),
  )
  expect(refused).toEqual({ code: 'noCohort' })
  expect(tables[0]?.cohortValues).toEqual({ dateFrom: '2027-07-03', dateTo: '2027-07-17' })
})

it('says where a list has another day of birth than the record, though nothing else is new', () => {
  const office = new Office()
  const tour = importOptions({ name: 'Sample tour', kind: 'studyTourOut', from: '2027-07-03', to: '2027-07-17' })
  office.import('list.csv', csv(...people), tour)
  const corrected = office.plan(
    'corrected.csv',
    csv(['Name', 'DOB', 'Passport No'], ['Ann Sample', '2008-03-07', 'E12345671']),
    tour,
  )
  expect(corrected.tables[0]?.rows[0]).toMatchObject({ outcome: 'same', changes: [{ field: 'dob', take: false }] })
  expect(corrected.tables[0]?.rows[0]?.findings).toContainEqual(
    expect.objectContaining({
      code: 'dobConflictFile',
      values: { value: '2008-03-07', date: '2008-03-17', differs: 'dob' },
    }),
  )
  expect([...office.records.all('person')].map(({ dateOfBirth }: Row<'person'>) => dateOfBirth)).toContain('2008-03-17')
})
