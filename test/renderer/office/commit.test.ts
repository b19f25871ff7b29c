import type { Change } from '@shared/model/change-set'
import { expect, test } from 'vitest'
import { JournalError } from '../../../electron/journal/journal-error'
import type { OfficeClient } from '../../../renderer/office/client'
import { edit, newPerson, openOn, PageJournal, withCleanOffice } from './office-harness'

withCleanOffice()

const change = (office: OfficeClient, ...changes: Change[]) => office.ask('commit', { why: 'edit', changes })

test('a set is refused whole: gone, there already, numbers of the store', async () => {
  const journal = new PageJournal()
  const { office } = await openOn(journal)
  await change(office, newPerson('p1'))
  await expect(change(office, newPerson('p2'), newPerson('p1'))).rejects.toMatchObject({ code: 'exists' })
  await expect(change(office, newPerson('p2'), ...edit('p9', 1, 'sex', 'F').changes)).rejects.toMatchObject({
    code: 'gone',
  })
  await expect(change(office, ...edit('p1', 1, 'seq', 7).changes)).rejects.toMatchObject({ code: 'badRequest' })
  expect(await office.list('person')).toHaveLength(1)
  expect(journal.facts.lastSeq).toBe(1)
})

test('whoever saw an older record may change other values, not the one that changed meanwhile', async () => {
  const { office } = await openOn(new PageJournal())
  await change(office, newPerson('p1'))
  await office.ask('commit', edit('p1', 1, 'phone', '+441632960001'))
  await office.ask('commit', edit('p1', 1, 'email', 'invented@example.org'))
  await expect(office.ask('commit', edit('p1', 1, 'phone', '+441632960002'))).rejects.toMatchObject({
    code: 'outdated',
    details: [{ t: 'person', id: 'p1', p: 'phone' }],
  })
  expect(await office.get('person', 'p1')).toMatchObject({ phone: '+441632960001', email: 'invented@example.org' })
})

test('what changes nothing is not written', async () => {
  const journal = new PageJournal()
  const { office } = await openOn(journal)
  await change(office, newPerson('p1'))
  expect(await office.ask('commit', edit('p1', 1, 'name.full', 'Invented p1'))).toEqual({ seq: 1 })
  expect(journal.facts.lastSeq).toBe(1)
})

test('an empty group is no value, in rows and in changes', async () => {
  const { office } = await openOn(new PageJournal())
  await change(office, newPerson('p1', { documents: {}, welfare: { diet: 'none', dietTags: [] } }))
  expect(await office.get('person', 'p1')).toEqual({
    id: 'p1',
    seq: 1,
    name: { full: 'Invented p1' },
    welfare: { diet: 'none' },
  })
  await office.ask('commit', edit('p1', 1, 'welfare.diet', null))
  expect(await office.get('person', 'p1')).toEqual({ id: 'p1', seq: 2, name: { full: 'Invented p1' } })
})

test('when the disk is full nothing is shown as saved, and the next change goes through', async () => {
  const journal = new PageJournal()
  const { office } = await openOn(journal)
  const troubles: unknown[] = []
  office.listen((news) => news.news === 'trouble' && troubles.push(news))
  journal.failNext = new JournalError('diskFull', 'no space left')
  await expect(change(office, newPerson('p1'))).rejects.toMatchObject({ code: 'diskFull' })
  expect(await office.list('person')).toEqual([])
  expect(troubles).toHaveLength(1)
  expect(await change(office, newPerson('p1'))).toEqual({ seq: 1 })
})

test('changes at the same time are written one after the other', async () => {
  const { office } = await openOn(new PageJournal())
  const seqs = await Promise.all(
    Array.from({ length: 20 }, (_, i) => change(office, newPerson(`p${i}`)).then(({ seq }) => seq)),
  )
  expect(seqs).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
})

test('enrolments are found by cohort and by person as they move', async () => {
  const { office } = await openOn(new PageJournal())
  const row = (id: string, person: string, cohort: string): Change => ({
    t: 'enrolment',
    id,
    subject: person,
    op: 'create',
    row: { id, person, cohort },
  })
  await change(office, newPerson('p1'), row('e1', 'p1', 'c1'), row('e2', 'p1', 'c2'))
  await change(office, {
    t: 'enrolment',
    id: 'e2',
    subject: 'p1',
    op: 'update',
    base: 1,
    set: [{ p: 'cohort', to: 'c1' }],
  })
  await change(office, { t: 'enrolment', id: 'e1', subject: 'p1', op: 'delete', base: 1, row: {} as never })
  expect(await office.list('enrolment')).toEqual([{ id: 'e2', seq: 2, person: 'p1', cohort: 'c1' }])
})
