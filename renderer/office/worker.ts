/**
 * The office: a worker that alone holds the records and alone opens IndexedDB. It starts with the journal's port and
 * then answers the window's questions, several at a time.
 */
import type { OfficeMessage, OfficeNews, OfficeReply, OfficeVerb, OpenResult } from './contract'
import { ImportSessions } from './import-session'
import { JournalLine } from './journal-line'
import { Office } from './office'
import { asOfficeError, OfficeError } from './office-error'
import { type Answers, recordVerbs } from './verbs'

const LOCK = 'tongxing-office'
/** A reloaded window's old worker takes a moment to go. */
const LOCK_WAIT = 15_000

/** What is used of the worker's global scope; the DOM types know the window's only. */
const scope = self as unknown as { postMessage(message: unknown): void; onmessage: (event: MessageEvent) => void }
const underWay = new Map<number, AbortController>()
let line: JournalLine | null = null
let held: Promise<boolean> | null = null
let opening: Promise<{ office: Office | null; result: OpenResult }> | null = null
let office: Office | null = null

function tell(news: OfficeNews): void {
  scope.postMessage(news)
}

function opened(): Office {
  if (!office) throw new OfficeError('notOpen', 'The office is not open')
  return office
}

/** Holds the office for as long as the worker lives; a second one waits, then gives up. */
function holdOffice(): Promise<boolean> {
  return new Promise((held) => {
    navigator.locks
      .request(LOCK, { signal: AbortSignal.timeout(LOCK_WAIT) }, () => {
        held(true)
        return new Promise(() => {})
      })
      .catch(() => held(false))
  })
}

async function open(who: string): Promise<{ office: Office | null; result: OpenResult }> {
  if (!line) throw new OfficeError('notOpen', 'The journal was not handed over')
  held ??= holdOffice()
  if (!(await held)) {
    held = null
    return { office: null, result: { state: 'refused', because: 'busy', records: 0, lastSeq: 0 } }
  }
  return Office.open(line, who, tell)
}

const answers: Answers = {
  open: async ({ who }) => {
    opening ??= open(who)
    const found = await opening.catch((error) => {
      opening = null
      throw error
    })
    office = found.office
    if (office) office.who = who
    return found.result
  },
  lossRead: async () => {
    await line?.ask('lossRead')
    return undefined
  },
  ...recordVerbs(opened),
  ...new ImportSessions(opened).verbs,
}

async function answer(id: number, verb: OfficeVerb, request: unknown): Promise<OfficeReply> {
  const stop = new AbortController()
  underWay.set(id, stop)
  try {
    if (!Object.hasOwn(answers, verb)) throw new OfficeError('badRequest', 'There is no such verb')
    const make = answers[verb] as (request: unknown, asked: unknown) => Promise<unknown>
    const response = await make(request, {
      signal: stop.signal,
      progress: (progress: Extract<OfficeNews, { news: 'progress' }>['progress']) =>
        tell({ news: 'progress', progress, id }),
    })
    return { id, response }
  } catch (error) {
    const { code, message, details } = asOfficeError(error)
    return { id, error: { code, message, ...(details === undefined ? {} : { details }) } }
  } finally {
    underWay.delete(id)
  }
}

scope.onmessage = ({ data }: MessageEvent<OfficeMessage>) => {
  if ('journal' in data) line = new JournalLine(data.journal)
  else if ('cancel' in data) underWay.get(data.cancel)?.abort()
  else answer(data.id, data.verb, data.request).then((reply) => scope.postMessage(reply))
}
