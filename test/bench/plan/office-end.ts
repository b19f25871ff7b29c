/**
 * The office's end of an import, in a thread of its own as in the program: two lists one after the other, the second one
 * about people the first one put on record, then taken back. The journal is at the other end of the port.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { Clock } from '../../../renderer/office/clock'
import { Writer } from '../../../renderer/office/commit'
import { JournalLine } from '../../../renderer/office/journal-line'
import { Log } from '../../../renderer/office/log'
import { makeId } from '../../../renderer/office/make-id'
import { Memory } from '../../../renderer/office/memory'
import { undoDraft } from '../../../renderer/office/undo'
import { changesOf } from '../../../shared/import/changes'
import type { ImportOptions, ImportPlan } from '../../../shared/import/contract'
import type { Cell, Workbook } from '../../../shared/import/grid'
import { planImport } from '../../../shared/import/plan'
import { headings, inventedCells, saidAgain } from '../sheets/invented-rows.mjs'

export interface Step {
  step: string
  /** Wall time, and what all threads of the process worked meanwhile, in milliseconds. */
  ms: number
  worked: number
  /** Longest time between two chances to stop, in milliseconds; null where there are none. */
  held: number | null
  /** Memory of the whole process afterwards, in megabytes. */
  megabytes: number
  told: string
}

const options: ImportOptions = {
  language: 'zh',
  cohort: {
    name: '2026年暑期赴英研学团',
    kind: 'studyTourOut',
    from: '2026-07-12',
    to: '2026-08-02',
    destination: 'GB',
  },
  overrides: {},
  today: '2026-06-01',
}

function listOf(rows: Iterable<Cell[]>): Workbook {
  const all = [['2026年暑期赴英研学团名单'], headings, ...rows]
  return { format: 'csv', encoding: 'utf-8', delimiter: ',', sheets: [{ sheet: null, rows: all, merges: [] }] }
}

function* firstList(count: number): Generator<Cell[]> {
  for (let i = 0; i < count; i++) yield inventedCells(i)
}

/** Half of the rows as they are on record, a quarter with another telephone number and class, a quarter unknown. */
function* secondList(count: number): Generator<Cell[]> {
  const first = Math.floor(count / 4)
  for (let i = first; i < first + count; i++) yield saidAgain(inventedCells(i), i)
}

async function measured<T>(step: string, work: () => Promise<{ made: T; told?: string; held?: number }>): Promise<T> {
  const before = process.cpuUsage()
  const started = performance.now()
  const { made, told = '', held = null } = await work()
  const ms = performance.now() - started
  const { user, system } = process.cpuUsage(before)
  const megabytes = Math.round(process.memoryUsage.rss() / 1_048_576)
  parentPort?.postMessage({ step, ms, worked: (user + system) / 1000, held, megabytes, told } satisfies Step)
  return made
}

/** Runs to the end and tells how long it went without a chance to stop. */
function run<T>(steps: Generator<unknown, T>): { made: T; held: number } {
  let held = 0
  for (let before = performance.now(); ; ) {
    const step = steps.next()
    const now = performance.now()
    held = Math.max(held, now - before)
    if (step.done) return { made: step.value, held }
    before = now
  }
}

const { port, rows } = workerData as { port: MessagePort; rows: number }
const memory = new Memory()
const line = new JournalLine(port)
const writer: Writer = new Writer({
  line,
  memory,
  clock: new Clock('bench'),
  device: 'bench',
  lastSeq: 0,
  who: () => '李明',
  flusher: () => null,
  committed: () => {},
  caughtUp: () => {},
})
const log = new Log(line, () => writer.lastSeq)

async function importList(which: string, cells: Iterable<Cell[]>): Promise<void> {
  const workbook = listOf(cells)
  const plan = await measured<ImportPlan>(`${which}, plan`, async () => {
    const planned = run(planImport({ name: 'bench.csv', bytes: 0, sha256: '' }, workbook, options, memory))
    return { ...planned, told: JSON.stringify(planned.made.tables[0]?.counts) }
  })
  const cancelled = new AbortController()
  const sending = writer
    .sendAhead(async () => changesOf(plan, new Map(), memory, makeId, options).draft, cancelled.signal)
    .catch((error: { code?: string }) => error.code ?? 'cancelled')
  // In the middle of the parts: making them takes as long as this at every size that counts.
  await new Promise((later) => setTimeout(later, 50))
  await measured(`${which}, from a cancel to its answer`, async () => {
    cancelled.abort()
    return { made: await sending }
  })
  // As in the program: made and sent while the person looks at the plan, and then the press.
  const ahead = await measured(`${which}, change set made and sent ahead`, async () => {
    const made = await writer.sendAhead(
      async () => changesOf(plan, new Map(), memory, makeId, options).draft,
      new AbortController().signal,
    )
    if (!made) throw new Error('The list changes nothing')
    return { made, told: `${made.set.changes.length} records` }
  })
  await measured(`${which}, from the press to the journal`, async () => {
    const seq = await writer.finish(ahead)
    if (seq === null) throw new Error('What was sent ahead is gone')
    return { made: seq }
  })
}

await importList('first list', firstList(rows))
await importList('second list', secondList(rows))
await measured('second list, taken back', async () => ({
  made: await writer.commit(() => undoDraft(writer.lastSeq, log, memory)),
}))
parentPort?.postMessage('done')
