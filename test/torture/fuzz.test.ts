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
import { mutated, noise, oddText, oddValue, soon } from './fuzz'
import { promise, type Try } from './promise'

const folders = ['samples', 'workbooks'].map((name) => join(root, 'test/fixtures', name))
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(csv|xlsx|ods|html|xls)$/.test(name))
    .map((name) => readFileSync(join(folder, name))),
)
const options: ImportOptions = { language: 'en', overrides: {} } as unknown as ImportOptions

promise(
  'fuzzing of the readers of xlsx, ods and csv: no hang, no growth, no crash',
  { long: 34_000, short: 1650 },
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
  { long: 10_000, short: 600 },
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
  { long: 15_000, short: 700 },
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

function oddCell(one: Try): Cell {
  const dice = one.between(0, 7)
  if (dice === 0) return null
  if (dice === 1) return one.one([0, -1, Number.POSITIVE_INFINITY, Number.NaN, 45_000, 2.199e17, 0.1])
  if (dice === 2) return one.chance() < 0.5
  if (dice === 3) return { date: one.one(['2024-03-05', '0000-00-00', 'x']) }
  return oddText(one)
}
