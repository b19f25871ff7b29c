import { Menu, UnstyledButton } from '@mantine/core'
import type { Participant } from '@shared/rules/dossier'
import { isStaff } from '@shared/rules/roles'
import { cohortWords } from '@shared/text/cohort'
import { cohortPage } from '@shared/text/cohort-page'
import { peopleWords } from '@shared/text/people'
import { IconDoorExit, IconHeart, IconUser } from '@tabler/icons-react'
import type { DragEvent } from 'react'
import { enumWord } from '../../../records/dictionary-fields'
import { useCohort } from '../cohort-context'
import styles from './PlaceBoard.module.css'
import { isFull, type Place } from './place'

interface GuestProps {
  participant: Participant
  at: Place | null
  places: readonly Place[]
  onMove(place: Place | null): void
  drag(event: DragEvent): void
}

/** A name on the board: what decides who may share with whom stands beside it, and where they can go is a press away. */
export function Guest({ participant, at, places, onMove, drag }: GuestProps) {
  const { open, nameOf, rules, t } = useCohort()
  const { enrolment, person, age } = participant
  const name = nameOf(participant) || t(cohortWords.nameless)
  const sex = enumWord('person', 'gender', person.gender)
  const minor = age === null || age < rules.minorBelow
  const staff = isStaff(enrolment.role ?? '')
  const marks = [
    sex && t(sex),
    minor && (age === null ? t(cohortPage.ageUnknown) : t(cohortPage.aged, { age })),
    staff && t(enumWord('enrolment', 'role', enrolment.role) ?? cohortWords.role),
  ].filter(Boolean)
  const free = places.filter((place) => place !== at && !isFull(place))
  return (
    <li className={styles.guest} draggable onDragStart={drag} data-sex={person.gender} data-staff={staff || undefined}>
      <Menu width={260} position="bottom-start">
        <Menu.Target>
          <UnstyledButton className={styles.name} aria-label={t(cohortPage.moveTo, { name })}>
            <span className={styles.nameText}>{name}</span>
            <span className={styles.marks}>{marks.join(' · ')}</span>
            {enrolment.roomWish && (
              <span className={styles.wish} title={t(cohortPage.wishes, { name: enrolment.roomWish })}>
                <IconHeart size={13} aria-hidden />
                {enrolment.roomWish}
              </span>
            )}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown mah={340} style={{ overflowY: 'auto' }}>
          <Menu.Item leftSection={<IconUser size={16} />} onClick={() => open(enrolment.id)}>
            {t(peopleWords.enrolment)}
          </Menu.Item>
          {at && (
            <Menu.Item leftSection={<IconDoorExit size={16} />} onClick={() => onMove(null)}>
              {t(cohortPage.takeOut)}
            </Menu.Item>
          )}
          {free.length > 0 && <Menu.Label>{t(cohortPage.moveTo, { name })}</Menu.Label>}
          {free.map((place) => (
            <Menu.Item key={place.key} onClick={() => onMove(place)}>
              {place.title}
              <span className={styles.room}>
                {place.beds === null
                  ? t(cohortPage.bedsTaken, { taken: place.guests.length })
                  : t(cohortPage.bedsOf, { taken: place.guests.length, beds: place.beds })}
              </span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
