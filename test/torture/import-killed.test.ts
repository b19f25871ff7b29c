/** Power cuts in the middle of a large import while somebody types. Everybody is invented. */
import { type ChildProcess, spawn } from 'node:child_process'
import { beforeAll } from 'vitest'
import { tongxing } from '../desktop/command'
import { launch, type Program, root, temporaryFolder } from '../desktop/harness'
import { addPerson, answerFirstRun, makeCohort, openCohort, saved } from '../desktop/office-steps'
import { copyOf, manifestOf, pause, peopleFile } from './office'
import { promise } from './promise'

const PEOPLE = 20_000
const NAME = '欧阳样一'
let origin: string
let list: string
/** Milliseconds from the command to its end, undisturbed but for the typing. */
let whole = 0

beforeAll(async () => {
  const program = await launch({ profile: temporaryFolder('tongxing-torture-') })
  await answerFirstRun(program.page)
  await makeCohort(program.page)
  await addPerson(program.page, NAME)
  await program.quit()
  origin = program.profile
  list = peopleFile(PEOPLE)
  const copy = copyOf(origin)
  const start = Date.now()
  const { code, err } = await tongxing(['import', list, '--cohort', 'Many Invented'], copy.profile)
  if (code !== 0) throw new Error(err)
  whole = Date.now() - start
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
      const phone = await field(program).inputValue()
      const possible = [...(acknowledged === null ? [''] : [shown(acknowledged)]), shown(last)]
      if (!possible.includes(phone)) throw new Error(`${phone} is there, ${possible.join(' or ')} was typed`)
      const { out, code, err } = await tongxing(['list', 'person', '--json'], profile)
      if (code !== 0) throw new Error(err)
      const people = (JSON.parse(out) as unknown[]).length
      if (people !== 1 && people !== PEOPLE + 1) throw new Error(`${people} people are there: part of an import`)
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

/** The command that hands the list to the running window. */
function importInto(profile: string): ChildProcess {
  const flags = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
  const words = [...flags, '--log-level=3', root, '--', 'import', list, '--cohort', 'Many Invented']
  return spawn(process.env.ELECTRON_EXEC_PATH ?? '', [...words, '--profile', profile], { stdio: 'ignore' })
}

const field = ({ page }: Program) => page.getByRole('dialog', { name: NAME }).getByRole('textbox', { name: 'Mobile' })
const shown = (number: number) => `+86 199 0000 ${number}`

async function openPerson(program: Program): Promise<void> {
  await openCohort(program.page, 'Example study tour')
  await program.page.getByRole('grid', { name: 'Participants' }).getByRole('row').nth(1).click()
  await field(program).waitFor()
}

/** Types one number after the other until the window is gone; says which the foot of the window acknowledged last. */
async function typeUntilTheEnd(program: Program): Promise<{ acknowledged: number | null; last: number }> {
  let acknowledged: number | null = null
  let last = 1000
  try {
    for (;;) {
      const next = last + 1
      await field(program).fill(shown(next))
      last = next
      await field(program).press('Tab')
      await saved(program.page)
      acknowledged = next
    }
  } catch {
    return { acknowledged, last }
  }
}
