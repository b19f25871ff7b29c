import { describe, expect, it } from 'vitest'
import { applyChanges } from '../../../renderer/office/apply'
import { Memory } from '../../../renderer/office/memory'
import type { ExportHelp, ExportOptions } from '../../../shared/export/export-options'
import { exportTable } from '../../../shared/export/export-table'
import { dictionary, type RecordKey } from '../../../shared/model/dictionary'
import { holdersOf } from '../../../shared/model/sheet-holders'
import { type AnyRow, type Standalone, standalone } from '../../../shared/model/types'
import { inventedOffice } from './invented-office'

const full = inventedOffice()
const options = (more: Partial<ExportOptions> & { type: RecordKey }): ExportOptions => ({
  language: 'en',
  layout: 'sheets',
  sensitive: true,
  ...more,
})

function officeWith(rows: [Standalone, Record<string, unknown> & { id: string }][]): Memory {
  const memory = new Memory()
  for (const [t, row] of rows)
    applyChanges(memory, [{ t, id: row.id, subject: row.id, op: 'create', row: row as Omit<AnyRow, 'seq'> }], 1)
  return memory
}

/** Invented people and colleges. */
const college = { id: 'c1', name: { zh: '示例学院', en: 'Sample College' } }
const other = { id: 'c2', name: { zh: '样本学院', en: 'Specimen College' } }
const agreement = {
  id: 'a1',
  number: '007',
  title: { zh: '示例协议' },
  signedOn: '2026-03-05',
  validity: { from: '2026-04', to: '2029-03-31' },
  parties: { p1: { institution: 'c1', side: 'own' }, p2: { institution: 'c2', side: 'partner' } },
}

describe('as a list shows it', () => {
  const office = officeWith([
    ['institution', college],
    ['institution', other],
    ['agreement', agreement],
    ['agreement', { id: 'a2', number: '008' }],
  ])

  it('writes the columns in their order, the records in theirs, and the id behind them', () => {
    const [sheet] = exportTable(
      office,
      options({ type: 'agreement', columns: ['validity.to', 'called', 'parties', 'signedOn'], ids: ['a2', 'a1'] }),
    )
    expect(sheet?.headings).toEqual([
      'Valid to',
      'Title (Chinese)',
      'Title (English)',
      'Parties',
      'Date signed',
      'Tongxing ID: Agreement',
    ])
    expect(sheet?.rows).toEqual([
      [null, null, null, null, null, 'a2'],
      [{ date: '2029-03-31' }, '示例协议', null, 'Sample College; Specimen College', { date: '2026-03-05' }, 'a1'],
    ])
  })

  it('takes what no field holds from whoever knows it', () => {
    const help: ExportHelp = { shown: (_, key) => (key === 'count' ? { heading: 'Cohorts', text: () => '3' } : null) }
    const [sheet] = exportTable(office, options({ type: 'agreement', columns: ['number', 'count', 'nothing'] }), help)
    expect(sheet?.headings.slice(0, 2)).toEqual(['Agreement number', 'Cohorts'])
    expect(sheet?.rows[0]?.slice(0, 2)).toEqual(['007', '3'])
    expect(sheet?.headings).toHaveLength(3)
  })
})

describe('names of other records', () => {
  it('say which of two of one name is meant', () => {
    const office = officeWith([
      ['person', { id: 'p1', nameZh: { full: '张示例' }, dateOfBirth: '2008-11-12' }],
      ['person', { id: 'p2', nameZh: { full: '张示例' }, dateOfBirth: '2007-01-02' }],
      ['person', { id: 'p3', nameZh: { full: '李样本' } }],
      ['orderClass', { id: 'o1', name: { zh: '示例班' }, members: ['p1', 'p2', 'p3'] }],
    ])
    const [sheet] = exportTable(office, options({ type: 'orderClass', columns: ['members'] }))
    expect(sheet?.rows[0]?.[0]).toBe('张示例 (2008-11-12); 张示例 (2007-01-02); 李样本')
  })
})

describe('sensitive values', () => {
  it('stay in the office unless they are asked for', () => {
    const office = officeWith([
      [
        'person',
        {
          id: 'p1',
          nameZh: { full: '张示例' },
          idCard: '110101199003070000',
          documents: { d1: { number: 'E00000001', authority: '示例局' } },
        },
      ],
    ])
    const all = JSON.stringify(exportTable(office, options({ type: 'person', sensitive: false })))
    expect(all).not.toMatch(/110101199003070000|E00000001/)
    expect(all).toContain('示例局')
    expect(JSON.stringify(exportTable(office, options({ type: 'person' })))).toMatch(/110101199003070000.*E00000001/)
  })

  it('are all that is known of a child under 14, the name in other records too', () => {
    const office = officeWith([
      ['person', { id: 'p1', nameZh: { full: '小示例' }, phone: '+8619900000301' }],
      ['cohort', { id: 'c1', name: { zh: '示例团' } }],
      ['enrolment', { id: 'e1', person: 'p1', cohort: 'c1', remarks: '怕黑' }],
    ])
    const help: ExportHelp = { isChild: (row) => row.id === 'p1' || row.person === 'p1' }
    for (const type of ['person', 'enrolment'] as const) {
      const said = JSON.stringify(
        exportTable(office, options({ type, sensitive: false }), help).map(({ rows }) => rows),
      )
      expect(said).not.toMatch(/小示例|19900000301|怕黑/)
      expect(said).toContain('p1')
    }
  })
})

describe('record types kept inside others', () => {
  const nested = (Object.keys(dictionary) as RecordKey[]).filter((type) => !standalone.includes(type as Standalone))

  it.each(nested)('%s goes out with the record it belongs to', (type) => {
    const sheets = exportTable(full, options({ type }))
    const holders = holdersOf(type)
    if (holders.length === 0) {
      // Nothing keeps these yet: headings alone.
      expect(sheets.map(({ rows }) => rows)).toEqual([[]])
      return
    }
    expect(sheets).toHaveLength(holders.length)
    for (const { headings, rows } of sheets) {
      expect(headings[0]).toMatch(/^Belongs to: /)
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row).toHaveLength(headings.length)
    }
  })
})

describe('without what stands masked', () => {
  const office = officeWith([
    [
      'person',
      {
        id: 'p1',
        nameZh: { full: '例同学' },
        phone: '+8613900000001',
        idCard: '11010120080101001X',
        emergencyContacts: { k: { name: { full: '例家长' }, phone: '+8613900000418', phone2: '+8613900000419' } },
      },
    ],
  ])

  it.each([
    ['sheets', {}],
    ['one table', { layout: 'table' }],
    ['the columns of a list', { columns: ['called', 'phone', 'idCard', 'emergencyContacts'] }],
    ['the contacts by themselves', { type: 'emergencyContact' }],
  ] as const)('%s: telephones of parents are left out with the sensitive values', (_, more) => {
    const written = (sensitive: boolean) =>
      JSON.stringify(exportTable(office, options({ type: 'person', sensitive, ...more } as ExportOptions)))
    expect(written(false)).not.toMatch(/13900000418|13900000419|11010120080101001X/)
    expect(written(false)).toMatch(/例家长|13900000001/)
    expect(written(true)).toMatch(/11010120080101001X|13900000418/)
  })
})
