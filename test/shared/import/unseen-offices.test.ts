import { describe, expect, it } from 'vitest'
import type { TablePlan } from '../../../shared/import/contract'
import type { Cell } from '../../../shared/import/grid'
import { importOptions, Office } from './office'

/** Lists of offices of colleges as they were first met, each with what was misread in it. All people are invented. */

function one(
  rows: Cell[][],
  merges: { top: number; bottom: number; left: number; right: number }[] = [],
  name?: string,
): TablePlan {
  const sheets = [{ sheet: 'Sheet1', rows, merges }]
  const workbook = { format: 'xlsx' as const, encoding: null, delimiter: null, sheets }
  return new Office().plan('list.xlsx', workbook, importOptions(name === undefined ? {} : { name }))
    .tables[0] as TablePlan
}
const fieldsOf = ({ table }: TablePlan) => table.columns.map(({ field }) => field)
const column = (table: TablePlan, key: string) => table.rows.map(({ values }) => values[key])
const codes = (table: TablePlan) => table.rows.flatMap(({ findings }) => findings.map(({ code }) => code))

it('国别 over people is what they are citizens of, though its translation says Country', () => {
  const table = one([
    ['来华交换生信息登记表 Incoming Exchange Students'],
    ['护照用名\nPassport Name', '国别\nCountry', '性别\nSex', '出生日期\nDate of Birth', '派出院校\nHome University'],
    ['MOCKFORD, ELLA', '英国', '女', '2004-02-14', 'Sample University'],
    ['KIM MAUEUM', '韩国', '男', '2003-08-21', 'Example University'],
  ])
  expect(column(table, 'nationality')).toEqual(['GB', 'KR'])
  expect(fieldsOf(table)[1]).toBe('nationality')
})

it('国家 Country over partners is where they are', () => {
  const table = one([
    ['国别 Country', '学校名称', '城市'],
    ['英国', '桑普顿学院', '卡迪夫'],
    ['德国', '示例学院', '汉堡'],
  ])
  expect(fieldsOf(table)[0]).toBe('country')
})

describe('a manifest of an airline', () => {
  const table = one(
    [
      ['Pax', 'Last/First', 'Type', 'Ticket no.', 'Out flt', 'Out date', 'Rtn flt', 'Rtn date', 'Meal'],
      [1, 'WANG/SHILI MR', 'ADT', '999-2400000001', 'CA937', '12JUL26', 'CA938', '02AUG26', 'VGML'],
      [2, 'ZHAO/XUGOU MISS', 'CHD', '999-2400000002', 'CA937', '12JUL26', 'CA938', '02AUG26', ''],
    ],
    [],
    '示例团',
  )
  it('counts its people where Pax is 1 and 2, and names them beside', () => {
    expect(column(table, 'nameFull')).toEqual(['WANG SHILI', 'ZHAO XUGOU'])
    expect(fieldsOf(table)[0]).toBe('seq')
  })
  it('has both flights with their days', () => {
    expect(fieldsOf(table).slice(4, 8)).toEqual(['flightOut', 'dateFrom', 'flightBack', 'dateTo'])
  })
  it('has names where Pax is names', () => {
    const named = one([
      ['Pax', 'Out flt', 'Rtn flt'],
      ['WANG/SHILI MR', 'CA937', 'CA938'],
      ['ZHAO/XUGOU MISS', 'CA937', 'CA938'],
    ])
    expect(fieldsOf(named)[0]).toBe('nameFull')
  })
})

it('the number of a partner is not what the partner is called', () => {
  const table = one([
    ['Partner ID', 'Institution (English)', 'Institution (local name)', 'Country', 'Town/City'],
    ['P-001', 'Hunan Sample College', '湖南样本学院', 'China', 'Changsha'],
    ['P-002', 'Tianjin Sample College', '天津样本学院', 'China', 'Tianjin'],
  ])
  expect(fieldsOf(table).slice(0, 3)).toEqual([null, 'institutionEn', 'institution'])
})

it('an answer among several is diet and no remark, and who pays is no unit', () => {
  const table = one([
    ['Student name', 'Date of birth', 'Halal / veg / other', 'Payer', 'Paid to date'],
    ['Ella Mockford', '2009-02-14', 'Halal', 'Joan Mockford', 950],
    ['Tom Sampleton', '2008-11-30', 'vegetarian', 'Alan Sampleton', 500],
  ])
  expect(fieldsOf(table).slice(2)).toEqual(['diet', null, 'feePaid'])
})

it('how many days somebody came is no word for attendance', () => {
  const table = one([
    ['姓名', '出勤（天）', '总评等级', '结业证书编号', '发证日期'],
    ['曹样一', '10', '优秀', 'DSB2026001', '2026-05-22'],
    ['严样二', '8', '良好', 'DSB2026002', '2026-05-22'],
  ])
  expect(fieldsOf(table)[1]).toBeNull()
  expect(codes(table)).not.toContain('unknownWord')
})

