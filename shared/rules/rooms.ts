import type { Finding } from './finding'
import { isLearner, isStaff } from './roles'
import { type Rules, usualRules } from './settings'

export interface Occupant<Id> {
  /** Row of a file, or id of an enrolment. */
  id: Id
  sex: string | undefined
  /** Whole years on the day of departure; null where it is not known. */
  age: number | null
  role: string
}

export interface OccupiedRoom<Id> {
  number: string
  /** Value of room.type. */
  type?: string
  /** Beds said to be there: beats what the type has. */
  beds?: number
  occupants: readonly Occupant<Id>[]
}

export interface RoomFinding<Id> {
  finding: Finding
  /** Those whom the finding is about: everybody in the room. */
  ids: Id[]
}

const bedsOfType: Readonly<Record<string, number>> = { single: 1, twin: 2, double: 2, triple: 3, quad: 4 }

/** Beds of a room: as said, else by its type; null where nobody knows (dormitories, host families). */
export function bedsOf(room: { type?: string; beds?: number }): number | null {
  return room.beds ?? bedsOfType[room.type ?? ''] ?? null
}

/**
 * What is wrong with who shares a room: more people than beds; people of different sex; an adult of the staff with a
 * minor (safeguarding practice of colleges in the UK); classmates of both ages (a setting). Host families are checked by
 * other means.
 */
export function roomFindings<Id>(
  room: OccupiedRoom<Id>,
  { minorBelow, classmatesOfBothAges }: Pick<Rules, 'minorBelow' | 'classmatesOfBothAges'> = usualRules,
): RoomFinding<Id>[] {
  const { occupants } = room
  const ids = occupants.map(({ id }) => id)
  const found: RoomFinding<Id>[] = []
  const add = (code: Finding['code'], severity: Finding['severity'], values: Finding['values'] = {}) =>
    found.push({ ids, finding: { code, severity, field: 'room', values: { room: room.number, ...values } } })
  const beds = bedsOf(room)
  if (beds !== null && occupants.length > beds) add('roomOverfull', 'error', { people: occupants.length, beds })
  if (room.type === 'homestay' || occupants.length < 2) return found
  if (occupants.some(({ sex }) => sex === 'M') && occupants.some(({ sex }) => sex === 'F')) add('mixedSexRoom', 'error')
  const minors = occupants.filter(({ age }) => age !== null && age < minorBelow)
  if (minors.length === 0) return found
  if (occupants.some(({ role, age }) => isStaff(role) && (age === null || age >= minorBelow)))
    add('staffWithMinor', 'error')
  const adultClassmate = occupants.some(({ role, age }) => isLearner(role) && age !== null && age >= minorBelow)
  if (classmatesOfBothAges && adultClassmate) add('adultClassmateWithMinor', 'warning')
  return found
}
