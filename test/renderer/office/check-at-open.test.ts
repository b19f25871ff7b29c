import type { WorkingCopyMeta } from '@shared/journal-port'
import { type ChangeSet, MODEL_VERSION } from '@shared/model/change-set'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { NOBODY_ERASED } from '../../../renderer/office/erased'
import { partsOfSet } from '../../../renderer/office/parts'
import { keysWithoutNames } from '../../../renderer/office/sealing-keys'
import { edit, flushed, newPerson, openOn, PageJournal, until, withCleanOffice } from './office-harness'

withCleanOffice()

/** A journal whose office was opened, got these people and was closed with everything flushed. */
async function officeWith(...ids: string[]): Promise<PageJournal> {
  const journal = new PageJournal()
  const { office, end } = await openOn(journal)
  for (const id of ids) await office.ask('commit', { why: 'edit', changes: [newPerson(id)] })
  await flushed(journal)
  await end()
  return journal
}

function databaseOf(journal: PageJournal): string {
  return `tongxing-office-${journal.facts.workingCopy?.generation}`
}

/** Opens the working copy beside the office, as somebody who damages it would. */
async function tamper(journal: PageJournal, change: (db: Dexie) => Promise<unknown>): Promise<void> {
  const db = await new Dexie(databaseOf(journal)).open()
  await change(db)
  db.close()
}

async function firstRow(db: Dexie): Promise<{ id: string; box: Uint8Array }> {
  const [row] = await db.table('person').toArray()
  return row
}

async function appendByHand(
  journal: PageJournal,
  seq: number,
  changes: ChangeSet['changes'],
  model = 1,
): Promise<void> {
  const set: ChangeSet = {
    v: 1,
    model,
    device: 'd',
    seq,
    hlc: '00000000000001-0000-d',
    who: '王芳',
    why: 'edit',
    changes,
  }
  const [bytes] = partsOfSet(set, keysWithoutNames(NOBODY_ERASED))
  await journal.served.append({ seq, part: 0, last: true, bytes: bytes as Uint8Array, model })
}

async function names(office: Awaited<ReturnType<typeof openOn>>['office']): Promise<string[]> {
  return (await office.list('person')).map(({ id }) => id).sort()
}

test.each<[string, (journal: PageJournal) => Promise<unknown> | unknown, string]>([
  ['the database is gone', (journal) => Dexie.delete(databaseOf(journal)), 'missing'],
  ['main knows of no working copy', (journal) => Object.assign(journal.facts, { workingCopy: null }), 'missing'],
  [
    'the database is empty',
    (journal) => tamper(journal, (db) => Promise.all(db.tables.map((t) => t.clear()))),
    'empty',
  ],
  [
    'a row is gone',
    (journal) => tamper(journal, async (db) => db.table('person').delete((await firstRow(db)).id)),
    'short',
  ],
  [
    'a row was copied to another place',
    (journal) =>
      tamper(journal, async (db) => {
        await db.table('person').put({ ...(await firstRow(db)), id: 'another' })
      }),
    'unreadable',
  ],
  ['a newer engine wrote it', (journal) => tamper(journal, (db) => metaWith(db, { engine: 9999 })), 'newer'],
  ['a newer dictionary wrote it', (journal) => tamper(journal, (db) => metaWith(db, { model: 9999 })), 'newer'],
  ['it went back in time', (journal) => tamper(journal, (db) => metaWith(db, { flush: 0 })), 'short'],
  [
    'a flush failed the last time',
    (journal) => Object.assign(journal.facts.workingCopy ?? {}, { state: 'stale' }),
    'stale',
  ],
])('the office is rebuilt when %s', async (_, damage, because) => {
  const journal = await officeWith('p1', 'p2', 'p3')
  await damage(journal)
  const { office, result, end } = await openOn(journal)
  expect(result).toEqual({ state: 'rebuilt', because, records: 3, lastSeq: 3 })
  expect(await names(office)).toEqual(['p1', 'p2', 'p3'])
  await flushed(journal)
  await end()
  expect((await openOn(journal)).result).toMatchObject({ state: 'ready', records: 3 })
  expect(await Dexie.getDatabaseNames()).toEqual([databaseOf(journal)])
})

function metaWith(db: Dexie, change: object): Promise<unknown> {
  return db.transaction('rw', 'meta', async () => {
    const meta = await db.table('meta').get('meta')
    await db.table('meta').put({ ...meta, ...change }, 'meta')
  })
}

