import { describe, expect, it } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { csv, importOptions, Office } from './office'

/** What a second newcomer imported and found wrong. Everybody and every place is invented. */

const tour = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02' })

describe('a list of host families with two students in a row', () => {
  const homestay = csv(
    ['Host family allocation – 2026 Summer UK', '', '', '', '', ''],
    ['Family', 'Address', 'Tel', 'Student 1', 'Student 2', 'Diet'],
    ['Test family', '1 Sample Rd, Exampleton EX1 1EX', '01632 960201', '王示例', '李样本', '1 vegetarian'],
    ['Mock family', '2 Sample Rd', '01632 960202', '张模三', '赵拟四', 'no nuts in house'],
  )
  const office = new Office()
  office.import(
    'list.csv',
    csv(
      ['姓名', '护照号', '手机'],
      ['王示例', 'E12345671', '19900000101'],
      ['李样本', 'E12345672', '19900000102'],
      ['张模三', 'E12345673', '19900000103'],
    ),
    tour,
  )
  const { plan } = office.import('homestay.csv', homestay, tour)

  it('takes the address and the telephone for the family’s, and what is said of both students for nobody’s', () =>
    expect(plan.tables[0]?.table.columns.map(({ field }) => field)).toEqual([
      'hostFamily',
      'hostFamilyAddress',
      'hostFamilyPhone',
      'nameZh',
      'nameZh',
      null,
    ]))
  it('makes nobody', () => expect([...office.records.all('person')]).toHaveLength(3))
  it('leaves the telephones of the students alone', () =>
    expect([...office.records.all('person')].map(({ phone }: Row<'person'>) => phone)).toEqual([
      '+8619900000101',
      '+8619900000102',
      '+8619900000103',
    ]))
})

it('takes a contact sheet of partners for institutions, and whom to write to there for nobody who travels', () => {
  const { tables } = new Office().plan(
    'partners.csv',
    csv(
      ['International partners - contact sheet', '', '', '', '', '', '', '', '', ''],
      ['Partner', 'Short name', 'Country', 'City', 'Website', 'Main contact', '', '', 'Agreement?', 'Notes'],
      ['', '', '', '', '', 'Name', 'Role', 'Email', '', ''],
      [
        'Sampleland Polytechnic',
        'SLP',
        'Thailand',
        'Bangkok',
        'slp.example.th',
        'Dr Mock',
        'Dean',
        'm@slp.example.th',
        'Y',
        '',
      ],
      [
        'Northbridge College',
        'NBC',
        'UK',
        'Northbridge',
        '',
        'A Specimen',
        'Head of Intl',
        'a@example.ac.uk',
        'Expired',
        '',
      ],
      ['Eastvale Univ.', 'EVU', 'Germany', '', '', '', '', '', 'N', 'visit due'],
    ),
    importOptions(),
  )
  expect(tables[0]?.table.recordType).toBe('institution')
  expect(tables[0]?.rows.map(({ values }) => [values.institution, values['institution.shortName']])).toEqual([
    ['Sampleland Polytechnic', 'SLP'],
    ['Northbridge College', 'NBC'],
    ['Eastvale Univ.', 'EVU'],
  ])
})

it.each([
  ['期限', '起', '止'],
  ['Validity', 'Start', 'End'],
])('reads the two ends of what an agreement is valid for below %s', (term, from, to) => {
  const { tables } = new Office().plan(
    'agreements.csv',
    csv(
      ['编号', '合作院校', '协议名称', term, '', '签署日期'],
      ['', '', '', from, to, ''],
      ['YH-01', '样国理工学院', '合作备忘录', '2023-05-12', '2028-05-11', '2023-05-12'],
      ['YH-02', '示例国职业学院', '交换协议', '2024-09-01', '长期', '2024-08-20'],
    ),
    importOptions(),
  )
  expect(tables[0]?.rows.map(({ values }) => [values.validFrom, values.validTo ?? values.term])).toEqual([
    ['2023-05-12', '2028-05-11'],
    ['2024-09-01', '长期'],
  ])
})

it('reads 86.03 below 出生年月 as a month', () => {
  const rows = csv(['姓名', '护照号', '出生年月'], ['王示例', 'E12345671', '1975.6'], ['李样本', 'E12345672', '86.03'])
  const { tables } = new Office().plan('list.csv', rows, tour)
  expect(tables[0]?.rows.map(({ values }) => values.dob)).toEqual(['1975-06', '1986-03'])
  expect(tables[0]?.table.columns[2]?.dateOrder).not.toBe('asked')
})

describe('another number of a passport that ends on the same day', () => {
  const list = (number: string) =>
    csv(['姓名', '出生日期', '护照号', '有效期至'], ['王示例', '2008-03-12', number, '2031-11-01'])
  const office = new Office()
  office.import('first.csv', list('E12345678'), tour)
  const { plan } = office.import('second.csv', list('E12345687'), tour)

  it('is shown as old and new', () =>
    expect(plan.tables[0]?.rows[0]?.changes).toMatchObject([
      { field: 'passportNo', from: 'E12345678', to: 'E12345687', take: false },
    ]))
  it('is found, and the one on record stands until somebody takes it', () => {
    expect(plan.tables[0]?.rows[0]?.findings).toContainEqual(expect.objectContaining({ code: 'numberSlip' }))
    const [person] = [...office.records.all('person')] as Row<'person'>[]
    expect(Object.values(person?.documents ?? {}).map(({ number }) => number)).toEqual(['E12345678'])
  })
})
