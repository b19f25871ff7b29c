import type { Change } from '@shared/model/change-set'
import { type AnyRow, standalone } from '@shared/model/types'
import Dexie from 'dexie'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JournalLine } from '../../../renderer/office/journal-line'
import { Office } from '../../../renderer/office/office'
import { OfficeError } from '../../../renderer/office/office-error'
import { PageJournal, withCleanOffice } from './office-harness'

withCleanOffice()

const id = fc.constantFrom('r1', 'r2', 'r3')
const type = fc.constantFrom('person' as const, 'cohort' as const)
const path = fc.constantFrom('a', 'b.k1.x', 'b.k1.y', 'b.k2.x', 'b.k1', 'b')
const value = fc.oneof(
  fc.constantFrom('one', 'two', 3, true),
  fc.constant(undefined),
  fc.constantFrom({ x: 1 }, { x: { z: 1 } }, { k1: { y: 2 } }),
)
const set = fc.array(fc.record({ p: path, to: value }), { minLength: 1, maxLength: 3 })
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({ t: type, id, op: fc.constant('create' as const), row: fc.record({ a: value, b: value }) })
    .map((wanted) => ({ ...wanted, subject: wanted.id, row: { ...wanted.row, id: wanted.id } }) as Change),
  {
    weight: 3,
    arbitrary: fc
      .record({ t: type, id, set })
      .map((wanted): Change => ({ ...wanted, subject: wanted.id, op: 'update', base: Number.MAX_SAFE_INTEGER })),
  },
  fc
    .record({ t: type, id })
    .map((wanted): Change => ({ ...wanted, subject: wanted.id, op: 'delete', base: 1, row: {} as never })),
)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => ({ changes })) },
  fc.nat({ max: 12 }).map((undo) => ({ undo })),
)

/** What an office that is opened again holds. */
async function reopened(journal: PageJournal): Promise<Record<string, AnyRow[]>> {
  const office = await open(journal)
  await office.settled()
  office.close()
  return contentOf(office)
}

async function open(journal: PageJournal): Promise<Office> {
  const { office, result } = await Office.open(new JournalLine(journal.port()), 'Invented', () => {})
  if (!office) throw new Error(result.because)
  return office
}

function contentOf(office: Office): Record<string, AnyRow[]> {
  return Object.fromEntries(
    standalone.map((each) => [each, [...office.memory.rows(each)].sort((a, b) => a.id.localeCompare(b.id))]),
  )
}

function withoutSeq(content: Record<string, AnyRow[]>): unknown {
  return Object.fromEntries(
    Object.entries(content).map(([each, rows]) => [each, rows.map((row) => ({ ...row, seq: 0 }))]),
  )
}

/** Refusals are answers too; anything unexpected fails the property. */
async function orRefused(work: Promise<number>): Promise<number | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof OfficeError && error.code !== 'unexpected') return null
    throw error
  }
}

test('whatever is written comes back from working copy, journal and snapshot, and undone it leaves nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
      const journal = new PageJournal()
      journal.snapshotEvery = 3
      const office = await open(journal)
      const states = [withoutSeq(contentOf(office))]
      for (const each of steps) {
        const before = journal.facts.lastSeq
        const seq = await orRefused('undo' in each ? office.undo(each.undo) : office.commit({ why: 'edit', ...each }))
        if (seq !== null && seq > before) states.push(withoutSeq(contentOf(office)))
        expect(states).toHaveLength(journal.facts.lastSeq + 1)
      }
      const content = contentOf(office)
      await office.settled()
      office.close()

      expect(await reopened(journal)).toEqual(content)
      journal.facts.workingCopy = null
      expect(await reopened(journal)).toEqual(content)
      journal.facts.workingCopy = null
      journal.snapshots.clear()
      const last = await open(journal)
      expect(contentOf(last)).toEqual(content)

      for (let seq = states.length - 1; seq > 0; seq--) {
        await orRefused(last.undo(seq))
        if (!last.log.isUndone(seq)) continue
        const undoneAll = states.slice(seq).every((_, i) => last.log.isUndone(seq + i))
        if (undoneAll) expect(withoutSeq(contentOf(last))).toEqual(states[seq - 1])
      }
      await last.settled()
      last.close()
    }),
    { numRuns: 40 },
  )
}, 60_000)
