import { describe, expect, it } from 'vitest'
import type { ImportOptions } from '../../../shared/import/contract'
import { notedUnder, withNote } from '../../../shared/model/heading-notes'
import { applied, inverted } from '../../../shared/model/paths'
import type { AnyRow } from '../../../shared/model/types'
import { csv, importOptions, Office } from './office'

/** Columns that are kept as a line among the remarks on the person. All people are invented. */

const tour = { name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02', destination: 'GB' }
const noting = (fields: Record<number, string | null>): ImportOptions => importOptions(tour, { fields })
const list = (campus: string, locker = '') =>
  csv(
    ['姓名', '出生日期', 'Campus', '储物柜'],
    ['王示例', '2008-11-12', campus, locker],
    ['李样本', '2007-03-02', '', '12'],
  )

function office(): Office {
  const made = new Office()
  made.records.put('office', { id: 'office', seq: 0 } as AnyRow)
  return made
}
const remarks = (made: Office) => [...made.records.all('person')].map((person) => person.remarks)
const both = noting({ 2: 'note', 3: 'note' })

describe('a column kept as a note', () => {
  it('is a line of the remarks on the person; a blank cell is none', () => {
    const made = office()
    const { plan } = made.import('a.csv', list('北校区\n二号楼', '0012'), both)
    expect(plan.tables[0]?.rows[0]?.values).toMatchObject({ 'note:Campus': '北校区 二号楼', 'note:储物柜': '0012' })
    expect(remarks(made)).toEqual(['Campus: 北校区 二号楼\n储物柜：0012', '储物柜：12'])
  })

  it('stands below what the office wrote itself, and takes nothing from it', () => {
    const made = office()
    made.import('a.csv', list(''), noting({}))
    for (const person of [...made.records.all('person')])
      made.records.put('person', { ...person, remarks: '晕车\nCampus life: quiet' } as AnyRow)
    made.import('b.csv', list('北校区'), both)
    expect(remarks(made)).toEqual(['晕车\nCampus life: quiet\nCampus: 北校区', '晕车\nCampus life: quiet\n储物柜：12'])
  })

  it('changes nothing when the same file comes again', () => {
    const made = office()
    made.import('a.csv', list('北校区 ', '0012'), both)
    const plan = made.plan('a.csv', list('北校区 ', '0012'), both)
    expect(plan.tables[0]?.counts).toMatchObject({ same: 2, changed: 0 })
    expect(made.changes(plan, both).draft.changes).toEqual([])
  })

  it('is shown as old and new where a later list says otherwise, and replaced in its place', () => {
    const made = office()
    made.import('a.csv', list('北校区', '0012'), both)
    const { plan } = made.import('b.csv', list('南校区', '0012'), both)
    expect(plan.tables[0]?.rows[0]).toMatchObject({
      outcome: 'changed',
      changes: [{ field: 'note:Campus', from: '北校区', to: '南校区', take: true }],
    })
    expect(remarks(made)[0]).toBe('Campus: 南校区\n储物柜：0012')
  })

  it('is taken back by undoing the import', () => {
    const made = office()
    made.import('a.csv', list(''), noting({}))
    const before = structuredClone([...made.records.all('person')])
    const { made: written } = made.import('b.csv', list('北校区'), both)
    expect(remarks(made)[0]).toBe('Campus: 北校区')
    const after = written.draft.changes.flatMap((change) => {
      const row = change.t === 'person' && change.op === 'update' ? made.records.get('person', change.id) : undefined
      return row && change.op === 'update' ? [applied(row, inverted(change.set))] : []
    })
    expect(after.map(({ seq, ...person }) => person)).toEqual(before.map(({ seq, ...person }) => person))
  })

  it('is remembered for the next list of the same headings', () => {
    const made = office()
    made.import('a.csv', list('北校区'), both)
    const columns = made.plan('b.csv', list('南校区'), importOptions(tour)).tables[0]?.table.columns
    expect(columns?.slice(2).map(({ field, because }) => [field, because])).toEqual([
      ['note', 'before'],
      ['note', 'before'],
    ])
  })

  it('has the heading above where two columns have the same one', () => {
    const made = office()
    const sheet = csv(
      ['姓名', '出生日期', '父亲', null, '母亲', null],
      [null, null, '单位', '职务', '单位', '职务'],
      ['王示例', '2008-11-12', '示例公司', '工程师', '样本厂', '会计'],
    )
    made.import('a.csv', sheet, noting({ 2: 'note', 4: 'note' }))
    expect(remarks(made)).toEqual([
      '父亲 / 单位：示例公司\n父亲 / 职务：工程师\n母亲 / 单位：样本厂\n母亲 / 职务：会计',
    ])
  })
})

const lines: [string, unknown, string, string, string][] = [
  ['nothing before', undefined, 'Bus', 'North', 'Bus: North'],
  ['said to be none', 'none', 'Bus', 'North', 'Bus: North'],
  ['another line', 'Seat: 4', 'Bus', 'North', 'Seat: 4\nBus: North'],
  ['its own line', 'Bus: South\nSeat: 4', 'Bus', 'North', 'Bus: North\nSeat: 4'],
  ['a heading that begins alike', 'Bus stop: Mill', 'Bus', 'North', 'Bus stop: Mill\nBus: North'],
  ['a Chinese heading', '', '校 车', '北', '校 车：北'],
  ['a member of every object', '', '__proto__', 'x', '__proto__: x'],
]

describe('the remarks with a note', () => {
  it.each(lines)('%s', (_, remarks, heading, text, expected) => {
    expect(withNote(remarks, heading, text)).toBe(expected)
    expect(notedUnder(expected, heading)).toBe(text)
  })
})
