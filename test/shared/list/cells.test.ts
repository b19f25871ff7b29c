import { CALLED, listColumn, listColumns } from '@shared/list/columns'
import { defaultColumns, defaultSort } from '@shared/list/default-columns'
import { listValues } from '@shared/list/list-values'
import { listRowsOf } from '@shared/list/list-view'
import type { RecordDef } from '@shared/model/define'
import { dictionary } from '@shared/model/dictionary'
import { standalone } from '@shared/model/types'
import { describe, expect, test } from 'vitest'
import { ask, office, TODAY } from './office'

const cell = (type: Parameters<typeof ask>[0], id: string, column: string, more = {}) =>
  ask(type, { columnKeys: [column] }, more).rows.find((row) => row.id === id)?.cells[1]

describe('columns', () => {
  test('every field of every type is a column, or is left out for a reason', () => {
    for (const type of standalone) {
      const keys = [...listColumns(type).keys()]
      expect(keys[0]).toBe(CALLED)
      for (const [key, field] of Object.entries((dictionary[type] as RecordDef).fields)) {
        const there = keys.includes(key) || keys.some((one) => one.startsWith(`${key}.`))
        if (!field.derived && !field.owned) expect([type, key, there]).toEqual([type, key, true])
      }
    }
  })
  test('the columns and orders chosen by hand are there', () => {
    for (const [type, keys] of Object.entries(defaultColumns))
      for (const key of keys) expect([type, key, listColumn(type as 'person', key)?.key]).toEqual([type, key, key])
    for (const [type, sort] of Object.entries(defaultSort))
      expect(listColumn(type as 'person', sort.column)?.key).toBe(sort.column)
  })
  test('labels stand in both languages', () => {
    for (const type of standalone)
      for (const { key, label } of listColumns(type).values())
        expect([type, key, Boolean(label.en && label.zh)]).toEqual([type, key, true])
  })
  test('ends of periods go by the names spreadsheets have for them', () => {
    expect(listColumn('agreement', 'validTo')?.key).toBe('validity.to')
    expect(listColumn('agreement', 'nothing')).toBeUndefined()
  })
})

describe('cells', () => {
  const cases: [Parameters<typeof ask>[0], string, string, unknown][] = [
    ['person', 'zeng', 'institution', '云河职业技术学院'],
    ['person', 'ann', 'kinds', '行政、教师'],
    ['person', 'zeng', 'age', '38'],
    ['person', 'an', 'age', '18'],
    ['person', 'zeng', 'phone', '+86 199 0000 0001'],
    ['person', 'ann', 'phone', { text: '', mark: 'pending' }],
    ['person', 'zeng', 'idCard', { text: '••••0000', mark: 'masked' }],
    ['person', 'child', 'phone', { text: '••••0002', mark: 'masked' }],
    ['person', 'child', 'nameZh', '毕试远'],
    ['person', 'child', 'age', '12'],
    ['person', 'child', 'dateOfBirth', { text: '••••', mark: 'masked' }],
    ['person', 'an', 'passportNo', { text: 'E••••0001', mark: 'masked' }],
    ['person', 'an', 'documents', '普通护照（因私）'],
    ['person', 'zeng', 'cohorts', '1'],
    ['person', 'an', 'cohorts', ''],
    ['agreement', 'loi', 'parties', '云河职业技术学院、北桥学院'],
    ['agreement', 'frame', 'validity', '2021年10月22日至2026年12月31日'],
    ['agreement', 'open', 'validity', '2026年1月1日起'],
    ['agreement', 'old', 'validity.to', '2018年'],
    ['agreement', 'frame', 'autoRenew', '是'],
    ['cohort', 'tour', 'destinations', '英国、法国'],
    ['cohort', 'tour', 'sending', '云河职业技术学院、安州学院'],
    ['cohort', 'tour', 'people', '1'],
    ['cohort', 'tour', 'budget', '32,000元'],
    ['cohort', 'tour', 'days', '22'],
    ['cohort', 'tour', 'nights', '21'],
    ['enrolment', 'e1', 'feeBalance', '60元'],
    ['enrolment', 'e2', 'roomWish', { text: '••••', mark: 'masked' }],
  ]
  test.each(cases)('%s %s %s', (type, id, column, shown) => {
    if (column === 'documents') expect(cell(type, id, column)).not.toContain('E0000')
    else expect(cell(type, id, column)).toEqual(shown)
  })
  test('what is sensitive stands open when asked for', () => {
    expect(cell('person', 'zeng', 'idCard', { revealed: true })).toBe('999999198803050000')
    expect(cell('person', 'child', 'phone', { revealed: true })).toBe('+86 199 0000 0002')
    // Of two passports the one that lasts longer, never one that is void.
    expect(cell('person', 'an', 'passportNo', { revealed: true })).toBe('E00000001')
    expect(cell('person', 'an', 'passportExpiry', { revealed: true })).toBe('2030年5月1日')
  })
  test('names in the language of the window, the other beside', () => {
    const [row] = ask('person', { ids: ['zeng'] }, { language: 'en' }).rows
    expect([row?.cells[0], row?.other]).toEqual(['ZENG Yangyi', '曾样一'])
  })
})

test('an agreement stands in the list in the state its dates make of it', () => {
  const at = (today: string) => {
    const list = { type: 'agreement', language: 'en', columns: ['state'], revealed: false, ids: ['old'] } as const
    return listRowsOf({ reader: office(), today }, list).map(({ state, cells }) => [state, cells[1]])
  }
  expect(at('2016-01-01')).toEqual([['inForce', 'In force']])
  expect(at('2020-01-01')).toEqual([['expired', 'Expired']])
})

test('the values of a column are counted, the most frequent first', () => {
  const values = (type: 'person' | 'agreement', column: string) =>
    listValues({ reader: office(), today: TODAY }, { type, language: 'zh', column })
  expect(values('person', 'institution')).toEqual([
    { value: 'yunhe', count: 2 },
    { value: 'north', count: 1 },
  ])
  expect(values('person', 'kinds')).toContainEqual({ value: 'teacher', count: 2 })
  expect(values('agreement', 'autoRenew')).toHaveLength(2)
})

test('rows of a record are told by what tells them apart', () => {
  const memory = office()
  const put = (type: 'masterClass' | 'plan', row: object) =>
    memory.put(type, { seq: 1, ...row } as Parameters<typeof memory.put>[1])
  put('masterClass', {
    id: 'm1',
    pairs: { p1: { master: 'ann', apprentice: 'zeng' }, p2: { master: 'ann', apprentice: 'an' } },
    sessions: { s1: { title: '第一课' }, s2: { title: '第二课' } },
  })
  put('plan', { id: 'pl', projects: { a: { level: 'school', status: 'done' }, b: { level: 'school' } } })
  const cells = (type: 'masterClass' | 'plan', columns: string[]) =>
    listRowsOf(
      { reader: memory, today: TODAY },
      { type, language: 'zh', columns, revealed: false, ids: [type === 'plan' ? 'pl' : 'm1'] },
    )[0]?.cells.slice(1)
  expect(cells('masterClass', ['pairs', 'sessions'])).toEqual(['曾样一、安例宁', '2'])
  expect(cells('plan', ['projects'])).toEqual(['共2个，完成1个'])
})
