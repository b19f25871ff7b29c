import { describe, expect, it } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { csv, importOptions, Office } from './office'

/** One insurance, one room, one host family of several people. Everybody and every place is invented. */

const tour = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2027-07-05', to: '2027-07-25' })
const people: string[][] = [
  ['姓名', '护照号'],
  ['王示例', 'E12345671'],
  ['李样本', 'E12345672'],
]
const shared: string[][] = [
  ['姓名', '保险公司', '保单号', '住家', '房间号'],
  ['王示例', '示例保险', 'P-001', 'Mrs Sample', '201'],
  ['李样本', '示例保险', 'P-001', 'Mrs Sample', '201'],
]

const refersTo = (office: Office) =>
  [...office.records.all('enrolment')].map(({ insurance, hostFamily, room }: Row<'enrolment'>) => ({
    insurance,
    hostFamily,
    room,
  }))

function cohortOf(office: Office): Row<'cohort'> {
  const [cohort] = office.records.all('cohort')
  if (!cohort) throw new Error('no cohort')
  return cohort
}

describe.each([
  ['a list that makes people', [shared.map((row, i) => [...row, people[i]?.[1] ?? ''])]],
  ['a list that adds to people on record', [people, shared]],
])('%s', (_, lists) => {
  const office = new Office()
  for (const rows of lists) office.import('list.csv', csv(...rows), tour)
  const { insurances = {}, hostFamilies = {}, rooms = {} } = cohortOf(office)

  it('makes each of them once', () =>
    expect([insurances, hostFamilies, rooms].map((items) => Object.keys(items).length)).toEqual([1, 1, 1]))

  it('and both people have all of them', () => {
    const own = {
      insurance: Object.keys(insurances)[0],
      hostFamily: Object.keys(hostFamilies)[0],
      room: Object.keys(rooms)[0],
    }
    expect(refersTo(office)).toEqual([own, own])
  })

  it('which the same list once more does not change', () => {
    const again = office.plan('list.csv', csv(...(lists.at(-1) ?? [])), tour)
    expect(again.tables[0]?.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same'])
  })

  it('and a move to another family is said as one', () => {
    const rows = [
      ['姓名', '护照号', '住家'],
      ['王示例', 'E12345671', 'Mrs Sample'],
      ['李样本', 'E12345672', 'Mock family'],
    ]
    const moved = office.plan('moved.csv', csv(...rows), tour)
    expect(moved.tables[0]?.rows[0]?.outcome).toBe('same')
    expect(moved.tables[0]?.rows[1]?.changes).toMatchObject([
      {
        field: 'hostFamily',
        from: 'Mrs Sample',
        to: 'Mock family',
        take: true,
        at: { t: 'enrolment', p: 'hostFamily' },
      },
    ])
  })
})
