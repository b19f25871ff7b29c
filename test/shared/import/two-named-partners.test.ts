import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** Registers of agreements that name a partner in two languages, and days of which a cell holds two. All invented. */

function register(...rows: (string | null)[][]) {
  const office = new Office()
  office.import('台账.csv', csv(...rows), importOptions())
  const [agreement] = office.records.all('agreement')
  const [partner, ...more] = office.records.all('institution')
  return { agreement, partner, more }
}

describe('a partner in two languages is one institution', () => {
  it.each<[string, (string | null)[][]]>([
    [
      '合作方 over both',
      [
        ['协议名称', '合作方', null, '签署日期'],
        [null, '中文名称', '英文名称', null],
        ['示例协议', '样本学院', 'Sample College', '2024-01-01'],
      ],
    ],
    [
      'Partner over both, English first',
      [
        ['Agreement title', 'Partner', null, 'Date signed'],
        [null, 'English name', 'Chinese name', null],
        ['Sample MoU', 'Sample College', '样本学院', '2024-01-01'],
      ],
    ],
    [
      'in one row of headings',
      [
        ['协议名称', '合作院校（中文）', '合作院校（英文）', '签署日期'],
        ['示例协议', '样本学院', 'Sample College', '2024-01-01'],
      ],
    ],
    [
      'as two words',
      [
        ['协议名称', '合作方中文名称', '合作方英文名称', '签署日期'],
        ['示例协议', '样本学院', 'Sample College', '2024-01-01'],
      ],
    ],
    [
      '英文名 beside it',
      [
        ['协议名称', '外方院校', '英文名', '签署日期'],
        ['示例协议', '样本学院', 'Sample College', '2024-01-01'],
      ],
    ],
  ])('%s', (_, rows) => {
    const { agreement, partner, more } = register(...rows)
    expect(more).toEqual([])
    expect(partner?.name).toEqual({ zh: '样本学院', en: 'Sample College' })
    expect(Object.values(agreement?.parties ?? {})).toEqual([{ side: 'partner', institution: partner?.id }])
  })

  it('has its country from below its heading', () =>
    expect(
      register(
        ['协议名称', '外方院校', null, null, '签署日期'],
        [null, '中文名', '英文名', '国家', null],
        ['示例协议', '样本学院', 'Sample College', '英国', '2024-01-01'],
      ).partner,
    ).toMatchObject({ name: { zh: '样本学院', en: 'Sample College' }, country: 'GB' }))

  it('is told its other name by a later register', () => {
    const office = new Office()
    const first = csv(['协议名称', '合作方', '签署日期'], ['示例协议', '样本学院', '2024-01-01'])
    office.import('a.csv', first, importOptions())
    const later = csv(
      ['协议名称', '合作方', '合作方英文名称', '签署日期'],
      ['示例协议', '样本学院', 'Sample College', '2024-01-01'],
    )
    office.import('b.csv', later, importOptions())
    expect([...office.records.all('institution')].map(({ name }) => name)).toEqual([
      { zh: '样本学院', en: 'Sample College' },
    ])
  })

  it('leaves the English name of somebody in a list of people alone', () => {
    const list = csv(['姓名', '接收单位', '英文名', '护照号'], ['周示例', '样本学院', 'Tom Sample', 'EJ1234501'])
    const tour = importOptions({ name: '示例团', kind: 'studyTourOut' })
    const [table] = new Office().plan('a.csv', list, tour).tables
    expect(table?.table.columns.map(({ field }) => field)).not.toContain('hostInstitutionEn')
  })
})

describe('two days in a cell for one', () => {
  it('of an agreement are its validity', () =>
    expect(
      register(
        ['协议名称', '合作方', '签署日期', '有效期'],
        ['示例协议', '样本学院', '2023-05-12', '2023.5.12-2028.5.11'],
      ).agreement,
    ).toMatchObject({ validity: { from: '2023-05-12', to: '2028-05-11' } }))

  it('of a visa and a passport are when they begin and when they end', () => {
    const office = new Office()
    const rows = [
      ['姓名', '护照号', '护照有效期', '签证号', '签证有效期'],
      ['周示例', 'EJ1234501', '2020.03.01-2030.02.28', 'GB123456', '2027.06.20-2027.12.20'],
    ]
    office.import('a.csv', csv(...rows), importOptions({ name: '示例团', kind: 'studyTourOut' }))
    const [person] = office.records.all('person')
    const [enrolment] = office.records.all('enrolment')
    expect(Object.values(person?.documents ?? {})).toMatchObject([{ issuedOn: '2020-03-01', expiresOn: '2030-02-28' }])
    expect(Object.values(enrolment?.visas ?? {})).toMatchObject([
      { validity: { from: '2027-06-20', to: '2027-12-20' } },
    ])
  })
})

