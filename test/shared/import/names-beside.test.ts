import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** What lists write behind a name that is no part of it. Everybody is invented. */

const tour = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2027-07-05', to: '2027-07-25' })

describe('a title behind a Chinese name', () => {
  it.each([
    ['周带队老师', '周带队'],
    ['王示例女士', '王示例'],
    ['李样同学', '李样'],
    ['欧阳样本老师', '欧阳样本'],
    ['王老师', '王老师'],
    ['欧阳老师', '欧阳老师'],
  ])('%s', (written, name) => {
    const { tables } = new Office().plan(
      'list.csv',
      csv(['姓名', '护照号'], [written, 'E12345671'], ['陈示例', 'E12345672']),
      tour,
    )
    expect(tables[0]?.rows[0]?.values.nameZh).toBe(name)
  })

  it('keeps nobody from their room', () => {
    const office = new Office()
    office.import('list.csv', csv(['姓名', '护照号'], ['周带队', 'E12345671'], ['陈示例', 'E12345672']), tour)
    const rooms = csv(['房号', '房型', '入住人员'], ['203', '单间', '周带队老师'], ['204', '单间', '陈示例'])
    expect(office.plan('rooms.csv', rooms, tour).tables[0]?.rows.map(({ outcome }) => outcome)).toEqual([
      'changed',
      'changed',
    ])
  })
})

it.each([
  ['吕示例/父亲', '吕示例', '父亲'],
  ['父亲/吕示例', '吕示例', '父亲'],
  ['吕示例，母亲', '吕示例', '母亲'],
  ['Jane Sample, Mother', 'Jane Sample', 'Mother'],
  ['Sample, Jane', 'Sample, Jane', undefined],
])('parts who it is from what they are: %s', (written, name, relation) => {
  const rows = [
    ['姓名', '护照号', '家长姓名', '家长电话'],
    ['王示例', 'E12345671', written, '19900000201'],
    ['李样本', 'E12345672', '李模拟', '19900000202'],
  ]
  const { values } = new Office().plan('list.csv', csv(...rows), tour).tables[0]?.rows[0] ?? {}
  expect([values?.guardianName, values?.guardianRelation]).toEqual([name, relation])
})

it.each([
  ['LI', 'Na', 'LI', 'Na'],
  ['NA', 'Ying', 'NA', 'Ying'],
  ['WU', 'No', 'WU', 'No'],
])('takes %s %s for a name, which is an answer elsewhere', (family, given, surname, givenNames) => {
  const rows = [
    ['Surname', 'Given names', 'Passport No'],
    [family, given, 'E12345671'],
    ['CHEN', 'Shili', 'E12345672'],
  ]
  const { values } = new Office().plan('list.csv', csv(...rows), tour).tables[0]?.rows[0] ?? {}
  expect(values).toMatchObject({ surname, givenNames })
})

it.each(['N/A', '-', '无'])('but %s names nobody', (written) => {
  const rows = [
    ['Surname', 'Given names', 'Passport No'],
    [written, 'Sampleson', 'E12345671'],
    ['CHEN', 'Shili', 'E12345672'],
  ]
  expect(new Office().plan('list.csv', csv(...rows), tour).tables[0]?.rows[0]?.values.surname).toBeUndefined()
})