it('a list without headings has the end of its passports and its classes', () => {
  const table = one(
    [
      ['1', '王示例', 'WANG SHILI', '男', '2008-03-12', 'EJ0010001', '2031-05-06', '19900000001', '园艺2401'],
      ['2', '赵虚构', 'ZHAO XUGOU', '女', '2009-01-05', 'EJ0010003', '2032-02-18', '19900000003', '汽修2402'],
    ],
    [],
    '示例团',
  )
  expect(column(table, 'dob')).toEqual(['2008-03-12', '2009-01-05'])
  expect(column(table, 'passportExpiry')).toEqual(['2031-05-06', '2032-02-18'])
  expect(column(table, 'classGroup')).toEqual(['园艺2401', '汽修2402'])
  expect(table.table.columns.every(({ confidence }) => confidence < 0.9)).toBe(true)
})

describe('interns', () => {
  const table = one([
    ['赴日本酒店实习学生名册（第三批）'],
    ['派出学校：示例旅游职业学院　　　　实习期限：2026.10.8—2027.10.7　　　　领队：吴示范'],
    ['NO.', '姓名（汉字）', '性别', '生年月日', '在籍学科', '实习单位', '实习岗位'],
    [1, '郑样一', '女', '2005.3.12', '旅游日语', '示例酒店（大阪）', '前台'],
    [2, '冯样二', '男', '2004.11.02', '酒店管理', '示例温泉旅馆', '客房'],
  ])
  it('study at the college above and work where the column says', () => {
    expect(fieldsOf(table).slice(4)).toEqual(['major', 'enterprise', 'position'])
    expect(column(table, 'institution')).toEqual(['示例旅游职业学院', '示例旅游职业学院'])
  })
  it('are abroad as long as the row above says', () => {
    expect(table.cohortValues).toMatchObject({
      kind: 'internshipOut',
      destination: ['JP'],
      dateFrom: '2026-10-08',
      dateTo: '2027-10-07',
    })
  })
  it('at a company of the town are no journey abroad', () => {
    const near = one([
      ['2026级学生赴企业实习交流名单'],
      ['姓名', '性别', '实习单位'],
      ['郑样一', '女', '示例公司'],
      ['冯样二', '男', '样本公司'],
    ])
    expect(near.cohortValues.kind).toBeUndefined()
  })
})

it('有效止 behind the kind of a visa is the visa’s, and 出签 over days is when it was granted', () => {
  const table = one([
    ['申请人', '护照号', '送签', '出签', '签证类别', '有效起', '有效止'],
    ['王示例', 'EJ0010001', '2026-05-20', '2026-06-08', '访问', '2026-07-01', '2027-01-01'],
    ['赵虚构', 'EJ0010003', '2026-05-27', '2026-06-15', '访问', '2026-07-01', '2027-01-01'],
  ])
  expect(fieldsOf(table).slice(2)).toEqual(['visaAppliedOn', 'visaDecidedOn', 'visaType', null, 'visaExpiry'])
})

it('到期 under 护照 is the end of the passport, and 舍友 whom somebody wants to live with', () => {
  const table = one(
    [
      ['序号', '姓名', '护照', '', '拟住宿舍友'],
      ['', '', '号码', '到期', ''],
      [1, '王示例', 'EJ0010001', '2031-05-06', '李样本'],
      [2, '李样本', 'EJ0010002', '2030-11-20', '王示例'],
    ],
    [{ top: 0, bottom: 0, left: 2, right: 3 }],
  )
  expect(fieldsOf(table)).toEqual(['seq', 'nameZh', 'passportNo', 'passportExpiry', 'roommate'])
})

it.each([
  ['2026年骨干教师赴德国职业教育能力提升培训人员信息表', '2026年骨干教师赴德国职业教育能力提升培训'],
  ['老挝、泰国学员来华研修班报名表', '老挝、泰国学员来华研修班'],
  ['China Trip 2027 – parent payments', 'China Trip 2027'],
])('%s names its cohort', (title, name) => {
  const table = one([
    [title],
    ['Name', 'Sex', 'Date of birth', 'Passport No'],
    ['Ella Mockford', 'F', '1990-02-14', '533000111'],
    ['Tom Sampleton', 'M', '1988-11-30', '533000112'],
  ])
  expect(table.cohortValues.cohortName).toBe(name)
})

it('registers say who signed, until when they run and under which number they are kept', () => {
  const table = one([
    ['台账编号', '协议名称', '外方院校', 'Runs until', '我方签约人', '外方签约人'],
    ['GJ-01', '师资交流合作备忘录', 'Sampleton College', '2026.10.11', '张校长', 'Dr J. Mock'],
    ['GJ-02', '学生交换协议', 'Hochschule Beispiel', '2028.02.28', '李书记', 'Prof. Muster'],
  ])
  expect(fieldsOf(table)).toEqual([
    'agreementNo',
    'agreementTitle',
    'hostInstitution',
    'validTo',
    'signatoryOwn',
    'signatoryPartner',
  ])
})

it('students nominated for an exchange', () => {
  const table = one([
    ['Nominee', 'Home inst.', 'Yr of study', 'Home student ID', 'Room pref (single/twin)', 'Course & level'],
    ['MOCKFORD Ella', 'Northbrook Sample College', '2', 'N2045001', 'twin', 'L3 Catering'],
    ['SAMPLETON Tom', 'Northbrook Sample College', '3', 'N2045002', 'single', 'L2 Bricklaying'],
  ])
  expect(fieldsOf(table)).toEqual(['nameFull', 'institution', 'gradeYear', 'studentNo', 'roomType', 'major'])
})
