import { describe, expect, it } from 'vitest'
import type { ImportPlan, TablePlan } from '../../../shared/import/contract'
import type { Cell, Merge } from '../../../shared/import/grid'
import { importOptions, Office } from './office'

/** Sheets as offices make them, and what has to be understood of them. All people are invented. */

const options = importOptions({
  name: '示例研学团',
  kind: 'studyTourOut',
  from: '2026-07-12',
  to: '2026-08-02',
  destination: 'GB',
})

function plan(rows: Cell[][], merges: Merge[] = [], ...others: Cell[][][]): ImportPlan {
  const sheets = [rows, ...others].map((each, i) => ({ sheet: `S${i + 1}`, rows: each, merges: i === 0 ? merges : [] }))
  return new Office().plan('x.xlsx', { format: 'xlsx', encoding: null, delimiter: null, sheets }, options)
}
const fieldsOf = (table: TablePlan | undefined) => table?.table.columns.flatMap(({ field }) => field ?? [])
const titlesOf = (table: TablePlan | undefined) => table?.rows.map(({ title }) => title)

const people: Cell[][] = [
  ['王示例', '男', '2008-11-12', 'E12345678', '19900000001'],
  ['李样本', '女', '2007-03-02', 'E22345678', '19900000002'],
  ['张虚构', '男', '2008-01-05', 'E32345678', '19900000003'],
]
const names = ['王示例', '李样本', '张虚构']
const head: Cell[] = ['姓名', '性别', '出生日期', '护照号', '手机']
const own = ['nameZh', 'gender', 'dob', 'passportNo', 'phone']

