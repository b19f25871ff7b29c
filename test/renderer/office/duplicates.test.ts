import type { DuplicateList } from '@shared/import/match/duplicate-list'
import { expect, test } from 'vitest'
import { openOn, PageJournal, withCleanOffice } from './office-harness'

withCleanOffice()

test('two records of one person are found, merged in one set, keep both histories, and come apart again', async () => {
  const journal = new PageJournal()
  const { office } = await openOn(journal)
  const person = (id: string, row: object) =>
    office.ask('commit', {
      why: 'edit',
      note: `made ${id}`,
      changes: [{ t: 'person', id, subject: id, op: 'create', row: { id, ...row } }],
    })
  const named = { nameZh: { full: '王示例' }, dateOfBirth: '2008-11-12' }
  await person('p1', { ...named, phone: '+8619900000001' })
  await person('p2', { ...named, email: 'w@example.cn' })
  await office.ask('commit', {
    why: 'edit',
    changes: [{ t: 'enrolment', id: 'e1', subject: 'p2', op: 'create', row: { id: 'e1', person: 'p2', cohort: 'c1' } }],
  })

  let list: DuplicateList
  do list = await office.view('duplicates', { from: 0, count: 10, language: 'zh' })
  while (list.progress < 1)
  expect(list).toMatchObject({ total: 1, lines: [{ a: { id: 'p1' }, b: { id: 'p2' }, by: 'nameAndBirth' }] })

  const changes = await office.view('merged', { keep: 'p1', gone: 'p2', taken: [] })
  const { seq } = await office.ask('commit', { why: 'merge', note: 'merged', changes: changes ?? [] })
  expect(await office.list('person')).toMatchObject([{ id: 'p1', phone: '+8619900000001', email: 'w@example.cn' }])
  expect(await office.list('enrolment')).toMatchObject([{ id: 'e1', person: 'p1' }])
  const history = await office.ask('history', { type: 'person', id: 'p1' })
  expect(history.map(({ note }) => note)).toEqual(expect.arrayContaining(['merged', 'made p1', 'made p2']))
  expect((await office.view('duplicates', { from: 0, count: 10, language: 'zh' })).total).toBe(0)

  await office.ask('undo', { seq })
  expect((await office.list('person')).map(({ id }) => id).sort()).toEqual(['p1', 'p2'])
  expect(await office.list('enrolment')).toMatchObject([{ person: 'p2' }])
})
