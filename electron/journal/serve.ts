/** Answers the office worker's questions about the journal over a MessagePort. */
import {
  FRAME_BYTES,
  type FromJournal,
  type JournalFacts,
  type JournalPart,
  type JournalQuestion,
  type JournalQuestions,
  type ToJournal,
} from '@shared/journal-port'
import type { Journal } from './journal'
import { JournalError } from './journal-error'
import { questions } from './questions'

/** What is needed of Electron's MessagePortMain. */
export interface PortLike {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
  postMessage(message: unknown): void
}

/** What is needed of a journal; the real one is `Journal`. */
export type ServedJournal = Pick<
  Journal,
  | 'facts'
  | 'append'
  | 'abandon'
  | 'writeSnapshot'
  | 'read'
  | 'readPart'
  | 'readSnapshot'
  | 'bytesFrom'
  | 'chainAt'
  | 'announceErasure'
  | 'carryOutErasure'
  | 'saveWorkingCopy'
  | 'lossRead'
>

/** The office reads one thing at a time, and a history beside it. */
const MOST_READERS = 64

/** The port that may use a journal: a reloaded window brings a new one, and what the old one still says is refused. */
const holders = new WeakMap<object, PortLike>()

/**
 * Serves a journal on a port until the port closes. A journal that could not be opened is served too: every question is
 * then answered with why, so that the window can say it.
 */
export function serveJournal(journal: ServedJournal | JournalError, port: PortLike): void {
  const answer = journal instanceof JournalError ? () => Promise.reject(journal) : answersOf(journal, port)
  port.on('message', ({ data }) => {
    if (!isQuestion(data)) return
    const question = data as ToJournal
    answer(question)
      .then((given): FromJournal => ({ id: question.id, answer: given }))
      .catch((error): FromJournal => ({ id: question.id, refused: refusal(error) }))
      .then((message) => port.postMessage(message))
      // A port that closed meanwhile: nobody is left to be told.
      .catch(() => {})
  })
  port.start()
}

/** What has no number to answer to is not heard at all. */
const isQuestion = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && typeof (data as { id?: unknown }).id === 'number'

function refusal(error: unknown): { code: JournalError['code']; message: string } {
  if (error instanceof JournalError) return { code: error.code, message: error.message }
  return { code: 'writeFailed', message: error instanceof Error ? error.message : String(error) }
}

type Answers = {
  [Q in JournalQuestion]: (wanted: JournalQuestions[Q]['with']) => Promise<JournalQuestions[Q]['answer']>
}

function answersOf(journal: ServedJournal, port: PortLike): (question: ToJournal) => Promise<unknown> {
  holders.set(journal, port)
  const readers = new Map<number, AsyncGenerator<JournalPart>>()
  let lastReader = 0
  const answers: Answers = {
    open: () => journal.facts() as Promise<JournalFacts>,
    append: (part) => journal.append(part),
    abandon: () => journal.abandon().then(() => null),
    snapshot: (part) => journal.writeSnapshot(part).then(() => null),
    startReading: async (wanted) => {
      if (readers.size >= MOST_READERS) throw new JournalError('badRequest', 'Too much is being read at a time')
      const reader = ++lastReader
      const journalled = wanted.of === 'journal'
      readers.set(reader, journalled ? journal.read(wanted.from, wanted.to) : journal.readSnapshot(wanted.seq))
      return { reader, bytes: journalled ? journal.bytesFrom(wanted.from) : 0 }
    },
    readOn: async ({ reader }) => {
      const parts = readers.get(reader)
      if (!parts) return { parts: [], done: true }
      const batch = await nextParts(parts)
      if (batch.done) readers.delete(reader)
      return batch
    },
    stopReading: async ({ reader }) => {
      await readers.get(reader)?.return(undefined)
      readers.delete(reader)
      return null
    },
    parts: async ({ places }) => {
      const found: JournalPart[] = []
      for (const { seq, part } of places) found.push(await journal.readPart(seq, part))
      return found
    },
    chainAt: async ({ seq }) => (await journal.chainAt(seq))?.toString('hex') ?? null,
    announceErasure: ({ seq, erased }) => journal.announceErasure(seq, erased).then(() => null),
    carryOutErasure: ({ seq }) => journal.carryOutErasure(seq),
    lossRead: () => journal.lossRead().then(() => null),
    workingCopy: ({ meta, aside }) => journal.saveWorkingCopy(meta, aside).then(() => null),
  }
  port.on('close', () => {
    for (const reader of readers.values()) reader.return(undefined).catch(() => {})
    if (holders.get(journal) === port) journal.abandon().catch(() => {})
  })
  return async (question) => {
    if (holders.get(journal) !== port) throw new JournalError('replaced', 'Another window has the journal')
    if (!Object.hasOwn(answers, question.ask)) throw new JournalError('badRequest', 'There is no such question')
    if (!questions[question.ask].safeParse(question.with).success) {
      throw new JournalError('badRequest', `What came with ${question.ask} is of the wrong shape`)
    }
    return (answers[question.ask] as (wanted: unknown) => Promise<unknown>)(question.with)
  }
}

/** Parts up to about one frame: small sets travel together, a large part alone. */
async function nextParts(parts: AsyncGenerator<JournalPart>): Promise<{ parts: JournalPart[]; done: boolean }> {
  const batch: JournalPart[] = []
  let bytes = 0
  while (bytes < FRAME_BYTES) {
    const next = await parts.next()
    if (next.done) return { parts: batch, done: true }
    batch.push(next.value)
    bytes += next.value.bytes.length
  }
  return { parts: batch, done: false }
}