describe('where the table is', () => {
  it.each<[string, Cell[][]]>([
    ['at the top', [head, ...people]],
    [
      'in the middle, below instructions',
      [
        ...Array.from({ length: 18 }, (_, i) => (i % 3 ? [] : [`第${i}条：请各院校认真填写本表，不得遗漏。`])),
        head,
        ...people,
      ],
    ],
    [
      'under a title made of headings',
      [['姓名、性别、护照信息汇总表'], ['单位：示例学院', '', '', '填表日期：2026年3月5日'], head, ...people],
    ],
    ['with blank rows between people', [head, people[0] ?? [], [], people[1] ?? [], [], people[2] ?? []]],
    [
      'with the headings once more on every page',
      [
        head,
        people[0] ?? [],
        people[1] ?? [],
        ['第1页 共2页'],
        ['示例研学团名单'],
        head,
        people[2] ?? [],
        ['第2页 共2页'],
      ],
    ],
    [
      'above totals and signatures',
      [head, ...people, ['合计：3人'], ['填表人：赵模拟', '', '审核人：钱假设'], ['2026年3月5日']],
    ],
    [
      'with a hundred thousand blank rows below',
      [head, ...people, ...Array.from({ length: 100_000 }, () => [] as Cell[])],
    ],
    [
      'with how to fill it in, and numbers of columns',
      [head, ['必填', '必填', 'YYYY-MM-DD', '必填', '11位'], [1, 2, 3, 4, 5], ...people],
    ],
    ['in two rows of two languages', [head, ['Name', 'Sex', 'Date of Birth', 'Passport No.', 'Mobile'], ...people]],
  ])('%s', (_, rows) => {
    const [table] = plan(rows).tables
    expect(fieldsOf(table)).toEqual(own)
    expect(titlesOf(table)).toEqual(names)
  })

  it('without headings, by what the cells are', () => {
    const [table] = plan([['示例研学团'], ...people.map((row, i) => [i + 1, ...row])]).tables
    expect(table?.table).toMatchObject({ headerRows: [], firstDataRow: 2, lastDataRow: 4 })
    expect(fieldsOf(table)).toEqual(['seq', ...own])
    expect(titlesOf(table)).toEqual(names)
    expect(table?.table.columns.every(({ confidence }) => confidence < 0.9)).toBe(true)
  })

  it('without headings, in English', () => {
    const [table] = plan([
      ['Zoe Example', '12/05/2008', 'F', '123456789'],
      ['Adam Sample', '25/11/2007', 'M', '223456789'],
      ['Eve Invented', '01/02/2008', 'F', '323456789'],
    ]).tables
    expect(fieldsOf(table)).toEqual(['nameFull', 'dob', 'gender', 'passportNo'])
    expect(table?.rows[0]?.values.dob).toBe('2008-05-12')
  })

  it.each([
    [
      'a legend',
      [
        ['红色', '已交'],
        ['绿色', '未交'],
        ['黄色', '免交'],
      ],
    ],
    [
      'figures',
      [
        ['2024', '12', '33'],
        ['2025', '15', '31'],
        ['2026', '11', '30'],
      ],
    ],
    ['a letter', [['各位老师：'], ['请于三月五日前报送名单。'], ['谢谢。']]],
  ])('%s is no list of people', (_, rows) => {
    expect(plan(rows).refused?.code).toMatch(/noTable|noRows/)
  })

  it('three levels of merged headings', () => {
    const rows: Cell[][] = [
      ['基本信息', null, null, '证件', null, null, '联系'],
      ['姓名', '性别', '出生', '护照', null, null, '手机'],
      [null, null, '日期', '号码', '签发日期', '有效期至', '号码'],
      ...people.map(([a, b, c, d, e]): Cell[] => [
        a ?? null,
        b ?? null,
        c ?? null,
        d ?? null,
        '2022-01-02',
        '2032-01-01',
        e ?? null,
      ]),
    ]
    const span = (top: number, left: number, bottom: number, right: number): Merge => ({ top, left, bottom, right })
    const merges = [span(0, 0, 0, 2), span(0, 3, 0, 5), span(1, 3, 1, 5), span(1, 0, 2, 0), span(1, 1, 2, 1)]
    const [table] = plan(rows, merges).tables
    expect(fieldsOf(table)).toEqual([
      'nameZh',
      'gender',
      'dob',
      'passportNo',
      'passportIssueDate',
      'passportExpiry',
      'phone',
    ])
  })

  it.each<[string, Cell[][]]>([
    ['with numbers of people above', [['项目', '第1人', '第2人', '第3人']]],
    ['with a title above', [['参团人员信息表']]],
    ['alone', []],
  ])('a form with one person per column, %s', (_, above) => {
    const side = head.map((heading, i): Cell[] => [heading, ...people.map((row) => row[i] ?? null)])
    const [table] = plan([...above, ...side]).tables
    expect(table?.table.orientation).toBe('columns')
    expect(fieldsOf(table)).toEqual(own)
    expect(titlesOf(table)).toEqual(names)
    expect(table?.rows[0]?.values.cohortName).toBeUndefined()
  })

  it('two tables one under another, and agreements on a sheet of their own', () => {
    const sheet: Cell[][] = [
      ['教师名单'],
      ['姓名', '性别', '职务'],
      ['赵模拟', '男', '系主任'],
      [],
      ['学生名单'],
      ['姓名', '性别', '出生日期', '班级'],
      ['王示例', '女', '2007-03-02', '园艺2401'],
      ['合计', 1],
    ]
    const agreements: Cell[][] = [
      ['协议编号', '协议名称', '合作院校', '签订日期', '有效期至'],
      ['A-1', '合作备忘录', 'Example College', '2024-01-02', '2027-01-01'],
    ]
    const { tables, otherSheets } = plan(sheet, [], agreements, [['男'], ['女'], ['汉族']], [['请勿修改本页']])
    expect(tables.map(({ table, rows }) => [table.recordType, table.headerRows, rows.length])).toEqual([
      ['enrolment', [2], 1],
      ['enrolment', [6], 1],
      ['agreement', [1], 1],
    ])
    expect(otherSheets).toEqual(['S3', 'S4'])
  })
})

