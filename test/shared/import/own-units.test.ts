import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Departments of one's own college where the college is asked for. Everybody and every college is invented. */

const tour = importOptions({ name: '示例培训团', kind: 'teacherExchangeOut' })
const withPosts = ['国际交流处处长', '机电工程学院教师', '信息工程学院教研室主任']
const units = ['国际交流处', '机电工程学院', '信息工程学院']

function read(heading: string, cells: readonly string[]) {
  const office = new Office()
  const people = ['陈示例', '刘样本', '王模拟'].map((name, i) => [name, `1979.0${i + 1}`, cells[i] ?? null])
  const { plan } = office.import('a.csv', csv(['姓名', '出生年月', heading], ...people), tour)
  return {
    field: plan.tables[0]?.table.columns[2]?.field,
    institutions: [...office.records.all('institution')].map(({ name }) => name?.zh),
    people: plan.tables[0]?.rows.map(({ values }) => [values.department, values.position]),
  }
}

describe('parts of one college', () => {
  it.each(['单位及职务', '单位', '所在单位', '工作单位', '部门', '学院'])(
    'are no institutions under %s, posts and all',
    (heading) => {
      const { field, institutions, people } = read(heading, withPosts)
      expect(field).toBe('position')
      expect(institutions).toEqual([])
      expect(people).toEqual([
        [undefined, '国际交流处处长'],
        ['机电工程学院', '教师'],
        ['信息工程学院', '教研室主任'],
      ])
    },
  )
  it.each(['单位', '所在单位', '工作单位', '学院', '学校'])('are departments under %s', (heading) => {
    const { field, institutions } = read(heading, units)
    expect(field).toBe('department')
    expect(institutions).toEqual([])
  })
})

it('an office of a college that is named leaves the college what it is', () => {
  const { institutions, people } = read('工作单位及职务', ['示例学院国际处处长', '示例学院教师', '示例学院教务处科员'])
  expect(institutions).toEqual(['示例学院'])
  expect(people).toEqual([
    [undefined, '国际处处长'],
    [undefined, '教师'],
    [undefined, '教务处科员'],
  ])
})

describe('colleges stay colleges', () => {
  it.each([
    [['示例职业技术学院', '样本学院', '模拟学院']],
    [['示例大学国际处', '样本职业学院教务处', '模拟学院']],
    [['机电工程学院', '信息工程学院', '旅游管理学院']],
  ])('%j', (cells) => expect(read('工作单位', cells).field).toBe('institution'))
})
