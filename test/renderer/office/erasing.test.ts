import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { edit, flushed, newPerson, openOn, PageJournal, until, withCleanOffice } from './office-harness'

withCleanOffice()

const enrolment = (id: string, person: string) => ({
  ...{ t: 'enrolment' as const, id, subject: person, op: 'create' as const },
  row: { id, person, cohort: 'c1', state: 'confirmed', remarks: 'of an invented person' },
})

test('the working copy is made anew with another key, and nothing of the old one is left', async () => {
  const journal = new PageJournal()
  const { office, end } = await openOn(journal)
  await office.ask('commit', {
    why: 'import',
    changes: [newPerson('p1'), newPerson('p2'), enrolment('e1', 'p1'), enrolment('e2', 'p2')],
  })
  await flushed(journal)
  const before = { generation: journal.facts.workingCopy?.generation, key: journal.facts.key }
  expect(await office.view('erasure', { ids: ['p1'] })).toMatchObject({ people: 1, enrolments: 1, cohorts: ['c1'] })
  expect(await office.ask('erase', { ids: ['p1'] })).toEqual({ seq: 2, people: 1, stillNamed: 0 })
  expect(await office.get('person', 'p1')).toBeNull()
  expect(await office.get('enrolment', 'e1')).toEqual({
    id: 'e1',
    person: 'p1',
    cohort: 'c1',
    state: 'confirmed',
    seq: 2,
  })
  await flushed(journal)
  await until(() => journal.snapshots.has(2))
  expect(journal.facts.key).not.toEqual(before.key)
  expect(await Dexie.getDatabaseNames()).toEqual([`tongxing-office-${journal.facts.workingCopy?.generation}`])
  expect(journal.facts.workingCopy?.generation).not.toBe(before.generation)
  await office.ask('commit', edit('p2', 1, 'phone', '+441632960002'))
  await flushed(journal)
  await end()
  const again = await openOn(journal)
  expect(again.result).toEqual({ state: 'ready', records: 3, lastSeq: 3 })
  expect(await again.office.get('enrolment', 'e1')).toMatchObject({ person: 'p1' })
  await again.end()
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
  const rebuilt = await openOn(journal)
  expect(rebuilt.result).toMatchObject({ state: 'rebuilt', records: 3 })
  expect(await rebuilt.office.get('person', 'p1')).toBeNull()
  expect(await rebuilt.office.get('person', 'p2')).toMatchObject({ phone: '+441632960002' })
})

test('a disk that refuses leaves everybody as they were', async () => {
  const journal = new PageJournal()
  const { office } = await openOn(journal)
  await office.ask('commit', { why: 'edit', changes: [newPerson('p1')] })
  const { JournalError } = await import('../../../electron/journal/journal-error')
  journal.failNext = new JournalError('diskFull', 'full')
  await expect(office.ask('erase', { ids: ['p1'] })).rejects.toMatchObject({ code: 'diskFull' })
  expect(await office.get('person', 'p1')).toMatchObject({ id: 'p1' })
  await expect(office.ask('erase', { ids: ['nobody'] })).rejects.toMatchObject({ code: 'gone' })
  expect(await office.ask('erase', { ids: ['p1'] })).toMatchObject({ seq: 2 })
})
