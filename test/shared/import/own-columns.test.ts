import { describe, expect, it } from 'vitest'
import type { ImportOptions } from '../../../shared/import/contract'
import { listColumn } from '../../../shared/list/columns'
import { choosable } from '../../../shared/list/look'
import { storedValue } from '../../../shared/list/values'
import { ownColumnKey, ownFieldsOf } from '../../../shared/model/own-fields'
import type { AnyRow } from '../../../shared/model/types'
import { idsFitting } from '../../../shared/search/search'
import { csv, importOptions, Office } from './office'

/** Columns that the dictionary has no field for, and columns the office decided itself. All people are invented. */

const tour = { name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02', destination: 'GB' }
const with_ = (fields: Record<number, string | null>): ImportOptions => importOptions(tour, { fields })
const list = (campus: string, date = '2008-11-12') =>
  csv(
    ['姓名', '出生日期', 'Campus', '联系'],
    ['王示例', date, campus, '19900000001'],
    ['李样本', '2007-03-02', '', '19900000002'],
  )

function office(): Office {
  const made = new Office()
  made.records.put('office', { id: 'office', seq: 0 } as AnyRow)
  return made
}
const own = (made: Office) => [...made.records.all('person')].map((person) => Object.values(person.own ?? {}))

describe('fields of the office’s own', () => {
  it('are kept with the person, under the heading, and filled again by the next list', () => {
    const made = office()
    made.import('a.csv', list('北校区'), with_({ 2: 'own' }))
    expect(own(made)).toEqual([[{ name: 'Campus', value: '北校区' }], []])
    const { plan } = made.import('b.csv', list('南校区'), with_({ 2: 'own' }))
    expect(plan.tables[0]?.rows[0]).toMatchObject({
      outcome: 'changed',
      changes: [{ field: 'own:Campus', from: '北校区', to: '南校区' }],
    })
    expect(own(made)).toEqual([[{ name: 'Campus', value: '南校区' }], []])
  })

  it('are as many as there are headings, also those that name a member of every object', () => {
    const made = office()
    const sheet = csv(['姓名', '出生日期', '__proto__', 'constructor'], ['王示例', '2008-11-12', 'x', 'y'])
    made.import('a.csv', sheet, with_({ 2: 'own', 3: 'own' }))
    expect(own(made)).toEqual([
      [
        { name: '__proto__', value: 'x' },
        { name: 'constructor', value: 'y' },
      ],
    ])
  })
})

describe('what a field of the office’s own holds', () => {
  const days = [
    '2026-03-05',
    '5 Mar 2026',
    '2026年3月',
    '2026.4.6',
    '2026-07-08',
    '2026-08-09',
    '',
    '2026-01-02',
    '2026-05-05',
  ]
  const kinds: [string, string[], string, string[]][] = [
    ['交表日期', days, 'date', ['2026-03-05', '2026-03-05', '2026-03', '2026-04-06']],
    ['志愿时长', ['12', '1,200', '3.5', '0', '', '7', '8', '9', '10'], 'number', ['12', '1200', '3.5', '0']],
    ['是否服从调剂', ['是', '√', '否', 'N', '', '是', '是', '否', '是'], 'flag', ['是', '是', '否', '否']],
    ['Has own laptop', ['Y', 'no', 'Yes', 'N', '', 'Y', 'Y', 'N', 'Y'], 'flag', ['Yes', 'No', 'Yes', 'No']],
    ['校区', ['南', '北', '南', '北', '南', '南', '北', '北', '南'], 'choice', ['南', '北', '南', '北']],
    ['储物柜', ['0012', '0013', '0014', '7', '8', '9', '10', '11', '12'], 'text', ['0012', '0013', '0014', '7']],
    [
      '特长',
      ['钢琴', '唱歌和跳舞', '书法', '绘画', '篮球', '足球', '', '朗诵', '编程'],
      'text',
      ['钢琴', '唱歌和跳舞'],
    ],
  ]
  it.each(kinds)('%s', (heading, cells, kind, values) => {
    const made = office()
    const rows = cells.map((cell, i) => [`王示${'甲乙丙丁戊己庚辛壬'.charAt(i)}`, `2008-01-0${i + 1}`, cell])
    made.import('a.csv', csv(['姓名', '出生日期', heading], ...rows), with_({ 2: 'own' }))
    const fields = ownFieldsOf(made.records.get('office', 'office'))
    expect(fields).toEqual([{ name: heading, kind }])
    const people = [...made.records.all('person')]
    const found = people.flatMap((person) => Object.values(person.own ?? {}).map(({ value }) => value))
    expect(found.slice(0, values.length)).toEqual(values)

    // A column of lists, sorted and filtered as what it is.
    const [field] = fields
    const column = field && listColumn('person', ownColumnKey(field))
    expect(column).toMatchObject({
      label: { zh: heading },
      shape: kind === 'number' ? 'number' : kind === 'date' ? 'date' : 'text',
    })
    expect(choosable('person', fields).some(({ key }) => key === column?.key)).toBe(true)
    const first = column && people[0] && storedValue(column, people[0] as AnyRow)
    expect(first).toEqual(kind === 'number' ? Number(values[0]) : values[0])
    // And found by what it says; days are filtered, not searched.
    if (kind !== 'date')
      expect([...(idsFitting(made.records, 'person', values[0] ?? '') ?? [])]).toContain(people[0]?.id)
  })

  it('is said once, and by the first list that has it', () => {
    const made = office()
    made.import('a.csv', list('北校区'), with_({ 2: 'own' }))
    const before = made.records.get('office', 'office')?.ownFields
    made.import('b.csv', list('12'), with_({ 2: 'own' }))
    expect(made.records.get('office', 'office')?.ownFields).toEqual(before)
  })
})

describe('what was chosen for a column', () => {
  it('is taken for the next list of the same headings, shown as such, and beaten by a new word', () => {
    const made = office()
    const first = made.import('a.csv', list('北校区'), with_({ 2: 'own', 3: 'wechat' }))
    expect(first.plan.tables[0]?.table.columns.map(({ because }) => because).slice(2)).toEqual(['person', 'person'])
    const again = made.plan('b.csv', list('北校区'), importOptions(tour)).tables[0]?.table.columns.slice(2)
    expect(again?.map(({ field, because }) => [field, because])).toEqual([
      ['own', 'before'],
      ['wechat', 'before'],
    ])
    const other = made.plan('c.csv', list('北校区'), with_({ 3: 'phone' })).tables[0]?.table.columns[3]
    expect(other).toMatchObject({ field: 'phone', because: 'person' })
  })

  it('is taken for the heading in another list too, and for that list alone where it was said otherwise there', () => {
    const made = office()
    made.import('a.csv', list('北校区'), with_({ 2: null, 3: 'wechat' }))
    const other = csv(['联系', '姓名', '护照号'], ['wx_1', '赵模拟', 'E12345678'])
    const field = () => made.plan('b.csv', other, importOptions(tour)).tables[0]?.table.columns[0]?.field
    expect(field()).toBe('wechat')
    made.import('b.csv', other, with_({ 0: 'phone2' }))
    expect(field()).toBe('phone2')
    expect(made.plan('a.csv', list('北校区'), importOptions(tour)).tables[0]?.table.columns[3]?.field).toBe('wechat')
  })

  it('is said once: the same file again writes nothing', () => {
    const made = office()
    const how = with_({ 2: 'own' })
    made.import('a.csv', list('北校区'), how)
    const plan = made.plan('a.csv', list('北校区'), how)
    expect(made.changes(plan, how).draft.changes).toEqual([])
  })
})
