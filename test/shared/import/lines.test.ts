import { describe, expect, it } from 'vitest'
import type { TablePlan } from '../../../shared/import/contract'
import type { Cell, Merge } from '../../../shared/import/grid'
import { importOptions, Office } from './office'

/** Lists that give each person two lines. All people are invented. */

const options = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02' })
const down = (top: number, ...columns: number[]): Merge[] =>
  columns.map((left) => ({ top, bottom: top + 1, left, right: left }))

function one(rows: Cell[][], merges: Merge[] = []): TablePlan {
  const book = { format: 'xlsx' as const, encoding: null, delimiter: null, sheets: [{ sheet: 'S', rows, merges }] }
  return new Office().plan('list.xlsx', book, options).tables[0] as TablePlan
}

const chinese: Cell[][] = [
  ['序号', '姓名', '性别', '护照号', '手机'],
  ['', '拼音', '出生日期', '有效期', '邮箱'],
  [1, '王示例', '女', 'EZ0012345', '19900001111'],
  ['', 'WANG SHILI', '2009-02-13', '2029-02-28', 'w@x.example'],
  [2, '欧阳样本', '男', 'EZ0012346', '19900001112'],
  ['', 'OUYANG YANGBEN', '2008-06-05', '2033-04-01', 'o@x.example'],
]

describe('two rows of headings over two lines', () => {
  const expected = {
    nameZh: '王示例',
    nameFull: 'WANG SHILI',
    gender: 'F',
    dob: '2009-02-13',
    passportNo: 'EZ0012345',
    passportExpiry: '2029-02-28',
    phone: '+8619900001111',
    email: 'w@x.example',
  }
  it.each<[string, Merge[]]>([
    ['merged', [...down(0, 0), ...down(2, 0), ...down(4, 0)]],
    ['plain', []],
  ])('%s', (_, merges) => {
    const table = one(chinese, merges)
    expect(table.rows.map(({ row, title }) => [row, title])).toEqual([
      [3, '王示例'],
      [5, '欧阳样本'],
    ])
    expect(table.rows[0]?.values).toMatchObject(expected)
  })
  it('with a footer below', () => {
    const table = one([...chinese, ['共2人']])
    expect(table.rows).toHaveLength(2)
  })
  it('in English', () => {
    const table = one([
      ['Surname', 'Passport number', 'Date of birth', 'Email'],
      ['Given names', 'Passport expiry', 'Nationality', 'Mobile'],
      ['WANG', 'EZ0012345', '13/02/2009', 'w@x.example'],
      ['Shili', '28/02/2029', 'Chinese', '19900001111'],
      ['OUYANG', 'EZ0012346', '05/06/2008', 'o@x.example'],
      ['Yangben', '01/04/2033', 'Chinese', '19900001112'],
    ])
    expect(
      table.rows.map(({ values }) => [values.surname, values.givenNames, values.passportExpiry, values.nationality]),
    ).toEqual([
      ['WANG', 'Shili', '2029-02-28', 'CN'],
      ['OUYANG', 'Yangben', '2033-04-01', 'CN'],
    ])
  })
})

describe('cells of a person merged over two rows', () => {
  it('a name in two scripts, a passport and its end', () => {
    const table = one(
      [
        ['No', 'Name', 'DOB', 'Passport'],
        [1, '王示例', '2009-02-13', 'EZ0012345'],
        ['', 'WANG SHILI', '', '28/02/2029'],
        [2, '欧阳样本', '2008-06-05', 'EZ0012346'],
        ['', 'OUYANG YANGBEN', '', '01/04/2033'],
      ],
      [...down(1, 0, 2), ...down(3, 0, 2)],
    )
    expect(
      table.rows.map(({ values }) => [values.nameZh, values.nameFull, values.passportNo, values.passportExpiry]),
    ).toEqual([
      ['王示例', 'WANG SHILI', 'EZ0012345', '2029-02-28'],
      ['欧阳样本', 'OUYANG YANGBEN', 'EZ0012346', '2033-04-01'],
    ])
  })
  it('a flight out above the flight back', () => {
    const table = one(
      [
        ['姓名', '护照号', '航班', '日期'],
        ['王示例', 'EZ0012345', 'CA937', '2026-07-12'],
        ['', '', 'CA938', '2026-08-02'],
        ['欧阳样本', 'EZ0012346', 'CA937', '2026-07-12'],
        ['', '', 'CA938', '2026-08-02'],
      ],
      [...down(1, 0, 1), ...down(3, 0, 1)],
    )
    expect(table.rows).toHaveLength(2)
    expect(table.rows[0]?.values).toMatchObject({ flightOut: 'CA937', flightBack: 'CA938', dateTo: '2026-08-02' })
  })
  it('two people to call', () => {
    const table = one(
      [
        ['序号', '姓名', '护照号', '联系人', '关系', '联系电话'],
        [1, '王示例', 'EZ0012345', '王大示', '父亲', '19800000001'],
        ['', '', '', '刘大样', '母亲', '19800000002'],
        [2, '欧阳样本', 'EZ0012346', '欧大示', '父亲', '19800000003'],
        ['', '', '', '', '', ''],
      ],
      [...down(1, 0, 1, 2), ...down(3, 0, 1, 2)],
    )
    expect(table.rows[0]?.values).toMatchObject({
      emergencyName: '王大示',
      emergencyPhone: '+8619800000001',
      emergency2Name: '刘大样',
      emergency2Relation: '母亲',
      emergency2Phone: '+8619800000002',
    })
    expect(table.rows[1]?.values).toMatchObject({ emergencyName: '欧大示' })
    expect(table.rows[1]?.values.phone).toBeUndefined()
  })
})

describe('is not', () => {
  it('two guests of a room whose number is merged', () => {
    const table = one(
      [
        ['序号', '房号', '姓名', '性别'],
        [1, '301', '王示例', '女'],
        ['', '', '赵虚构', '女'],
        [2, '302', '李样本', '男'],
        ['', '', '钱假设', '男'],
      ],
      [...down(1, 0, 1), ...down(3, 0, 1)],
    )
    expect(table.rows.map(({ title }) => title)).toEqual(['王示例', '赵虚构', '李样本', '钱假设'])
  })
  it('headings in two languages', () => {
    const table = one([
      ['姓名', '性别', '出生日期', '护照号'],
      ['Name', 'Sex', 'Date of birth', 'Passport No'],
      ['王示例', '女', '2009-02-13', 'EZ0012345'],
      ['赵虚构', '男', '2008-02-13', 'EZ0012346'],
      ['李样本', '男', '2008-02-14', 'EZ0012347'],
      ['钱假设', '女', '2008-02-15', 'EZ0012348'],
    ])
    expect(table.rows).toHaveLength(4)
  })
})
