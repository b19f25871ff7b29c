import type { Change } from '@shared/model/change-set'
import { expect, test } from 'vitest'
import { edit, newPerson, openOn, PageJournal, withCleanOffice } from './office-harness'

withCleanOffice()

async function twoPeople() {
  const { office } = await openOn(new PageJournal())
  await office.ask('commit', {
    why: 'import',
    batch: 'b1',
    note: 'two people',
    changes: [newPerson('p1'), newPerson('p2')],
  })
  return office
}

test('an edit is taken back exactly, and taken back again', async () => {
  const office = await twoPeople()
  const before = await office.get('person', 'p1')
  await office.ask('commit', edit('p1', 1, 'documents.k9.number', 'E00000001'))
  expect(await office.ask('undo', { seq: 2 })).toEqual({ seq: 3 })
  expect(await office.get('person', 'p1')).toEqual({ ...before, seq: 3 })
  await expect(office.ask('undo', { seq: 2 })).rejects.toMatchObject({ code: 'alreadyUndone' })
  await office.ask('undo', { seq: 3 })
  expect(await office.get('person', 'p1')).toMatchObject({ documents: { k9: { number: 'E00000001' } } })
  await office.ask('undo', { seq: 2 })
  expect(await office.get('person', 'p1')).toEqual({ ...before, seq: 5 })
})

test('an import is taken back whole, and a deletion', async () => {
  const office = await twoPeople()
  const deletion: Change = { t: 'person', id: 'p2', subject: 'p2', op: 'delete', base: 1, row: {} as never }
  await office.ask('commit', { why: 'edit', changes: [deletion] })
  await expect(office.ask('undo', { seq: 1 })).rejects.toMatchObject({ code: 'changedSince' })
  await office.ask('undo', { seq: 2 })
  expect(await office.get('person', 'p2')).toMatchObject({ name: { full: 'Invented p2' } })
  await office.ask('undo', { seq: 1 })
  expect(await office.list('person')).toEqual([])
})

test('refused where somebody built on it, naming who and what', async () => {
  const office = await twoPeople()
  await office.ask('commit', edit('p1', 1, 'phone', '+441632960001'))
  await office.open('Anna Invented')
  await office.ask('commit', { ...edit('p1', 2, 'phone', '+441632960002'), note: 'called back' })
  await office.ask('commit', edit('p1', 3, 'email', 'p1@example.org'))
  await expect(office.ask('undo', { seq: 2 })).rejects.toMatchObject({
    code: 'changedSince',
    details: [
      {
        seq: 3,
        who: 'Anna Invented',
        note: 'called back',
        touched: [{ t: 'person', id: 'p1', p: 'phone' }],
      },
    ],
  })
  await office.ask('undo', { seq: 3 })
  await office.ask('undo', { seq: 2 })
  expect(await office.get('person', 'p1')).not.toHaveProperty('phone')
  expect(await office.get('person', 'p1')).toHaveProperty('email')
})

test('a refusal says whom it is about', async () => {
  const office = await twoPeople()
  await office.ask('commit', edit('p1', 1, 'nameZh.full', '虚构甲'))
  await office.ask('commit', edit('p1', 2, 'nameZh.full', '虚构乙'))
  await expect(office.ask('undo', { seq: 2 })).rejects.toMatchObject({
    details: [{ seq: 3, touched: [{ id: 'p1', name: { zh: '虚构乙' } }] }],
  })
})

test('two sets taken back out of order leave the value that stood before both', async () => {
  const office = await twoPeople()
  await office.ask('commit', edit('p1', 1, 'phone', '+441632960001'))
  const [phone] = edit('p1', 2, 'phone', '+441632960002').changes
  const [email] = edit('p2', 1, 'email', 'p2@example.org').changes
  if (!phone || !email) throw new Error('an edit of nothing')
  await office.ask('commit', { why: 'edit', changes: [phone, email] })
  await office.ask('commit', edit('p1', 3, 'phone', '+441632960003'))
  await office.ask('undo', { seq: 3, choices: { 4: 'keep' } })
  expect(await office.get('person', 'p1')).toHaveProperty('phone', '+441632960003')
  await office.ask('undo', { seq: 4 })
  expect(await office.get('person', 'p1')).toHaveProperty('phone', '+441632960001')
})

test('a value that came back before a set was written stays its own', async () => {
  const office = await twoPeople()
  await office.ask('commit', edit('p1', 1, 'phone', '+441632960001'))
  await office.ask('commit', edit('p1', 2, 'phone', '+441632960002'))
  await office.ask('undo', { seq: 3 })
  await office.ask('commit', edit('p1', 4, 'phone', '+441632960002'))
  await office.ask('commit', edit('p1', 5, 'phone', '+441632960004'))
  await office.ask('undo', { seq: 6 })
  expect(await office.get('person', 'p1')).toHaveProperty('phone', '+441632960002')
})

