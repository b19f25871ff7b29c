import { listColumn } from '@shared/list/columns'
import { editText } from '@shared/list/edit-text'
import { planCells } from '@shared/list/plan-cells'
import { readText } from '@shared/list/read-text'
import { recordNames } from '@shared/list/record-names'
import { cellValue, listContext, textOf } from '@shared/list/values'
import { applied } from '@shared/model/paths'
import type { AnyRow, Standalone } from '@shared/model/types'
import { describe, expect, test } from 'vitest'
import { office, TODAY } from './office'

const reader = office()

function read(type: Standalone, key: string, text: string, before?: unknown, language: 'en' | 'zh' = 'en') {
  const column = listColumn(type, key)
  if (!column) throw new Error(key)
  const context = { ...listContext(reader, type, language, TODAY), country: 'CN' as const, names: recordNames(reader) }
  return readText(column, text, before, context)
}

const value = (value: unknown) => ({ value })
const no = (words: RegExp) => ({ problem: expect.stringMatching(words) })

const cases: [type: Standalone, column: string, text: string, read: unknown][] = [
  ['agreement', 'signedOn', '2021-10-22', value('2021-10-22')],
  ['agreement', 'signedOn', '22 Oct 2021', value('2021-10-22')],
  ['agreement', 'signedOn', '2021年10月22日', value('2021-10-22')],
  ['agreement', 'signedOn', '2021/10/22', value('2021-10-22')],
  ['agreement', 'signedOn', '22/10/2021', value('2021-10-22')],
  ['agreement', 'signedOn', '5/5/2024', value('2024-05-05')],
  ['agreement', 'signedOn', '5/3/2024', no(/two days/)],
  ['agreement', 'signedOn', '5/3/24', no(/two days/)],
  ['agreement', 'signedOn', '25/3/24', value('2024-03-25')],
  ['agreement', 'signedOn', '2021-10', no(/whole day/)],
  ['agreement', 'signedOn', '31/2/2021', no(/not a date/)],
  ['agreement', 'signedOn', 'soon', no(/not a date/)],
  ['agreement', 'signedOn', '44000', no(/not a date/)],
  ['agreement', 'signedOn', '', value(undefined)],
  ['person', 'dateOfBirth', '2008-06', value('2008-06')],
  ['person', 'dateOfBirth', '1999', value('1999')],
  ['agreement', 'validity', '2026-01-01 – 2027-12-31', value({ from: '2026-01-01', to: '2027-12-31' })],
  ['agreement', 'validity', '12–18 Jul 2026', value({ from: '2026-07-12', to: '2026-07-18' })],
  ['agreement', 'validity', '12 Jul – 2 Aug 2026', value({ from: '2026-07-12', to: '2026-08-02' })],
  ['agreement', 'validity', '28 Dec 2026 – 3 Jan 2027', value({ from: '2026-12-28', to: '2027-01-03' })],
  ['agreement', 'validity', '2026年7月12日至8月2日', value({ from: '2026-07-12', to: '2026-08-02' })],
  ['agreement', 'validity', '2026年7月12日至2027年8月2日', value({ from: '2026-07-12', to: '2027-08-02' })],
  ['agreement', 'validity', '1 Jan 2026 – …', value({ from: '2026-01-01' })],
  ['agreement', 'validity', '… – 1 Jan 2026', value({ to: '2026-01-01' })],
  ['agreement', 'validity', '2026', value({ from: '2026', to: '2026' })],
  ['agreement', 'validity', '2027-01-01 – 2026-01-01', no(/before the beginning/)],
  ['agreement', 'validity', '5/3/2026 – 7/3/2026', no(/two days/)],
  ['agreement', 'state', 'In force', value('inForce')],
  ['agreement', 'state', '起草', value('draft')],
  ['agreement', 'state', 'inForce', value('inForce')],
  ['agreement', 'state', 'nearly', no(/none of the words/)],
  ['agreement', 'type', 'framework agreement', value('framework')],
  ['agreement', 'type', 'MOU', value('mou')],
  ['agreement', 'autoRenew', 'yes', value(true)],
  ['agreement', 'autoRenew', '否', value(false)],
  ['agreement', 'autoRenew', 'perhaps', no(/./)],
  ['agreement', 'noticeDays', '90', value(90)],
  ['agreement', 'noticeDays', '1,250', value(1250)],
  ['agreement', 'noticeDays', 'three', no(/not a number/)],
  ['agreement', 'number', ' A-7 ', value('A-7')],
  ['agreement', 'title', 'Framework', value({ en: 'Framework' })],
  ['agreement', 'title', '框架协议', value({ zh: '框架协议' })],
  ['agreement', 'languages', '中文、英文', value(['zh', 'en'])],
  ['agreement', 'languages', 'Chinese, Klingon', no(/Klingon/)],
  ['agreement', 'parties', 'Northbridge College', no(/cannot be written here/)],
  ['agreement', 'cohorts', '3', no(/cannot be written here/)],
  ['agreement', 'called', 'x', no(/cannot be written here/)],
  ['agreement', 'parentAgreement', 'Framework', value('frame')],
  ['agreement', 'parentAgreement', '框架协议甲', value('frame')],
  ['agreement', 'parentAgreement', 'a-10', value('frame')],
  ['person', 'institution', 'yunhe college', value('yunhe')],
  ['person', 'institution', '安院', value('anzhou')],
  ['person', 'institution', 'yunhe', value('yunhe')],
  ['person', 'institution', 'Nowhere College', no(/Nothing on record/)],
  ['person', 'institution', '双名学院', no(/2 records/)],
  ['person', 'kinds', 'Teacher, Student', value(['teacher', 'student'])],
  ['person', 'kinds', '教师；学生', value(['teacher', 'student'])],
  ['person', 'gender', '女', value('F')],
  ['person', 'phone', '199 0000 0003', value('+8619900000003')],
  ['person', 'phone', '12', no(/./)],
  ['person', 'email', 'someone@example.org', value('someone@example.org')],
  ['person', 'email', 'someone at example', no(/./)],
  ['person', 'phone', '待补', { pending: true }],
  ['person', 'nameZh', '欧阳样一', value({ full: '欧阳样一', family: '欧阳', given: '样一' })],
  ['person', 'nationality', 'United Kingdom', value('GB')],
  ['person', 'nationality', 'GB', value('GB')],
  ['person', 'nationality', 'Atlantis', no(/none of the words/)],
  ['person', 'teacherProfile.yearsTeaching', '13', value(13)],
  ['cohort', 'sending', 'Yunhe College、安州学院', value(['yunhe', 'anzhou'])],
  ['cohort', 'sending', 'Yunhe College、无此校', no(/无此校/)],
  ['cohort', 'destinations', '英国、法国', value(['GB', 'FR'])],
  ['cohort', 'destinations', '英国、月球', no(/月球/)],
  ['cohort', 'budget', 'CNY 32,000', value({ amount: 32000, currency: 'CNY' })],
  ['cohort', 'budget', '32,000元', value({ amount: 32000, currency: 'CNY' })],
  ['cohort', 'budget', '£85', value({ amount: 85, currency: 'GBP' })],
  ['cohort', 'budget', 'much', no(/not a number/)],
  ['institution', 'formerNames', '旧名一、旧名二', value(['旧名一', '旧名二'])],
  ['institution', 'website', 'www.example.org', value('https://www.example.org')],
  ['institution', 'website', 'no site', no(/./)],
]

