import type { Row } from '@shared/model/types'
import { lacksCheck } from '@shared/rules/checks'
import { expect, test } from 'vitest'
import { join, replace } from '../../../renderer/features/cohort/membership'
import { collegeChoices, filtered, noFilter, tally } from '../../../renderer/features/cohort/participant-filter'
import { cohortChanges, draftProblems } from '../../../renderer/features/cohorts/cohort-draft'
import { cohortGroups } from '../../../renderer/features/cohorts/cohort-groups'
import { leaderChanges } from '../../../renderer/records/person/enrolment-edits'
import { personNamed } from '../../../renderer/records/person/person-named'
import { dossierOf } from '../../shared/summary/invented'

const dossier = dossierOf(35)
const ids = () => {
  let last = 0
  return () => `new${++last}`
}
const [first] = dossier.participants
if (!first) throw new Error('the invented cohort is empty')

test('a count and the list it filters agree', () => {
  for (const check of ['passport', 'consent', 'emergency', 'insurance'] as const) {
    const counts = tally(dossier.participants, check)
    const shown = filtered(dossier.participants, { ...noFilter, check })
    expect(shown).toHaveLength(counts.missing + counts.pending + counts.problem)
    expect(shown.every((participant) => lacksCheck(participant, check))).toBe(true)
  }
})

test('the parts of a filter narrow each other', () => {
  const college = first.person.institution ?? ':none'
  const ofCollege = filtered(dossier.participants, { ...noFilter, college })
  const both = filtered(dossier.participants, { ...noFilter, college, check: 'passport' })
  expect(ofCollege.length).toBeGreaterThan(both.length)
  expect(ofCollege).toEqual(expect.arrayContaining(both))
  const counted = collegeChoices(dossier.participants, 'zh', '无').map(({ label }) =>
    Number(/[（(](\d+)[)）]$/.exec(label)?.[1]),
  )
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(dossier.participants.length)
})

test('a typed name lands in the script it is written in', () => {
  expect(personNamed('p', '欧阳样一').nameZh).toEqual({ full: '欧阳样一', family: '欧阳', given: '样一' })
  expect(personNamed('p', 'ZHANG/SAN').nameLatin).toMatchObject({ family: 'ZHANG', given: 'SAN' })
})

test('who replaces somebody takes over what is wanted, in one set of changes', () => {
  const enrolment = { ...first.enrolment, role: 'delegationLeader' as const, room: 'r1', insurance: 'i1' }
  const led = { ...dossier, cohort: { ...dossier.cohort, leader: enrolment.id } }
  const { enrolment: joined, changes } = replace(
    led,
    { ...first, enrolment },
    { id: null, name: '上官样二' },
    { role: true, room: false, insurance: true },
    ids(),
  )
  const made = changes.filter((change) => change !== null)
  expect(made.map(({ t, op }) => `${op} ${t}`)).toEqual([
    'update enrolment',
    'create person',
    'create enrolment',
    'update cohort',
  ])
  const place = made.find(({ t, op }) => t === 'enrolment' && op === 'create')
  expect(place).toMatchObject({ id: joined, row: { role: 'delegationLeader', insurance: 'i1', state: 'confirmed' } })
  expect(place && 'row' in place && 'room' in place.row).toBe(false)
  expect(made.find(({ t }) => t === 'cohort')).toMatchObject({ set: [{ p: 'leader', to: joined }] })
  expect(made[0]).toMatchObject({
    set: expect.arrayContaining([expect.objectContaining({ p: 'state', to: 'withdrawn' })]),
  })
})

test('somebody who withdrew comes back to the place they had', () => {
  const gone = { ...first, enrolment: { ...first.enrolment, state: 'withdrawn', outcome: 'withdrawn' as const } }
  const joined = join({ ...dossier, withdrawn: [gone] }, { id: gone.person.id, name: 'x' }, {}, ids())
  expect(joined.enrolment).toBe(gone.enrolment.id)
  expect(joined.changes).toHaveLength(1)
  expect(joined.changes[0]).toMatchObject({ op: 'update', t: 'enrolment' })
})

test('a cohort has one leader: the role and the cohort say the same', () => {
  const cohort = { ...dossier.cohort, leader: 'somebody else' }
  const enrolment: Row<'enrolment'> = { ...first.enrolment, role: 'student' }
  expect(leaderChanges(cohort, enrolment, 'delegationLeader').filter(Boolean)).toHaveLength(2)
  expect(leaderChanges({ ...cohort, leader: enrolment.id }, enrolment, 'teacher')[2]).toMatchObject({
    set: [{ p: 'leader' }],
  })
  expect(leaderChanges(cohort, enrolment, 'teacher').filter(Boolean)).toHaveLength(1)
})

test('a cohort needs a name and a kind, and only institutions it refers to are made with it', () => {
  expect(Object.keys(draftProblems({ from: '2027-08-02', to: '2027-07-12' }))).toEqual(['name', 'kind', 'to'])
  const records = cohortChanges('c', {
    nameZh: '示例团',
    kind: 'studyTourOut',
    host: 'h',
    made: [
      { id: 'h', name: 'Northbridge College' },
      { id: 'x', name: 'left out' },
    ],
  })
  expect(records.map(({ row }) => row.id)).toEqual(['h', 'c'])
  expect(records[0]?.row).toMatchObject({ name: { en: 'Northbridge College' } })
})

test('cohorts stand under their time, the nearest first', () => {
  const card = (id: string, from: string | undefined, daysToDeparture: number | null, to = from) => ({
    cohort: { id, seq: 1, ...(from && { dates: { from, ...(to && { to }) } }) },
    hostName: null,
    people: 0,
    withProblems: 0,
    daysToDeparture,
  })
  const groups = cohortGroups([
    card('later', '2999-09-01', 90),
    card('past', '2001-01-01', -900),
    card('soon', '2999-01-01', 5),
    card('undated', undefined, null),
    card('away', '2001-06-01', -1, '2999-06-01'),
  ])
  expect(groups.map(({ key, cards }) => [key, ...cards.map(({ cohort }) => cohort.id)])).toEqual([
    ['underWay', 'away'],
    ['upcoming', 'soon', 'later'],
    ['undated', 'undated'],
    ['past', 'past'],
  ])
})
