/** Until when data are kept, and who is due. Everybody is invented. */
import type { Row } from '@shared/model/types'
import { dataEnd, purposeOf } from '@shared/rules/retention'
import { stillNeeded } from '@shared/rules/retention-needs'
import { countQueue, retentionQueue } from '@shared/rules/retention-queue'
import { rulesOn, usualRules } from '@shared/rules/settings'
import { describe, expect, it } from 'vitest'
import { type Others, officeOf } from './cases/case'

const TODAY = '2026-11-22'
type Cohort = Row<'cohort'>
const cohort = (row: Partial<Cohort>) => ({ id: 'c', seq: 1, ...row }) as Cohort

describe('what the data of a cohort are for', () => {
  it.each<[Partial<Cohort>, string]>([
    [{ kind: 'studyTourOut' }, 'journey'],
    [{}, 'journey'],
    [{ kind: 'delegationOut' }, 'officialTravel'],
    [{ kind: 'teacherTrainingOut', travelCapacity: 'official' }, 'officialTravel'],
    [{ kind: 'teacherTrainingOut', travelCapacity: 'private' }, 'journey'],
    [{ kind: 'examSession' }, 'teaching'],
    [{ kind: 'teacherIn' }, 'employment'],
    [{ kind: 'delegationOut', dataPurpose: 'journey' }, 'journey'],
  ])('%j: %s', (row, purpose) => expect(purposeOf(cohort(row))).toBe(purpose))
})

describe('until when they are kept', () => {
  it.each<[Partial<Cohort>, string | null]>([
    [{ dates: { from: '2024-07-01', to: '2024-07-10' } }, '2026-07-10'],
    [{ dates: { from: '2024-07-01' } }, '2026-07-01'],
    [{ dates: { to: '2024-07' } }, '2026-07-31'],
    [{ dates: { to: '2024-02-29' }, dataPurpose: 'teaching' }, '2029-02-28'],
    [{ dates: { to: '2024-07-10' }, dataUntil: '2025-01-01' }, '2025-01-01'],
    [{ dataUntil: '2025' }, '2025-12-31'],
    [{}, null],
  ])('%j: %s', (row, until) => expect(dataEnd(cohort(row), usualRules).until).toBe(until))

  it('goes by the period of the office that holds today, also for cohorts of before', () => {
    const office = {
      id: 'office',
      seq: 1,
      settings: { s: { setting: 'keepJourneyMonths', value: '6', from: '2026-01-01' } },
    } as Row<'office'>
    const tour = cohort({ dates: { to: '2024-07-10' } })
    expect(dataEnd(tour, rulesOn(office, '2025-12-31')).until).toBe('2026-07-10')
    expect(dataEnd(tour, rulesOn(office, '2026-01-01')).until).toBe('2025-01-10')
  })
})

const tour = (id: string, to: string, row: object = {}) => ({ id, name: { zh: `团${id}` }, dates: { to }, ...row })
const person = (id: string, row: object = {}) => ({ id, nameZh: { full: `虚构${id}` }, ...row })
const joins = (...pairs: string[]) => pairs.map((pair) => ({ id: pair, person: pair[0], cohort: pair.slice(1) }))

/** Of two tours that are over and one that is not: `a` was in the first, `b` in both that are over, `x` in the last too. */
const office: Others = {
  cohort: [
    tour('1', '2024-05-01'),
    tour('2', '2023-05-01'),
    tour('3', '2026-12-20'),
    tour('4', '', { dates: undefined }),
  ],
  person: ['a', 'b', 'x', 'y', 'z'].map((id) => person(id)),
  enrolment: joins('a1', 'b1', 'b2', 'x1', 'x3', 'y2', 'y4', 'z3'),
}
const names = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort()