test.each(cases)('%s %s: %s', (type, column, text, meaning) => {
  expect(read(type, column, text)).toEqual(meaning)
})

test('what is not written of a value in parts stays', () => {
  expect(read('agreement', 'title', 'New', { zh: '旧', en: 'Old' })).toEqual(value({ zh: '旧', en: 'New' }))
  expect(read('cohort', 'budget', '5', { amount: 1, currency: 'CNY' })).toEqual(value({ amount: 5, currency: 'CNY' }))
  expect(read('person', 'institution', '双名学院', 'twin2', 'zh')).toEqual(value('twin2'))
})

describe('what a list shows or opens for writing is read back as it was', () => {
  const context = {
    ...listContext(reader, 'agreement', 'en', TODAY),
    country: 'CN' as const,
    names: recordNames(reader),
  }
  for (const type of ['agreement', 'person', 'cohort', 'institution', 'enrolment'] as const)
    for (const language of ['en', 'zh'] as const)
      test(`${type} in ${language}`, () => {
        const at = { ...context, ...listContext(reader, type, language, TODAY) }
        for (const row of reader.all(type) as Iterable<AnyRow>)
          for (const key of [
            'signedOn',
            'validity',
            'validity.to',
            'state',
            'type',
            'autoRenew',
            'noticeDays',
            'number',
            'gender',
            'kinds',
            'institution',
            'phone',
            'dates',
            'destinations',
            'sending',
            'budget',
            'country',
            'kind',
            'agreement',
            'role',
            'feeDue',
          ]) {
            const column = listColumn(type, key)
            const held = column && cellValue(column, row, at)
            if (!column?.editable || held === undefined) continue
            for (const text of [textOf(column, held, row, at), editText(column, held, language)])
              expect([row.id, key, text, readText(column, text, held, at)]).toEqual([
                row.id,
                key,
                text,
                { value: held },
              ])
          }
      })
})

