import { adultsLacking, ratioOf } from '@shared/rules/ratio'
import type { OccupiedRoom } from '@shared/rules/rooms'
import { bedsOf, roomFindings } from '@shared/rules/rooms'
import { describe, expect, it } from 'vitest'

type Guest = [sex: string | undefined, age: number | null, role?: string]

function codes(room: Omit<OccupiedRoom<number>, 'number' | 'occupants'>, ...guests: Guest[]) {
  const occupants = guests.map(([sex, age, role = 'student'], id) => ({ id, sex, age, role }))
  return roomFindings({ number: '101', ...room, occupants }).map(({ finding }) => finding.code)
}

describe('who shares a room', () => {
  it.each<[string, Parameters<typeof codes>, string[]]>([
    ['two in a twin', [{ type: 'twin' }, ['F', 18], ['F', 19]], []],
    ['three in a twin', [{ type: 'twin' }, ['F', 18], ['F', 19], ['F', 20]], ['roomOverfull']],
    ['three in a twin with a third bed', [{ type: 'twin', beds: 3 }, ['F', 18], ['F', 19], ['F', 20]], []],
    ['two in a single', [{ type: 'single' }, ['F', 18], ['F', 19]], ['roomOverfull']],
    ['five in a dormitory', [{ type: 'dorm' }, ['F', 18], ['F', 19], ['F', 20], ['F', 21], ['F', 22]], []],
    ['man and woman', [{ type: 'twin' }, ['F', 18], ['M', 19]], ['mixedSexRoom']],
    ['sex not said', [{ type: 'twin' }, ['F', 18], [undefined, 19]], []],
    ['classmates of 17 and 18', [{ type: 'twin' }, ['F', 17], ['F', 18]], ['adultClassmateWithMinor']],
    ['classmates of 16 and 17', [{ type: 'twin' }, ['F', 16], ['F', 17]], []],
    ['a minor and somebody whose age nobody knows', [{ type: 'twin' }, ['F', 16], ['F', null]], []],
    ['a teacher and a minor', [{ type: 'twin' }, ['F', 40, 'accompanyingTeacher'], ['F', 17]], ['staffWithMinor']],
    [
      'a teacher whose age nobody knows and a minor',
      [{ type: 'twin' }, ['F', null, 'accompanyingTeacher'], ['F', 17]],
      ['staffWithMinor'],
    ],
    ['a teacher and an adult student', [{ type: 'twin' }, ['F', 40, 'accompanyingTeacher'], ['F', 18]], []],
    ['a host family', [{ type: 'homestay' }, ['F', 17], ['M', 18]], []],
    ['alone', [{ type: 'single' }, ['F', 17]], []],
  ])('%s', (_, room, findings) => {
    expect(codes(...room)).toEqual(findings)
  })

  it('names everybody in the room', () => {
    const occupants = [1, 2, 3].map((id) => ({ id, sex: 'F', age: 18, role: 'student' }))
    const [found] = roomFindings({ number: '103', type: 'twin', occupants })
    expect(found).toEqual({
      ids: [1, 2, 3],
      finding: { code: 'roomOverfull', severity: 'error', field: 'room', values: { room: '103', people: 3, beds: 2 } },
    })
  })

  it('does not guess the beds of a room without a type', () => {
    expect([
      bedsOf({}),
      bedsOf({ type: 'dorm' }),
      bedsOf({ type: 'triple' }),
      bedsOf({ type: 'twin', beds: 4 }),
    ]).toEqual([null, null, 3, 4])
  })
})

describe('adults to students', () => {
  const people = (students: number, adults: number) => [
    ...Array.from({ length: students }, () => ({ role: 'student', age: 17 })),
    ...Array.from({ length: adults }, () => ({ role: 'accompanyingTeacher', age: 40 })),
  ]
  it.each([
    [20, 2, 0],
    [21, 2, 1],
    [1, 0, 1],
    [30, 1, 2],
  ])('%i students and %i adults lack %i', (students, adults, lacking) => {
    const ratio = ratioOf(people(students, adults))
    expect(ratio && adultsLacking(ratio)).toBe(lacking)
  })

  it('is nothing where nobody is a student', () => {
    expect(ratioOf(people(0, 3))).toBeNull()
  })

  it('counts no accompanying person under 18', () => {
    expect(ratioOf([...people(5, 1), { role: 'interpreter', age: 17 }])).toEqual({ adults: 1, students: 5 })
  })
})
