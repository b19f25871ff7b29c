import type { ImportOptions } from '@shared/import/contract'
import type { Cell, Workbook } from '@shared/import/grid'
import { expect, test } from 'vitest'
import { edit, newPerson, openOn, PageJournal, withCleanOffice } from './office-harness'

withCleanOffice()

const file = { name: 'invented tour.xlsx', bytes: 1, sha256: '00' }
const options: ImportOptions = {
  language: 'en',
  cohort: { name: 'Invented tour 2031', kind: 'studyTourOut', from: '2031-07-01', to: '2031-07-14' },
  overrides: {},
  today: '2031-01-15',
}

/** A sheet of invented people, numbered from `first`. */
function people(count: number, first = 1): Workbook {
  const rows: Cell[][] = [['序号', '姓名', '性别', '出生日期', '护照号码', '手机号码']]
  for (let i = first; i < first + count; i++) {
    const birth = `200${i % 10}-0${(i % 9) + 1}-1${i % 9}`
    rows.push([i, `${'赵钱孙李周吴郑王'.charAt(i % 8)}虚${i}`, i % 2 ? '男' : '女', birth, `E${10_000_000 + i}`, null])
  }
  return { format: 'xlsx', encoding: null, delimiter: null, sheets: [{ sheet: 'Sheet1', rows, merges: [] }] }
}

test('a workbook becomes one change set, and undo takes all of it back', async () => {
  const journal = new PageJournal()
  const { office } = await openOn(journal)
  const { plan, view } = await office.ask('startImport', { file, workbook: people(5), options })
  expect(view.refused).toBeNull()
  expect(view.tables).toMatchObject([{ rowCount: 5, counts: { new: 5 }, undecided: 0 }])
  const page = await office.ask('importRows', { plan, table: 0, from: 1, count: 2 })
  expect(page).toMatchObject({ total: 5, rows: [{ row: 3 }, { row: 4 }] })
  const sheet = await office.ask('importSheet', { plan, sheet: 'Sheet1', from: 0, count: 2 })
  expect(sheet).toMatchObject({ totalRows: 6, rows: [{ 1: '姓名' }, { 1: '钱虚1' }] })
  expect(await office.list('person')).toEqual([])

  const applied = await office.ask('applyImport', { plan })
  expect(applied).toMatchObject({ seq: 1, written: 5, leftOut: [] })
  expect(await office.list('person')).toHaveLength(5)
  expect(await office.list('cohort')).toMatchObject([{ id: applied.cohortId }])
  expect(await office.list('importBatch')).toMatchObject([{ id: applied.batch }])
  expect(journal.sets.size).toBe(1)
  const { ids } = await office.ask('importRows', { plan, table: 0, from: 1, count: 1 })
  expect(await office.ask('get', { type: 'person', id: ids[3] ?? '' })).toMatchObject({ dateOfBirth: '2002-03-12' })

  await office.ask('undo', { seq: 1 })
  for (const type of ['person', 'cohort', 'enrolment', 'importBatch'] as const)
    expect(await office.list(type)).toEqual([])
})

test('applied twice, the second time finds everybody on record', async () => {
  const { office } = await openOn(new PageJournal())
  const { plan } = await office.ask('startImport', { file, workbook: people(3), options })
  await office.ask('applyImport', { plan })
  await expect(office.ask('applyImport', { plan })).rejects.toMatchObject({ code: 'planOutdated' })
  const view = await office.ask('adjustImport', { plan, options })
  expect(view.tables[0]?.counts).toMatchObject({ new: 0, same: 3 })
  await office.ask('applyImport', { plan })
  expect(await office.list('person')).toHaveLength(3)
})

test('a change elsewhere does not stop a plan that still holds', async () => {
  const { office } = await openOn(new PageJournal())
  await office.ask('commit', {
    why: 'edit',
    changes: [{ t: 'person', id: 'p1', subject: 'p1', op: 'create', row: { id: 'p1', nameZh: { full: '冯虚' } } }],
  })
  const { plan } = await office.ask('startImport', { file, workbook: people(3), options })
  await office.ask('commit', edit('p1', 1, 'phone', '+8613900000000'))
  expect(await office.ask('applyImport', { plan })).toMatchObject({ seq: 3, written: 3 })
})

test('a row that is left out is not written', async () => {
  const { office } = await openOn(new PageJournal())
  const { plan } = await office.ask('startImport', { file, workbook: people(3), options })
  await office.ask('choose', { plan, table: 0, rows: [3], choice: { kind: 'leave' } })
  expect(await office.ask('importRows', { plan, table: 0, from: 0, count: 9 })).toMatchObject({
    choices: { 3: { kind: 'leave' } },
  })
  expect(await office.ask('applyImport', { plan })).toMatchObject({ written: 2, leftOut: [3] })
  const { ids } = await office.ask('importRows', { plan, table: 0, from: 0, count: 9 })
  expect(Object.keys(ids)).toEqual(['2', '4'])
  await office.ask('closeImport', { plan })
  await expect(office.ask('wholePlan', { plan })).rejects.toMatchObject({ code: 'noSuchPlan' })
})

