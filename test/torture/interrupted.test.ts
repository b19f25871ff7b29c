/** Power cuts while the program does its housekeeping: whatever was going on, an office that is whole opens afterwards. */
import type { ChildProcess } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { readManifest } from '../../electron/journal/manifest'
import { MODEL_VERSION } from '../../shared/model/change-set'
import { tongxing } from '../desktop/command'
import { root, temporaryFolder } from '../desktop/harness'
import { withOffice } from './in-node'
import { type Content, contentOf, copyOf, filesIn, madeProfile, pause, peopleFile } from './office'
import { promise } from './promise'
import { answering, begin, cut, ended, must as mustBeside, nameWriter } from './running'

const BEFORE = 2000
const AFTER = 2600
let origin: string
/** Made under the first data dictionary, as a program of that time left it. */
const ofModel1 = join(root, 'test/fixtures/office-of-model-1')

/** What is going on when the power goes. */
interface Work {
  what: string
  from: string
  prepare?(profile: string): void
  /** Resolves when the work has begun. */
  begin(profile: string): ChildProcess | Promise<ChildProcess>
  /** Whether it was done to its end. */
  done?(profile: string): boolean
  /** How long it takes where nobody disturbs it, in milliseconds. */
  whole: number
  possible: Content[]
  /** Rows that were written before the power went, beside those. */
  more?: number
}

const words = (given: (profile: string) => string[]) => (profile: string) => begin(given(profile), profile)
const listing = words(() => ['list', 'person', '--json'])
const inside = (profile: string, folder: string, name: RegExp) =>
  existsSync(join(profile, folder)) && readdirSync(join(profile, folder)).some((each) => name.test(each))

let works: Work[] = []

beforeAll(async () => {
  origin = await madeProfile(BEFORE)
  const old = await contentOf(origin)
  const stick = join(temporaryFolder('tongxing-torture-'), 'stick')
  await must(['backup', '--to', stick], origin)
  await must(['import', peopleFile(AFTER - BEFORE, BEFORE), '--cohort', 'Invented Tour'], origin)
  const now = await contentOf(origin)
  // A row or two of so many look like somebody else's and wait for an answer.
  if (old.people < 0.99 * BEFORE || now.people < 0.99 * AFTER) throw new Error(`${old.people}, then ${now.people}`)
  const due = await snapshotDue(origin)
  const migrated = await contentOf(await copied(ofModel1))
  if (migrated.people !== 301) throw new Error(`${migrated.people} people came out of the first data dictionary`)
  const withoutCopy = (profile: string) => rmSync(join(profile, 'IndexedDB'), { recursive: true })
  const unmeasured = { whole: 0, possible: [now], from: origin }
  works = [
    {
      ...unmeasured,
      what: 'a snapshot',
      from: due,
      begin: untilSnapshot,
      done: (profile) => inside(profile, 'snapshots', /^\d{12}\.snapshot$/),
      possible: [await contentOf(due)],
      more: 1,
    },
    {
      ...unmeasured,
      what: 'a backup',
      begin: words(() => ['backup', '--to', join(temporaryFolder('tongxing-torture-'), 'stick')]),
    },
    {
      ...unmeasured,
      what: 'a restore',
      begin: words(() => ['restore', 'newest', '--from', stick]),
      possible: [old, now],
    },
    {
      ...unmeasured,
      what: 'a migration',
      from: ofModel1,
      begin: listing,
      possible: [migrated],
    },
    { ...unmeasured, what: 'a rebuild of the working copy', prepare: withoutCopy, begin: listing },
    {
      ...unmeasured,
      what: 'a rebuild without snapshots',
      prepare: (profile) => {
        withoutCopy(profile)
        rmSync(join(profile, 'snapshots'), { recursive: true, force: true })
      },
      begin: listing,
    },
  ]
  for (const work of works) await measured(work)
}, 900_000)

