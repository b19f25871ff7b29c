import { describe, expect, it } from 'vitest'
import type { TablePlan } from '../../../shared/import/contract'
import type { Cell } from '../../../shared/import/grid'
import type { Row } from '../../../shared/model/types'
import { csv, importOptions, Office } from './office'

/** Registers that are no lists of people, as offices keep them. Names are invented. */

function one(rows: Cell[][], sheet = 'Sheet1'): TablePlan {
  const sheets = [{ sheet, rows, merges: [] }]
  const plan = new Office().plan(
    'r.xlsx',
    { format: 'xlsx', encoding: null, delimiter: null, sheets },
    importOptions({ name: '示例研学团', kind: 'studyTourOut' }),
  )
  return plan.tables[0] as TablePlan
}
const fieldsOf = ({ table }: TablePlan) => table.columns.map(({ field }) => field)

it('agreements begin and end, and 国别 is the partner’s country', () => {
  const english = one([
    ['Partner', 'Agreement', 'Start', 'Expiry', 'Signed by (UK)', 'Notes'],
    ['Yunhe Vocational College', 'MoU', '14 March 2023', '13 March 2028', 'J. Mock', ''],
    ['Shili Polytechnic', 'Letter of Intent', 'Sept 2024', 'Sept 2026', 'J. Mock', 'renew?'],
  ])
  expect(english.table.recordType).toBe('agreement')
  expect(fieldsOf(english).slice(2, 4)).toEqual(['validFrom', 'validTo'])
  const chinese = one([
    ['协议编号', '合作方', '国别', '协议类别', '签署日期'],
    ['GJ2023-01', '示例郡学院集团', '英国', '备忘录', '2023-03-14'],
    ['GJ2020-07', '样本学院', '德国', '学生交流', '2020-09-01'],
  ])
  expect(chinese.rows.map(({ values }) => values.country)).toEqual(['GB', 'DE'])
})

