import { describe, expect, it } from 'vitest'
import type { TablePlan } from '../../../shared/import/contract'
import type { Cell } from '../../../shared/import/grid'
import { importOptions, Office } from './office'

/** Lists as offices and colleges send them, each with what was once misread in it. All people are invented. */

const options = importOptions({
  name: '示例研学团',
  kind: 'studyTourOut',
  from: '2026-07-12',
  to: '2026-08-02',
  destination: 'GB',
})

function tablesOf(rows: Cell[][], merges: { top: number; bottom: number; left: number; right: number }[] = []) {
  const sheets = [{ sheet: 'Sheet1', rows, merges }]
  return new Office().plan('list.xlsx', { format: 'xlsx', encoding: null, delimiter: null, sheets }, options).tables
}
const one = (rows: Cell[][]): TablePlan => tablesOf(rows)[0] as TablePlan
const fieldsOf = ({ table }: TablePlan) => table.columns.map(({ field }) => field)
const column = (table: TablePlan, key: string) => table.rows.map(({ values }) => values[key])
const codes = (table: TablePlan) => table.rows.flatMap(({ findings }) => findings.map(({ code }) => code))

describe('an application form of a college', () => {
  const table = one([
    [
      'Student First Name(s) as on passport',
      'Last Name as on passport',
      'DOB (DD/MM/YYYY)',
      'Any medical conditions? Y/N',
      "Consent form rec'd",
      'Vegetarian (Y/N)',
      'Passport no.',
      'Exp.',
    ],
    ['Shili', 'Wang', '13/02/2009', 'N', 'Y', 'N', 'EZ0012345', '12/29'],
    ['Yangben', 'Ouyang', '05/06/2008', 'Asthma', 'awaiting', 'Y', 'renewing', '05/31'],
  ])
  it('has its names in the two columns that say how the passport has them', () => {
    expect(fieldsOf(table).slice(0, 2)).toEqual(['givenNames', 'surname'])
  })
  it('has a need only where the answer is yes, and no condition where it is no', () => {
    expect(column(table, 'diet')).toEqual([undefined, 'Vegetarian'])
    expect(column(table, 'medical')).toEqual(['none', 'Asthma'])
  })
  it('knows a consent and a passport that are on their way', () => {
    expect(column(table, 'guardianConsent')).toEqual([true, undefined])
    expect(table.rows[1]?.pending).toEqual(expect.arrayContaining(['guardianConsent', 'passportNo']))
  })
  it('has months where something ends in 12/29 and 05/31', () => {
    expect(column(table, 'passportExpiry')).toEqual(['2029-12', '2031-05'])
  })
})

describe('columns of another person', () => {
  const head: Cell[][] = [
    ['学生姓名', '父亲', '', '', '家庭住址'],
    ['', '姓名', '电话', '工作单位', ''],
  ]
  it('where the father works is no college of the student', () => {
    const merges = [{ top: 0, bottom: 0, left: 1, right: 3 }]
    const [table] = tablesOf(
      [
        ...head,
        ['王示例', '王大明', '19900002222', '示例公司', '示例路1号'],
        ['李样本', '李某', '19900002223', '务农', ''],
      ],
      merges,
    )
    expect(fieldsOf(table as TablePlan)).toEqual(['nameZh', 'guardianName', 'guardianPhone', 'note', 'address'])
  })
})

describe('groups that have headings of their own', () => {
  const tables = tablesOf([
    ['赴英师生交流团名单'],
    ['一、带队教师（2人）'],
    ['序号', '姓名', '性别', '职务', '联系电话'],
    [1, '张示例', '男', '副院长', '19900001234'],
    [2, '李样本', '女', '辅导员', '19900001235'],
    ['二、学生（2人）'],
    ['序号', '姓名', '性别', '班级', '联系电话'],
    [1, '王示例', '女', '园艺2401', '19900001111'],
    [2, '赵虚构', '男', '园艺2402', '19900001113'],
    ['共计4人'],
  ])
  it('are a table each, since one column means two things', () => {
    expect(tables.map((table) => fieldsOf(table)[3])).toEqual(['position', 'classGroup'])
    expect(column(tables[1] as TablePlan, 'position')).toEqual([undefined, undefined])
  })
  it('have the role of their title', () => {
    expect(tables.map((table) => column(table, 'roleInGroup')[0])).toEqual(['accompanyingTeacher', 'student'])
  })
})

describe('one column of two things', () => {
  const table = one([
    ['序号', '姓名/Name', '证件类型及号码', '邮箱/微信', '英文名', '行李 Baggage', '舱位 Class'],
    [1, '王示例 WANG Shili', '护照 EZ0012345', 'w@x.example', 'Sunny', '23KG', 'Y'],
    [2, '赵虚构 ZHAO Xugou', '护照：EZ0012346', 'o@x.example', 'Leo', '23KG', 'Y'],
    [3, '李样本 LI Yangben', '身份证219900200811129274', 'l@x.example', 'Amy', '23KG', 'Y'],
  ])
  it('each paper under its own name', () => {
    expect(column(table, 'passportNo')).toEqual(['EZ0012345', 'EZ0012346', undefined])
    expect(column(table, 'idCard')).toEqual([undefined, undefined, '219900200811129274'])
  })
  it('英文名 over Sunny is what people are called by', () => {
    expect(column(table, 'preferredName')).toEqual(['Sunny', 'Leo', 'Amy'])
    expect(column(table, 'givenNames')).toEqual(['Shili', 'Xugou', 'Yangben'])
  })
  it('baggage is no age, and a cabin no class at school', () => {
    expect(fieldsOf(table).slice(5)).toEqual([null, null])
  })
})

