import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Institutions that a list names in two languages. All people are invented. */

const options = importOptions({ name: '示例研学团', kind: 'studyTourOut' })
const list = (zh: string, en: string, dob = '2008-11-12') =>
  csv(['姓名', '出生日期', '学校', 'College'], ['王示例', dob, zh, en], ['李样本', '2007-03-02', zh, ''])
const names = (office: Office) => [...office.records.all('institution')].map(({ name }) => name)

describe('an institution in two languages', () => {
  it('is one record with both names', () => {
    const office = new Office()
    office.import('a.csv', list('示例学院', 'Example College'), options)
    expect(names(office)).toEqual([{ zh: '示例学院', en: 'Example College' }])
    const { plan, made } = office.import('a.csv', list('示例学院', 'Example College'), options)
    expect(plan.tables[0]?.counts).toMatchObject({ same: 2 })
    expect(made.draft.changes).toEqual([])
  })

  it('is known by either of them, and told its other name', () => {
    const office = new Office()
    office.import('a.csv', csv(['姓名', '出生日期', '学校'], ['王示例', '2008-11-12', '示例学院']), options)
    office.import('b.csv', list('示例学院', 'Example College'), options)
    expect(names(office)).toEqual([{ zh: '示例学院', en: 'Example College' }])
    const other = new Office()
    other.import('a.csv', csv(['Name', 'DOB', 'College'], ['Zoe Mock', '2001-02-03', 'Example College']), options)
    other.import('b.csv', list('示例学院', 'Example College'), options)
    expect(names(other)).toHaveLength(1)
  })

  it('keeps the name it has', () => {
    const office = new Office()
    office.import('a.csv', list('示例学院', 'Example College'), options)
    office.import('b.csv', list('示例学院', 'Example Vocational College'), options)
    expect(names(office)).toEqual([{ zh: '示例学院', en: 'Example College' }])
  })
})
