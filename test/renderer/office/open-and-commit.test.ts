import { expect, test } from 'vitest'
import { edit, flushed, newPerson, openOn, PageJournal, withCleanOffice } from './office-harness'

withCleanOffice()

test('a new office takes a person, and a second start finds them', async () => {
  const journal = new PageJournal()
  const first = await openOn(journal)
  expect(first.result).toMatchObject({ state: 'new', records: 0 })
  expect(await first.office.ask('commit', { why: 'edit', changes: [newPerson('p1')] })).toEqual({ seq: 1 })
  expect(await first.office.get('person', 'p1')).toMatchObject({ id: 'p1', seq: 1, name: { full: 'Invented p1' } })
  await flushed(journal)
  await first.end()
  const second = await openOn(journal)
  expect(second.result).toMatchObject({ state: 'ready', records: 1, lastSeq: 1 })
  expect(await second.office.get('person', 'p1')).toMatchObject({ id: 'p1', seq: 1, name: { full: 'Invented p1' } })
})

test('what changed is told, and what was saved last is what is read', async () => {
  const journal = new PageJournal()
  const { office } = await openOn(journal)
  const heard: unknown[] = []
  office.listen((news) => heard.push(news))
  await office.ask('commit', { why: 'edit', changes: [newPerson('p1')] })
  await office.ask('commit', edit('p1', 1, 'name.full', 'Changed Invented', 'Invented p1'))
  expect(await office.get('person', 'p1')).toMatchObject({ seq: 2, name: { full: 'Changed Invented' } })
  expect(heard).toContainEqual({ news: 'changed', seq: 2, types: ['person'], ids: ['p1'] })
})