describe('results', () => {
  it('of people whom nobody knows say so, and are passed by the column that says passed', () => {
    const table = one([
      ['准考证号', '姓名', '理论成绩', '技能成绩', '是否合格', '证书编号'],
      ['2026001', '王示例', 85, 90, '合格', 'IMI-0001'],
      ['2026002', '李样本', 55, 60, '不合格', ''],
    ])
    expect(column(table, 'result')).toEqual(['pass', 'fail'])
    expect(codes(table)).toEqual(['keptAsNote', 'keptAsNote', 'noPerson', 'noPerson'])
  })
})

it.each([
  ['Prof. Jane A. Mock OBE', 'Jane A. Mock'],
  ['Rhys Sample PhD, FRSA', 'Rhys Sample'],
  ['Yuan MA', 'Yuan MA'],
])('honours are no part of the name %s', (written, full) => {
  const table = one([
    ['Name', 'Sex', 'Date of birth'],
    [written, 'F', '1970-01-02'],
    ['Ann Example', 'F', '1971-02-03'],
  ])
  expect(column(table, 'nameFull')[0]).toBe(full)
})

describe('headings that end in one the program knows', () => {
  it('the end of a residence permit or a vignette is not the passport’s', () => {
    const table = one([
      ['姓名', '护照号码', '居留许可有效期', 'Vignette valid to', '被保险人拼音', '是否需要住宿'],
      ['王示例', 'EZ0012345', '2027.8.31', '01/01/2027', 'WANG SHILI', '是'],
      ['赵虚构', 'EZ0012346', '2027.8.31', '02/01/2027', 'ZHAO XUGOU', '否'],
    ])
    expect(fieldsOf(table)).toEqual(['nameZh', 'passportNo', null, 'visaExpiry', 'nameFull', null])
  })
  it('whom to write to at a college is no participant', () => {
    const table = one([
      ['序号', '国家', '学校中文名', '学校英文名', '联系人', '职务', '邮箱', '电话'],
      [1, '英国', '示例郡学院', 'Exampleshire College', 'Jane Mock', 'Head', 'j@x.example', '+44 20 7946 0000'],
      [2, '德国', '样本职业学校', 'Muster Berufskolleg', 'Max Muster', 'Schulleiter', 'm@x.example', '+49 30 901820'],
    ])
    expect(table.table.recordType).toBe('institution')
    expect(column(table, 'nameFull')).toEqual([undefined, undefined])
  })
})

it('a role merged beside several rows is said of each, and a request below the list is nobody', () => {
  const [table] = tablesOf(
    [
      ['类别', '姓名', '性别', '护照号'],
      ['学生', '王示例', '女', 'EZ0012345'],
      ['', '赵虚构', '男', 'EZ0012346'],
      [],
      ['', 'Please return by Friday'],
    ],
    [{ top: 1, bottom: 2, left: 0, right: 0 }],
  )
  expect(table?.rows.map(({ title }) => title)).toEqual(['王示例', '赵虚构'])
  expect(column(table as TablePlan, 'roleInGroup')).toEqual(['student', 'student'])
})

it('what stands once above a list is said of each of its rows: the insurance, the day and the subject of a test', () => {
  const insured = one([
    ['境外旅行保险投保人员清单'],
    ['投保单位：示例职业技术学院', '', '保险公司：示例保险', '保单号：PZ20260001'],
    ['被保险人姓名', '出生日期', '证件号码', '保险起期'],
    ['王示例', '2009/2/13', 'EZ0012345', '2026/7/12'],
    ['赵虚构', '2008/6/5', 'EZ0012346', '2026/7/12'],
  ])
  expect(column(insured, 'insurer')).toEqual(['示例保险', '示例保险'])
  expect(column(insured, 'policyNo')).toEqual(['PZ20260001', 'PZ20260001'])
  const results = one([
    ['考核项目：汽车维修三级', '', '考核日期：2026年6月20日'],
    ['准考证号', '姓名', '是否合格', '证书编号'],
    ['2026001', '王示例', '合格', 'IMI-0001'],
  ])
  expect(results.rows[0]?.values).toMatchObject({ qualTitle: '汽车维修三级', examDate: '2026-06-20' })
})

it('a second column of remarks is noted, not refused', () => {
  const table = one([
    ['姓名', '护照号', '备注', '备注'],
    ['王示例', 'EZ0012345', '晕车', '素食'],
    ['赵虚构', 'EZ0012346', '靠窗', ''],
  ])
  expect(table.rows.map(({ values }) => [values.remarks, values['note:备注']])).toEqual([
    ['晕车', '素食'],
    ['靠窗', undefined],
  ])
})