it('takes a column of two days each for an end, and no term', () => {
  const rows = [
    ['协议名称', '合作方', '签署日期', '有效期'],
    ['甲协议', '样本学院', '2023-05-12', '2023.5.12-2028.5.11'],
    ['乙协议', '范例学院', '2020-05-12', '2020年5月12日至2025年5月11日'],
  ]
  const [table] = new Office().plan('a.csv', csv(...rows), importOptions()).tables
  expect(table?.table.columns[3]?.field).toBe('validTo')
  expect(table?.rows.map(({ values }) => [values.validFrom, values.validTo])).toEqual([
    ['2023-05-12', '2028-05-11'],
    ['2020-05-12', '2025-05-11'],
  ])
})

describe('a register of partners in two languages', () => {
  const names = (...lists: (string | null)[][][]) => {
    const office = new Office()
    for (const rows of lists) office.import('合作院校.csv', csv(...rows), importOptions())
    return [...office.records.all('institution')].map(({ name }) => name)
  }
  const sample = { zh: '样本学院', en: 'Sample College' }
  const mock = { zh: '模拟理工学院', en: 'Mock Polytechnic' }

  it.each<[string, (string | null)[][]]>([
    [
      'whose headings say only the language',
      [
        ['中文名称', '英文名称', '国家'],
        ['样本学院', 'Sample College', '英国'],
        ['模拟理工学院', 'Mock Polytechnic', '新西兰'],
      ],
    ],
    [
      'with English in front, and names that end like headings',
      [
        ['Institution', '中文名称', 'Country', 'Type'],
        ['Sample College', '样本学院', 'UK', 'FE college'],
        ['Mock Polytechnic', '模拟理工学院', 'NZ', 'Polytechnic'],
      ],
    ],
    [
      'with two names changed about',
      [
        ['Institution', '中文名称', 'Country'],
        ['Sample College', '样本学院', 'UK'],
        ['模拟理工学院', 'Mock Polytechnic', 'NZ'],
        ['Fictive Institute', '虚构学院', 'UK'],
      ],
    ],
  ])('%s', (_, rows) => expect(names(rows).slice(0, 2)).toEqual([sample, mock]))

  it('adds the other name to one that an agreement named', () =>
    expect(
      names(
        [
          ['协议编号', '协议名称', '合作方', '签署日期'],
          ['XY-1', '校际合作备忘录', '样本学院', '2024-03-18'],
        ],
        [
          ['中文名称', '英文名称', '国家'],
          ['样本学院', 'Sample College', '英国'],
        ],
      ),
    ).toEqual([sample]))
})

describe('agreements of one title', () => {
  const rows = [
    ['Partner', 'Agreement', 'Signed', 'Expires'],
    ['Sample College', 'MOU', '2024-03-18', '2027-03-17'],
    ['Mock Polytechnic', 'MOU', '2024-03-18', '2027-03-17'],
  ]
  it('signed with two partners on one day are two, and the list once more says nothing new', () => {
    const office = new Office()
    office.import('register.csv', csv(...rows), importOptions())
    expect([...office.records.all('agreement')]).toHaveLength(2)
    const again = office.plan('register.csv', csv(...rows), importOptions())
    expect(again.tables[0]?.counts).toMatchObject({ same: 2, new: 0, changed: 0 })
  })
  it('of one number are one, whatever the partner is called', () => {
    const office = new Office()
    const one = (partner: string) =>
      csv(['Agreement No', 'Partner', 'Agreement', 'Signed'], ['XY-1', partner, 'MOU', '2024-03-18'])
    office.import('register.csv', one('Sample College'), importOptions())
    office.import('register.csv', one('Sample Colege'), importOptions())
    expect([...office.records.all('agreement')]).toHaveLength(1)
  })
})