describe('texts for many cells', () => {
  const plan = (type: Standalone, ids: string[], columns: string[], cells: string[][], revealed = false) =>
    planCells({ reader, today: TODAY }, { type, language: 'en', country: 'CN', revealed, ids, columns, cells })
  const rowAfter = (type: Standalone, planned: ReturnType<typeof plan>, id: string) => {
    const change = planned.changes.find((one) => one.id === id)
    const row = reader.get(type, id) as unknown as AnyRow
    return change?.op === 'update' ? applied(row, change.set) : row
  }

  test('say what changes, what is the same, and what is not understood', () => {
    const cells = [
      ['A-2', 'Memorandum of understanding'],
      ['A-77', 'nonsense'],
      ['', 'framework'],
    ]
    const planned = plan('agreement', ['loi', 'frame', 'old'], ['number', 'type'], cells)
    expect(planned).toMatchObject({ cells: 3, rows: 3, same: 2, notUnderstood: 1 })
    expect(planned.refused).toMatchObject([{ id: 'frame', column: 'type', text: 'nonsense' }])
    expect(planned.changed.map(({ id, column, before, after }) => [id, column, before, after])).toEqual([
      ['loi', 'type', 'Letter of intent', 'Memorandum of understanding'],
      ['frame', 'number', 'A-10', 'A-77'],
      ['old', 'number', 'A-1', ''],
    ])
    expect(rowAfter('agreement', planned, 'frame').number).toBe('A-77')
    expect('number' in rowAfter('agreement', planned, 'old')).toBe(false)
  })

  test('are one change a record, with all its cells', () => {
    const planned = plan('agreement', ['frame'], ['number', 'noticeDays', 'validity.to'], [['N', '10', '2027-01-01']])
    expect(planned.changes).toHaveLength(1)
    expect(rowAfter('agreement', planned, 'frame')).toMatchObject({
      number: 'N',
      noticeDays: 10,
      validity: { from: '2021-10-22', to: '2027-01-01' },
    })
  })

  test('one text fills every cell', () => {
    const planned = plan('person', ['zeng', 'an', 'child', 'ann'], ['institution'], [['Yunhe College']])
    expect(planned).toMatchObject({ cells: 2, rows: 2, same: 2 })
  })

  test('never write over what cannot be seen', () => {
    expect(plan('person', ['zeng'], ['idCard'], [['123']])).toMatchObject({ cells: 0, notUnderstood: 1 })
    expect(plan('person', ['zeng'], ['idCard'], [['••••']])).toMatchObject({ cells: 0, same: 1 })
    expect(plan('person', ['zeng'], ['idCard'], [['••••0000']])).toMatchObject({ cells: 0, same: 1 })
    // What was copied masked is nobody's number, wherever it is put.
    expect(plan('person', ['an'], ['studentNo'], [['E••••0001']])).toMatchObject({ cells: 0, notUnderstood: 1 })
    const revealed = plan('person', ['zeng'], ['idCard'], [['']], true)
    expect('idCard' in rowAfter('person', revealed, 'zeng')).toBe(false)
  })

  test('an end before its beginning is refused, whichever is written', () => {
    expect(plan('agreement', ['frame'], ['validity.to'], [['2020-01-01']])).toMatchObject({ notUnderstood: 1 })
    expect(plan('agreement', ['frame'], ['validity.from'], [['2027-01-01']])).toMatchObject({ notUnderstood: 1 })
    expect(
      plan('agreement', ['frame'], ['validity.from', 'validity.to'], [['2027-01-01', '2028-01-01']]),
    ).toMatchObject({ notUnderstood: 0, cells: 2 })
  })

  test('on its way is an answer of its own, and a value takes its place', () => {
    const pending = plan('person', ['zeng'], ['phone'], [['待补']])
    expect(rowAfter('person', pending, 'zeng')).toMatchObject({ pending: { phone: true } })
    expect('phone' in rowAfter('person', pending, 'zeng')).toBe(false)
    const came = plan('person', ['ann'], ['phone'], [['19900000004']])
    const row = rowAfter('person', came, 'ann')
    expect(row.phone).toBe('+8619900000004')
    expect('pending' in row).toBe(false)
  })

  test('records that are gone are passed over', () => {
    expect(plan('person', ['gone', 'an'], ['major'], [['x'], ['y']])).toMatchObject({ cells: 1, rows: 1 })
  })
})
