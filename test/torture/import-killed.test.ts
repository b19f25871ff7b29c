/** Power cuts in the middle of a large import while somebody types. Everybody is invented. */
import { type ChildProcess, spawn } from 'node:child_process'
import { beforeAll } from 'vitest'
import { tongxing } from '../desktop/command'
import { launch, type Program, root } from '../desktop/harness'
import { saved } from '../desktop/office-steps'
import { copyOf, manifestOf, pause, peopleFile } from './office'
import { promise } from './promise'
import { openPerson, phone, phoneField, profileToTypeIn, typePhone } from './typing'

const PEOPLE = 20_000
let origin: string
let list: string
/** Milliseconds from the command to its end, undisturbed but for the typing. */
let whole = 0
/** People on record afterwards: a row or two of so many look like somebody else's and wait for an answer. */
let imported = 0

beforeAll(async () => {
  origin = await profileToTypeIn()
  list = peopleFile(PEOPLE)
  const copy = copyOf(origin)
  const start = Date.now()
  const { code, err } = await tongxing(['import', list, '--cohort', 'Many Invented'], copy.profile)
  if (code !== 0) throw new Error(err)
  whole = Date.now() - start
  imported = await peopleIn(copy.profile)
  if (imported < 0.99 * PEOPLE) throw new Error(`only ${imported} people were imported`)
  copy.remove()
}, 600_000)

promise(
  'kill -9 in an import of 20,000 people while somebody types: all of it or nothing, no acknowledged edit lost',
  { long: 200, short: 20 },
  async ({ chance }, measure) => {
    const { profile, remove } = copyOf(origin)
    const before = manifestOf(profile).lastSeq
    const program = await launch({ profile })
    try {
      await openPerson(program)
      const importing = importInto(profile)
      const edits = typeUntilTheEnd(program)
      await pause(chance() * whole * 1.1)
      // The command goes too: left alone it would open the profile itself and import.
      importing.kill('SIGKILL')
      await program.kill()
      const { acknowledged, last } = await edits
      const start = Date.now()
      await program.restart()
      await openPerson(program)
      measure('ms from start to the open record', Date.now() - start)
      const found = await phoneField(program).inputValue()
      const possible = [...(acknowledged === null ? [''] : [phone(acknowledged)]), phone(last)]
      if (!possible.includes(found)) throw new Error(`${found} is there, ${possible.join(' or ')} was typed`)
      const people = await peopleIn(profile)
      if (people !== 1 && people !== imported) throw new Error(`${people} people are there: part of an import`)
      measure('imports that had happened', people > 1 ? 1 : 0)
      measure('acknowledged edits', manifestOf(profile).lastSeq - before)
      const said = await program.page.getByText(/refused|lost|cannot be opened/i).count()
      if (said > 0) throw new Error('the office says that something is lost')
    } finally {
      await program.kill()
      remove()
    }
  },
)

async function peopleIn(profile: string): Promise<number> {
  const { out, code, err } = await tongxing(['list', 'person', '--json'], profile)
  if (code !== 0) throw new Error(err)
  return (JSON.parse(out) as unknown[]).length
}

/** The command that hands the list to the running window. */
function importInto(profile: string): ChildProcess {
  const flags = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
  const words = [...flags, '--log-level=3', root, '--', 'import', list, '--cohort', 'Many Invented']
  return spawn(process.env.ELECTRON_EXEC_PATH ?? '', [...words, '--profile', profile], { stdio: 'ignore' })
}

/** Types one number after the other until the window is gone; says which the foot of the window acknowledged last. */
async function typeUntilTheEnd(program: Program): Promise<{ acknowledged: number | null; last: number }> {
  let acknowledged: number | null = null
  let last = 1000
  try {
    for (;;) {
      const next = last + 1
      last = next
      await typePhone(program, next)
      await saved(program.page)
      acknowledged = next
    }
  } catch {
    return { acknowledged, last }
  }
}