test('what the journal has and the working copy lacks is caught up', async () => {
  const journal = await officeWith('p1')
  await appendByHand(journal, 2, [newPerson('p2')])
  await appendByHand(journal, 3, edit('p1', 1, 'name.full', 'Later Invented', 'Invented p1').changes)
  const { office, result, end } = await openOn(journal)
  expect(result).toEqual({ state: 'caughtUp', records: 2, lastSeq: 3 })
  expect(await office.get('person', 'p1')).toMatchObject({ seq: 3, name: { full: 'Later Invented' } })
  await flushed(journal)
  await end()
  expect((await openOn(journal)).result).toMatchObject({ state: 'ready', records: 2, lastSeq: 3 })
})

test('a new office that ends right after its first change is not rebuilt', async () => {
  const journal = new PageJournal()
  const { office, end } = await openOn(journal)
  await office.ask('commit', { why: 'edit', changes: [newPerson('p1')] })
  await end()
  const again = await openOn(journal)
  expect(again.result).toMatchObject({ records: 1, lastSeq: 1 })
  expect(['ready', 'caughtUp']).toContain(again.result.state)
  expect(await names(again.office)).toEqual(['p1'])
})

test('a rebuild that was not finished goes on without being told of again', async () => {
  const journal = await officeWith('p1', 'p2', 'p3')
  await tamper(journal, (db) => metaWith(db, { state: 'building' }))
  const { office, result, end } = await openOn(journal)
  expect(result).toMatchObject({ state: 'caughtUp', records: 3, lastSeq: 3 })
  expect(await names(office)).toEqual(['p1', 'p2', 'p3'])
  await flushed(journal)
  await end()
  expect((await openOn(journal)).result).toMatchObject({ state: 'ready', records: 3 })
})

test('a working copy that is ahead of the journal is kept aside', async () => {
  const journal = await officeWith('p1', 'p2')
  const ahead = databaseOf(journal)
  journal.sets.delete(2)
  journal.facts.lastSeq = 1
  const { office, result, end } = await openOn(journal)
  expect(result).toMatchObject({ state: 'rebuilt', because: 'ahead', records: 1 })
  expect(await names(office)).toEqual(['p1'])
  await flushed(journal)
  await end()
  expect((await openOn(journal)).result.state).toBe('ready')
  expect(await Dexie.getDatabaseNames()).toContain(ahead)
})

test('sets the journal lost are said, and what the working copy still has of them is kept aside', async () => {
  const journal = await officeWith('p1', 'p2')
  const ahead = databaseOf(journal)
  journal.sets.delete(2)
  journal.facts.lost = { from: 2, to: 2 }
  const { office, result } = await openOn(journal)
  expect(result).toMatchObject({ state: 'rebuilt', because: 'lost', lost: { from: 2, to: 2 }, records: 1 })
  expect(await office.ask('commit', { why: 'edit', changes: [newPerson('p3')] })).toEqual({ seq: 3 })
  expect(await Dexie.getDatabaseNames()).toContain(ahead)
})

test('an empty journal beside a working copy is refused, not shown as a new office', async () => {
  const journal = await officeWith('p1')
  const before = await Dexie.getDatabaseNames()
  const { office, result } = await openOn(new PageJournal())
  expect(result).toMatchObject({ state: 'refused', because: 'missingJournal' })
  await expect(office.list('person')).rejects.toMatchObject({ code: 'notOpen' })
  expect(await Dexie.getDatabaseNames()).toEqual(before)
  expect(journal.facts.lastSeq).toBe(1)
})

test('an office of a newer dictionary is refused and nothing is written', async () => {
  const journal = await officeWith('p1')
  await appendByHand(journal, 2, [newPerson('p2')], MODEL_VERSION + 1)
  const workingCopy = structuredClone(journal.facts.workingCopy)
  const { office, result } = await openOn(journal)
  expect(result).toMatchObject({ state: 'refused', because: 'newer' })
  await expect(office.ask('commit', { why: 'edit', changes: [newPerson('p9')] })).rejects.toMatchObject({
    code: 'notOpen',
  })
  expect(journal.facts).toMatchObject({ lastSeq: 2, workingCopy })
})

