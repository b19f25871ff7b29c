/** Rooms and host families of a cohort with those who sleep there, for the documents about lodging. */
import { fullName } from '../model/names'
import type { Fields } from '../model/types'
import type { CohortDossier, Participant } from '../rules/dossier'
import { bedsOf } from '../rules/rooms'
import { roomingWords } from '../text/documents/rooming-list'
import { rangeWords } from './cohort-parts'
import type { Words } from './document'
import { dots, joined, told } from './sentences'

export interface RoomGroup {
  key: string
  /** Number of the room, or the family. */
  name: Words
  /** `SGL`, `TWN`, homestay. */
  type: Words
  /** null: nobody knows. */
  beds: number | null
  isFamily: boolean
  /** House, stay, address: what stands beside the name. */
  place: Words
  stay: Words
  notes: string
  guests: Participant[]
}

const typeWords: Readonly<Record<string, Words>> = {
  single: roomingWords.single,
  twin: roomingWords.twin,
  double: roomingWords.double,
  triple: roomingWords.triple,
  quad: roomingWords.quad,
  dorm: roomingWords.dorm,
  homestay: roomingWords.homestay,
}

function ofRoom(key: string, room: Fields<'room'>, guests: Participant[]): RoomGroup {
  return {
    key: `room.${key}`,
    name: room.number ?? roomingWords.noNumber,
    type: typeWords[room.type ?? ''] ?? '',
    beds: bedsOf(room),
    isFamily: false,
    place: room.place ?? '',
    stay: rangeWords(room.dates),
    notes: room.remarks ?? '',
    guests,
  }
}

function ofFamily(key: string, family: Fields<'hostFamily'>, guests: Participant[]): RoomGroup {
  return {
    key: `family.${key}`,
    name: told(roomingWords.family, { name: fullName(family.name) }),
    type: roomingWords.homestay,
    beds: family.places ?? null,
    isFamily: true,
    place: joined([family.address ?? '', family.phone ?? ''], dots),
    stay: '',
    notes: family.remarks ?? '',
    guests,
  }
}

const collator = new Intl.Collator('en', { numeric: true })

export interface Lodging {
  groups: RoomGroup[]
  unassigned: Participant[]
}

/** Rooms by house and number, then host families, each with its guests; who has neither stands apart. Each person once. */
export function lodgingOf({ cohort, participants, rooms }: CohortDossier): Lodging {
  const families = cohort.hostFamilies ?? {}
  const guestsOf = new Map<string, Participant[]>()
  const unassigned: Participant[] = []
  for (const participant of participants) {
    const { hostFamily } = participant.enrolment
    const place = participant.room
      ? `room.${participant.room.key}`
      : hostFamily !== undefined && hostFamily in families
        ? `family.${hostFamily}`
        : null
    if (place === null) unassigned.push(participant)
    else guestsOf.set(place, [...(guestsOf.get(place) ?? []), participant])
  }
  const inOrder = Object.entries(rooms).sort(
    ([, a], [, b]) =>
      collator.compare(a.place ?? '', b.place ?? '') || collator.compare(a.number ?? '~', b.number ?? '~'),
  )
  return {
    groups: [
      ...inOrder.map(([key, room]) => ofRoom(key, room, guestsOf.get(`room.${key}`) ?? [])),
      ...Object.entries(families).map(([key, family]) => ofFamily(key, family, guestsOf.get(`family.${key}`) ?? [])),
    ],
    unassigned,
  }
}

/** `A101 · TWN · 2 beds · overfull: 1 too many · Example Hall · 12 Jul – 2 Aug 2026`. */
export function groupLine({ name, type, beds, isFamily, place, stay, guests }: RoomGroup): Words {
  const over = beds === null ? 0 : guests.length - beds
  return joined(
    [
      name,
      isFamily ? '' : type,
      beds === null ? '' : told(roomingWords.bedsOf, { count: beds }),
      over > 0 ? told(roomingWords.overfull, { count: over }) : '',
      place,
      stay,
    ],
    dots,
  )
}
