/**
 * Somebody erased in a real profile: afterwards everything that can still be opened with the office key and the keyring
 * is opened, and nothing of them is in it. All people are invented.
 */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Change, ChangeSetDraft } from '@shared/model/change-set'
import { cohortSummary } from '@shared/summary/cohort-summary'
import { expect, test } from 'vitest'
import { Shelf } from '../../electron/attachments/shelf'
import type { Office } from '../../renderer/office/office'
import { everythingIn, openOffice } from './erasure-harness'
import { close, errorOf, filesOf, newProfile, openAt, restore } from './journal-harness'

/** What says who she is, in three scripts and in numbers; none of it may be found afterwards. */
const HERS = ['虚构甲', 'XU Goujia', '허구갑', 'E12345678', '13812345678', 'jia@example.org', '花生过敏', '住院两天']
const ID = '01j0000000000000000000000a'
const OTHER = '01j0000000000000000000000b'

const made = (t: Change['t'], row: { id: string } & Record<string, unknown>): Change =>
  ({ t, id: row.id, subject: row.id, op: 'create', row }) as Change

function office(file: { fileName: string; sha256: string; bytes: number }): ChangeSetDraft {
  return {
    why: 'import',
    note: '虚构甲和虚构乙.xlsx',
    batch: 'b1',
    changes: [
      made('cohort', {
        id: 'c1',
        name: { zh: '虚构团' },
        dates: { from: '2026-07-01', to: '2026-07-10' },
        leader: 'e1',
        remarks: '虚构甲花生过敏，航班另订',
      }),
      made('person', {
        id: ID,
        nameZh: { full: '虚构甲', family: '虚', given: '构甲' },
        nameLatin: { full: 'XU Goujia', family: 'XU', given: 'Goujia' },
        formerName: '허구갑',
        gender: 'F',
        phone: '13812345678',
        email: 'jia@example.org',
        documents: { k1: { type: 'passport', number: 'E12345678' } },
        files: { f1: file },
      }),
      made('person', { id: OTHER, nameZh: { full: '虚构乙' }, gender: 'M', phone: '13900000002' }),
      made('enrolment', {
        id: 'e1',
        person: ID,
        cohort: 'c1',
        role: 'student',
        state: 'confirmed',
        remarks: '花生过敏',
      }),
      made('enrolment', { id: 'e2', person: OTHER, cohort: 'c1', role: 'student', state: 'confirmed' }),
      made('masterClass', { id: 'm1', cohort: 'c1', pairs: { p1: { apprentice: ID, grade: '优' } } }),
      made('importBatch', { id: 'b1', cohort: 'c1', file: '虚构甲和虚构乙.xlsx' }),
    ],
  }
}

/** A closed profile with two people in a cohort, several changes of one of them, a file and a snapshot. */
async function profile(): Promise<{ folder: string; sha256: string }> {
  const folder = await newProfile()
  const journal = await openAt(folder, { snapshotEvery: { sets: 3, bytes: 1e9 } })
  const shelf = new Shelf(folder, async () => ({ office: journal.key, people: journal.people }))
  const source = join(folder, '..', `${ID}.txt`)
  await writeFile(source, '虚构甲的护照扫描 E12345678')
  const kept = await shelf.keep(source)
  await rm(source)
  const working = await openOffice(journal)
  await working.commit(office({ ...kept, fileName: '虚构甲.txt' }))
  const set = (t: Change['t'], id: string, p: string, to: unknown): ChangeSetDraft['changes'] => [
    { t, id, subject: id, op: 'update', base: 99, set: [{ p, to }] },
  ]
  await working.commit({ why: 'edit', note: '改了虚构甲的电话', changes: set('person', ID, 'remarks', '住院两天') })
  await working.commit({ why: 'edit', note: 'XU Goujia: room', changes: set('cohort', 'c1', 'purpose', '交流') })
  await working.settled()
  await working.commit({ why: 'edit', changes: set('person', OTHER, 'phone', '13900000003') })
  await working.commit({
    why: 'edit',
    changes: set('cohort', 'c1', 'remarks', '虚构甲花生过敏，航班另订。虚构甲住院两天'),
  })
  expect((await journal.facts()).snapshots).toEqual([3])
  await close(journal)
  return { folder, sha256: kept.sha256 }
}

const foundIn = (text: string) => HERS.filter((value) => text.includes(value))

