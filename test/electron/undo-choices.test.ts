/** Undo where somebody built on it since: what stands in the way is named, and for each of it there is a choice. */
import type { Change, ChangeSetDraft } from '@shared/model/change-set'
import { standalone } from '@shared/model/types'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { UndoChoices } from '../../renderer/office/contract'
import { Office } from '../../renderer/office/office'
import { OfficeError, type UndoObstacle } from '../../renderer/office/office-error'
import { newProfile, openAt } from './journal-harness'
import { lineTo } from './journal-line-harness'

beforeAll(() => {
  // The office asks for the engine by the name browsers have for it.
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'Node' } })
})

async function newOffice(): Promise<Office> {
  const { office, result } = await Office.open(lineTo(await openAt(await newProfile())).line, '李明', () => {})
  if (!office) throw new Error(result.because)
  return office
}

const made = (t: Change['t'], id: string, row: Record<string, unknown> = {}): Change =>
  ({ t, id, subject: id, op: 'create', row: { ...row, id } }) as Change
const set = (t: Change['t'], id: string, p: string, to: unknown): Change => ({
  ...{ t, id, subject: id, op: 'update', base: Number.MAX_SAFE_INTEGER },
  set: [{ p, to }],
})
const gone = (t: Change['t'], id: string): Change => ({ t, id, subject: id, op: 'delete', base: 1, row: {} as never })
const edit = (...changes: Change[]): ChangeSetDraft => ({ why: 'edit', changes })

function contentOf({ memory }: Office): Record<string, unknown> {
  return Object.fromEntries(
    standalone.flatMap((type) => [...memory.rows(type)].map(({ seq: _, ...row }) => [`${type}/${row.id}`, row])),
  )
}

async function obstaclesOf(work: Promise<unknown>): Promise<UndoObstacle[]> {
  const error = await work.then(
    () => null,
    (thrown) => thrown,
  )
  if (!(error instanceof OfficeError) || error.code !== 'changedSince') throw error ?? new Error('it was taken back')
  return error.details as UndoObstacle[]
}

test('a value changed since stays, or goes back to what it was before both', async () => {
  for (const choice of ['keep', 'takeBack'] as const) {
    const office = await newOffice()
    await office.commit(edit(made('person', 'p1', { phone: '1', email: 'a@example.org' })))
    const seq = await office.commit(
      edit(set('person', 'p1', 'phone', '2'), set('person', 'p1', 'email', 'b@example.org')),
    )
    const later = await office.commit(edit(set('person', 'p1', 'phone', '3')))
    const found = await obstaclesOf(office.undo(seq))
    expect(found).toMatchObject([{ seq: later, touched: [{ t: 'person', id: 'p1', p: 'phone' }] }])
    expect(await obstaclesOf(office.undo(seq, { 99: 'keep' }))).toEqual(found)
    const before = contentOf(office)
    const undo = await office.undo(seq, { [later]: choice })
    expect(office.memory.get('person', 'p1')).toMatchObject({
      phone: choice === 'keep' ? '3' : '1',
      email: 'a@example.org',
    })
    await office.undo(undo)
    expect(contentOf(office)).toEqual(before)
  }
})

test('of several later changes of one value, one that is kept keeps it', async () => {
  const office = await newOffice()
  await office.commit(edit(made('person', 'p1', { phone: '1' })))
  const seq = await office.commit(edit(set('person', 'p1', 'phone', '2')))
  await office.commit(edit(set('person', 'p1', 'phone', '3')))
  await office.commit(edit(set('person', 'p1', 'phone', '4')))
  const [first, second] = await obstaclesOf(office.undo(seq))
  expect([first?.seq, second?.seq]).toEqual([3, 4])
  await expect(office.undo(seq, { 3: 'takeBack' })).rejects.toMatchObject({ code: 'changedSince' })
  await office.undo(seq, { 3: 'takeBack', 4: 'keep' })
  expect(office.memory.get('person', 'p1')).toMatchObject({ phone: '4' })
})