test('planning a large sheet tells how far it is, answers others meanwhile and can be stopped', async () => {
  const { office } = await openOn(new PageJournal())
  const stop = new AbortController()
  const stages = new Set<string>()
  const started = office.ask(
    'startImport',
    { file, workbook: people(8000), options },
    {
      signal: stop.signal,
      onProgress: ({ stage, done }) => {
        stages.add(stage)
        if (stage === 'match' && done > 0) office.list('person').then(() => stop.abort())
      },
    },
  )
  await expect(started).rejects.toMatchObject({ code: 'cancelled' })
  expect([...stages]).toContain('match')
  expect(await office.list('person')).toEqual([])
})

test('a list older than what the office set leaves it, until a person takes the list', async () => {
  const { office } = await openOn(new PageJournal())
  const { plan } = await office.ask('startImport', { file, workbook: people(2), options })
  await office.ask('applyImport', { plan })
  const [person] = await office.list('person')
  const [first] = Object.keys((person as { documents?: object })?.documents ?? {})
  await office.ask('commit', edit(String(person?.id), 1, 'phone', '+8613900000000'))
  await office.ask('commit', edit(String(person?.id), 2, `documents.${first}.issuePlace`, '示例市'))

  const workbook = people(2)
  const [heading, row] = workbook.sheets[0]?.rows ?? []
  if (heading && row) row[heading.indexOf('手机号码')] = '13911111111'
  // The list is from before; only the telephone number was set since.
  const old = { ...file, name: 'list 2020-03-05.xlsx', sha256: '01' }
  const { plan: again, view } = await office.ask('startImport', { file: old, workbook, options })
  expect(view).toMatchObject({ listDate: { date: '2020-03-05' }, before: null })
  expect(view.tables[0]).toMatchObject({ counts: { same: 2, changed: 0 }, newer: 1, toWrite: 0 })
  const { rows } = await office.ask('importRows', { plan: again, table: 0, newer: true, from: 0, count: 9 })
  expect(rows).toMatchObject([{ changes: [{ field: 'phone', take: false, to: '+8613911111111' }] }])

  const taken = await office.ask('adjustImport', {
    plan: again,
    options: { ...options, overrides: { takeOlder: true } },
  })
  expect(taken.tables[0]).toMatchObject({ counts: { changed: 1 }, newer: 0, toWrite: 1 })
  expect(view.tables[0]?.changing).toEqual([{ field: 'phone', rows: 1, overwrites: 1, taken: 0 }])
  expect(taken.tables[0]?.changing).toEqual([{ field: 'phone', rows: 1, overwrites: 1, taken: 1 }])
  await office.ask('applyImport', { plan: again })
  expect((await office.list('person')).map((one) => (one as { phone?: string }).phone)).toContain('+8613911111111')
})

test('a plan that is prepared is written by the press alone, once, with what was chosen', async () => {
  const journal = new PageJournal()
  const { office } = await openOn(journal)
  const { plan } = await office.ask('startImport', { file, workbook: people(40), options })
  await office.ask('prepareImport', { plan })
  expect(journal.sets.size).toBe(0)
  expect(await office.list('person')).toEqual([])

  const applied = await office.ask('applyImport', { plan })
  expect(applied).toMatchObject({ seq: 1, written: 40, leftOut: [] })
  expect(await office.list('person')).toHaveLength(40)
  const { ids } = await office.ask('importRows', { plan, table: 0, from: 0, count: 1 })
  expect(await office.ask('get', { type: 'person', id: ids[2] ?? '' })).toMatchObject({ seq: 1 })
  await expect(office.ask('applyImport', { plan })).rejects.toMatchObject({ code: 'planOutdated' })
})

test('a choice after a plan was prepared counts, and so does what somebody else writes', async () => {
  const { office } = await openOn(new PageJournal())
  const { plan } = await office.ask('startImport', { file, workbook: people(3), options })
  await office.ask('prepareImport', { plan })
  await office.ask('choose', { plan, table: 0, rows: [3], choice: { kind: 'leave' } })
  expect(await office.ask('applyImport', { plan })).toMatchObject({ seq: 1, written: 2, leftOut: [3] })

  const { plan: second } = await office.ask('startImport', { file, workbook: people(3, 4), options })
  await office.ask('prepareImport', { plan: second })
  await office.ask('commit', { why: 'edit', changes: [newPerson('p1')] })
  await office.ask('applyImport', { plan: second })
  expect(await office.list('person')).toHaveLength(6)
  expect(await office.ask('get', { type: 'person', id: 'p1' })).toMatchObject({ seq: 2 })
})

test('a press while it is being prepared waits for it, and a closed plan leaves nothing', async () => {
  const journal = new PageJournal()
  const { office } = await openOn(journal)
  const { plan } = await office.ask('startImport', { file, workbook: people(400), options })
  const preparing = office.ask('prepareImport', { plan })
  expect(await office.ask('applyImport', { plan })).toMatchObject({ seq: 1, written: 400 })
  await preparing

  const { plan: unwanted } = await office.ask('startImport', { file, workbook: people(400, 401), options })
  await office.ask('prepareImport', { plan: unwanted })
  await office.ask('closeImport', { plan: unwanted })
  expect(journal.sets.size).toBe(1)
  expect(await office.list('person')).toHaveLength(400)
})
