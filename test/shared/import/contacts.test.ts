import { describe, expect, it } from 'vitest'
import { contactColumn } from '../../../shared/import/columns/contact-heading'
import type { Cell } from '../../../shared/import/grid'
import { importOptions, Office } from './office'

/** The people to call, as lists name them: parents, guardians, first and second contacts. All people are invented. */

const options = importOptions({ name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02' })
const book = (rows: Cell[][]) => ({
  format: 'xlsx' as const,
  encoding: null,
  delimiter: null,
  sheets: [{ sheet: 'S', rows, merges: [] }],
})
const fieldsOf = (headings: string[], cells: Cell[]) =>
  new Office().plan('a.xlsx', book([headings, cells]), options).tables[0]?.table.columns.map(({ field }) => field)

const p1 = '19800000001'
const p2 = '19800000002'

const tables: [string, string[], Cell[], (string | null)[]][] = [
  [
    'father and mother',
    ['姓名', '性别', '父亲姓名', '父亲电话', '母亲姓名', '母亲电话'],
    ['王示例', '男', '王大示', p1, '刘大样', p2],
    ['guardianName', 'guardianPhone', 'guardian2Name', 'guardian2Phone'],
  ],
  [
    'mother first',
    ['姓名', '性别', '妈妈姓名', '妈妈手机号', '爸爸姓名', '爸爸手机号'],
    ['王示例', '男', '刘大样', p1, '王大示', p2],
    ['guardianName', 'guardianPhone', 'guardian2Name', 'guardian2Phone'],
  ],
  [
    'counted guardians with plain columns beside them',
    ['姓名', '性别', '监护人1', '关系', '电话', '监护人2', '关系', '电话'],
    ['王示例', '男', '王大示', '父亲', p1, '刘大样', '母亲', p2],
    ['guardianName', 'guardianRelation', 'guardianPhone', 'guardian2Name', 'guardian2Relation', 'guardian2Phone'],
  ],
  [
    'numbers behind',
    ['姓名', '性别', '家长姓名1', '家长电话1', '家长姓名2', '家长电话2'],
    ['王示例', '男', '王大示', p1, '刘大样', p2],
    ['guardianName', 'guardianPhone', 'guardian2Name', 'guardian2Phone'],
  ],
  [
    'two numbers of one parent',
    ['姓名', '性别', '家长姓名', '家长电话1', '家长电话2'],
    ['王示例', '男', '王大示', p1, p2],
    ['guardianName', 'guardianPhone', 'guardianPhone2'],
  ],
  [
    'numbers behind plain columns',
    ['姓名', '性别', '紧急联系人1', '关系1', '电话1', '紧急联系人2', '关系2', '电话2'],
    ['王示例', '男', '王大示', '父亲', p1, '刘大样', '母亲', p2],
    ['emergencyName', 'emergencyRelation', 'emergencyPhone', 'emergency2Name', 'emergency2Relation', 'emergency2Phone'],
  ],
  [
    'a relation that is the guardian’s',
    ['姓名', '性别', '监护人姓名', '与学生关系', '监护人电话'],
    ['王示例', '男', '王大示', '父子', p1],
    ['guardianName', 'guardianRelation', 'guardianPhone'],
  ],
  [
    'a guardian and somebody else to call',
    ['姓名', '性别', '监护人姓名', '关系', '监护人电话', '紧急联系人', '关系', '紧急联系电话'],
    ['王示例', '男', '王大示', '父亲', p1, '李样本', '叔叔', p2],
    ['guardianName', 'guardianRelation', 'guardianPhone', 'emergencyName', 'emergencyRelation', 'emergencyPhone'],
  ],
  [
    'parents with e-mail',
    [
      'Pupil',
      'DOB',
      'Parent 1 name',
      'Parent 1 phone',
      'Parent 1 email',
      'Parent 2 name',
      'Parent 2 phone',
      'Parent 2 email',
    ],
    [
      'Zoe Example',
      '13/02/2009',
      'Ann Example',
      '07700 900111',
      'a@x.example',
      'Bob Example',
      '07700 900112',
      'b@x.example',
    ],
    ['guardianName', 'guardianPhone', 'guardianEmail', 'guardian2Name', 'guardian2Phone', 'guardian2Email'],
  ],
  [
    'mother and father in English',
    ['Pupil', 'DOB', "Mother's name", "Mother's mobile", "Father's name", "Father's mobile"],
    ['Zoe Example', '13/02/2009', 'Ann Example', '07700 900111', 'Bob Example', '07700 900112'],
    ['guardianName', 'guardianPhone', 'guardian2Name', 'guardian2Phone'],
  ],
  [
    'a second emergency contact',
    ['Name', 'DOB', 'Emergency contact', 'Relationship', 'Tel', 'Second emergency contact', 'Relationship', 'Tel'],
    ['Zoe Example', '13/02/2009', 'Ann Example', 'Mother', '07700 900111', 'Bob Example', 'Uncle', '07700 900112'],
    ['emergencyName', 'emergencyRelation', 'emergencyPhone', 'emergency2Name', 'emergency2Relation', 'emergency2Phone'],
  ],
  [
    'primary and secondary contact',
    [
      'Name',
      'DOB',
      'Primary contact name',
      'Primary contact number',
      'Secondary contact name',
      'Secondary contact number',
    ],
    ['Zoe Example', '13/02/2009', 'Ann Example', '07700 900111', 'Bob Example', '07700 900112'],
    ['emergencyName', 'emergencyPhone', 'emergency2Name', 'emergency2Phone'],
  ],
  [
    'a third has no place, takes nobody’s and is noted',
    ['姓名', '性别', '父亲姓名', '父亲手机', '母亲姓名', '母亲手机', '监护人姓名', '监护人电话'],
    ['王示例', '男', '王大示', p1, '刘大样', p2, '王老', '19800000003'],
    ['guardianName', 'guardianPhone', 'guardian2Name', 'guardian2Phone', 'note', 'note'],
  ],
]

describe('columns of people to call', () => {
  it.each(tables)('%s', (_, headings, cells, expected) => {
    expect(fieldsOf(headings, cells)?.slice(2)).toEqual(expected)
  })

  it.each([
    ['母语'],
    ['母校'],
    ['Mother tongue'],
    ['父母意见'],
    ['家长同意书'],
    ['Parental consent'],
    ['Contact number'],
  ])('%s names nobody to call', (heading) => {
    expect(contactColumn([heading])?.what ?? null).toBeNull()
  })
})

describe('contacts on record', () => {
  const list = (rows: Cell[][]) => book([['姓名', '身份证号', '父亲姓名', '父亲电话', '母亲姓名', '母亲电话'], ...rows])
  const card = '219900200811129274'
  const row: Cell[] = ['王示例', card, '王大示', p1, '刘大样', p2]
  const contacts = (office: Office) =>
    Object.values([...office.records.all('person')][0]?.emergencyContacts ?? {}).map(
      ({ name, relation, phone, isGuardian }) => [name?.full, relation, phone, isGuardian],
    )
  const both = [
    ['王大示', '父亲', '+8619800000001', true],
    ['刘大样', '母亲', '+8619800000002', true],
  ]

  it('are two guardians with what each is, and the same list once more changes nothing', () => {
    const office = new Office()
    office.import('a.xlsx', list([row]), options)
    expect(contacts(office)).toEqual(both)
    expect(office.plan('b.xlsx', list([row]), options).tables[0]?.rows[0]?.outcome).toBe('same')
  })

  it('stay who they are where another list names one of them, the mother first', () => {
    const office = new Office()
    office.import('a.xlsx', list([row]), options)
    const other = book([
      ['姓名', '身份证号', '家长姓名', '家长电话'],
      ['王示例', card, '刘大样', '19800000009'],
    ])
    office.import('b.xlsx', other, options)
    expect(contacts(office)).toEqual([both[0], ['刘大样', '母亲', '+8619800000009', true]])
  })

  it('a telephone without a name is the one’s who has that number', () => {
    const office = new Office()
    office.import('a.xlsx', list([row]), options)
    const other = book([
      ['姓名', '身份证号', '家长电话'],
      ['王示例', card, p2],
    ])
    expect(office.plan('b.xlsx', other, options).tables[0]?.rows[0]?.outcome).toBe('same')
  })

  it('a mother alone is no father', () => {
    const office = new Office()
    office.import('a.xlsx', list([['王示例', card, '', '', '刘大样', p2]]), options)
    office.import('b.xlsx', list([['王示例', card, '王大示', p1, '', '']]), options)
    expect(contacts(office)).toEqual([both[1], both[0]])
  })
})

it.each(['（已故）', '已去世', '(deceased)', 'late'])('%s in the place of a parent is nobody to call', (said) => {
  const office = new Office()
  const rows = [
    ['姓名', '护照号', '父亲姓名', '父亲电话', '母亲姓名', '母亲电话'],
    ['王示例', 'E12345678', said, '', '刘大样', p2],
  ]
  const { plan } = office.import('a.xlsx', book(rows), options)
  const [person] = office.records.all('person')
  expect(Object.values(person?.emergencyContacts ?? {})).toMatchObject([{ name: { full: '刘大样' } }])
  expect(plan.tables[0]?.rows[0]?.findings.map(({ field }) => field)).not.toContain('guardianPhone')
})
