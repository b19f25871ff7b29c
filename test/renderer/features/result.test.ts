import type { Change } from '@shared/model/change-set'
import { expect, test } from 'vitest'
import { readCellText, resultColumns } from '../../../renderer/features/result/result-columns'
import { registrations, type Session, sheetChanges } from '../../../renderer/features/result/sheet-edits'
import { openOn, PageJournal, withCleanOffice } from '../office/office-harness'
import { live, made } from './record-life'

withCleanOffice()

/** Everybody and everything here is invented. */
const others: Change[] = [
  made('qualification', {
    id: 'q1',
    title: { en: 'Example Level 2' },
    units: { a: { title: 'Food safety' }, b: { title: 'Service' } },
  }),
  made('cohort', { id: 'cohort1', name: { en: 'Example exam session' } }),
  made('person', { id: 'p1', nameZh: { full: '赵样一', family: '赵', given: '样一' } }),
  made('person', { id: 'p2', nameZh: { full: '钱例二', family: '钱', given: '例二' } }),
  made('enrolment', { id: 'e1', person: 'p1', cohort: 'cohort1' }),
  made('enrolment', { id: 'e2', person: 'p2', cohort: 'cohort1' }),
]

test('a result lives in the store, linked with its person, its qualification and its group', async () => {
  await live(
    {
      type: 'qualificationResult',
      record: {
        id: 'r1',
        person: 'p1',
        qualification: 'q1',
        unit: 'Food safety',
        cohort: 'cohort1',
        registeredOn: '2027-01-01',
        result: 'pass',
        state: 'assessed',
      },
      others,
      standsOn: [
        { type: 'person', id: 'p1', path: 'person' },
        { type: 'qualification', id: 'q1', path: 'qualification' },
        { type: 'cohort', id: 'cohort1', path: 'cohort' },
      ],
      queries: ['赵样一'],
      change: { result: 'merit', awardedOn: '2027-02-01', certificateNo: 'EX-1', state: 'awarded' },
    },
    async (office) => {
      const figures = await office.view('qualificationFigures', { id: 'q1' })
      expect(figures?.byUnit[0]).toMatchObject({ id: 'Food safety', sat: 1, passed: 1 })
    },
  )
})

/** An office with a group of two, and the way to type into their sheet. */
async function sheetOf(session: Session) {
  const { office } = await openOn(new PageJournal())
  await office.ask('commit', { why: 'edit', changes: others })
  let last = 0
  const fresh = () => `new${++last}`
  const sheet = async () => {
    const held = await office.view('resultSheet', { id: 'q1', cohort: 'cohort1' })
    if (!held) throw new Error('no sheet')
    return held
  }
  /** Types into a cell; the unit '' is the qualification as a whole. Resolves with what the person then has there. */
  const type = async (person: string, unit: string, text: string, asked = session) => {
    const { rows, units } = await sheet()
    const row = rows.find((each) => each.person === person)
    const column = resultColumns(units, { name: 'Name', whole: 'Overall' }, 'zh').find(
      (each) => each.unit === unit && each.field === 'result',
    )
    if (!row || !column) throw new Error(`no cell for ${person} ${unit}`)
    const reading = readCellText(column, text, { language: 'zh', country: 'CN' })
    if ('problem' in reading) return reading.problem
    const changes = sheetChanges([{ row, unit, field: 'result', value: reading.value }], asked, fresh)
    if (changes.length > 0) await office.ask('commit', { why: 'edit', changes })
    const after = (await sheet()).rows.find((each) => each.person === person)
    return after?.results[unit]
  }
  return { office, sheet, type, fresh }
}

const session: Session = { qualification: 'q1', cohort: 'cohort1', assessedOn: '2027-03-01' }

test('what is typed into the sheet becomes results, with the day and the group they belong to', async () => {
  const { type, office } = await sheetOf(session)
  expect(await type('p1', 'Food safety', '合格')).toMatchObject({
    result: 'pass',
    state: 'assessed',
    assessedOn: '2027-03-01',
    cohort: 'cohort1',
  })
  expect(await type('p1', 'Service', 'D*')).toMatchObject({ result: 'distinctionStar' })
  expect(await type('p2', '', '待公布')).toMatchObject({ result: 'pending', state: 'registered' })
  expect((await type('p2', '', '待公布')) as object).not.toHaveProperty('assessedOn')
  expect(await type('p1', 'Service', 'nonsense')).toMatch(/无法识别/)
  expect(await office.list('qualificationResult')).toHaveLength(3)
})

test('a correction of the same day changes the result; a later day is a resit beside it; an emptied unit is gone', async () => {
  const { type, sheet, office } = await sheetOf(session)
  await type('p1', 'Service', 'F')
  expect(await type('p1', 'Service', 'R')).toMatchObject({ result: 'referred', state: 'referred' })
  expect(await office.list('qualificationResult')).toHaveLength(1)
  await type('p1', 'Service', 'P', { ...session, assessedOn: '2027-06-01' })
  const row = (await sheet()).rows.find(({ person }) => person === 'p1')
  expect(row?.attempts).toEqual({ Service: 2 })
  expect(row?.results.Service).toMatchObject({ result: 'pass', assessedOn: '2027-06-01' })
  expect(await type('p1', 'Service', '')).toMatchObject({ result: 'referred', assessedOn: '2027-03-01' })
})

test('several cells of one result are one change, and an award makes it awarded', async () => {
  const { office, sheet, fresh } = await sheetOf(session)
  const [row] = (await sheet()).rows
  if (!row) throw new Error('nobody in the group')
  const changes = sheetChanges(
    [
      { row, unit: '', field: 'result', value: 'merit' },
      { row, unit: '', field: 'certificateNo', value: 'EX-7' },
      { row, unit: '', field: 'awardedOn', value: '2027-04-01' },
    ],
    session,
    fresh,
  )
  expect(changes).toHaveLength(1)
  await office.ask('commit', { why: 'edit', changes })
  expect((await sheet()).rows[0]?.results['']).toMatchObject({ certificateNo: 'EX-7', state: 'awarded' })
})

test('a whole group is registered in one step and taken back in one', async () => {
  const { office, sheet, fresh } = await sheetOf(session)
  const { rows } = await sheet()
  const { seq } = await office.ask('commit', {
    why: 'edit',
    changes: registrations(rows, session, '2027-01-05', fresh),
  })
  expect((await sheet()).rows.map(({ results }) => results['']?.state)).toEqual(['registered', 'registered'])
  await office.ask('undo', { seq })
  expect(await office.list('qualificationResult')).toEqual([])
})
