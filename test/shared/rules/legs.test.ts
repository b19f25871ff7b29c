import { expect, it } from 'vitest'
import type { Row } from '../../../shared/model/types'
import { groupLegs, isApart } from '../../../shared/rules/legs'

const flying = (...numbers: (string | undefined)[]) =>
  numbers.map((number, i) => ({
    id: `e${i}`,
    segments: { out: { mode: 'air', number, seat: `3${i}A` } },
  })) as unknown as Row<'enrolment'>[]

it('a flight that most take is the group’s where the cohort says none', () => {
  const enrolments = flying('XX999', 'XX999', 'XX999', 'XX997')
  const group = groupLegs({}, enrolments)
  expect(Object.values(group)).toEqual([{ mode: 'air', number: 'XX999', direction: 'out' }])
  expect(enrolments.map(({ segments }) => isApart('out', segments?.out ?? {}, group))).toEqual([
    false,
    false,
    false,
    true,
  ])
})

it('the cohort’s own legs stand, and everybody else travels apart', () => {
  const group = groupLegs({ segments: { k: { direction: 'out', number: 'XX100' } } }, flying('XX999', 'XX999'))
  expect(Object.values(group).map(({ number }) => number)).toEqual(['XX100'])
  expect(isApart('out', { number: 'XX999' }, group)).toBe(true)
  expect(isApart('out', { number: 'XX100' }, group)).toBe(false)
})

it('a flight of one of four is nobody’s but theirs, and a seat alone is no flight', () => {
  expect(groupLegs({}, flying('XX999', undefined, undefined, undefined))).toEqual({})
  expect(isApart('out', { seat: '32A' }, {})).toBe(false)
})

it('the same flight on another day is another flight', () => {
  const group = { k: { direction: 'out' as const, number: 'XX999', departsAt: '2026-07-12T08:20' } }
  expect(isApart('out', { number: 'XX999', departsAt: '2026-07-13T08:20' }, group)).toBe(true)
  expect(isApart('out', { number: 'XX999', departsAt: '2026-07-12T08:20' }, group)).toBe(false)
  expect(isApart('out', { number: 'XX999' }, group)).toBe(false)
})
