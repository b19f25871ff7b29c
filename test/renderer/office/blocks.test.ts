import { expect, test } from 'vitest'
import { BLOCK_RECORDS, Blocks } from '../../../renderer/office/blocks'
import { edit, flushed, newPerson, openOn, PageJournal, withCleanOffice } from './office-harness'

withCleanOffice()

function numbered(): Blocks {
  let made = 0
  return new Blocks(() => `b${++made}`)
}

test('records share rows, a full row is followed by the next', () => {
  const blocks = numbered()
  const rows = Array.from({ length: BLOCK_RECORDS + 1 }, (_, i) => blocks.place('person', `p${i}`))
  expect(new Set(rows.slice(0, -1))).toEqual(new Set(['b1']))
  expect(rows.at(-1)).toBe('b2')
  expect(blocks.place('person', 'p0')).toBe('b1')
  expect(blocks.place('cohort', 'p0')).toBe('b3')
})

test('a record that is taken out leaves its row to the others', () => {
  const blocks = numbered()
  for (const id of ['p1', 'p2']) blocks.place('person', id)
  blocks.remove('person', 'p1')
  expect(blocks.find('person', 'p1')).toBeUndefined()
  expect([...blocks.idsIn('b1')]).toEqual(['p2'])
})

test('a row that was read and has room is filled up', () => {
  const blocks = numbered()
  blocks.loaded('person', 'old', ['p1'])
  expect(blocks.place('person', 'p2')).toBe('old')
  expect([...blocks.idsIn('old')]).toEqual(['p1', 'p2'])
})

test('hundreds of people, some changed and some deleted, come back over many restarts', async () => {
  const journal = new PageJournal()
  let { office, end } = await openOn(journal)
  const ids = Array.from({ length: 1500 }, (_, i) => `p${i}`)
  await office.ask('commit', { why: 'import', changes: ids.map((id) => newPerson(id)) })
  for (let round = 0; round < 3; round++) {
    const gone = ids.splice(round * 50, 37)
    await office.ask('commit', {
      why: 'edit',
      changes: gone.map((id) => ({ t: 'person', id, subject: id, op: 'delete', base: 99, row: {} as never })),
    })
    await office.ask('commit', edit(ids[round * 300] ?? '', 99, 'phone', `+44163296000${round}`))
    const content = await office.list('person')
    await flushed(journal)
    await end()
    const again = await openOn(journal)
    expect(again.result).toMatchObject({ state: 'ready', records: ids.length })
    expect((await again.office.list('person')).sort(byId)).toEqual(content.sort(byId))
    office = again.office
    end = again.end
  }
})

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
