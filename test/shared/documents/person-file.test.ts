import { personFile } from '@shared/documents/person-file'
import { makeDocument } from '@shared/documents/shelf'
import type { AnyRow, Standalone } from '@shared/model/types'
import { expect, test } from 'vitest'
import { Memory } from '../../../renderer/office/memory'
import { example, today } from './office'

const rows: [Standalone, object][] = [
  ['office', { id: 'office', name: { zh: '样例办' } }],
  [
    'cohort',
    {
      id: 'k1',
      name: { zh: '赴英研学团', en: 'Tour' },
      dates: { from: '2026-07-01', to: '2026-07-20' },
      direction: 'out',
    },
  ],
  [
    'person',
    {
      id: 'p1',
      nameZh: { full: '沈样照' },
      idCard: '110101200801010010',
      welfare: { allergies: '花生' },
      documents: {
        d: { type: 'ordinary', number: 'E11112222', scan: { fileName: 'scan.png', sha256: 'a'.repeat(64), bytes: 3 } },
      },
      emergencyContacts: { c: { name: { full: '沈家长' }, phone: '+8613900000418' } },
      consents: {
        a: { kind: 'photo', given: true, givenOn: '2026-01-01', withdrawnOn: '2026-06-01' },
        b: { kind: 'crossBorder', cohort: 'k1', given: false },
      },
      files: { f: { fileName: 'letter.pdf' } },
    },
  ],
  ['person', { id: 'p2', nameZh: { full: '别样人' }, documents: { d: { type: 'ordinary', number: 'E99998888' } } }],
  ['enrolment', { id: 'e1', person: 'p1', cohort: 'k1', role: 'student' }],
  ['enrolment', { id: 'e2', person: 'p2', cohort: 'k1', role: 'student' }],
  [
    'masterClass',
    { id: 'm1', name: { zh: '大师班' }, pairs: { z: { apprentice: 'p1', targets: {} }, y: { apprentice: 'p2' } } },
  ],
  [
    'event',
    { id: 'v1', title: { zh: '签约仪式' }, guests: { g: { person: 'p1', post: '翻译' } }, remarks: '沈样照负责接待' },
  ],
  ['cohort', { id: 'k2', name: { zh: '另一团' }, incidents: { i: { what: '遗失护照', persons: ['e1', 'e2'] } } }],
  [
    'disclosure',
    { id: 'h1', title: { zh: '花名册' }, cohort: 'k1', on: '2026-06-01', way: 'pdf', memory: '{"of":"others"}' },
  ],
  [
    'disclosure',
    { id: 'h2', title: { zh: '接种证明' }, person: 'p1', on: '2026-06-02', way: 'other', recipient: '使馆' },
  ],
  ['disclosure', { id: 'h3', title: { zh: '别人的' }, person: 'p2', cohort: 'k1', on: '2026-06-02' }],
]
const office = new Memory()
for (const [type, row] of rows) office.put(type, { ...row, seq: 1 } as unknown as AnyRow)

const file = () => {
  const found = personFile(office, { id: 'p1', printedBy: '陈示例' }, today)
  if (!found) throw new Error('nobody')
  return found
}

test('everything of the person stands in the document, and nothing of who went along', () => {
  const text = JSON.stringify(file().document)
  for (const said of [
    '110101200801010010',
    'E11112222',
    '花生',
    '沈家长',
    '613900000418'.slice(-6),
    '签约仪式',
    '翻译',
  ])
    expect(text.replace(/[\s()-]/g, '')).toContain(said)
  // What was taken back and what was refused are facts too.
  expect(text).toContain('2026年6月1日')
  expect(text).toContain('遗失护照')
  for (const other of ['别样人', 'E99998888', '别人的', 'of\\":\\"others']) expect(text).not.toContain(other)
})

test('what names the person elsewhere is there with its place: fields, items, texts, hand-overs', () => {
  const { records } = file()
  expect(records.records.map(({ type, row }) => `${type} ${row.id}`)).toEqual(['person p1', 'enrolment e1'])
  expect(records.namedIn.map(({ type, id, path }) => `${type} ${id} ${path}`).sort()).toEqual([
    'cohort k2 incidents.persons',
    'event v1 guests.person',
    'masterClass m1 pairs.apprentice',
  ])
  expect(records.mentionedIn).toMatchObject([{ type: 'event', id: 'v1', path: 'remarks' }])
  expect(records.handedOut.map(({ id }) => id)).toEqual(['h2', 'h1'])
  expect(JSON.stringify(records)).not.toMatch(/others|别样人|E99998888/)
  expect(records.fields.travelDocument?.number).toEqual({ en: 'Number', zh: '号码' })
})

test('says what each journey is kept for and until when', () => {
  const { blocks } = file().document
  const table = blocks.find((block) => block.kind === 'table' && JSON.stringify(block.title).includes('until when'))
  expect(table).toMatchObject({ rows: [{ key: 'e1', cells: { until: { text: { zh: '2028年7月20日' } } } }] })
})

test('names the files attached, also those of which only the name is known', () => {
  expect(file().files.map(({ file: { fileName, sha256 } }) => [fileName, sha256 !== undefined])).toEqual([
    ['scan.png', true],
    ['letter.pdf', false],
  ])
})

test('of everybody in the example it can be made, without a value that says nothing', () => {
  for (const { id } of example.all('person')) {
    const made = personFile(example, { id, printedBy: '' }, today)
    expect(JSON.stringify(made?.document)).not.toMatch(/undefined|\[object|NaN/)
  }
  expect(personFile(office, { id: 'p9', printedBy: '' }, today)).toBeNull()
})

test('a document that goes abroad says who did not agree and how many did not answer, and does not print it', () => {
  const made = makeDocument(office, { document: 'groupList', id: 'k1', printedBy: '' }, today)
  expect(made?.consents).toMatchObject([{ refused: [{ zh: '沈样照' }], open: 1 }])
  expect(makeDocument(office, { document: 'itinerary', id: 'k1', printedBy: '' }, today)?.consents).toBeUndefined()
})
