/**
 * Journal and snapshots of a real office spoiled while it is closed. What the program then shows is the whole office, or
 * an office that says what it lost, or a refusal; never a smaller or another one without a word. Every fifth try is made
 * with the real program, the others with its journal and its office in this process.
 */
import { appendFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { JournalError } from '../../electron/journal'
import type { Office } from '../../renderer/office/office'
import { tongxing } from '../desktop/command'
import { cut, damages } from './damage'
import { hashOf, withOffice } from './in-node'
import { type Content, contentOf, copyOf, filesIn, madeProfile, manifestOf } from './office'
import { promise, type Try } from './promise'

let origin: string
let whole: Content
let wholeHash: string

beforeAll(async () => {
  origin = await madeProfile(300)
  // Edits behind the import, in a segment of their own, with snapshots between them.
  const edits = async (office: Office) => {
    for (let i = 0; i < 25; i++) {
      const [row] = [...office.memory.rows('person')]
      if (!row) throw new Error('nobody is there')
      const set = [{ p: 'notes', from: row.notes, to: `the ${i}th note` }]
      await office.commit({
        why: 'edit',
        changes: [{ t: 'person', id: row.id, subject: row.id, op: 'update', base: row.seq, set }],
      })
      await office.settled()
    }
  }
  await withOffice(origin, edits, { snapshotEvery: { sets: 10, bytes: 1e15 }, segmentBytes: 60_000 })
  // A list with sensitive values is noted: the origin stays as it is.
  const seen = copyOf(origin)
  whole = await contentOf(seen.profile)
  await seen.remove()
  wholeHash = await withOffice(origin, async (office) => hashOf(office))
  if (filesIn(join(origin, 'snapshots')).length !== 2) throw new Error('there are no snapshots')
  if (filesIn(join(origin, 'journal')).length !== 2) throw new Error('the journal has one segment')
}, 300_000)

/** What became of the office: shown whole, shown with the word that something is lost, or refused. */
type Fate = { shown: 'whole' | 'less'; said: string } | { refused: string }

promise(
  'damage to journal and snapshots: torn tails healed, everything else refused and told',
  { long: 200, short: 50 },
  async (one, measure) => {
    const { profile, remove } = copyOf(origin)
    try {
      const { what, healed } = strike(profile, one)
      const fate = await (one.number % 5 === 0 ? inProgram(profile) : inNode(profile))
      measure('opened', 'shown' in fate ? 1 : 0)
      if ('refused' in fate) {
        if (healed) throw new Error(`refused after ${what}: ${fate.refused}`)
        if (fate.refused.trim().split('\n').length !== 1) throw new Error(`no one sentence: ${fate.refused}`)
        return
      }
      if (fate.shown === 'whole') return
      if (healed || !/lost|damaged|丢失|损坏/i.test(fate.said)) throw new Error(`another office after ${what}`)
    } finally {
      await remove()
    }
  },
)

async function inProgram(profile: string): Promise<Fate> {
  const { code, out, err } = await tongxing(['list', 'person', '--json', '--sensitive'], profile)
  if (code !== 0) return out === '' ? { refused: err } : { refused: `${err}\nbeside an answer` }
  const people = JSON.parse(out) as { id: string }[]
  const same = people.length === whole.people && people.every((row) => whole.rows.get(row.id) === JSON.stringify(row))
  return { shown: same ? 'whole' : 'less', said: err }
}

async function inNode(profile: string): Promise<Fate> {
  try {
    return await withOffice(profile, async (office, journal): Promise<Fate> => {
      const { lost } = await journal.facts()
      return { shown: hashOf(office) === wholeHash ? 'whole' : 'less', said: lost ? 'lost' : '' }
    })
  } catch (error) {
    if (error instanceof JournalError || /^refused: /.test((error as Error).message)) {
      return { refused: (error as Error).message }
    }
    throw error
  }
}

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
  if (kind === 2) {
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
