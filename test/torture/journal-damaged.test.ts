/**
 * Journal and snapshots of a real office spoiled while it is closed. What the program then shows is the whole office, or
 * an office that says what it lost, or a refusal; never a smaller or another one without a word.
 */
import { appendFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { tongxing } from '../desktop/command'
import { cut, damages } from './damage'
import { type Content, contentOf, copyOf, filesIn, madeProfile, manifestOf } from './office'
import { promise, type Try } from './promise'

let origin: string
let whole: Content

beforeAll(async () => {
  origin = await madeProfile(300)
  whole = await contentOf(origin)
}, 300_000)

promise(
  'damage to journal and snapshots: torn tails healed, everything else refused and told',
  { long: 200, short: 50 },
  async (one, measure) => {
    const { profile, remove } = copyOf(origin)
    try {
      const { what, healed } = strike(profile, one)
      const { code, out, err } = await tongxing(['list', 'person', '--json', '--sensitive'], profile)
      if (code === 0) {
        const people = (JSON.parse(out) as unknown[]).length
        measure('opened', 1)
        if (people !== whole.people && !/lost|damaged|丢失|损坏/i.test(err)) {
          throw new Error(`${people} of ${whole.people} people without a word after ${what}`)
        }
        return
      }
      measure('opened', 0)
      if (healed) throw new Error(`refused after ${what}: ${err}`)
      if (out !== '' || err.trim().split('\n').length !== 1) throw new Error(`no one sentence after ${what}: ${err}`)
    } finally {
      remove()
    }
  },
)

/** `healed`: nothing that was acknowledged is touched, so the office must open whole. */
function strike(profile: string, one: Try): { what: string; healed: boolean } {
  const kind = one.between(0, 5)
  const journal = filesIn(join(profile, 'journal'))
  const last = journal.at(-1) as string
  if (kind === 0) {
    appendFileSync(last, Buffer.from(Array.from({ length: one.between(1, 3000) }, () => one.between(0, 255))))
    return { what: 'noise behind the last set', healed: true }
  }
  if (kind === 1) {
    // As after a power cut: frames of a set whose commit frame never came.
    const { lastSeq } = manifestOf(profile)
    if (lastSeq < 1) throw new Error('the office is empty')
    appendFileSync(last, Buffer.alloc(one.between(1, 31)))
    return { what: 'zeros behind the last set', healed: true }
  }
  const snapshots = filesIn(join(profile, 'snapshots'))
  if (kind === 2 && snapshots.length > 0) {
    const file = one.one(snapshots)
    const damage = one.one(damages)
    damage.strike(file, one)
    return { what: `${damage.what}: a snapshot`, healed: true }
  }
  const file = one.one(journal)
  const damage = kind === 3 ? cut : one.one(damages)
  if (!damage.strike(file, one)) truncateSync(file, 10)
  return { what: `${damage.what}: ${file.slice(profile.length)}`, healed: false }
}