describe('the queue', () => {
  it('holds who was only in cohorts that are over; who is in one that is not, or has no end, is held back', () => {
    const { due, held, cohorts } = retentionQueue(officeOf(office), TODAY)
    expect(names(due)).toEqual(['a', 'b'])
    expect(due.find(({ id }) => id === 'b')).toMatchObject({
      until: '2026-05-01',
      cohorts: [
        { id: '1', until: '2026-05-01', purpose: 'journey', set: false },
        { id: '2', until: '2025-05-01' },
      ],
      needs: [],
    })
    expect(held.map(({ id, needs }) => [id, needs.map((need) => [need.kind, need.id, need.until])])).toEqual([
      ['y', [['cohort', '4', undefined]]],
      ['x', [['cohort', '3', '2028-12-20']]],
    ])
    expect(countQueue(officeOf(office), TODAY)).toEqual({ due: 2, asking: 0 })
    expect(retentionQueue(officeOf(office), TODAY, 1)).toMatchObject({
      ids: ['a', 'b'],
      due: [{ id: 'a' }],
      heldCount: 2,
    })
    expect(cohorts.map(({ id, until, people }) => [id, until, people])).toEqual([
      ['2', '2025-05-01', 2],
      ['1', '2026-05-01', 3],
      ['3', '2028-12-20', 2],
      ['4', null, 1],
    ])
  })

  it('counts again once something changed, and on another day', () => {
    const memory = officeOf(office)
    const counts = (seq: number, day = TODAY) => countQueue(memory, day, seq).due
    expect([counts(1), counts(1), counts(1, '2026-05-01')]).toEqual([2, 2, 0])
    memory.remove('person', 'a')
    expect(counts(2)).toBe(1)
  })

  it('is empty on the last day of the period, and not the day after', () => {
    const memory = officeOf({
      ...office,
      cohort: [tour('1', '2024-11-22'), tour('2', '2024-11-22'), ...(office.cohort?.slice(2) ?? [])],
    })
    expect(retentionQueue(memory, TODAY).due).toEqual([])
    expect(names(retentionQueue(memory, '2026-11-23').due)).toEqual(['a', 'b'])
  })

  it.each<[string, Others]>([
    ['postponed', { person: [person('a', { retentionUntil: '2027', retentionReason: '审计未结束' })] }],
    [
      'agreement',
      {
        agreement: [
          { id: 'g', validity: { from: '2024-01-01', to: '2028-01-01' }, parties: { p: { signatory: '虚构a' } } },
        ],
      },
    ],
    ['certificate', { qualificationResult: [{ id: 'q', person: 'a', awardedOn: '2024-06-01' }] }],
    ['result', { qualificationResult: [{ id: 'q', person: 'a', registeredOn: '2024-06-01' }] }],
    ['contact', { institution: [{ id: 'i', contacts: { k: { person: 'a' } } }] }],
    ['class', { masterClass: [{ id: 'm', state: 'running', pairs: { p: { apprentice: 'a' } } }] }],
    ['event', { event: [{ id: 'v', dates: { from: '2026-12-01' }, guests: { g: { person: 'a' } } }] }],
    ['post', { output: [{ id: 'o', kind: 'postHeld', person: 'a', dates: { from: '2024', to: '2027' } }] }],
  ])('holds back whom something needs: %s', (kind, more) => {
    const people = [...(more.person ?? []), ...(office.person ?? []).filter(({ id }) => !more.person || id !== 'a')]
    const memory = officeOf({ ...office, ...more, person: people })
    const queue = retentionQueue(memory, TODAY)
    expect(names(queue.due)).toEqual(['b'])
    expect(queue.held.find(({ id }) => id === 'a')?.needs.map((need) => need.kind)).toEqual([kind])
    expect(stillNeeded(memory, ['a', 'b'], TODAY)).toMatchObject({ a: [{ kind }] })
  })

  it.each<[string, Others]>([
    ['a date of their own that is over', { person: [person('a', { retentionUntil: '2026-01-01' })] }],
    [
      'an agreement that ended',
      { agreement: [{ id: 'g', validity: { to: '2025-01-01' }, parties: { p: { signatory: '虚构a' } } }] },
    ],
    ['a certificate of long ago', { qualificationResult: [{ id: 'q', person: 'a', awardedOn: '2020-06-01' }] }],
    ['a contact who left', { institution: [{ id: 'i', contacts: { k: { person: 'a', current: false } } }] }],
    ['a class of a cohort that is over', { masterClass: [{ id: 'm', cohort: '1', master: 'a' }] }],
    ['an event that was', { event: [{ id: 'v', dates: { from: '2025-12-01' }, guests: { g: { person: 'a' } } }] }],
  ])('does not hold back for %s', (_, more) => {
    const people = [...(more.person ?? []), ...(office.person ?? []).filter(({ id }) => !more.person || id !== 'a')]
    expect(names(retentionQueue(officeOf({ ...office, ...more, person: people }), TODAY).due)).toEqual(['a', 'b'])
  })

  it('lists who has a date of their own that is over, in no cohort at all', () => {
    const memory = officeOf({ person: [person('a', { retentionUntil: '2026-01-01' }), person('b')] })
    expect(retentionQueue(memory, TODAY).due).toMatchObject([{ id: 'a', own: '2026-01-01', cohorts: [] }])
  })
})