test('a record others refer to is not taken away', async () => {
  const office = await twoPeople()
  const enrolment: Change = {
    t: 'enrolment',
    id: 'e1',
    subject: 'p1',
    op: 'create',
    row: { id: 'e1', person: 'p1', cohort: 'c1' },
  }
  await office.ask('commit', { why: 'edit', changes: [enrolment] })
  await expect(office.ask('undo', { seq: 1 })).rejects.toMatchObject({ code: 'changedSince', details: [{ seq: 2 }] })
})

test('a set that never was cannot be taken back', async () => {
  const office = await twoPeople()
  await expect(office.ask('undo', { seq: 7 })).rejects.toMatchObject({ code: 'noSuchSet' })
})

test('the history of a record says who changed what, newest first', async () => {
  const office = await twoPeople()
  await office.ask('commit', edit('p1', 1, 'phone', '+441632960001'))
  await office.ask('commit', edit('p2', 1, 'phone', '+441632960009'))
  await office.ask('undo', { seq: 2 })
  const history = await office.ask('history', { type: 'person', id: 'p1' })
  expect(history).toMatchObject([
    { seq: 4, why: 'undo', op: 'update', undone: false, set: [{ p: 'phone', from: '+441632960001' }] },
    { seq: 2, why: 'edit', op: 'update', undone: true, set: [{ p: 'phone', to: '+441632960001' }] },
    {
      seq: 1,
      why: 'import',
      op: 'create',
      undone: false,
      note: 'two people',
      set: [{ p: 'name.full', to: 'Invented p1' }],
    },
  ])
  expect(history.every(({ who, at }) => who === '李明' && !Number.isNaN(Date.parse(at)))).toBe(true)
})

test('a large set is read back in parts', async () => {
  const { office } = await openOn(new PageJournal())
  const people = Array.from({ length: 3000 }, (_, i) => newPerson(`p${i}`, { notes: '虚构的备注'.repeat(60) }))
  await office.ask('commit', { why: 'import', changes: people })
  await office.ask('commit', edit('p2999', 1, 'phone', '+441632960001'))
  expect(await office.ask('history', { type: 'person', id: 'p2999' })).toHaveLength(2)
  await office.ask('undo', { seq: 2 })
  await office.ask('undo', { seq: 1 })
  expect(await office.list('person')).toEqual([])
})

test('what a list said and could not be taken outlives the undo of its import; what the import put right does not', async () => {
  const { office } = await openOn(new PageJournal())
  await office.ask('commit', { why: 'edit', changes: [newPerson('p1')] })
  const refused = (said: string) => ({ said, because: 'scientificNotation', list: 'a.csv', on: '2026-09-01' })
  const set = (key: string, value: object) =>
    Object.entries(value).map(([name, to]) => ({ p: `refusedValues.${key}.${name}`, to }))
  await office.ask('commit', {
    why: 'import',
    batch: 'b1',
    changes: [
      {
        t: 'person',
        id: 'p1',
        subject: 'p1',
        op: 'update',
        base: 1,
        set: [{ p: 'phone', to: '+441632960001' }, ...set('idCard', refused('2.199E+17'))],
      },
    ],
  })
  await office.ask('undo', { seq: 2 })
  const person = await office.get('person', 'p1')
  expect(person).not.toHaveProperty('phone')
  expect(person?.refusedValues).toEqual({ idCard: refused('2.199E+17') })
  // A later list brings the number, and goes again: what was wrong is wrong still.
  await office.ask('commit', {
    why: 'import',
    batch: 'b2',
    changes: [
      {
        t: 'person',
        id: 'p1',
        subject: 'p1',
        op: 'update',
        base: 3,
        set: [
          { p: 'idCard', to: '110105200811121238' },
          ...Object.entries(refused('2.199E+17')).map(([name, from]) => ({ p: `refusedValues.idCard.${name}`, from })),
        ],
      },
    ],
  })
  expect(await office.get('person', 'p1')).not.toHaveProperty('refusedValues')
  await office.ask('undo', { seq: 4 })
  expect((await office.get('person', 'p1'))?.refusedValues).toEqual({ idCard: refused('2.199E+17') })
  // Dismissed meanwhile, an import is taken back all the same.
  await office.ask('undo', { seq: 5 })
  await office.ask('undo', { seq: 3 })
  expect(await office.get('person', 'p1')).toMatchObject({ phone: '+441632960001' })
})