describe('groups of rows', () => {
  it('titles between them are no people, and say their role or group', () => {
    const rows: Cell[][] = [
      ['姓名', '性别', '护照号'],
      ['一、带队教师（1人）'],
      people[0]?.slice(0, 4).filter((_, i) => i !== 2) ?? [],
      ['二、学生'],
      ['李样本', '女', 'E22345678'],
    ]
    const [table] = plan(rows).tables
    expect(table?.rows.map(({ title, values }) => [title, values.roleInGroup])).toEqual([
      ['王示例', 'accompanyingTeacher'],
      ['李样本', 'student'],
    ])
    const [groups] = plan([
      ['姓名', '性别', '护照号'],
      ['第一组'],
      ['李样本', '女', 'E22345678'],
      ['第二组'],
      ['王示例', '男', 'E12345678'],
    ]).tables
    expect(groups?.rows.map(({ values }) => values.subGroup)).toEqual(['第一组', '第二组'])
  })

  it('sub-totals are no people, and colleges fill down', () => {
    const [table] = plan([
      ['学院', '姓名', '性别', '费用'],
      ['甲学院', '王示例', '男', 100],
      [null, '李样本', '女', 100],
      ['小计', null, null, 200],
      ['乙学院', '张虚构', '男', 100],
      ['小计', 2, null, 100],
      ['合计', null, null, 300],
    ]).tables
    expect(table?.rows.map(({ title, values }) => [title, values.department])).toEqual([
      ['王示例', '甲学院'],
      ['李样本', '甲学院'],
      ['张虚构', '乙学院'],
    ])
  })
})

describe('cells', () => {
  const value = (heading: string, cell: Cell, field: string) =>
    plan([
      ['姓名', heading],
      ['王示例', cell],
    ]).tables[0]?.rows[0]?.values[field]
  it.each<[string, Cell, string, unknown]>([
    ['护照有效期', 'Aug 2029', 'passportExpiry', '2029-08'],
    ['护照有效期', '2029年8月', 'passportExpiry', '2029-08'],
    ['护照有效期', '2029.8', 'passportExpiry', '2029-08'],
    ['护照有效期', '长期', 'passportExpiry', undefined],
    ['出生日期', '2008年3月5日', 'dob', '2008-03-05'],
    ['出生日期', '2008.3.5', 'dob', '2008-03-05'],
    ['出生日期', '20080305', 'dob', '2008-03-05'],
    ['出生日期', '5-Mar-08', 'dob', '2008-03-05'],
    ['出生日期', 39542, 'dob', '2008-04-04'],
    ['出生日期', { date: '2008-03-05' }, 'dob', '2008-03-05'],
    ['出生日期', '2008-2-30', 'dob', undefined],
    ['出发日期', '12/7', 'dateFrom', '2026-07-12'],
    ['身份证号', '2.199E+17', 'idCard', undefined],
    ['身份证号', { number: 2.199e17, text: '2.199E+17' }, 'idCard', undefined],
    ['身份证号', '219900200811129274', 'idCard', '219900200811129274'],
    ['手机', '19900000001/19900000002', 'phone', '+8619900000001'],
    ['手机', '19900000001/19900000002', 'phone2', '+8619900000002'],
    ['手机', '０１９９０', 'phone', undefined],
    ['手机', '待补', 'phone', undefined],
    ['学号', '0012', 'studentNo', '0012'],
    ['英语水平', '雅思5.5', 'englishScore', '5.5'],
    ['英语水平', 'CET-6 458', 'englishTest', 'cet6'],
    ['英语水平', 'B1', 'englishScore', 'B1'],
    ['家长同意书', '√', 'guardianConsent', true],
    ['家长同意书', '已签', 'guardianConsent', true],
    ['家长同意书', 'Y', 'guardianConsent', true],
    ['家长同意书', '☑', 'guardianConsent', true],
    ['家长同意书', '否', 'guardianConsent', false],
    ['家长同意书', 'N/A', 'guardianConsent', undefined],
    ['过敏史', '无', 'allergies', 'none'],
    ['护照号', 'Ｅ１２３４５６７８', 'passportNo', 'E12345678'],
    ['护照号', '办理中', 'passportNo', undefined],
  ])('%s %j is %s %j', (heading, cell, field, wanted) => {
    expect(value(heading, cell, field)).toEqual(wanted)
  })

  it.each<[string, string, string | undefined, string | undefined]>([
    ['诸葛样本', '诸葛样本', '诸葛', '样本'],
    ['欧阳 样一', '欧阳样一', '欧阳', '样一'],
    ["'王示例", '王示例', '王', '示例'],
    ['𬱖示例', '𬱖示例', '𬱖', '示例'],
    ['阿依古丽•示例', '阿依古丽·示例', undefined, undefined],
  ])('the name %s', (written, full, family, given) => {
    const { values } = plan([
      ['姓名', '性别'],
      [written, '男'],
    ]).tables[0]?.rows[0] ?? { values: {} as Record<string, unknown> }
    expect([values.nameZh, values.familyNameZh, values.givenNameZh]).toEqual([full, family, given])
  })

  it.each<[string, string, string | undefined, string | undefined]>([
    ['ZHUGE/YANGBEN MS', 'ZHUGE YANGBEN', 'ZHUGE', 'YANGBEN'],
    ['LÜ, Niming', 'LÜ, Niming', 'LÜ', 'Niming'],
    ['SAMPLE Zoë', 'SAMPLE Zoë', 'SAMPLE', 'Zoë'],
    ["O'Sample/Łukasz MR", "O'Sample Łukasz", "O'Sample", 'Łukasz'],
    ['Madonna', 'Madonna', undefined, undefined],
  ])('the name %s in Latin letters', (written, full, family, given) => {
    const { values } = plan([
      ['Name as in passport', 'Sex'],
      [written, 'M'],
    ]).tables[0]?.rows[0] ?? { values: {} as Record<string, unknown> }
    expect([values.nameFull, values.surname, values.givenNames]).toEqual([full, family, given])
  })
})

