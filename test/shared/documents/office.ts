/** The example office, and a cohort with everything that goes wrong in an office. Everybody here is invented. */
import type { PrintedDocument, TableRow, Words } from '@shared/documents/document'
import { makeDocument } from '@shared/documents/shelf'
import { exampleOffice } from '@shared/example/office'
import type { AnyRow, Standalone } from '@shared/model/types'
import { Memory } from '../../../renderer/office/memory'
import { readerOfChanges } from '../example/reader'

export const today = '2026-09-15'
export const example = readerOfChanges(exampleOffice(today))

export function cohortNamed(part: string): string {
  const found = [...example.all('cohort')].find(({ name }) => name?.zh?.includes(part))
  if (!found) throw new Error(`no cohort ${part}`)
  return found.id
}

/** A name of 120 characters. */
export const longName = '阿依古丽样例'.repeat(20)

/** A name that would be markup, were it not text. */
export const markup = '<B onclick=alert(1)>Li</B>'

const rows: [Standalone, object][] = [
  ['office', { id: 'office', name: { zh: '样例办', en: 'Sample office' } }],
  ['cohort', { id: 'empty' }],
  ['cohort', { id: 'odd', name: { zh: '只有中文名的团' }, rooms: { r: { number: '1', type: 'single' } } }],
  ['cohort', { id: 'long', name: { zh: '九十天' }, dates: { from: '2026-01-01', to: '2026-03-31' } }],
  ['cohort', { id: 'mastered', name: { zh: '大师班团' }, dates: { from: '2026-01-01', to: '2026-03-31' } }],
  [
    'masterClass',
    { id: 'class', cohort: 'mastered', sessions: { a: { date: '2026-01-05' }, b: { date: '2026-02-05', hours: 3 } } },
  ],
  ['person', { id: 'nobody' }],
  ['person', { id: 'long', nameZh: { full: longName }, remarks: '<b>x</b>' }],
  [
    'person',
    {
      id: 'html',
      nameLatin: { full: markup },
      nameZh: { full: '\u202e样例' },
      documents: { p: { type: 'ordinary', number: 'EZ0001003', expiresOn: '2026-09-14' } },
    },
  ],
  ['enrolment', { id: 'e1', person: 'nobody', cohort: 'odd', room: 'r' }],
  ['enrolment', { id: 'e2', person: 'long', cohort: 'odd', room: 'r', role: 'student' }],
  ['enrolment', { id: 'e3', person: 'html', cohort: 'odd', room: 'r', role: 'student' }],
]
export const odd = new Memory()
for (const [type, row] of rows) odd.put(type, { ...row, seq: 1 } as unknown as AnyRow)

export function made(
  key: string,
  id: string,
  more: Partial<Parameters<typeof makeDocument>[1]> = {},
  reader = example,
) {
  const document = makeDocument(reader, { document: key, id, printedBy: '陈示例', ...more }, today)
  if (!document) throw new Error(`no ${key} of ${id}`)
  return document
}

export type Table = Extract<PrintedDocument['blocks'][number], { kind: 'table' }>
export const tablesIn = ({ blocks }: PrintedDocument): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
export function tableIn(document: PrintedDocument, key: string): Table {
  const found = tablesIn(document).find((table) => table.key === key)
  if (!found) throw new Error(`no table ${key}`)
  return found
}
export const keysIn = (rows: readonly TableRow[]) => rows.map(({ key }) => key)

/** The value of a figure by its English label. */
export function figureIn({ blocks }: PrintedDocument, label: string): string {
  const found = blocks
    .flatMap((block) => (block.kind === 'figures' ? block.figures : []))
    .find((figure) => figure.label.en === label)
  if (!found) throw new Error(`no figure ${label}`)
  return zh(found.value)
}
export const zh = (words: Words | undefined) => (typeof words === 'string' ? words : (words?.zh ?? ''))
