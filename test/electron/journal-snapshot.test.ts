import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Journal } from '../../electron/journal'
import {
  append,
  bytes,
  close,
  errorOf,
  filesOf,
  newProfile,
  openAt,
  profileWith,
  restore,
  textOf,
} from './journal-harness'

async function snapshot(journal: Journal, seq: number, ...texts: string[]): Promise<void> {
  for (const [part, text] of texts.entries()) {
    await journal.writeSnapshot({ seq, part, last: part === texts.length - 1, bytes: bytes(text) })
  }
}

async function readBack(journal: Journal, seq: number): Promise<string[]> {
  const found: string[] = []
  for await (const part of journal.readSnapshot(seq)) found.push(textOf(part.bytes))
  return found
}

test('a snapshot comes back after a restart, and the newest two are kept', async () => {
  const folder = await profileWith(4)
  const journal = await openAt(folder)
  for (const seq of [1, 2, 4]) await snapshot(journal, seq, `head ${seq}`, 'rows', '行')
  await close(journal)
  const again = await openAt(folder)
  expect((await again.facts()).snapshots).toEqual([4, 2])
  expect(await readBack(again, 4)).toEqual(['head 4', 'rows', '行'])
})

test('one that is not finished leaves nothing that counts', async () => {
  const folder = await profileWith(2)
  const journal = await openAt(folder)
  await journal.writeSnapshot({ seq: 2, part: 0, last: false, bytes: bytes('begun') })
  expect(await errorOf(journal.writeSnapshot({ seq: 2, part: 4, last: true, bytes: bytes('?') }))).toBe('badRequest')
  await journal.writeSnapshot({ seq: 2, part: 0, last: false, bytes: bytes('begun') })
  await close(journal)
  expect(await readdir(join(folder, 'snapshots'))).toEqual([])
})

test('a changed byte anywhere is noticed', async () => {
  const folder = await profileWith(1)
  const journal = await openAt(folder)
  await snapshot(journal, 1, 'head', 'rows of invented people')
  const files = await filesOf(folder)
  const path = join('snapshots', '000000000001.snapshot')
  const whole = files.get(path) as Buffer
  for (let at = 0; at < whole.length; at++) {
    const flipped = Buffer.from(whole)
    flipped.writeUInt8(flipped.readUInt8(at) ^ 4, at)
    await writeFile(join(folder, path), flipped)
    expect(['brokenChain', 'wrongKey']).toContain(await errorOf(readBack(journal, 1)))
    await writeFile(join(folder, path), whole.subarray(0, at))
    expect(await errorOf(readBack(journal, 1))).toBe('brokenChain')
  }
})

test('one of another history is not taken', async () => {
  const folder = await profileWith(1)
  const journal = await openAt(folder)
  await snapshot(journal, 1, 'head')
  await close(journal)
  const files = await filesOf(folder)
  const other = await newProfile()
  const elsewhere = await openAt(other)
  await append(elsewhere, 1, 'another office')
  await close(elsewhere)
  const theirs = await filesOf(other)
  await restore(folder, new Map([...files, ...theirs].filter(([path]) => !path.includes('snapshots'))))
  const snapshotPath = join('snapshots', '000000000001.snapshot')
  await writeFile(join(folder, snapshotPath), files.get(snapshotPath) as Buffer)
  expect(await errorOf(readBack(await openAt(folder), 1))).toBe('wrongKey')
})

test('it is due after so many sets, and after so many bytes', async () => {
  const folder = await newProfile()
  const journal = await openAt(folder, { snapshotEvery: { sets: 3, bytes: 2000 } })
  const due: boolean[] = []
  for (let seq = 1; seq <= 3; seq++) due.push((await append(journal, seq, 'small'))?.snapshotDue ?? false)
  expect(due).toEqual([false, false, true])
  await snapshot(journal, 3, 'head')
  expect(await append(journal, 4, 'small')).toMatchObject({ snapshotDue: false })
  expect(await append(journal, 5, 'x'.repeat(2500))).toMatchObject({ snapshotDue: true })
})

test('what a program that was killed in the middle of a snapshot left behind goes at the next open', async () => {
  const folder = await profileWith(3)
  await writeFile(join(folder, 'snapshots', '000000000002.snapshot.tmp'), 'half of it')
  await close(await openAt(folder))
  expect(await readdir(join(folder, 'snapshots'))).toEqual([])
})
