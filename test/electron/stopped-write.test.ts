/** A set that is stopped while it goes into the journal: nothing of it is there, and the next one takes its place. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangeSetDraft } from '@shared/model/change-set'
import { beforeAll, expect, test } from 'vitest'
import { Office } from '../../renderer/office/office'
import { errorOf, newProfile, openAt } from './journal-harness'
import { lineTo } from './journal-line-harness'

beforeAll(() => {
  // The office asks for the engine by the name browsers have for it.
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'Node' } })
})

/** People enough for many parts. */
const many = (mark: string): ChangeSetDraft => ({
  why: 'import',
  changes: Array.from({ length: 20_000 }, (_, i) => {
    const id = `${mark}${i}`
    return { t: 'person', id, subject: id, op: 'create', row: { id, remarks: 'Invented. '.repeat(100) } }
  }),
})

function journalBytes(folder: string): number {
  return readdirSync(join(folder, 'journal')).reduce(
    (sum, name) => sum + statSync(join(folder, 'journal', name)).size,
    0,
  )
}

test('leaves nothing behind, in memory or on the disk, wherever it is stopped', async () => {
  const profile = await newProfile()
  const journal = await openAt(profile)
  const { line, port } = lineTo(journal)
  const { office } = await Office.open(line, '李明', () => {})
  if (!office) throw new Error('not open')
  await office.commit({
    why: 'edit',
    changes: [{ t: 'person', id: 'p1', subject: 'p1', op: 'create', row: { id: 'p1' } }],
  })
  const before = journalBytes(profile)
  for (const parts of [0, 1, 3]) {
    const stop = new AbortController()
    let sent = 0
    const count = (data: { answer?: unknown }) => {
      if ('answer' in data && ++sent === parts) stop.abort()
    }
    port.on('message', count)
    if (parts === 0) setTimeout(() => stop.abort())
    expect(await errorOf(office.commit(many(`n${parts}-`), stop.signal))).toBe('cancelled')
    port.off('message', count)
    expect(office.memory.count()).toBe(1)
    expect(journalBytes(profile)).toBe(before)
  }
  expect(await office.commit(many('m'), new AbortController().signal)).toBe(2)
  expect(office.memory.count('person')).toBe(20_001)
})
