/** Power cuts in the middle of a large import while somebody types. Everybody is invented. */
import { afterAll, beforeAll } from 'vitest'
import { launch, type Program } from '../desktop/harness'
import { saved } from '../desktop/office-steps'
import { copyOf, manifestOf, pause, peopleFile } from './office'
import { promise } from './promise'
import { ask, countOf, must } from './running'
import { openPerson, phone, phoneField, profileToTypeIn, typePhone } from './typing'

const PEOPLE = 20_000
const importing = (list: string) => ['import', list, '--cohort', 'Many Invented']

let origin: string
let list: string
/** Milliseconds from the command to its end while somebody types, where the power stays. */
let whole = 0
/** Milliseconds from the start of the full office to its open record, where nothing was cut off. */
let calm = 0
/** People on record afterwards: a row or two of so many look like somebody else's and wait for an answer. */
let imported = 0
/** The program of the try before, killed and open again: it goes on where no import had happened. */
let warm: Awaited<ReturnType<typeof opened>> | null = null

beforeAll(async () => {
  origin = await profileToTypeIn()
  list = peopleFile(PEOPLE)
  const undisturbed = await opened()
  const typing = typeUntilTheEnd(undisturbed)
  const start = Date.now()
  await must(undisturbed.profile, importing(list))
  whole = Date.now() - start
  imported = await countOf(undisturbed.profile, 'person')
  if (imported < 0.99 * PEOPLE) throw new Error(`only ${imported} people were imported`)
  await undisturbed.program.quit()
  await typing
  const again = Date.now()
  await undisturbed.program.restart()
  await openPerson(undisturbed.program)
  calm = Date.now() - again
  await close(undisturbed)
}, 900_000)

afterAll(async () => {
  if (warm) await close(warm)
})

promise(
  'kill -9 in an import of 20,000 people while somebody types: all of it or nothing, no acknowledged edit lost, usable again within 5 s',
  { long: 200, short: 20 },
  async ({ number, chance }, measure) => {
    const one = warm ?? (await opened())
    warm = null
    const { profile, program } = one
    try {
      const before = manifestOf(profile).lastSeq
      const edits = typeUntilTheEnd(one)
      const told = ask(profile, importing(list))
      // Every other try strikes late, when the set is written and the working copy follows.
      await pause(whole * (number % 2 === 0 ? chance() : 0.75 + 0.5 * chance()))
      await program.kill()
      const [{ acknowledged, last }] = await Promise.all([edits, told])
      const start = Date.now()
      await program.restart()
      await openPerson(program)
      const usable = Date.now() - start
      measure('ms from start to the open record', usable)
      measure('ms of the same start where nothing was cut off', calm)
      if (usable > Math.max(5000, 3 * calm)) throw new Error(`usable after ${usable} ms, undisturbed after ${calm} ms`)
      const found = await phoneField(program).inputValue()
      const possible = [acknowledged, last]
      const kept = possible.find((number) => numberAs(number) === found)
      if (kept === undefined) throw new Error(`${found} is there, ${possible.map(numberAs).join(' or ')} was typed`)
      one.typed = last ?? one.typed
      one.acknowledged = kept
      const people = await countOf(profile, 'person')
      if (people !== 1 && people !== imported) throw new Error(`${people} people are there: part of an import`)
      measure('imports that had happened', people > 1 ? 1 : 0)
      measure('acknowledged sets', manifestOf(profile).lastSeq - before)
      const said = await program.page.getByText(/refused|lost|cannot be opened/i).count()
      if (said > 0) throw new Error('the office says that something is lost')
      if (people === 1) warm = one
    } finally {
      if (warm !== one) await close(one)
    }
  },
)

interface Typing {
  profile: string
  program: Program
  remove(): Promise<void>
  /** The last number that was typed, and the last that was said to be saved. */
  typed: number
  acknowledged: number | null
}

async function opened(): Promise<Typing> {
  const { profile, remove } = copyOf(origin)
  const program = await launch({ profile })
  await openPerson(program)
  return { profile, program, remove, typed: 0, acknowledged: null }
}

async function close({ program, remove }: Typing): Promise<void> {
  await program.kill()
  await remove()
}

/** The telephone number that is typed as the n-th; none before the first. */
const numberAs = (n: number | null) => (n === null ? '' : phone(1000 + (n % 9000)))

/** Types one number after the other until the window is gone; says which the foot of the window acknowledged last. */
async function typeUntilTheEnd(one: Typing): Promise<{ acknowledged: number | null; last: number | null }> {
  let { acknowledged } = one
  let last = acknowledged
  try {
    for (let next = one.typed + 1; ; next++) {
      last = next
      await typePhone(one.program, 1000 + (next % 9000))
      await saved(one.program.page)
      acknowledged = next
    }
  } catch {
    return { acknowledged, last }
  }
}
