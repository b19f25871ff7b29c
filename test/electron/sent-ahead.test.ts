/** A set that waits in the journal for its last part: it happens at once, or leaves nothing behind. */
import { cpSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

const PEOPLE = 5000

/** People enough for many parts. */
const many = (mark: string): ChangeSetDraft => ({
  why: 'import',
  changes: Array.from({ length: PEOPLE }, (_, i) => {
    const id = `${mark}${i}`
    return { t: 'person', id, subject: id, op: 'create', row: { id, remarks: 'Invented. '.repeat(100) } }
  }),
})

const one = (id: string): ChangeSetDraft => ({
  why: 'edit',
  changes: [{ t: 'person', id, subject: id, op: 'create', row: { id } }],
})

function bytesIn(profile: string, folder: string): number {
  return readdirSync(join(profile, folder)).reduce((sum, name) => sum + statSync(join(profile, folder, name)).size, 0)
}

const never = () => new AbortController().signal

async function openOffice(profile: string) {
  const journal = await openAt(profile)
  const { line } = lineTo(journal)
  const { office, result } = await Office.open(line, '李明', () => {})
  if (!office) throw new Error('not open')
  return { office, result, journal }
}

async function withOne() {
  const profile = await newProfile()
  const opened = await openOffice(profile)
  await opened.office.commit(one('p1'))
  return { profile, ...opened }
}

test('happens with its last part, and not before', async () => {
  const { profile, office, journal } = await withOne()
  const ahead = await office.sendAhead(async () => many('m'), never())
  expect(office.memory.count()).toBe(1)
  expect(office.lastSeq).toBe(1)
  expect(bytesIn(profile, 'journal')).toBeGreaterThan(PEOPLE * 1000)
  if (!ahead) throw new Error('nothing was sent')
  expect(await office.finish(ahead)).toBe(2)
  expect(office.memory.count('person')).toBe(PEOPLE + 1)
  expect(await office.finish(ahead)).toBeNull()
  await journal.close()
  const again = await openOffice(profile)
  expect(again.result).toMatchObject({ records: PEOPLE + 1, lastSeq: 2 })
})

test('an office that ends before its last part opens as it was, and says nothing of a loss', async () => {
  const { profile, office } = await withOne()
  expect(await office.sendAhead(async () => many('m'), never())).not.toBeNull()
  const copy = mkdtempSync(join(tmpdir(), 'tongxing-ahead-'))
  cpSync(profile, copy, { recursive: true, filter: (path) => !path.endsWith('.lock') })
  const { result, office: after } = await openOffice(copy)
  expect(result).toMatchObject({ records: 1, lastSeq: 1 })
  expect('lost' in result && result.lost).toBeFalsy()
  expect(await after.commit(one('p2'))).toBe(2)
})

test('gives way to whatever else is written, and leaves nothing of it, neither parts nor keys', async () => {
  const { profile, office, journal } = await withOne()
  const before = { journal: bytesIn(profile, 'journal'), keys: bytesIn(profile, 'keys') }
  await office.commit(one('p2'))
  const a = { journal: bytesIn(profile, 'journal'), keys: bytesIn(profile, 'keys') }

  const ahead = await office.sendAhead(async () => many('m'), never())
  if (!ahead) throw new Error('nothing was sent')
  expect(await office.commit(one('p3'))).toBe(3)
  expect(await office.finish(ahead)).toBeNull()
  const b = { journal: bytesIn(profile, 'journal'), keys: bytesIn(profile, 'keys') }
  expect(b.journal - a.journal).toBe(a.journal - before.journal)
  expect(b.keys - a.keys).toBe(a.keys - before.keys)
  await journal.close()
  const again = await openOffice(profile)
  expect(again.result).toMatchObject({ records: 3, lastSeq: 3 })
})

test('nobody waits for one that is still being sent', async () => {
  const { profile, office } = await withOne()
  let begun = () => {}
  const isMade = new Promise<void>((done) => {
    begun = done
  })
  const sending = errorOf(
    office.sendAhead(async (stop) => {
      begun()
      // Whoever makes it looks at its signal; this one would go on for ever.
      await new Promise((_, failed) => stop.addEventListener('abort', () => failed(stop.reason)))
      return many('m')
    }, never()),
  )
  await isMade
  expect(await office.commit(one('p2'))).toBe(2)
  expect(await sending).toBe('cancelled')
  const before = bytesIn(profile, 'journal')

  const half = errorOf(office.sendAhead(async () => many('n'), never()))
  // Somewhere among its parts.
  await new Promise((later) => setTimeout(later, 30))
  expect(await office.commit(one('p3'))).toBe(3)
  expect(await half).toBe('cancelled')
  expect(bytesIn(profile, 'journal')).toBeLessThan(before + 2000)
})

test('what is dropped leaves the journal as it was, and another one may be sent', async () => {
  const { profile, office } = await withOne()
  const before = bytesIn(profile, 'journal')
  const first = await office.sendAhead(async () => many('m'), never())
  await office.dropAhead()
  expect(bytesIn(profile, 'journal')).toBe(before)
  const second = await office.sendAhead(async () => many('n'), never())
  if (!first || !second) throw new Error('nothing was sent')
  expect(await office.finish(first)).toBeNull()
  expect(await office.finish(second)).toBe(2)
  expect(office.memory.get('person', 'n0')).toBeDefined()
  expect(office.memory.get('person', 'm0')).toBeUndefined()
})

test('a draft that changes nothing sends nothing', async () => {
  const { profile, office } = await withOne()
  const before = bytesIn(profile, 'journal')
  expect(await office.sendAhead(async () => ({ why: 'import', changes: [] }), never())).toBeNull()
  expect(bytesIn(profile, 'journal')).toBe(before)
})
