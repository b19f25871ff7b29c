/** Who could sleep where: fills free beds without breaking a rule of rooms, and never moves anybody who has a bed. */
import { foldName, fullName } from '../model/names'
import type { Fields, Items } from '../model/types'
import type { Participant } from '../rules/dossier'
import { isOutsider } from '../rules/roles'
import { bedsOf, type Occupant, type RoomFinding, roomFindings } from '../rules/rooms'
import type { Rules } from '../rules/settings'

type Room = Fields<'room'>
export type RoomRules = Pick<Rules, 'minorBelow' | 'classmatesOfBothAges'>

export const occupantOf = ({ enrolment, person, age }: Participant, role: string): Occupant<string> => ({
  id: enrolment.id,
  sex: person.gender,
  age,
  role,
})

/** What is wrong with who shares a room. */
export function roomProblems(
  key: string,
  room: Room,
  occupants: readonly Occupant<string>[],
  rules: RoomRules,
): RoomFinding<string>[] {
  return roomFindings(
    {
      number: room.number ?? room.place ?? key,
      ...(room.type && { type: room.type }),
      ...(room.beds !== undefined && { beds: room.beds }),
      occupants,
    },
    rules,
  )
}

/** The participant whom somebody would like to share with, found by the name they wrote; null where nobody fits alone. */
export function wishedBy(participant: Participant, participants: readonly Participant[]): Participant | null {
  const wish = foldName(participant.enrolment.roomWish ?? '')
  if (wish.length < 2) return null
  const fits = participants.filter(({ enrolment, person }) => {
    if (enrolment.id === participant.enrolment.id) return false
    const names = [fullName(person.nameZh), fullName(person.nameLatin), person.preferredName ?? '']
    return names.map(foldName).some((name) => name.length > 1 && (name === wish || wish.includes(name)))
  })
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/**
 * A bed for each who has none, where one is free that breaks no rule: beside whom they wish, then in a room of their own
 * college that is not full, then in any such room, then in an empty one. Whose sex is not known, and who is no participant,
 * is left to a person. Answers enrolment -> key of the room.
 */
export function proposeRooms(
  participants: readonly Participant[],
  rooms: Items<Room>,
  rules: RoomRules,
  roleOf: (participant: Participant) => string,
): Map<string, string> {
  const byId = new Map(participants.map((each) => [each.enrolment.id, each]))
  const held = new Map<string, Participant[]>(Object.keys(rooms).map((key) => [key, []]))
  const roomOf = new Map<string, string>()
  for (const each of participants) {
    const key = each.enrolment.room
    if (key !== undefined && held.has(key)) {
      held.get(key)?.push(each)
      roomOf.set(each.enrolment.id, key)
    }
  }
  const proposed = new Map<string, string>()
  const fits = (key: string, newcomer: Participant): boolean => {
    const room = rooms[key]
    const there = held.get(key) ?? []
    const beds = room ? bedsOf(room) : null
    if (!room || room.type === 'homestay' || beds === null || there.length >= beds) return false
    const occupants = [...there, newcomer].map((each) => occupantOf(each, roleOf(each)))
    // Whose sex nobody knows could be anybody's room-mate: nobody is put beside them.
    if (occupants.length > 1 && occupants.some(({ sex }) => sex !== 'M' && sex !== 'F')) return false
    return roomProblems(key, room, occupants, rules).length === 0
  }
  const put = (key: string, newcomer: Participant) => {
    held.get(key)?.push(newcomer)
    roomOf.set(newcomer.enrolment.id, key)
    proposed.set(newcomer.enrolment.id, key)
  }
  const bedless = participants.filter(
    (each) =>
      !roomOf.has(each.enrolment.id) &&
      each.enrolment.hostFamily === undefined &&
      !isOutsider(roleOf(each)) &&
      (each.person.gender === 'M' || each.person.gender === 'F'),
  )
  const college = ({ person }: Participant) => person.institution ?? ''
  // Those with a wish first; then college by college, so that classmates come to lie together.
  const order = [...bedless].sort(
    (a, b) =>
      Number(b.enrolment.roomWish !== undefined) - Number(a.enrolment.roomWish !== undefined) ||
      college(a).localeCompare(college(b)) ||
      (a.enrolment.subGroup ?? '').localeCompare(b.enrolment.subGroup ?? ''),
  )
  const keys = Object.keys(rooms)
  for (const each of order) {
    if (roomOf.has(each.enrolment.id)) continue
    const wished = wishedBy(each, participants)
    const beside = wished ? roomOf.get(wished.enrolment.id) : undefined
    const shared = keys.filter((key) => (held.get(key)?.length ?? 0) > 0 && fits(key, each))
    const same = shared.filter((key) => held.get(key)?.some((other) => college(other) === college(each)))
    const wanted = bedsWanted(each, roleOf)
    const empty = keys
      .filter((key) => held.get(key)?.length === 0 && fits(key, each))
      .sort(
        (a, b) => Math.abs((bedsOf(rooms[a] ?? {}) ?? 9) - wanted) - Math.abs((bedsOf(rooms[b] ?? {}) ?? 9) - wanted),
      )
    const key = [beside !== undefined && fits(beside, each) ? beside : undefined, same[0], shared[0], empty[0]].find(
      (found) => found !== undefined,
    )
    if (key === undefined) continue
    put(key, each)
    const friend = wished && byId.get(wished.enrolment.id)
    if (friend && !roomOf.has(friend.enrolment.id) && order.includes(friend) && fits(key, friend)) put(key, friend)
  }
  return proposed
}

/** Beds of the room one would give somebody first: the leader sleeps alone where that can be. */
function bedsWanted(participant: Participant, roleOf: (participant: Participant) => string): number {
  return roleOf(participant) === 'delegationLeader' ? 1 : 2
}