test('a rebuild starts from the newest snapshot that reads', async () => {
  const journal = new PageJournal()
  journal.snapshotEvery = 2
  const { office, end } = await openOn(journal)
  for (const id of ['p1', 'p2', 'p3', 'p4', 'p5']) {
    await office.ask('commit', { why: 'edit', changes: [newPerson(id)] })
    await flushed(journal)
    if (journal.facts.lastSeq % 2 === 0) await until(() => journal.snapshots.has(journal.facts.lastSeq))
  }
  await end()
  expect([...journal.snapshots.keys()]).toEqual([2, 4])
  await Dexie.delete(databaseOf(journal))
  // Without the sets before them the snapshots must be what is read.
  for (const seq of [1, 2]) journal.sets.delete(seq)
  journal.snapshots.set(4, journal.snapshots.get(4)?.slice(0, 1) ?? [])
  const again = await openOn(journal)
  expect(again.result).toMatchObject({ state: 'rebuilt', because: 'missing', records: 5 })
  expect(await names(again.office)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5'])
})

test('a working copy that is taken away meanwhile costs nothing that was saved, and is made anew with the next change', async () => {
  const journal = await officeWith('p1')
  const { office, end } = await openOn(journal)
  const troubles: unknown[] = []
  office.listen((news) => /trouble|copyRenewed/.test(news.news) && troubles.push(news))
  await Dexie.delete(databaseOf(journal))
  await office.ask('commit', { why: 'edit', changes: [newPerson('p2')] })
  await until(() => journal.facts.workingCopy?.state === 'stale')
  expect(troubles).toMatchObject([{ message: 'workingCopyFailed' }])
  expect(office.state().trouble).not.toBeNull()
  await office.ask('commit', { why: 'edit', changes: [newPerson('p3')] })
  expect(await names(office)).toEqual(['p1', 'p2', 'p3'])
  await flushed(journal)
  expect(troubles).toMatchObject([{ message: 'workingCopyFailed' }, { news: 'copyRenewed' }])
  expect(office.state().trouble).toBeNull()
  await office.ask('commit', { why: 'edit', changes: [newPerson('p4')] })
  await flushed(journal)
  await end()
  const again = await openOn(journal)
  expect(again.result).toMatchObject({ state: 'ready', records: 4 })
  expect(await names(again.office)).toEqual(['p1', 'p2', 'p3', 'p4'])
})

test('on disk nothing can be read without the key', async () => {
  const journal = await officeWith('p1')
  await tamper(journal, async (db) => {
    const row = await firstRow(db)
    expect(Object.keys(row).sort()).toEqual(['box', 'id', 'seq'])
    expect(new TextDecoder().decode(row.box)).not.toContain('Invented')
  })
})

test('a second worker waits for the first to go', async () => {
  const journal = await officeWith('p1')
  const first = await openOn(journal)
  const second = openOn(journal)
  await new Promise((later) => setTimeout(later, 100))
  await first.end()
  expect((await second).result).toMatchObject({ state: 'ready', records: 1 })
})

test('records that come to something else than was said are noticed after opening, and the copy is made anew', async () => {
  const journal = await officeWith('p1', 'p2')
  const { generation, tables } = journal.facts.workingCopy as WorkingCopyMeta
  expect(tables.person?.content).toBeTypeOf('number')
  // Both words on it are changed alike, so that what is compared at once agrees.
  const wrong = { ...tables, person: { ...tables.person, content: (tables.person?.content ?? 0) ^ 1 } }
  await tamper(journal, (db) => metaWith(db, { tables: wrong }))
  Object.assign(journal.facts.workingCopy ?? {}, { tables: wrong })
  const { office, result, end } = await openOn(journal)
  expect(result.state).toBe('ready')
  await until(() => office.state().result?.state === 'rebuilt')
  expect(office.state().result).toMatchObject({ because: 'differs', records: 2, lastSeq: 2 })
  expect(await names(office)).toEqual(['p1', 'p2'])
  await office.ask('commit', { why: 'edit', changes: [newPerson('p3')] })
  await flushed(journal)
  expect(journal.facts.workingCopy?.generation).not.toBe(generation)
  await end()
  const again = await openOn(journal)
  expect(again.result).toMatchObject({ state: 'ready', records: 3 })
  await again.office.ask('commit', { why: 'edit', changes: [newPerson('p4')] })
  await flushed(journal)
  await until(() => journal.facts.workingCopy?.tables.person?.content !== null)
  expect(again.office.state().result?.state).toBe('ready')
})
