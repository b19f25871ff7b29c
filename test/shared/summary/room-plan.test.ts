import { describe, expect, test } from 'vitest'
import type { Fields, Items, Row } from '../../../shared/model/types'
import type { Participant } from '../../../shared/rules/dossier'
import { usualRules } from '../../../shared/rules/settings'
import { occupantOf, proposeRooms, roomProblems, wishedBy } from '../../../shared/summary/room-plan'

/** Everybody here is invented. */

const roleOf = ({ enrolment }: Participant) => enrolment.role ?? 'student'

function guest(
  id: string,
  sex: 'M' | 'F' | undefined,
  age: number | null,
  more: Partial<Row<'enrolment'>> = {},
  person: Partial<Row<'person'>> = {},
): Participant {
  return {
    enrolment: { id, seq: 1, person: `p${id}`, cohort: 'k', role: 'student', ...more },
    person: { id: `p${id}`, seq: 1, nameZh: { full: `例${id}` }, ...(sex && { gender: sex }), ...person },
    institution: null,
    room: null,
    age,
    findings: [],
    checks: {
      passport: 'ok',
      consent: 'ok',
      emergency: 'ok',
      insurance: 'ok',
      birth: 'ok',
      identity: 'ok',
      values: 'ok',
    },
  }
}
const twins = (count: number): Items<Fields<'room'>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`r${at}`, { type: 'twin' as const, number: String(at) }]),
  )
const plan = (people: Participant[], rooms: Items<Fields<'room'>>) => proposeRooms(people, rooms, usualRules, roleOf)

/** Every room after the plan, by the rules of rooms. */
function wrongAfter(people: Participant[], rooms: Items<Fields<'room'>>) {
  const made = plan(people, rooms)
  return Object.entries(rooms).flatMap(([key, room]) => {
    const here = people.filter(({ enrolment }) => (made.get(enrolment.id) ?? enrolment.room) === key)
    return roomProblems(
      key,
      room,
      here.map((each) => occupantOf(each, roleOf(each))),
      usualRules,
    )
  })
}

describe('free beds', () => {
  test('are filled without breaking a rule: one sex, no staff with minors, no ages mixed', () => {
    const people = [
      guest('leader', 'F', 45, { role: 'delegationLeader' }),
      guest('teacher', 'M', 38, { role: 'accompanyingTeacher' }),
      ...Array.from({ length: 12 }, (_, at) => guest(`s${at}`, at % 2 ? 'M' : 'F', 15 + (at % 5))),
    ]
    const rooms = { ...twins(10), single: { type: 'single' as const } }
    const made = plan(people, rooms)
    expect(made.size).toBe(people.length)
    expect(made.get('leader')).toBe('single')
    expect(wrongAfter(people, rooms)).toEqual([])
  })

  test('go first to classmates of one college', () => {
    const from = (id: string, college: string) => guest(id, 'F', 16, {}, { institution: college })
    const made = plan([from('a', 'c1'), from('b', 'c2'), from('c', 'c1'), from('d', 'c2')], twins(2))
    expect(made.get('a')).toBe(made.get('c'))
    expect(made.get('b')).toBe(made.get('d'))
  })

  test('follow a wish that names one person, in either script, where the rules allow it', () => {
    const wishing = guest('a', 'F', 16, { roomWish: '例b' })
    const people = [guest('x', 'F', 16), guest('y', 'F', 16), wishing, guest('b', 'F', 16)]
    expect(wishedBy(wishing, people)?.enrolment.id).toBe('b')
    const made = plan(people, twins(2))
    expect(made.get('a')).toBe(made.get('b'))
    expect(wishedBy(guest('z', 'F', 16, { roomWish: '例' }), people)).toBeNull()
    const apart = [guest('a', 'F', 16, { roomWish: '例b' }), guest('b', 'M', 16)]
    const forbidden = plan(apart, twins(2))
    expect(forbidden.get('a')).not.toBe(forbidden.get('b'))
  })

  test('are not given to somebody whose sex nobody knows, who has a bed, a host family, or drives the coach', () => {
    const people = [
      guest('unknown', undefined, 16),
      guest('placed', 'F', 16, { room: 'r0' }),
      guest('hosted', 'F', 16, { hostFamily: 'f1' }),
      guest('driver', 'M', 50, { role: 'driver' }),
      guest('free', 'F', 16),
    ]
    expect([...plan(people, twins(3))]).toEqual([['free', 'r0']])
  })

  test('stay empty where nobody fits, and nobody is moved out of a full room', () => {
    const people = [guest('a', 'F', 16, { room: 'r0' }), guest('b', 'F', 16, { room: 'r0' }), guest('c', 'F', 16)]
    expect(plan(people, twins(1)).size).toBe(0)
    expect(plan([guest('c', 'F', 16)], { h: { type: 'homestay' }, d: { type: 'dorm' } }).size).toBe(0)
  })
})
