/**
 * Generated histories taken back: every kind of change, through the office's own door for writing and a real journal on
 * the disk, without a window. Everybody is invented.
 */
import { join } from 'node:path'
import { openJournal } from '../../electron/journal'
import type { Office } from '../../renderer/office/office'
import type { Change, ChangeSetDraft } from '../../shared/model/change-set'
import type { AnyRow, Standalone } from '../../shared/model/types'
import { temporaryFolder } from '../desktop/harness'
import { hashOf, openOffice } from './in-node'
import { promise, type Try } from './promise'

promise(
  'undo: the state equals the state before, by hash, in generated sequences',
  { long: 200, short: 30 },
  async (one, measure) => {
    const folder = join(temporaryFolder('tongxing-torture-'), 'profile')
    const journal = await openJournal({ folder })
    try {
      const office = await openOffice(journal)
      const people = new People(one)
      const states = [hashOf(office)]
      const steps = one.between(3, 15)
      for (let step = 0; step < steps; step++) {
        await office.commit(people.draft(office))
        // A draft that changes nothing makes no set.
        states[office.lastSeq] = hashOf(office)
      }
      measure('sets', office.lastSeq)
      // All of it, newest first: each undo must give the state before its set, and its own undo the state after.
      for (let seq = office.lastSeq; seq >= 1; seq--) {
        const undone = await office.undo(seq)
        expectSame(office, states[seq - 1], `set ${seq} taken back`)
        if (one.chance() < 0.3) {
          await office.undo(undone)
          expectSame(office, states[seq], `set ${seq} put back`)
          await office.undo(seq)
          expectSame(office, states[seq - 1], `set ${seq} taken back again`)
        }
      }
      const end = hashOf(office)
      office.close()
      const again = await openOffice(journal)
      if (hashOf(again) !== end) throw new Error('another state after opening again')
      again.close()
    } finally {
      await journal.close()
    }
  },
)

function expectSame(office: Office, expected: string | undefined, after: string): void {
  if (hashOf(office) !== expected) throw new Error(`another state after ${after}`)
}

/** Makes changes nobody would make in this order, each allowed by the records as they stand. */
class People {
  private last = 0

  constructor(private readonly one: Try) {}

  draft(office: Office): ChangeSetDraft {
    const changes = new Map<string, Change>()
    for (let count = this.one.between(1, 12); count > 0; count--) {
      const change = this.change(office)
      changes.set(change.id, change)
    }
    return { why: this.one.one(['edit', 'import', 'merge']), note: 'invented', changes: [...changes.values()] }
  }

  private change(office: Office): Change {
    const t: Standalone = this.one.one(['person', 'person', 'institution', 'cohort'])
    const rows = [...office.memory.rows(t)]
    const dice = this.one.chance()
    if (rows.length === 0 || dice < 0.35) return this.created(t)
    const row = this.one.one(rows)
    if (dice < 0.5) return { t, id: row.id, subject: row.id, op: 'delete', base: row.seq, row }
    return { t, id: row.id, subject: row.id, op: 'update', base: row.seq, set: this.assignments(row) }
  }

  private created(t: Standalone): Change {
    const id = `${t}-${++this.last}`
    return { t, id, subject: id, op: 'create', row: { id, ...this.values() } as Omit<AnyRow, 'seq'> }
  }

  private values(): Record<string, unknown> {
    const { one } = this
    return {
      name: {
        full: `杨${one.one(['明', '样', '𠮷', '·', ''])} ${one.between(1, 99)}`,
        ...(one.chance() < 0.5 ? { given: 'Yang' } : {}),
      },
      ...(one.chance() < 0.5 ? { notes: one.one(['', ' ', '=1+1', '\u202etext', 'constructor']) } : {}),
      ...(one.chance() < 0.5 ? { documents: { k1: { number: 'E00000001' }, k2: { number: 'E00000002' } } } : {}),
      ...(one.chance() < 0.3 ? { pending: { phone: true } } : {}),
      ...(one.chance() < 0.3 ? { tags: ['a', 'b'] } : {}),
    }
  }

  private assignments(row: AnyRow) {
    const { one } = this
    const paths = [
      'notes',
      'name.given',
      'documents.k1.number',
      'documents.k2',
      'documents.k3.number',
      'pending.phone',
      'tags',
    ]
    const chosen = new Set(Array.from({ length: one.between(1, 3) }, () => one.one(paths)))
    return [...chosen].map((p) => ({
      p,
      from: at(row, p),
      ...(one.chance() < 0.3
        ? {}
        : { to: p === 'documents.k2' ? { number: `N${one.between(1, 9)}` } : `v${one.between(1, 99)}` }),
    }))
  }
}

function at(row: unknown, path: string): unknown {
  let value = row
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key]
  return value
}