test('nothing of somebody erased can be found in anything that is left, and the counts stay', async () => {
  const { folder, sha256 } = await profile()
  const journal = await openAt(folder)
  const working = await openOffice(journal)
  // The test sees what is there: before, it finds all of it.
  expect(foundIn(await everythingIn(folder, journal))).toEqual(HERS)
  const people = cohortSummary(working.memory, 'c1', '2026-11-22')?.people
  expect(people).toBe(2)

  const done = await working.erase({ ids: [ID], reason: 'asked for' }, () => {})
  expect(done).toEqual({ seq: 6, people: 1, stillNamed: 0 })
  await working.settled()
  expect(working.memory.get('person', ID)).toBeUndefined()
  expect(working.memory.get('enrolment', 'e1')).toEqual({
    ...{ id: 'e1', seq: 6, person: ID, cohort: 'c1', role: 'student', state: 'confirmed' },
  })
  expect(working.memory.get('cohort', 'c1')).toMatchObject({
    remarks: '▇▇花生过敏，航班另订。▇▇住院两天',
    purpose: '交流',
  })
  expect(working.memory.get('cohort', 'c1')).not.toHaveProperty('leader')
  expect(working.memory.get('importBatch', 'b1')).toMatchObject({ file: '▇▇和虚构乙.xlsx' })
  expect(working.memory.get('masterClass', 'm1')).toMatchObject({ pairs: { p1: { grade: '优' } } })
  // What was said of her without her name stays in the cohort's text: nobody is named by it.
  expect(foundIn(await everythingIn(folder, journal))).toEqual(['花生过敏', '住院两天'])
  expect((await filesOf(folder)).has(join('files', sha256.slice(0, 2), sha256))).toBe(false)
  expect(cohortSummary(working.memory, 'c1', '2026-11-22')?.people).toBe(people)

  await close(journal)
  const again = await openAt(folder)
  const later = await openOffice(again)
  expect(contentOf(later)).toEqual(contentOf(working))
  expect(foundIn(await everythingIn(folder, again))).toEqual(['花生过敏', '住院两天'])
})

test('history and undo of what was say that it was erased', async () => {
  const { folder } = await profile()
  const journal = await openAt(folder)
  const working = await openOffice(journal)
  await working.erase({ ids: [ID] }, () => {})
  const history = await working.log.history('person', ID)
  expect(history).toMatchObject([
    { why: 'erase', op: 'delete', erased: true, set: [] },
    { why: 'edit', op: 'update', erased: true, set: [] },
    { why: 'import', op: 'create', erased: true, set: [] },
  ])
  expect(history.some(({ note }) => note !== undefined)).toBe(false)
  expect(await errorOf(working.undo(2))).toBe('erased')
  expect(await errorOf(working.undo(6))).toBe('erased')
  await working.undo(4)
  expect(working.memory.get('person', OTHER)).toMatchObject({ phone: '13900000002' })
  expect(await errorOf(working.erase({ ids: ['nobody'] }, () => {}))).toBe('gone')
})

test('what was kept can be changed and deleted, and an office restored from before holds it and nothing else of them', async () => {
  const { folder } = await profile()
  const before = await filesOf(folder)
  const journal = await openAt(folder)
  const working = await openOffice(journal)
  await working.erase({ ids: [ID] }, () => {})
  const after = contentOf(working)
  const update = (p: string, to: unknown): ChangeSetDraft => ({
    why: 'edit',
    changes: [{ t: 'enrolment', id: 'e1', subject: ID, op: 'update', base: 99, set: [{ p, to }] }],
  })
  await working.commit(update('state', 'completed'))
  await close(journal)
  const again = await openAt(folder)
  expect((await openOffice(again)).memory.get('enrolment', 'e1')).toMatchObject({ state: 'completed', role: 'student' })
  await close(again)

  const erased = (await filesOf(folder)).get(join('keys', 'erased.json')) as Buffer
  for (const without of ['', 'snapshots']) {
    await restore(folder, before)
    await writeFile(join(folder, 'keys', 'erased.json'), erased)
    if (without) await rm(join(folder, without), { recursive: true })
    const restored = await openAt(folder)
    const old = await openOffice(restored)
    await old.settled()
    expect(old.memory.get('person', ID)).toBeUndefined()
    expect(old.memory.get('enrolment', 'e1')).toMatchObject({ person: ID, cohort: 'c1', state: 'confirmed' })
    expect(unnumbered(contentOf(old))).toEqual(unnumbered(after))
    expect(foundIn(await everythingIn(folder, restored))).toEqual([])
    await close(restored)
  }
})

test('somebody who was deleted before can be erased, and two at once', async () => {
  const { folder } = await profile()
  const journal = await openAt(folder)
  const working = await openOffice(journal)
  const { removalOf } = await import('@shared/model/removal')
  await working.commit({ why: 'edit', changes: removalOf(working.memory, 'person', ID)?.changes ?? [] })
  expect(await working.erase({ ids: [ID, OTHER] }, () => {})).toMatchObject({ people: 2 })
  await working.settled()
  const left = await everythingIn(folder, journal)
  for (const value of ['E12345678', '13812345678', '13900000002', '13900000003', '虚构乙']) {
    expect([value, left.includes(value)]).toEqual([value, false])
  }
  expect(cohortSummary(working.memory, 'c1', '2026-11-22')?.people).toBe(1)
})

function contentOf({ memory }: Office): unknown {
  return Object.fromEntries(
    (['person', 'enrolment', 'cohort', 'masterClass', 'importBatch'] as const).map((type) => [
      type,
      [...memory.rows(type)].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  )
}

/** The same without the numbers of change sets, which an older journal does not reach. */
function unnumbered(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content), (key, value) => (key === 'seq' ? undefined : value))
}
