import { describe, expect, it } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { csv, importOptions, Office } from './office'

/** What somebody new to the program imported and found misread. Everybody and every place is invented. */

const tour = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02' })

describe('a deposit and whether all is paid, under one heading of fees', () => {
  const { tables } = new Office().plan(
    'fees.csv',
    csv(
      ['姓名', '护照号', '费用（元）', ''],
      ['', '', '定金', '是否缴清'],
      ['王示例', 'E12345678', '5000', '是'],
      ['李样本', 'E12345679', '0', '否'],
    ),
    tour,
  )
  it('is what was paid, and no amount that is due', () =>
    expect(tables[0]?.table.columns.map(({ field }) => field)).toEqual(['nameZh', 'passportNo', 'feePaid', null]))
  it('refuses no yes or no as an amount', () =>
    expect(tables[0]?.rows.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain('unknownWord'))
})

describe('days above a list', () => {
  it.each([
    ['出发时间：2026年7月12日', '返回时间：2026年8月2日', '2026-07-12', '2026-08-02'],
    ['启程时间：2026年7月12日', '回国时间：2026年8月2日', '2026-07-12', '2026-08-02'],
    ['Visit dates: 8-12 March 2027', '', '2027-03-08', '2027-03-12'],
  ])('%s %s', (one, other, dateFrom, dateTo) => {
    const options = importOptions({ name: 'x' })
    const rows = csv([one, other], ['姓名', '护照号'], ['王示例', 'E12345678'], ['李样本', 'E12345679'])
    expect(new Office().plan('list.csv', rows, options).tables[0]?.cohortValues).toMatchObject({ dateFrom, dateTo })
  })
})

describe('a register of agreements', () => {
  function agreements(...rows: string[][]): Row<'agreement'>[] {
    const office = new Office()
    office.import('log.csv', csv(...rows), tour)
    return [...office.records.all('agreement')] as Row<'agreement'>[]
  }

  it('takes the state that a column of it says, whatever its days say', () => {
    const said = agreements(
      ['Ref', 'Agreement title', 'Partner institution', 'Date signed', 'Status'],
      ['INT-016', 'Sample articulation', 'Yunhe College', '12/03/2026', 'Draft'],
      ['INT-017', 'Sample MoU', 'Yunhe College', '', 'Live'],
      ['INT-018', 'Sample exchange', 'Yunhe College', '13/03/2020', 'Expired'],
    )
    expect(said.map(({ state }) => state)).toEqual(['draft', 'inForce', 'expired'])
  })

  it('keeps a code of an institution as what it is, and as nothing besides', () => {
    const office = new Office()
    office.import(
      'log.csv',
      csv(
        ['协议编号', '协议名称', '外方院校', 'Institution Code', '签署日期'],
        ['示-001', '示例备忘录', 'Exampleshire College Group', '10009999', '2021-10-22'],
      ),
      tour,
    )
    const partner = [...office.records.all('institution')].find(({ name }) => name?.en === 'Exampleshire College Group')
    expect(partner).toMatchObject({ ukprn: '10009999' })
    expect(partner?.schoolCode).toBeUndefined()
  })
})

it('knows a room by how many sleep in it', () => {
  const plan = new Office()
  plan.import('list.csv', csv(['姓名', '护照号'], ['王示例', 'E12345678'], ['李样本', 'E12345679']), tour)
  const rooms = plan.plan(
    'rooms.csv',
    csv(['姓名', '房号', '房型'], ['王示例', '101', '单人'], ['李样本', '102', '三人']),
    tour,
  )
  expect(rooms.tables[0]?.rows.map(({ values }) => values.roomType)).toEqual(['single', 'triple'])
})

describe('a passport that was renewed', () => {
  const office = new Office()
  const list = (number: string, expiry: string) =>
    csv(['姓名', '出生日期', '护照号', '有效期至'], ['王示例', '2008-03-12', number, expiry])
  office.import('first.csv', list('E12345678', '2026-11-01'), tour)
  const again = office.plan('second.csv', list('EA1234567', '2036-09-01'), tour)

  it('is said to come beside the one on record', () =>
    expect(again.tables[0]?.rows[0]?.changes).toContainEqual({
      field: 'passportNo',
      from: null,
      to: 'EA1234567',
      take: true,
      beside: 'E12345678',
    }))
  it('leaves the one on record where it is', () => {
    office.write(again, tour)
    const [person] = [...office.records.all('person')] as Row<'person'>[]
    expect(Object.values(person?.documents ?? {}).map(({ number }) => number)).toEqual(['E12345678', 'EA1234567'])
  })
})

it('takes a passport whose number looks Chinese for a foreign one where the nationality says so', () => {
  const { tables } = new Office().plan(
    'list.csv',
    csv(
      ['Name', 'Nationality', 'Passport No', '中文名'],
      ['Jan Example', 'Poland', 'EK0000114', ''],
      ['Li Yangben', 'China', 'EK0000115', '李样本'],
    ),
    tour,
  )
  expect(tables[0]?.rows.map(({ values }) => values.docType)).toEqual(['foreign', 'ordinary'])
})
