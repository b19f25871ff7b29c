/** A disk that answers late or never: the office says so after a limit, knows what was saved, and goes on. */
import type { FromJournal, ToJournal } from '@shared/journal-port'
import type { ChangeSetDraft } from '@shared/model/change-set'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { type Journal, serveJournal } from '../../electron/journal'
import { answerLimits, JournalLine } from '../../renderer/office/journal-line'
import { Office } from '../../renderer/office/office'
import { append, bytes, errorOf, newProfile, openAt } from './journal-harness'

beforeAll(() => {
  // The office asks for the engine by the name browsers have for it.
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'Node' } })
})

const usual = { ...answerLimits }
afterEach(() => Object.assign(answerLimits, usual))

/** A line on which questions or answers can get lost; both ends are in this process. */
function lossyLine(journal: Journal) {
  const lost = { question: (_: ToJournal) => false, answer: (_: ToJournal) => false }
  const asked = new Map<number, ToJournal>()
  const port = { onmessage: (_: { data: FromJournal }) => {}, postMessage: (_: ToJournal) => {} }
  serveJournal(journal, {
    on: (event: string, listener: (event: { data: unknown }) => void) => {
      if (event !== 'message') return
      port.postMessage = (data) => {
        asked.set(data.id, data)
        if (!lost.question(data)) listener({ data })
      }
    },
    start: () => {},
    postMessage: (message) => {
      const question = asked.get((message as FromJournal).id)
      if (!question || !lost.answer(question)) port.onmessage({ data: message as FromJournal })
    },
  })
  return { line: new JournalLine(port as unknown as MessagePort), lost }
}

async function open() {
  const journal = await openAt(await newProfile())
  const { line, lost } = lossyLine(journal)
  const { office } = await Office.open(line, '李明', () => {})
  if (!office) throw new Error('not open')
  return { journal, office, lost }
}

const person = (id: string): ChangeSetDraft => ({
  why: 'edit',
  changes: [{ t: 'person', id, subject: id, op: 'create', row: { id } }],
})
const isAppend = ({ ask }: ToJournal) => ask === 'append'

test('where only the answer got lost, the change is saved and shown as saved', async () => {
  const { office, lost } = await open()
  answerLimits.append = 100
  lost.answer = isAppend
  expect(await office.commit(person('p1'))).toBe(1)
  expect(office.memory.get('person', 'p1')).toMatchObject({ seq: 1 })
  lost.answer = () => false
  Object.assign(answerLimits, usual)
  expect(await office.commit(person('p2'))).toBe(2)
})

test('where the change did not arrive, that is said, and the next one goes through', async () => {
  const { office, lost } = await open()
  answerLimits.append = 100
  lost.question = isAppend
  expect(await errorOf(office.commit(person('p1')))).toBe('noAnswer')
  expect(office.memory.get('person', 'p1')).toBeUndefined()
  lost.question = () => false
  Object.assign(answerLimits, usual)
  expect(await office.commit(person('p2'))).toBe(1)
})

test('where nobody answers at all, waiting ends', async () => {
  const { office, lost } = await open()
  Object.assign(answerLimits, { append: 50, open: 50, other: 50 })
  lost.question = () => true
  expect(await errorOf(office.commit(person('p1')))).toBe('noAnswer')
  expect(await errorOf(office.log.history('person', 'p1'))).toBe('noAnswer')
  lost.question = () => false
  Object.assign(answerLimits, usual)
  expect(await office.commit(person('p1'))).toBe(1)
  expect(await office.log.history('person', 'p1')).toHaveLength(1)
})

test('sets that came into the journal without this office are taken over, and writing goes on', async () => {
  const { journal, office } = await open()
  await office.commit(person('p1'))
  await append(journal, 2, JSON.stringify({ v: 1, model: 2, seq: 2, hlc: '0', why: 'edit', who: '王芳', device: 'd' }))
  await journal.append({
    seq: 3,
    part: 0,
    last: true,
    model: 2,
    bytes: bytes('{"model":2,"hlc":"1"}', ['p9', '{"row":{"id":"p9"}}']),
  })
  expect(await errorOf(office.commit(person('p2')))).toBe('stale')
  expect(office.lastSeq).toBe(3)
  expect(await office.commit(person('p2'))).toBe(4)
})