describe('headings that mean something else in another list', () => {
  const one = (rows: Cell[][]) => plan(rows).tables[0]
  it('到期日期 beside 有效期 in a register of agreements', () => {
    const table = one([
      ['合作院校', '协议名称', '协议类型', '签署日期', '有效期', '到期日期', '状态'],
      ['示例学院', '合作备忘录', 'MOU', '2023年5月6日', '5年', '2028年5月5日', '有效'],
      ['样本大学', '学生交换协议', '学生交换', '2020.09.01', '三年', '2023.08.31', '已到期'],
    ])
    expect(table?.table.recordType).toBe('agreement')
    expect(fieldsOf(table)?.slice(3, 6)).toEqual(['signDate', 'term', 'validTo'])
  })
  it('From and To over airports', () => {
    const table = one([
      ['Pax name', 'Flight', 'From', 'To', 'PNR'],
      ['ZHANG/YANGLI MR', 'CA937', 'PEK', 'LHR', 'ABC123'],
      ['OUYANG/SHILI MS', 'CA937', 'PEK', 'LHR', 'ABC124'],
    ])
    expect(table?.table.columns.map(({ field }) => field)).toEqual(['nameFull', 'flightOut', null, null, 'pnr'])
  })
  it('a list of partner colleges with somebody to write to', () => {
    const table = one([
      ['学校名称', '国家', '城市', '网址', '联系邮箱'],
      ['示例学院', '英国', '伦敦', 'https://one.example', 'a@one.example'],
      ['样本大学', '德国', '柏林', 'https://two.example', 'b@two.example'],
    ])
    expect(table?.table.recordType).toBe('institution')
  })
  it('英文名 over whole names, where no column holds surnames', () => {
    const table = one([
      ['学号', '姓名', '英文名', '性别'],
      ['1', '王示例', 'SOMCHAI EXAMPLE', '男'],
      ['2', '李样本', 'NGUYEN VAN SAMPLE', '女'],
    ])
    expect(fieldsOf(table)).toContain('nameFull')
  })
  it('a contact who is a relation and a number, or a name and a relation', () => {
    const table = one([
      ['Full name', 'Date of birth', 'Emergency contact'],
      ['Sean Sampleton', '25/03/2008', 'Mum: 07700 900999'],
      ['Ann Example', '26/04/2008', 'Jane Sampleton (wife)'],
    ])
    expect(table?.rows.map(({ values }) => values.emergencyRelation)).toEqual(['Mum', 'wife'])
    expect(table?.rows[1]?.values.emergencyName).toBe('Jane Sampleton')
  })
})
