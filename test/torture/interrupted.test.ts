/** Power cuts while the program does its housekeeping: whatever was going on, an office that is whole opens afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { tongxing } from '../desktop/command'
import { root, temporaryFolder } from '../desktop/harness'
import { type Content, contentOf, copyOf, madeProfile, pause, peopleFile } from './office'
import { promise } from './promise'

const BEFORE = 2000
const AFTER = 2600
let origin: string
/** Of the office at the time of its backup, and as it went on afterwards. */
let old: Content
let now: Content
let stick: string

/** What is going on when the power goes. Each comes with how long it takes where nobody disturbs it. */
interface Work {
  what: string
  prepare?(profile: string): void
  words(profile: string): string[]
  whole: number
  possible(): Content[]
}

const works: Work[] = [
  {
    what: 'a backup',
    words: () => ['backup', '--to', join(temporaryFolder('tongxing-torture-'), 'stick')],
    whole: 0,
    possible: () => [now],
  },
  {
    what: 'a restore',
    words: () => ['restore', 'newest', '--from', stick],
    whole: 0,
    possible: () => [old, now],
  },
  {
    what: 'a rebuild of the working copy',
    prepare: (profile) => rmSync(join(profile, 'IndexedDB'), { recursive: true }),
    words: () => ['list', 'person', '--json'],
    whole: 0,
    possible: () => [now],
  },
  {
    what: 'a rebuild without snapshots',
    prepare: (profile) => {
      rmSync(join(profile, 'IndexedDB'), { recursive: true })
      rmSync(join(profile, 'snapshots'), { recursive: true, force: true })
    },
    words: () => ['list', 'person', '--json'],
    whole: 0,
    possible: () => [now],
  },
]

beforeAll(async () => {
  origin = await madeProfile(BEFORE)
  old = await contentOf(origin)
  stick = join(temporaryFolder('tongxing-torture-'), 'stick')
  await must(['backup', '--to', stick], origin)
  await must(['import', peopleFile(AFTER - BEFORE, BEFORE), '--cohort', 'Invented Tour'], origin)
  now = await contentOf(origin)
  // A row or two of so many look like somebody else's and wait for an answer.
  if (old.people < 0.99 * BEFORE || now.people < 0.99 * AFTER) throw new Error(`${old.people}, then ${now.people}`)
  for (const work of works) {
    const { profile, remove } = copyOf(origin)
    work.prepare?.(profile)
    const start = Date.now()
    await must(work.words(profile), profile)
    work.whole = Date.now() - start
    remove()
  }
}, 600_000)

promise(
  'kill -9 during backup, restore and rebuild: a whole office always opens',
  { long: 100, short: 10 },
  async ({ number, chance }, measure) => {
    const work = works[number % works.length] as Work
    const { profile, remove } = copyOf(origin)
    try {
      work.prepare?.(profile)
      const child = begin(work.words(profile), profile)
      const ended = new Promise<void>((done) => child.once('close', () => done()))
      await Promise.race([pause(chance() * work.whole), ended])
      child.kill('SIGKILL')
      await ended
      measure('killed in the middle', child.signalCode === 'SIGKILL' ? 1 : 0)
      const found = await contentOf(profile)
      if (!work.possible().some(({ hash }) => hash === found.hash)) {
        throw new Error(`${found.people} people after ${work.what} was cut off`)
      }
      if (!existsSync(join(profile, 'journal'))) throw new Error(`no journal after ${work.what}`)
    } finally {
      remove()
    }
  },
)

async function must(words: string[], profile: string): Promise<void> {
  const { code, err } = await tongxing(words, profile)
  if (code !== 0) throw new Error(`${words[0]}: ${err}`)
}

function begin(words: string[], profile: string): ChildProcess {
  const flags = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
  return spawn(
    process.env.ELECTRON_EXEC_PATH ?? '',
    [...flags, '--log-level=3', root, '--', ...words, '--profile', profile],
    {
      stdio: 'ignore',
    },
  )
}
