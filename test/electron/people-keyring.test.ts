/** Keys of people: sealed bodies, what becomes of them when a key is destroyed, and what a damaged keyring does. */
import { cp, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Erasure } from '@shared/journal-port'
import { expect, test } from 'vitest'
import type { Journal } from '../../electron/journal'
import { Memory } from '../../renderer/office/memory'
import { readSnapshot, replay } from '../../renderer/office/replay'
import {
  append,
  bytes,
  close,
  contentOf,
  errorOf,
  filesOf,
  newProfile,
  openAt,
  restore,
  textOf,
} from './journal-harness'
import { lineTo } from './journal-line-harness'

const RING = join('keys', 'people.keyring')
const COPY = join('keys', 'people.copy.keyring')

async function write(journal: Journal, seq: number, ...parts: Uint8Array[]): Promise<void> {
  for (const [part, body] of parts.entries()) {
    await journal.append({ seq, part, last: part === parts.length - 1, bytes: body, model: 2 })
  }
}

const erasure = (id: string, seq: number): Erasure => ({
  id,
  keys: [id],
  at: '2026-11-22T00:00:00.000Z',
  who: '李明',
  seq,
  kept: [],
})

const ERASING = JSON.stringify({ why: 'erase' })

/** An office with two people in three sets and a snapshot. */
async function twoPeople(): Promise<string> {
  const folder = await newProfile()
  const journal = await openAt(folder)
  await write(journal, 1, bytes('head', ['p1', '虚构甲'], ['', 'a cohort']), bytes('', ['p2', '虚构乙']))
  await write(journal, 2, bytes('head', ['p1\u0000p2', 'a note about both']))
  await journal.writeSnapshot({
    seq: 2,
    part: 0,
    last: true,
    bytes: bytes('snapshot', ['p1', '虚构甲'], ['p2', '虚构乙']),
  })
  await close(journal)
  return folder
}

async function snapshotOf(journal: Journal): Promise<string[]> {
  const found: string[] = []
  for await (const part of journal.readSnapshot(2)) found.push(textOf(part.bytes))
  return found
}

test('bodies are sealed with the keys of those they are about and come back open', async () => {
  const journal = await openAt(await twoPeople())
  expect(await contentOf(journal)).toEqual([
    '1.0:head|p1=虚构甲|=a cohort',
    '1.1:|p2=虚构乙',
    '2.0:head|p1 p2=a note about both',
  ])
  expect(await snapshotOf(journal)).toEqual(['snapshot|p1=虚构甲|p2=虚构乙'])
})

test('an erasure takes one person out of journal and snapshots and leaves the others', async () => {
  const folder = await twoPeople()
  const journal = await openAt(folder)
  const before = (await journal.facts()).key
  await journal.announceErasure(3, [erasure('p1', 3)])
  await write(journal, 3, bytes(ERASING))
  const { key, erased } = await journal.carryOutErasure(3)
  expect(erased).toMatchObject([{ id: 'p1', seq: 3 }])
  expect(Buffer.from(key).equals(Buffer.from(before))).toBe(false)
  const after = ['1.0:head|p1 erased|=a cohort', '1.1:|p2=虚构乙', '2.0:head|p1 p2 erased', `3.0:${ERASING}`]
  expect(await contentOf(journal)).toEqual(after)
  expect(await snapshotOf(journal)).toEqual(['snapshot|p1 erased|p2=虚构乙'])
  expect(await errorOf(append(journal, 4, 'fine'))).toBe('no error')
  expect(await errorOf(write(journal, 5, bytes('head', ['p1', 'again'])))).toBe('erased')
  await close(journal)
  const again = await openAt(folder)
  expect((await contentOf(again)).slice(0, 4)).toEqual(after)
  expect((await again.facts()).erased).toMatchObject([{ id: 'p1' }])
})

