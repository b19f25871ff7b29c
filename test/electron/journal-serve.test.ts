/** Both ends of the protocol over a real MessageChannel, with a real journal behind it. */
import { FRAME_BYTES } from '@shared/journal-port'
import type { ChangeSet } from '@shared/model/change-set'
import { expect, test } from 'vitest'
import { JournalError } from '../../electron/journal'
import { applyChanges } from '../../renderer/office/apply'
import { NOBODY_ERASED } from '../../renderer/office/erased'
import { Memory } from '../../renderer/office/memory'
import { partsOf, readBody } from '../../renderer/office/parts'
import { readSnapshot, snapshotBodies } from '../../renderer/office/replay'
import { bytes, contentOf, errorOf, newProfile, openAt, textOf } from './journal-harness'
import { lineTo } from './journal-line-harness'

function set(seq: number, people: number, size = 10): ChangeSet {
  return {
    v: 1,
    model: 1,
    device: 'd',
    seq,
    hlc: '00000000000001-0000-d',
    who: '李明',
    why: 'import',
    changes: Array.from({ length: people }, (_, i) => ({
      t: 'person' as const,
      id: `p${i}`,
      subject: `p${i}`,
      op: 'create' as const,
      row: { id: `p${i}`, notes: '虚'.repeat(size) },
    })),
  }
}

test('a large set goes over in frames, each readable by itself, and comes back whole', async () => {
  const journal = await openAt(await newProfile())
  const { line } = lineTo(journal)
  await line.append(set(1, 3))
  expect(await line.append(set(2, 4000, 300))).toMatchObject({ seq: 2, snapshotDue: false })
  const found: unknown[] = []
  let parts = 0
  await line.read({ of: 'journal', from: 2, to: 2 }, ({ bytes: body, seq, part, last }) => {
    expect(seq).toBe(2)
    // Chinese takes three bytes a character.
    expect(body.length).toBeLessThan(FRAME_BYTES * 3.1)
    found.push(...readBody({ seq, part, last, bytes: body }, NOBODY_ERASED).changes)
    parts++
  })
  expect(parts).toBeGreaterThan(2)
  expect(found).toEqual(set(2, 4000, 300).changes)
  const [last] = await line.ask('parts', { places: [{ seq: 2, part: parts - 1 }] })
  expect(last).toMatchObject({ seq: 2, part: parts - 1, last: true })
})

test('many small sets travel together', async () => {
  const journal = await openAt(await newProfile())
  const { line } = lineTo(journal)
  for (let seq = 1; seq <= 50; seq++) await line.append(set(seq, 1))
  const { reader } = await line.ask('startReading', { of: 'journal', from: 1, to: 50 })
  const batch = await line.ask('readOn', { reader })
  expect(batch.done).toBe(true)
  expect(batch.parts.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
})

test('a snapshot goes over and is read back', async () => {
  const journal = await openAt(await newProfile())
  const { line } = lineTo(journal)
  await line.append(set(1, 1))
  await line.snapshot(1, partsOf({ v: 2 }, [{ keys: 'p1', label: 'person/p1', body: 'rows' }]))
  const read: string[] = []
  await line.read({ of: 'snapshot', seq: 1 }, (part) => {
    read.push(textOf(part.bytes))
  })
  expect(read).toEqual(['{"v":2}|p1=rows'])
  expect((await line.ask('open')).snapshots).toEqual([1])
})

test('the records of an office are the same after a snapshot', async () => {
  const journal = await openAt(await newProfile())
  const { line } = lineTo(journal)
  await line.append(set(1, 1))
  const memory = new Memory()
  applyChanges(memory, set(1, 3000, 200).changes, 1)
  await line.snapshot(1, snapshotBodies(memory, 1, NOBODY_ERASED))
  const read = await readSnapshot(line, 1, () => {})
  expect([...(read?.rows('person') ?? [])]).toEqual([...memory.rows('person')])
  expect(await readSnapshot(line, 2, () => {})).toBeNull()
})

test('refusals arrive with their code, and a set that fails in the middle is as good as none', async () => {
  const journal = await openAt(await newProfile())
  const { line } = lineTo(journal)
  await line.append(set(1, 1))
  expect(await errorOf(line.append(set(7, 4000, 300)))).toBe('stale')
  expect(await errorOf(line.ask('nonsense' as 'open'))).toBe('badRequest')
  expect((await line.append(set(2, 1))).seq).toBe(2)
  expect(await contentOf(journal)).toHaveLength(2)
})

test('a new window takes over; what the old one still says is refused', async () => {
  const journal = await openAt(await newProfile())
  const old = lineTo(journal)
  await old.line.append(set(1, 1))
  await old.line.ask('append', { seq: 2, part: 0, last: false, bytes: bytes('begun'), model: 1 })
  const fresh = lineTo(journal)
  expect(await errorOf(old.line.append(set(2, 1)))).toBe('replaced')
  expect((await fresh.line.ask('open')).lastSeq).toBe(1)
  expect((await fresh.line.append(set(2, 1))).seq).toBe(2)
  expect(await contentOf(journal)).toHaveLength(2)
})

test('a port that closes takes the set it had begun with it', async () => {
  const journal = await openAt(await newProfile())
  const { line, port } = lineTo(journal)
  await line.ask('append', { seq: 1, part: 0, last: false, bytes: bytes('begun'), model: 1 })
  port.close()
  const next = lineTo(journal)
  expect((await next.line.append(set(1, 1))).seq).toBe(1)
})

test('a journal that could not be opened says why to every question', async () => {
  const { line } = lineTo(new JournalError('hole', 'a segment is missing'))
  expect(await errorOf(line.ask('open'))).toBe('hole')
  expect(await errorOf(line.append(set(1, 1)))).toBe('hole')
})