test('an import on which somebody worked: who was changed stays or goes, the rest goes', async () => {
  const start = async () => {
    const office = await newOffice()
    const seq = await office.commit(
      edit(
        made('cohort', 'c1', { leader: 'e1' }),
        ...['p1', 'p2', 'p3'].map((id) => made('person', id, { kinds: ['student'] })),
        ...['1', '2', '3'].map((n) => made('enrolment', `e${n}`, { person: `p${n}`, cohort: 'c1' })),
      ),
    )
    await office.commit(edit(set('person', 'p2', 'phone', '13800000002')))
    await office.commit(edit(gone('person', 'p3'), gone('enrolment', 'e3')))
    await office.commit(edit(made('event', 'v1', { guests: { g1: { person: 'p1' } } })))
    return { office, seq }
  }
  const { office, seq } = await start()
  expect((await obstaclesOf(office.undo(seq))).map(({ seq: later }) => later)).toEqual([2, 3, 4])
  await office.undo(seq, { 2: 'keep', 3: 'keep', 4: 'keep' })
  expect(Object.keys(contentOf(office)).sort()).toEqual(['event/v1', 'person/p1', 'person/p2'])
  const other = await start()
  await other.office.undo(other.seq, { 2: 'takeBack', 3: 'takeBack', 4: 'takeBack' })
  expect(contentOf(other.office)).toEqual({ 'event/v1': { id: 'v1' } })
})

test('who was deleted since comes back as before, and who was made again is as before', async () => {
  const office = await newOffice()
  await office.commit(edit(made('person', 'p1', { phone: '1' })))
  const changed = await office.commit(edit(set('person', 'p1', 'phone', '2')))
  const deleted = await office.commit(edit(gone('person', 'p1')))
  await office.undo(changed, { [deleted]: 'takeBack' })
  expect(office.memory.get('person', 'p1')).toMatchObject({ phone: '1' })
  const again = await office.commit(edit(gone('person', 'p1')))
  const made2 = await office.commit(edit(made('person', 'p1', { email: 'x@example.org' })))
  await office.undo(again, { [made2]: 'takeBack' })
  const { seq: _, ...row } = office.memory.row('person', 'p1') ?? { seq: 0 }
  expect(row).toEqual({ id: 'p1', phone: '1' })
})

test('a plain value put where a group was goes when both are taken back', async () => {
  const office = await newOffice()
  await office.commit(edit(made('person', 'p1', { own: { a: { b: 1 } } })))
  const seq = await office.commit(edit(set('person', 'p1', 'own.a.b', 2)))
  const later = await office.commit(edit(set('person', 'p1', 'own.a', 'plain')))
  await office.undo(seq, { [later]: 'takeBack' })
  expect(office.memory.row('person', 'p1')).toMatchObject({ own: { a: { b: 1 } } })
})

const id = fc.constantFrom('r1', 'r2', 'r3')
const type = fc.constantFrom('person' as const, 'cohort' as const)
const path = fc.constantFrom('a', 'b.k1', 'b.k1.x', 'b')
const value = fc.constantFrom('one', 'two', { x: 1 }, { k1: { x: 2 } }, 'r1', undefined)
const anyChange = fc.oneof(
  fc.record({ t: type, id, a: value }).map(({ t, id: of, a }) => made(t, of, { a })),
  { weight: 3, arbitrary: fc.tuple(type, id, path, value).map(([t, of, p, to]) => set(t, of, p, to)) },
  fc.tuple(type, id).map(([t, of]) => gone(t, of)),
)

test('whatever was written, undo with a choice for everything goes through, and taking that back leaves what was there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyChange, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 }),
      fc.nat({ max: 7 }),
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      async (sets, wanted, keep) => {
        const office = await newOffice()
        for (const changes of sets) await office.commit(edit(...changes)).catch(() => {})
        const seq = 1 + (wanted % Math.max(1, office.lastSeq))
        if (office.lastSeq === 0) return
        const before = contentOf(office)
        const newest = office.lastSeq
        const refused = await office.undo(seq).then(
          () => null,
          (error: OfficeError) => error,
        )
        if (refused) {
          expect(refused.code).toBe('changedSince')
          const choices: UndoChoices = Object.fromEntries(
            (refused.details as UndoObstacle[]).map(({ seq: later }) => [later, keep[later % 8] ? 'keep' : 'takeBack']),
          )
          await office.undo(seq, choices)
        }
        if (office.lastSeq > newest) await office.undo(office.lastSeq)
        expect(contentOf(office)).toEqual(before)
      },
    ),
    { numRuns: Number(process.env.TRIES ?? 30) },
  )
}, 300_000)
