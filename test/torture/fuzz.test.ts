/** Everything that reads what strangers wrote, fed with what nobody would write: an answer or a refusal, and soon. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer } from '../../electron/ipc/check'
import { schemas } from '../../electron/ipc/schemas'
import { JournalError } from '../../electron/journal'
import { parseOfficeFile } from '../../electron/keys/office-file'
import { parseWords } from '../../electron/unattended/arguments'
import { readBytes } from '../../renderer/sheets/read-bytes'
import { NeedsReader, Refused } from '../../renderer/sheets/refused'
import type { ImportOptions } from '../../shared/import/contract'
import type { Cell, Workbook } from '../../shared/import/grid'
import { understandWorkbook } from '../../shared/import/understand'
import type { Channel } from '../../shared/ipc'
import { root } from '../desktop/harness'
import { promise, type Try } from './promise'

const folders = ['samples', 'workbooks'].map((name) => join(root, 'test/fixtures', name))
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(csv|xlsx|ods|html|xls)$/.test(name))
    .map((name) => readFileSync(join(folder, name))),
)
const options: ImportOptions = { language: 'en', overrides: {} } as unknown as ImportOptions

promise(
  'fuzzing of the readers of files and tables: no hang, no growth, no crash',
  { long: 60_000, short: 3000 },
  async (one, measure) => {
    const bytes = one.chance() < 0.85 ? mutated(one, one.one(files)) : noise(one, one.between(0, 5000))
    await soon(measure, 'ms a file', async () => {
      const read = await answerOf(readBytes(new Uint8Array(bytes).buffer, () => {}))
      if (read) understandWorkbook(read, options)
    })
  },
)

promise(
  'fuzzing of what tables are understood as: any cells in any order',
  { long: 20_000, short: 1000 },
  async (one, measure) => {
    const rows = Array.from({ length: one.between(0, 30) }, () =>
      Array.from({ length: one.between(0, 12) }, () => oddCell(one)),
    )
    const workbook: Workbook = {
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      sheets: [{ sheet: oddText(one), rows, merges: [] }],
    }
    await soon(measure, 'ms a table', () => {
      understandWorkbook(workbook, options)
    })
  },
)

promise(
  'fuzzing of the contract between the processes, of the command line and of the file of locks',
  { long: 20_000, short: 1000 },
  async (one, measure) => {
    const channel = one.one(Object.keys(schemas) as Channel[])
    const payload = oddValue(one, 4)
    await soon(measure, 'ms a message', async () => {
      const stranger = one.chance() < 0.3
      const sender = { window: stranger ? null : ('main' as const), origin: 'app://main', isMainFrame: true }
      let reached = false
      const envelope = await answer(channel, 'main', null, sender, payload, () => {
        reached = true
        return undefined as never
      })
      if (reached && (stranger || !schemas[channel].safeParse(payload).success)) {
        throw new Error(`${channel} was reached with ${JSON.stringify(payload)?.slice(0, 200)}`)
      }
      if (!reached && !('trouble' in envelope)) throw new Error(`${channel} was refused without a word`)
    })
    parseWords(Array.from({ length: one.between(0, 8) }, () => oddText(one)))
    refusedAtMost(() => parseOfficeFile(one.chance() < 0.5 ? oddText(one) : (JSON.stringify(oddValue(one, 3)) ?? '')))
  },
)

async function soon(
  measure: (what: string, value: number) => void,
  what: string,
  work: () => void | Promise<void>,
): Promise<void> {
  const start = Date.now()
  await work()
  const took = Date.now() - start
  measure(what, took)
  if (took > 10_000) throw new Error(`${took} ms`)
  const { rss } = process.memoryUsage()
  if (rss > 3_000_000_000) throw new Error(`${Math.round(rss / 1e6)} MB`)
}

/** What is refused with a reason of the journal's is refused as it should be. */
function refusedAtMost(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof JournalError)) throw error
  }
}

/** The workbook, or null where it was refused as it should be. Any other error is a crash. */
async function answerOf(reading: Promise<Workbook>): Promise<Workbook | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Refused || error instanceof NeedsReader) return null
    throw error
  }
}

function noise({ between }: Try, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => between(0, 255)))
}

function mutated(one: Try, file: Buffer): Buffer {
  let bytes = Buffer.from(file)
  for (let strikes = one.between(1, 6); strikes > 0; strikes--) {
    const at = one.between(0, Math.max(0, bytes.length - 1))
    const dice = one.between(0, 4)
    if (dice === 0) bytes = bytes.subarray(0, at)
    else if (dice === 1)
      bytes = Buffer.concat([bytes.subarray(0, at), noise(one, one.between(1, 40)), bytes.subarray(at)])
    else if (dice === 2) bytes.fill(one.between(0, 255), at, Math.min(bytes.length, at + one.between(1, 64)))
    else if (dice === 3) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + one.between(1, 64))])
    else bytes[at] = one.between(0, 255)
    bytes = Buffer.from(bytes)
  }
  return bytes
}

const texts = [
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    '=1+1',
    '@SUM(1)',
    '-',
    '+86 199',
    '<b>x</b>',
    '../../etc/passwd',
    '姓名',
    '护照号',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'NaN',
    '1e309',
    '2.199E+17',
    '12/7',
    '2024年3月5日',
    'ＡＢＣ',
  ],
  ...[
    'import',
    'list',
    'person',
    '--json',
    '--cohort',
    '--out',
    '--profile',
    'x'.repeat(9000),
    '，、；',
    '𠮷',
    'é'.normalize('NFD'),
  ],
]

function oddText(one: Try): string {
  return Array.from({ length: one.between(0, 3) }, () => one.one(texts)).join(one.one(['', ' ', '\n', ',', '/']))
}

function oddCell(one: Try): Cell {
  const dice = one.between(0, 7)
  if (dice === 0) return null
  if (dice === 1) return one.one([0, -1, Number.POSITIVE_INFINITY, Number.NaN, 45_000, 2.199e17, 0.1])
  if (dice === 2) return one.chance() < 0.5
  if (dice === 3) return { date: one.one(['2024-03-05', '0000-00-00', 'x']) }
  return oddText(one)
}

function oddValue(one: Try, depth: number): unknown {
  const dice = one.between(0, depth > 0 ? 9 : 6)
  if (dice < 3) return oddText(one)
  if (dice === 3) return one.one([undefined, null, true, Number.NaN, -1, 2 ** 53])
  if (dice === 4) return new ArrayBuffer(one.between(0, 100))
  if (dice === 5) return 'a'.repeat(32)
  if (dice === 6) return one.between(-1000, 1000)
  if (dice === 7) return Array.from({ length: one.between(0, 5) }, () => oddValue(one, depth - 1))
  const keys = [
    'token',
    'name',
    'data',
    'fileName',
    'sha256',
    'bytes',
    'language',
    'id',
    'kind',
    'to',
    '__proto__',
    'v',
    'locks',
  ]
  return Object.fromEntries(Array.from({ length: one.between(0, 6) }, () => [one.one(keys), oddValue(one, depth - 1)]))
}