test('an old copy of the keyring brings nobody back', async () => {
  const folder = await twoPeople()
  const before = await filesOf(folder)
  const journal = await openAt(folder)
  await journal.announceErasure(3, [erasure('p1', 3)])
  await write(journal, 3, bytes(ERASING))
  await journal.carryOutErasure(3)
  await close(journal)
  for (const name of [RING, COPY]) await writeFile(join(folder, name), before.get(name) as Buffer)
  const again = await openAt(folder)
  expect((await contentOf(again))[0]).toBe('1.0:head|p1 erased|=a cohort')
  await close(again)
  // The keys were dropped from the files too, so that the list is not what holds them back.
  for (const name of ['erased.json', 'erased.copy.json']) await rm(join(folder, 'keys', name))
  expect(await errorOf(contentOf(await openAt(folder)))).toBe('missingKey')
})

test('an erasure that was cut short between its steps is finished at the next start, and one without its set is forgotten', async () => {
  const folder = await twoPeople()
  const journal = await openAt(folder)
  await journal.announceErasure(3, [erasure('p1', 3)])
  await write(journal, 3, bytes(ERASING))
  await close(journal)
  const again = await openAt(folder)
  expect((await contentOf(again))[0]).toBe('1.0:head|p1 erased|=a cohort')
  await again.announceErasure(4, [erasure('p2', 4)])
  await close(again)
  const third = await openAt(folder)
  await write(third, 4, bytes(JSON.stringify({ why: 'edit' })))
  expect(await errorOf(third.carryOutErasure(4))).toBe('badRequest')
  await close(third)
  expect((await contentOf(await openAt(folder)))[1]).toBe('1.1:|p2=虚构乙')
})

test('either copy of the keyring is enough, wherever the other is cut or changed, and both are whole afterwards', async () => {
  const folder = await twoPeople()
  const files = await filesOf(folder)
  const whole = files.get(RING) as Buffer
  for (const [name, other] of [
    [RING, COPY],
    [COPY, RING],
  ] as const) {
    for (let at = 0; at < whole.length; at += 13) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at)
      for (const damaged of [flipped, whole.subarray(0, at)]) {
        await writeFile(join(folder, name), damaged)
        const journal = await openAt(folder)
        expect(await contentOf(journal)).toHaveLength(3)
        await close(journal)
        await writeFile(join(folder, other), '')
        const second = await openAt(folder)
        expect(await contentOf(second)).toHaveLength(3)
        await close(second)
        await restore(folder, files)
      }
    }
  }
})

test('without any keyring the office is refused, not read without its people', async () => {
  const folder = await twoPeople()
  for (const name of [RING, COPY]) await rm(join(folder, name))
  expect(await errorOf(openAt(folder))).toBe('missingKey')
  const files = await filesOf(folder)
  expect(files.has(RING)).toBe(false)
  await truncate(join(folder, 'manifest.json'), 0)
  expect(await errorOf(openAt(folder))).toBe('missingKey')
})

test('an office written before people had keys is read, and goes on', async () => {
  const folder = await newProfile()
  await cp(join(import.meta.dirname, '../fixtures/journal-of-format-1'), folder, { recursive: true })
  const journal = await openAt(folder)
  const { line, port } = lineTo(journal)
  const memory = new Memory()
  await replay(line, memory, 1, 2, () => {})
  expect(memory.get('person', 'p1')).toMatchObject({ nameZh: { full: '虚构甲' }, phone: '13900000001' })
  expect(memory.enrolmentsOf('c1').map(({ id }) => id)).toEqual(['e1'])
  const snapshot = await readSnapshot(line, 2, () => {})
  expect([...(snapshot?.rows('person') ?? [])]).toEqual([...memory.rows('person')])
  await write(journal, 3, bytes('head', ['p3', '虚构丙']))
  port.close()
  await close(journal)
  const again = await openAt(folder)
  const parts: string[] = []
  for await (const part of again.read(1, 3)) parts.push(part.plain ? 'plain' : textOf(part.bytes))
  expect(parts).toEqual(['plain', 'plain', 'plain', 'head|p3=虚构丙'])
})
