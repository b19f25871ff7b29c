import { describe, expect, it } from 'vitest'
import type { TablePlan } from '../../../shared/import/contract'
import type { Cell } from '../../../shared/import/grid'
import { importOptions, Office } from './office'

/** Groups within a cohort, as lists lay them out. All people are invented. */

const options = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02' })

function one(rows: Cell[][]): TablePlan {
  const sheets = [{ sheet: 'Sheet1', rows, merges: [] }]
  const book = { format: 'xlsx' as const, encoding: null, delimiter: null, sheets }
  return new Office().plan('list.xlsx', book, options).tables[0] as TablePlan
}
const said = (table: TablePlan, ...keys: string[]) => table.rows.map(({ values }) => keys.map((key) => values[key]))

describe('lists side by side', () => {
  it.each<[string, string, [string, string]]>([
    ['groups', 'subGroup', ['一组', '二组']],
    ['groups in English', 'subGroup', ['Group A', 'Group B']],
    ['classes', 'classGroup', ['园艺2401', '园艺2402']],
    ['classes by their year', 'classGroup', ['2024级1班', '2024级2班']],
    ['colleges', 'institution', ['示例职业学院', '样本职业学院']],
  ])('have the title above each: %s', (_, field, [left, right]) => {
    const table = one([
      ['研学团名单'],
      [left, '', '', '', right, '', ''],
      ['姓名', '性别', '电话', '', '姓名', '性别', '电话'],
      ['王示例', '女', '19900001111', '', '李样本', '男', '19900001112'],
      ['赵虚构', '男', '19900001113', '', '', '', ''],
    ])
    expect(said(table, 'nameZh', field)).toEqual([
      ['王示例', left],
      ['李样本', right],
      ['赵虚构', left],
    ])
  })
  it('have the role that the title names', () => {
    const table = one([
      ['带队教师', '', '学生', ''],
      ['姓名', '电话', '姓名', '电话'],
      ['张示例', '19900001111', '李样本', '19900001112'],
    ])
    expect(said(table, 'roleInGroup')).toEqual([['accompanyingTeacher'], ['student']])
  })
  it('take no title of the whole for that of one', () => {
    const table = one([
      ['研学团名单', '', '', ''],
      ['姓名', '电话', '姓名', '电话'],
      ['王示例', '19900001111', '李样本', '19900001112'],
    ])
    expect(said(table, 'subGroup')).toEqual([[undefined], [undefined]])
  })
})

describe('who leads a group', () => {
  const expected = [
    ['王示例', '一组', '王示例'],
    ['赵虚构', '一组', '王示例'],
    ['李样本', '二组', '李样本'],
    ['钱假设', '二组', '李样本'],
  ]
  it.each<[string, Cell[][]]>([
    [
      'is marked in a column',
      [
        ['组别', '姓名', '组长/组员', '电话'],
        ['一组', '王示例', '组长', '19900001111'],
        ['一组', '赵虚构', '组员', '19900001113'],
        ['二组', '李样本', '组长', '19900001112'],
        ['二组', '钱假设', '组员', '19900001114'],
      ],
    ],
    [
      'is ticked',
      [
        ['组别', '姓名', '组长', '电话'],
        ['一组', '王示例', '√', '19900001111'],
        ['', '赵虚构', '', '19900001113'],
        ['二组', '李样本', '√', '19900001112'],
        ['', '钱假设', '', '19900001114'],
      ],
    ],
    [
      'stands before the others',
      [
        ['组别', '组长', '组员'],
        ['一组', '王示例', '赵虚构'],
        ['二组', '李样本', '钱假设'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(said(one(rows), 'nameZh', 'subGroup', 'subGroupLeader')).toEqual(expected)
  })
  it('is somebody of the list where it is named in every row', () => {
    const table = one([
      ['组别', '组长', '姓名'],
      ['一组', '王示例', '王示例'],
      ['一组', '王示例', '赵虚构'],
    ])
    expect(said(table, 'nameZh', 'subGroupLeader')).toEqual([
      ['王示例', '王示例'],
      ['赵虚构', '王示例'],
    ])
  })
  it('stands before members in columns and in one cell', () => {
    const table = one([
      ['小组', '组长', '组员', '', ''],
      ['1', '王示例', '赵虚构', '孙模拟', '吴样本'],
      ['2', '李样本', '钱假设', '', ''],
    ])
    expect(table.rows.map(({ values }) => values.nameZh)).toEqual([
      '王示例',
      '赵虚构',
      '孙模拟',
      '吴样本',
      '李样本',
      '钱假设',
    ])
    const cells = one([
      ['Group', 'Team leader', 'Members'],
      ['A', 'Zoe Example', 'Adam Sample, Ben Pretend'],
      ['B', 'Eve Invented', 'Carl Fiction & Dan Mock'],
    ])
    expect(said(cells, 'nameFull', 'subGroupLeader').slice(0, 3)).toEqual([
      ['Zoe Example', 'Zoe Example'],
      ['Adam Sample', 'Zoe Example'],
      ['Ben Pretend', 'Zoe Example'],
    ])
  })
})
