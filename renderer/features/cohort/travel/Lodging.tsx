import { ActionIcon, Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { fullName } from '@shared/model/names'
import { showDate, showPhone } from '@shared/model/show'
import type { Participant } from '@shared/rules/dossier'
import { isOutsider, usualRole } from '@shared/rules/roles'
import { bedsOf } from '@shared/rules/rooms'
import { occupantOf, proposeRooms, roomProblems } from '@shared/summary/room-plan'
import { cohortPage } from '@shared/text/cohort-page'
import { IconHomeHeart, IconPencil, IconPlus, IconWand } from '@tabler/icons-react'
import { useState } from 'react'
import { useChanges } from '../../../records/changes'
import { enumWord } from '../../../records/dictionary-fields'
import { freshId, updated } from '../../../records/edits'
import { problemsOf } from '../../../records/finding-words'
import { Section } from '../../../ui/Section'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import { termsOf } from '../cohort-terms'
import { AddRoomsDialog } from './AddRoomsDialog'
import { FamilyDialog } from './FamilyDialog'
import { PlaceBoard } from './PlaceBoard'
import { isFull, type Place, placedIn } from './place'
import { RoomDialog } from './RoomDialog'

/** Codes of rooms in few words: they stand in a card of their own. */
const short = {
  mixedSexRoom: cohortPage.mixedSexRoom,
  roomOverfull: cohortPage.roomOverfull,
  staffWithMinor: cohortPage.staffWithMinor,
  adultClassmateWithMinor: cohortPage.adultClassmateWithMinor,
} as const

/** Rooms and host families: who sleeps where, and what the rules say about it. */
export function Lodging() {
  const { dossier, cohort, participants, rules, nameOf, t, language } = useCohort()
  const { make } = useChanges()
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<Pick<Place, 'kind' | 'key'> | null>(null)
  const rooms = cohort.rooms ?? {}
  const families = cohort.hostFamilies ?? {}
  const roleOf = ({ enrolment }: Participant) => enrolment.role ?? usualRole(cohort.kind)
  const withFamilies = termsOf(cohort.kind).hasStudents || cohort.hostFamilies !== undefined
  const tools = (kind: Place['kind'], key: string, title: string) => (
    <ActionIcon
      size="sm"
      aria-label={t(cohortPage.editRoom, { room: title })}
      onClick={() => setEditing({ kind, key })}
    >
      <IconPencil size={15} />
    </ActionIcon>
  )
  const roomPlaces = Object.entries(rooms)
    .sort(
      ([, a], [, b]) =>
        Number(!a.number) - Number(!b.number) ||
        (a.number ?? '').localeCompare(b.number ?? '', undefined, { numeric: true }),
    )
    .map(([key, room]): Place => {
      const title = room.number || t(cohortPage.unnamedRoom)
      const guests = participants.filter(({ enrolment }) => enrolment.room === key)
      const occupants = guests.map((each) => occupantOf(each, roleOf(each)))
      const type = enumWord('room', 'type', room.type)
      return {
        kind: 'room',
        key,
        title,
        detail: [type && t(type), room.remarks].filter(Boolean).join(' · '),
        beds: bedsOf(room),
        guests,
        problems: roomProblems(key, room, occupants, rules).map(({ finding: { code, severity } }) => ({
          severity,
          text: t(short[code as keyof typeof short]),
        })),
        house: room.place ?? '',
        tools: tools('room', key, title),
      }
    })
  const familyPlaces = Object.entries(families).map(([key, family]): Place => {
    const title = fullName(family.name) || t(cohortPage.newFamily)
    const checked = family.safeguardingCheckedOn
    const facts = [
      family.phone && showPhone(family.phone),
      family.address,
      checked ? t(cohortPage.checkedOn, { date: showDate(checked, language) }) : t(cohortPage.notChecked),
    ]
    return {
      kind: 'family',
      key,
      title,
      detail: facts.filter(Boolean).join(' · '),
      beds: family.places ?? null,
      guests: participants.filter(({ enrolment }) => enrolment.hostFamily === key),
      problems: problemsOf(
        dossier.findings.filter(({ path }) => path?.startsWith(`hostFamilies.${key}.`)),
        language,
      ),
      house: t(cohortPage.hostFamilies),
      tools: tools('family', key, title),
    }
  })
  const places = [...roomPlaces, ...familyPlaces]
  const waiting = participants.filter((each) => !placedIn(each, cohort) && !isOutsider(roleOf(each)))
  const free = roomPlaces
    .filter((place) => !isFull(place))
    .reduce((sum, { beds, guests }) => sum + (beds ?? guests.length) - guests.length, 0)

  const move = (participant: Participant, from: Place | null, to: Place | null) => {
    const name = nameOf(participant)
    const note = to ? t(cohortPage.moved, { name, place: to.title }) : t(cohortPage.takenOut, { name })
    const field = (kind: Place['kind']) => (kind === 'room' ? 'room' : 'hostFamily')
    void make(note, [
      updated('enrolment', participant.enrolment, {
        ...(from && { [field(from.kind)]: undefined }),
        ...(to && { [field(to.kind)]: to.key }),
      }),
    ])
  }
  const propose = () => {
    const plan = proposeRooms(participants, rooms, rules, roleOf)
    if (plan.size === 0) {
      notifications.show({ message: t(cohortPage.proposedNone) })
      return
    }
    const changes = participants.map(({ enrolment }) => {
      const room = plan.get(enrolment.id)
      return room ? updated('enrolment', enrolment, { room }) : null
    })
    void make(t(cohortPage.proposed, { count: plan.size }), changes)
  }
  const addFamily = async () => {
    const key = freshId()
    await make(t(cohortPage.addFamily), [updated('cohort', cohort, { [`hostFamilies.${key}`]: { places: 2 } })])
    setEditing({ kind: 'family', key })
  }
  return (
    <Section
      title={t(withFamilies ? cohortPage.lodging : cohortPage.rooms)}
      aside={
        <Group gap={6}>
          {free > 0 && <span>{t(cohortPage.bedsFree, { count: free })}</span>}
          {waiting.length > 0 && free > 0 && (
            <Button variant="light" size="compact-sm" leftSection={<IconWand size={16} />} onClick={propose}>
              {t(cohortPage.propose)}
            </Button>
          )}
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} />}
            onClick={() => setAdding(true)}
          >
            {t(cohortPage.addRooms)}
          </Button>
          {withFamilies && (
            <Button variant="subtle" size="compact-sm" leftSection={<IconHomeHeart size={16} />} onClick={addFamily}>
              {t(cohortPage.addFamily)}
            </Button>
          )}
        </Group>
      }
    >
      {places.length === 0 ? (
        <p className={styles.quiet}>{t(cohortPage.noRooms)}</p>
      ) : (
        <PlaceBoard places={places} waiting={waiting} onMove={move} />
      )}
      {adding && <AddRoomsDialog onClose={() => setAdding(false)} />}
      {editing?.kind === 'room' && rooms[editing.key] && (
        <RoomDialog room={editing.key} onClose={() => setEditing(null)} />
      )}
      {editing?.kind === 'family' && families[editing.key] && (
        <FamilyDialog family={editing.key} onClose={() => setEditing(null)} />
      )}
    </Section>
  )
}