promise(
  'kill -9 during snapshot, backup, restore, migration and rebuild: the newest good one always opens',
  { long: 100, short: 10 },
  async ({ number, chance }, measure) => {
    const work = works[number % works.length] as Work
    const { profile, remove } = copyOf(work.from)
    try {
      work.prepare?.(profile)
      const child = await work.begin(profile)
      await Promise.race([pause(chance() * work.whole), ended(child)])
      const killed = (await cut(child)) && !work.done?.(profile)
      measure(`killed in the middle of ${work.what}`, killed ? 1 : 0)
      const found = await contentOf(profile)
      if (!work.possible.some((content) => isWhole(found, content, work.more))) {
        throw new Error(`${found.people} people after ${work.what} was cut off`)
      }
      if (!existsSync(join(profile, 'journal'))) throw new Error(`no journal after ${work.what}`)
      const half = filesIn(join(profile, 'snapshots')).filter((file) => !file.endsWith('.snapshot'))
      if (half.length > 0) throw new Error(`${half} is left of ${work.what}`)
    } finally {
      await remove()
    }
  },
)

/** Every row as it was, and so many more. */
function isWhole(found: Content, before: Content, more = 0): boolean {
  if (more === 0) return found.hash === before.hash
  const same = [...before.rows].every(([id, row]) => found.rows.get(id) === row)
  return same && found.rows.size === before.rows.size + more
}

async function copied(from: string): Promise<string> {
  const profile = join(temporaryFolder('tongxing-torture-'), 'profile')
  cpSync(from, profile, { recursive: true })
  return profile
}

/** Notes how long a work takes, and that it does what it is here for. */
async function measured(work: Work): Promise<void> {
  const { profile, remove } = copyOf(work.from)
  work.prepare?.(profile)
  const start = Date.now()
  const child = await work.begin(profile)
  const begun = Date.now()
  if (work.done) {
    for (const until = Date.now() + 120_000; !work.done(profile) && Date.now() < until; ) await pause(10)
    if (!work.done(profile)) throw new Error(`${work.what} did not come to its end`)
    work.whole = Date.now() - begun
    await cut(child)
  } else {
    const code = await ended(child)
    if (code !== 0) throw new Error(`${work.what} ended with ${code}`)
    work.whole = Date.now() - start
  }
  if (work.from === ofModel1) {
    const model = (await readManifest(profile))?.workingCopy?.model
    if (model !== MODEL_VERSION) throw new Error(`the working copy is still of model ${model}`)
    if (!inside(profile, 'backups', /\.backup\.age$/)) throw new Error('no backup was made before the migration')
  }
  await remove()
}

/** The office with so many sets more that its next one asks for a snapshot. */
async function snapshotDue(from: string): Promise<string> {
  const profile = await copied(from)
  await withOffice(profile, async (office) => {
    const [person] = [...office.memory.rows('person')]
    if (!person) throw new Error('nobody is there')
    for (let i = 0; i < 510; i++) {
      const base = office.memory.row('person', person.id)
      await office.commit({
        why: 'edit',
        changes: [
          {
            t: 'person',
            id: person.id,
            subject: person.id,
            op: 'update',
            base: base?.seq ?? 0,
            set: [{ p: 'notes', from: base?.notes, to: `the ${i}th note` }],
          },
        ],
      })
    }
  })
  return profile
}

/** Starts the program, has it write one set more, and comes back when that is answered: the snapshot follows. */
async function untilSnapshot(profile: string): Promise<ChildProcess> {
  rmSync(join(profile, 'snapshots'), { recursive: true, force: true })
  nameWriter(profile)
  const child = begin(null, profile)
  try {
    await answering(profile)
    await mustBeside(profile, ['import', peopleFile(1, AFTER + 1), '--cohort', 'Invented Tour'])
    return child
  } catch (error) {
    await cut(child)
    throw error
  }
}

async function must(words: string[], profile: string): Promise<void> {
  const { code, err } = await tongxing(words, profile)
  if (code !== 0) throw new Error(`${words[0]}: ${err}`)
}
