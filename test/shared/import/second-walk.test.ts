import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** What two newcomers found in lists of their own. Everybody and every college is invented. */

const tour = importOptions({ name: '示例团', kind: 'studyTourOut' })
const plan = (rows: (string | null)[][], options = tour) => new Office().plan('list.csv', csv(...rows), options)
const firstRow = (rows: (string | null)[][]) => plan(rows).tables[0]?.rows[0]?.values

it('asks for the days of a passport in questions', () =>
  expect(
    plan([
      [
        'Full name',
        'Date of birth',
        'What is your passport number?',
        'When does the passport expire?',
        'When was it issued?',
      ],
      ['Ann Sample', '2008-02-03', '123456781', '2030-01-01', '2020-01-02'],
      ['Bob Mock', '2008-02-04', '123456782', '2031-01-01', '2021-01-02'],
    ]).tables[0]?.table.columns.map(({ field }) => field),
  ).toEqual(['nameFull', 'dob', 'passportNo', 'passportExpiry', 'passportIssueDate']))

it.each([
  ['Dr Kit', 'Marlowe', 'Kit', 'dr'],
  ['Prof. Ann', 'Sample', 'Ann', 'prof'],
  ['Drew', 'Mock', 'Drew', undefined],
])('takes the title out of the given name: %s', (given, family, name, title) =>
  expect(
    firstRow([
      ['Surname', 'First name', 'DOB', 'Passport'],
      [family, given, '1975-02-01', '512345606'],
    ]),
  ).toMatchObject({ surname: family, givenNames: name, ...(title && { title }) }),
)

it.each(['无 none', '无/None', '暂无 N/A'])('reads an answer in both languages: %s', (said) =>
  expect(
    firstRow([
      ['姓名', '护照号', '饮食要求'],
      ['刘样本', 'EJ1234501', said],
    ])?.diet,
  ).toBe('none'),
)

describe('days without a year', () => {
  const people = [
    ['姓名', '出生日期', '护照号'],
    ['刘样本', '2008-01-02', 'EJ1234501'],
  ]
  it.each([
    ['in the title', [['2027年暑期赴英研学团名单（7月5日—7月25日）']]],
    ['below it', [['2027年暑期赴英研学团名单'], ['出发日期：7月5日', '返回日期：7月25日']]],
    ['as a range below it', [['2027年暑期赴英研学团名单'], ['时间：7月5日至7月25日']]],
  ])('are of the year that the title names: %s', (_, above) =>
    expect(plan([...above, ...people], importOptions()).tables[0]?.cohortValues).toMatchObject({
      dateFrom: '2027-07-05',
      dateTo: '2027-07-25',
    }),
  )
  it('stay unread where no title names one', () =>
    expect(
      plan([['赴英研学团名单'], ['出发日期：7月5日'], ...people], importOptions()).tables[0]?.cohortValues,
    ).not.toHaveProperty('dateFrom'))
})

it('tells what a training of teachers is by its name', () =>
  expect(
    plan(
      [['2027年赴德国师资培训团名单'], ['姓名', '出生日期', '护照号'], ['刘样本', '1988-01-02', 'EJ1234501']],
      importOptions(),
    ).tables[0]?.cohortValues,
  ).toMatchObject({ kind: 'teacherTrainingOut', destination: ['DE'] }))

describe('a register of agreements', () => {
  const register = (heading: string, term: string, state: string) =>
    plan(
      [
        ['协议名称', '协议类型', '合作方', '签署日期', heading, '状态'],
        ['甲协议', '合作协议', '样本学院', '2020-01-01', term, state],
      ],
      importOptions(),
    ).tables[0]?.rows[0]

  it.each([
    ['有效期（年）', '5', '5年', '2024-12-31'],
    ['期限（月）', '18', '18个月', '2021-06-30'],
    ['Term (years)', '3', '3 years', '2022-12-31'],
    ['期限', '5年', '5年', '2024-12-31'],
  ])('counts %s %s', (heading, said, term, validTo) =>
    expect(register(heading, said, '有效')?.values).toMatchObject({ term, validTo }),
  )
  it.each([
    ['已终止', []],
    ['已到期', []],
    ['有效', ['agreementExpired']],
  ])('that is %s needs nobody’s attention for its end, or does', (state, codes) =>
    expect(
      register('期限', '5年', state)
        ?.findings.map(({ code }) => code)
        .filter((code) => code.startsWith('agr')),
    ).toEqual(codes),
  )
})

it.each<[string, string[], (string | null)[]]>([
  [
    'the state of a passport is no visa',
    ['姓名', '出生年月', '护照状态', '过敏/禁忌', 'T恤码'],
    ['nameZh', 'dob', null, 'allergies', 'clothesSize'],
  ],
  [
    'guests fly in and out again',
    ['Name', 'DOB', 'Inbound flt', 'Outbound flt', 'Food'],
    ['nameFull', 'dob', 'flightOut', 'flightBack', 'diet'],
  ],
  [
    'others fly out and in',
    ['Name', 'DOB', 'Outbound flt', 'Inbound flt', 'Access req.'],
    ['nameFull', 'dob', 'flightOut', 'flightBack', 'accessNeeds'],
  ],
])('%s', (_what, headings, fields) => {
  const cells = headings.includes('Name')
    ? ['Ann Sample', '2008-01-02', 'BA039', 'BA038', 'Ramp']
    : ['刘样本', '2008-01', '已办', '花生', 'L']
  expect(plan([headings, cells]).tables[0]?.table.columns.map(({ field }) => field)).toEqual(fields)
})

it('what parents answer in a form about a student is theirs', () =>
  expect(
    plan([
      ['学生姓名', '您的姓名', '您与学生的关系', '您的手机号', '您的邮箱'],
      ['陆示例', '陆样本', '父亲', '13900001101', 'lu@example.com'],
      ['贺模拟', '贺样本', '母亲', '13900001102', 'he@example.com'],
    ]).tables[0]?.table.columns.map(({ field }) => field),
  ).toEqual(['nameZh', 'guardianName', 'guardianRelation', 'guardianPhone', 'guardianEmail']))

it('files an agreement under the number it has', () => {
  const rows = [
    ['编号 No.', '合作院校', '协议名称', '签署日期'],
    ['XY-2023-01', '样本学院', '合作备忘录', '2023-05-10'],
  ]
  expect(plan(rows, importOptions()).tables[0]?.table.columns[0]?.field).toBe('agreementNo')
})

it('makes nobody for a result of nothing', () => {
  const office = new Office()
  const list = csv(['学号', '姓名', '成绩', '准考证号'], ['2024330199', '新示例', '合格', 'Z0006'])
  expect(office.import('r.csv', list, importOptions()).plan.tables[0]?.rows[0]?.outcome).toBe('refused')
  expect([...office.records.all('person')]).toEqual([])
})