describe('partners in a list with what was agreed', () => {
  const table = one([
    ['College', 'Country', 'Contact', 'Agreement type', 'Signed on', 'Valid until'],
    ['Exampleshire College', 'United Kingdom', 'Jane Mock', 'MoU', '14/03/2023', '13/03/2028'],
    ['Muster Berufskolleg', 'Germany', 'Max Muster', 'Student exchange', '02/11/2020', '01/11/2025'],
  ])
  it('are agreements with the college as partner, and whom to write to is nobody’s participant', () => {
    expect(table.table.recordType).toBe('agreement')
    expect(fieldsOf(table)).toEqual(['hostInstitution', 'country', 'note', 'agreementType', 'signDate', 'validTo'])
    expect(table.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new'])
  })
  it('are called by what was agreed and with whom', () => {
    const office = new Office()
    const options = importOptions({ kind: 'studyTourOut' })
    const rows: Cell[][] = [
      ['学校名称', '国家', '协议类型', '签署时间'],
      ['示例郡学院', '英国', '合作备忘录', '2023.3.14'],
      ['样本职业学校', '德国', '学生交换协议', '2020.11.2'],
    ]
    const book = {
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      sheets: [{ sheet: 'S', rows, merges: [] }],
    } as const
    office.import('a.xlsx', book as never, options)
    const titles = [...office.records.all('agreement')].map(({ title }) => title?.zh)
    expect(titles).toEqual(['示例郡学院 · 谅解备忘录', '样本职业学校 · 学生交流协议'])
    expect([...office.records.all('institution')].map(({ country }) => country)).toEqual(['GB', 'DE'])
    expect(office.plan('b.xlsx', book as never, options).tables[0]?.rows.map(({ outcome }) => outcome)).toEqual([
      'same',
      'same',
    ])
  })
  it('a subject is no enterprise', () => {
    const named = one([
      ['序号', '合作院校', '协议名称', '签订日期', '合作专业'],
      [1, '示例郡学院', '合作备忘录', '2023年3月', '园艺'],
      [2, '样本职业学校', '学生交流协议', '2020年11月', '汽修'],
    ])
    expect(fieldsOf(named)[4]).toBeNull()
  })
})

it('events of a year, by the title above them', () => {
  const table = one([
    ['2026年度国际交流活动一览表'],
    ['序号', '活动名称', '时间', '地点', '参加单位', '人数', '负责人', '新闻链接'],
    [1, '英国院校长代表团来访', '2026.6.8-6.12', '示例职业技术学院', 'Exampleshire College Group', 12, '张示例', ''],
    [2, '园艺大师课', '2026.9.10', '实训楼', '示例职业技术学院', 40, '李样本', ''],
  ])
  expect(table.table.recordType).toBe('event')
  expect(table.rows[0]?.values).toMatchObject({
    'event.title': '英国院校长代表团来访',
    'event.dates': '2026-06-08/2026-06-12',
    'event.place': '示例职业技术学院',
  })
})

it('programmes of cooperation, in a sheet of a single one', () => {
  const table = one([
    ['中外合作办学项目一览表'],
    ['项目名称', '批准书编号', '外方合作院校', '专业', '学制', '招生计划', '在校生数', '有效期至', '外方教师'],
    [
      '示例学院与Exampleshire合作办学项目',
      'PDE37UK3A20200001N',
      'Exampleshire College',
      '园艺',
      '三年',
      100,
      268,
      '2028-12-31',
      6,
    ],
  ])
  expect(table.table.recordType).toBe('jointProgramme')
  expect(fieldsOf(table).slice(1, 4)).toEqual([
    'jointApprovalNo',
    'jointProgramme.foreignParty',
    'jointProgramme.major',
  ])
})

describe('results', () => {
  const table = one([
    ['Candidate name', 'DOB', 'ULN', 'Unit', 'Result', 'Certificate no.', 'Issued'],
    ['WANG Shili', '13/02/2009', 1000000001, 'L3 Engine', 'Pass', 'IMI/1', '20/07/2026'],
    ['ZHAO Xugou', '05/06/2008', 1000000002, 'L3 Engine', 'Refer', '', ''],
  ])
  it('were issued on a day, by nobody of that name', () => {
    expect(table.rows[0]?.values.awardDate).toBe('2026-07-20')
  })
  it('keep the unit of a row without certificate and qualification', () => {
    expect(table.rows[1]?.findings.map(({ code }) => code)).toEqual([])
    expect(table.rows[1]?.outcome).toBe('new')
  })
})

describe('a grid of grades, a column a unit', () => {
  const table = one([
    ['BTEC Level 3 Horticulture – results'],
    ['Learner', 'ULN', 'DOB', 'Unit 1', 'Unit 2', 'Overall'],
    ['Zoe Example', '1000000001', '13/02/2009', 'Pass', 'Merit', 'Merit'],
    ['Adam Sample', '1000000002', '14/02/2009', 'P', '', 'R'],
  ])
  it('is a result a unit, of the qualification in the title', () => {
    expect(table.table.recordType).toBe('qualificationResult')
    expect(table.rows.map(({ values }) => [values.nameFull, values.unit, values.result, values.qualTitle])).toEqual([
      ['Zoe Example', 'Unit 1', 'pass', 'BTEC Level 3 Horticulture'],
      ['Zoe Example', 'Unit 2', 'merit', 'BTEC Level 3 Horticulture'],
      ['Zoe Example', undefined, 'merit', 'BTEC Level 3 Horticulture'],
      ['Adam Sample', 'Unit 1', 'pass', 'BTEC Level 3 Horticulture'],
      ['Adam Sample', undefined, 'referred', 'BTEC Level 3 Horticulture'],
    ])
    expect(table.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new', 'new', 'new'])
  })
  it.each<[string, Cell[][]]>([
    [
      'health and politics passed are no units',
      [
        ['姓名', '性别', '出生日期', '政审', '体检'],
        ['王示例', '女', '2009-02-13', '合格', '合格'],
        ['李样本', '男', '2008-06-05', '合格', '合格'],
      ],
    ],
    [
      'sizes and sexes of one letter are no grades',
      [
        ['Name', 'DOB', 'Top', 'Bottom', 'Room mix'],
        ['Zoe Example', '13/02/2009', 'M', 'M', 'F'],
        ['Adam Sample', '14/02/2009', 'M', 'M', 'M'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(one(rows).table.recordType).toBe('enrolment')
  })
})

it('parts of a language test are those of the score, with the test of the title and its day', () => {
  const table = one([
    ['2026年雅思成绩汇总'],
    ['姓名', '性别', '护照号', '听力', '阅读', '写作', '口语', '总分', '考试日期'],
    ['王示例', '女', 'EZ0012345', 6.5, 7, 6, 6.5, 6.5, '2026-05-16'],
    ['李样本', '男', 'EZ0012346', 5.5, 5, 5.5, 6, 5.5, '2026-05-16'],
  ])
  expect(table.rows[0]?.values).toMatchObject({
    englishTest: 'ielts',
    englishListening: '6.5',
    englishReading: '7',
    englishScore: '6.5',
    englishDate: '2026-05-16',
  })
  const town = one([
    ['Name', 'DOB', 'Reading', 'Passport No'],
    ['Zoe Example', '13/02/2009', 'yes', '999000111'],
    ['Adam Sample', '14/02/2009', '', '999000112'],
  ])
  expect(fieldsOf(town)[2]).toBeNull()
})

it('whose teacher somebody is says nothing of what they are themselves', () => {
  const table = one([
    ['姓名', '性别', '护照号', '带队教师', '团长'],
    ['王示例', '女', 'EZ0012345', '张示例', '周样本'],
    ['李样本', '男', 'EZ0012346', '张示例', '周样本'],
  ])
  expect(table.rows.map(({ values }) => values.roleInGroup)).toEqual([undefined, undefined])
})

describe('a register of agreements says how each stands, and who signed for both sides in one column', () => {
  const office = new Office()
  const { plan } = office.import(
    'register.csv',
    csv(
      ['合作院校', '协议名称', '签署日期', '签署人（我方/外方）', '状态'],
      ['示例海外学院', '合作备忘录', '2023-05-06', '张校长/Dr. Mock', '履约中'],
      ['样本大学', '学分互认协议', '2020-03-01', '李书记 / Prof. Sample', '到期未续'],
      ['模拟学院', '师资培训协议', '2024-03-01', '李书记/Ms. Test', '洽谈中'],
      ['测试学院', '实训协议', '2024-03-01', '王院长/A. Sample', '另议'],
    ),
    importOptions(),
  )
  const agreements = [...office.records.all('agreement')] as Row<'agreement'>[]

  it('state by state', () =>
    expect(agreements.map(({ state }) => state)).toEqual(['inForce', 'expired', 'draft', undefined]))
  it('and guesses none from the days where its word is not known', () =>
    expect(plan.tables[0]?.rows[3]?.findings).toContainEqual(
      expect.objectContaining({ code: 'unknownWord', field: 'agreement.state' }),
    ))
  it('each signature on its side', () =>
    expect(agreements.map(({ parties = {} }) => Object.values(parties).map(({ signatory }) => signatory))).toEqual([
      ['张校长', 'Dr. Mock'],
      ['李书记', 'Prof. Sample'],
      ['李书记', 'Ms. Test'],
      ['王院长', 'A. Sample'],
    ]))
})

it.each([
  ['电话（本人/家长）', '19900000101/19900000201', { phone: '+8619900000101', guardianPhone: '+8619900000201' }],
  [
    'Mobile (student/parent)',
    '07700 900101 / 07700 900201',
    { phone: '+447700900101', guardianPhone: '+447700900201' },
  ],
])('takes one thing of two sides apart: %s', (heading, cell, values) => {
  const { tables } = new Office().plan(
    'list.csv',
    csv(['Name', 'Passport No', heading], ['Ann Sample', 'E12345671', cell], ['Bob Mock', 'E12345672', cell]),
    importOptions({ name: 'Tour', kind: 'studyTourOut' }),
  )
  expect(tables[0]?.rows[0]?.values).toMatchObject(values)
})

it('notes on the person what a list of people says of their certificate, and says so once', () => {
  const office = new Office()
  const { plan } = office.import(
    'list.csv',
    csv(
      ['姓名', '性别', '护照号', '电话', '证书编号'],
      ['王示例', '女', 'EZ0012345', '19900000101', 'C-0001'],
      ['李样本', '男', 'EZ0012346', '19900000102', '-'],
    ),
    importOptions({ name: '2027年赴英研学团', kind: 'studyTourOut' }),
  )
  const [table] = plan.tables
  expect(table?.table.columns[4]?.field).toBe('certNo')
  expect(table?.rows.map(({ findings }) => findings.filter(({ code }) => code === 'keptAsNote').length)).toEqual([1, 0])
  expect([...office.records.all('person')].map(({ remarks }: Row<'person'>) => remarks)).toEqual([
    '证书编号：C-0001',
    undefined,
  ])
})

it('keeps the currency of an amount that a list without one corrects', () => {
  const office = new Office()
  const tour = importOptions({ name: 'Tour', kind: 'studyTourOut' })
  office.import('list.csv', csv(['Name', 'Student ID', 'Deposit paid'], ['Bob Mock', 'S1002', '£200']), tour)
  office.import('fees.csv', csv(['Name', 'Student ID', 'Paid to date'], ['Bob Mock', 'S1002', '650']), tour)
  expect([...office.records.all('enrolment')]).toMatchObject([{ feePaid: { amount: 650, currency: 'GBP' } }])
})
