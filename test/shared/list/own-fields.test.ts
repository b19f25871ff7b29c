import { describe, expect, it } from 'vitest'
import { listColumn } from '../../../shared/list/columns'
import { readLook } from '../../../shared/list/look'
import { type OwnFieldEdit, ownFieldUses, planOwnField } from '../../../shared/list/own-field-edit'
import { planCells } from '../../../shared/list/plan-cells'
import { allOwnFields, ownColumnKey, ownFieldsOf, ownItemKey } from '../../../shared/model/own-fields'
import type { AnyRow } from '../../../shared/model/types'
import { csv, importOptions, Office } from '../import/office'

/** Fields of the office's own: renamed, retyped, described, hidden, removed, and written into lists. All people are invented. */

const tour = { name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02', destination: 'GB' }
const how = importOptions(tour, { fields: { 2: 'own' } })
const people = [
  ['王示例', '2008-11-12'],
  ['李样本', '2007-03-02'],
  ['张虚构', '2007-04-05'],
] as const

function office(heading: string, cells: string[]): Office {
  const made = new Office()
  made.records.put('office', { id: 'office', seq: 0 } as AnyRow)
  made.import('a.csv', csv(['姓名', '出生日期', heading], ...people.map((one, i) => [...one, cells[i] ?? ''])), how)
  return made
}
const values = (made: Office) =>
  [...made.records.all('person')].map(({ own }) => Object.values(own ?? {}).map(({ name, value }) => [name, value]))
const stored = (made: Office) => allOwnFields(made.records.get('office', 'office'))
function edit(made: Office, name: string, wanted: OwnFieldEdit) {
  const plan = planOwnField(made.records, ownItemKey(name), wanted, 'zh')
  made.apply(plan.changes)
  return plan
}

describe('a field of the office’s own', () => {
  it('takes everybody’s value along when it is renamed, and lists with the old heading go on filling it', () => {
    const made = office('Campus', ['North', '', 'South'])
    expect(edit(made, 'Campus', { is: 'renamed', name: '校区' })).toMatchObject({ people: 2, taken: false })
    expect(values(made)).toEqual([[['校区', 'North']], [], [['校区', 'South']]])
    expect(stored(made)).toMatchObject([{ name: '校区', key: ownItemKey('校区'), headings: ['Campus'] }])
    const { plan } = made.import('b.csv', csv(['姓名', '出生日期', 'Campus'], [...people[0], 'West']), how)
    expect(plan.tables[0]?.rows[0]?.changes).toMatchObject([{ field: 'own:校区', from: 'North', to: 'West' }])
    expect(values(made)[0]).toEqual([['校区', 'West']])
    expect(stored(made)).toHaveLength(1)
  })

  it('keeps its old name where another field has the new one', () => {
    const made = office('Campus', ['North'])
    edit(made, '', { is: 'made', name: 'House', kind: 'text' })
    expect(edit(made, 'Campus', { is: 'renamed', name: 'house ' })).toMatchObject({ taken: true, changes: [] })
    expect(stored(made).map(({ name }) => name)).toEqual(['Campus', 'House'])
  })

  const kinds: [string, string[], 'number' | 'date' | 'flag' | 'text' | 'choice', string[] | null][] = [
    ['numbers as texts', ['12', '1,200', 'x'], 'number', null],
    ['texts that are numbers', ['12', '1,200', '3.5'], 'number', ['12', '1200', '3.5']],
    ['leading noughts are no number', ['12', '007', '3'], 'number', null],
    ['days', ['2026年3月5日', '5 Mar 2026', '2026-04'], 'date', ['2026-03-05', '2026-03-05', '2026-04']],
    ['a word among days', ['2026年3月5日', 'soon', ''], 'date', null],
    ['yes and no', ['Y', 'no', '√'], 'flag', ['Yes', 'No', 'Yes']],
    ['maybe', ['Y', 'maybe', ''], 'flag', null],
    ['anything is a text', ['Y', '12', '2026-01-01'], 'text', ['Y', '12', '2026-01-01']],
    ['anything is one of some words', ['a', 'b', 'a'], 'choice', ['a', 'b', 'a']],
  ]
  it.each(kinds)('retyped: %s', (_, cells, kind, after) => {
    const made = office('Extra', [...cells, ''])
    // As the list was read they are texts, so that the kind is what the office says and nothing else.
    for (const [i, person] of [...made.records.all('person')].entries())
      if (cells[i])
        made.records.put('person', {
          ...person,
          own: { [ownItemKey('Extra')]: { name: 'Extra', value: cells[i] } },
        } as AnyRow)
    const before = values(made)
    const plan = edit(made, 'Extra', { is: 'retyped', kind })
    if (after === null) {
      expect(plan.changes).toEqual([])
      expect(plan.unfitCount).toBeGreaterThan(0)
      expect(plan.unfit[0]?.name).not.toBe('')
      expect(values(made)).toEqual(before)
    } else {
      expect(values(made).flatMap((one) => one.map(([, value]) => value))).toEqual(after)
      expect(stored(made)[0]?.kind).toBe(kind)
    }
  })

  it('refuses what a later list says that is none of its kind, and says so', () => {
    const made = office('Hours', ['12', '13', '14'])
    const { plan } = made.import(
      'b.csv',
      csv(['姓名', '出生日期', 'Hours'], [...people[0], 'many'], [...people[1], '1,500']),
      how,
    )
    const rows = plan.tables[0]?.rows
    expect(rows?.[0]?.values['own:Hours']).toBeUndefined()
    expect(rows?.[0]?.findings).toMatchObject([{ code: 'unknownWord', field: 'own:Hours', values: { value: 'many' } }])
    expect(rows?.[1]?.values['own:Hours']).toBe('1500')
    expect(values(made)[0]).toEqual([['Hours', '12']])
  })

  it('is described and hidden without a change of anybody’s value', () => {
    const made = office('Campus', ['North', 'South'])
    expect(edit(made, 'Campus', { is: 'described', meaning: '所在校区' }).people).toBe(0)
    edit(made, 'Campus', { is: 'hidden', hidden: true })
    expect(stored(made)).toMatchObject([{ meaning: '所在校区', hidden: true }])
    expect(ownFieldsOf(made.records.get('office', 'office'))).toEqual([])
    expect(values(made)[0]).toEqual([['Campus', 'North']])
    edit(made, 'Campus', { is: 'hidden', hidden: false })
    expect(ownFieldsOf(made.records.get('office', 'office'))).toEqual([{ name: 'Campus', kind: 'text' }])
  })

  it('takes everybody’s value with it when it is removed, and no remembered choice makes it again', () => {
    const made = office('Campus', ['North', '', 'South'])
    expect(ownFieldUses(made.records)).toMatchObject([{ name: 'Campus', people: 2 }])
    expect(edit(made, 'Campus', { is: 'removed' })).toMatchObject({ people: 2 })
    expect(values(made)).toEqual([[], [], []])
    expect(stored(made)).toEqual([])
    const sheet = csv(['姓名', '出生日期', 'Campus'], [...people[0], 'West'])
    expect(made.plan('b.csv', sheet, importOptions(tour)).tables[0]?.table.columns[2]?.field).toBeNull()
  })

  it('stays in saved views under its new name, beside one whose name begins alike', () => {
    const made = office('Bus', ['North'])
    const look = (name: string) => ownColumnKey({ name, kind: 'text' })
    edit(made, '', { is: 'made', name: 'Bus stop', kind: 'text' })
    const own = made.records.get('office', 'office')
    const columns = ['called', look('Bus'), look('Bus stop')].map(encodeURIComponent).join(',')
    made.records.put('office', {
      ...own,
      listViews: {
        v: { type: 'person', name: 'x', look: `columns=${columns}&group=${encodeURIComponent(look('Bus'))}` },
      },
    } as AnyRow)
    edit(made, 'Bus', { is: 'renamed', name: '校车' })
    const shows = () => readLook('person', made.records.get('office', 'office')?.listViews?.v?.look ?? '')
    expect(shows().columns.map(({ key }) => key)).toEqual(['called', look('校车'), look('Bus stop')])
    expect(shows().group).toBe(look('校车'))
    edit(made, '校车', { is: 'removed' })
    expect(shows().columns.map(({ key }) => key)).toEqual(['called', look('Bus stop')])
    expect(shows().group).toBeNull()
  })
})

describe('a cell of a field of the office’s own', () => {
  function write(made: Office, field: { name: string; kind: 'text' | 'number' | 'date' | 'flag' }, text: string) {
    const ids = [...made.records.all('person')].map(({ id }) => id)
    const plan = planCells(
      { reader: made.records, today: '2026-09-01' },
      {
        type: 'person',
        language: 'en',
        country: 'CN',
        revealed: true,
        ids,
        columns: [ownColumnKey(field)],
        cells: [[text]],
      },
    )
    made.apply(plan.changes)
    return plan
  }

  it('is written with the field’s name, also for people who had nothing there', () => {
    const made = office('Campus', ['North', '', 'South'])
    expect(listColumn('person', ownColumnKey({ name: 'Campus', kind: 'text' }))?.editable).toBe(true)
    expect(write(made, { name: 'Campus', kind: 'text' }, 'South')).toMatchObject({ rows: 2, same: 1 })
    expect(values(made)).toEqual([[['Campus', 'South']], [['Campus', 'South']], [['Campus', 'South']]])
  })

  it('is read as its kind, and refused where it is none', () => {
    const made = office('Hours', ['12', '', '14'])
    expect(write(made, { name: 'Hours', kind: 'number' }, 'many')).toMatchObject({ notUnderstood: 3, changes: [] })
    expect(write(made, { name: 'Hours', kind: 'number' }, '1,200')).toMatchObject({ rows: 3 })
    expect(values(made)[1]).toEqual([['Hours', '1200']])
    expect(write(made, { name: 'Hours', kind: 'number' }, '1200')).toMatchObject({ rows: 0, same: 3 })
  })

  it('leaves nothing behind when it is emptied', () => {
    const made = office('Campus', ['North', '', 'South'])
    expect(write(made, { name: 'Campus', kind: 'text' }, '')).toMatchObject({ rows: 2 })
    expect(values(made)).toEqual([[], [], []])
    expect([...made.records.all('person')][0]?.own).toBeUndefined()
  })
})
