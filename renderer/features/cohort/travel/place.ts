import type { Row } from '@shared/model/types'
import type { Participant } from '@shared/rules/dossier'
import type { ReactNode } from 'react'
import type { Problem } from '../../../ui/FindingList'

/** A place to sleep: a room, or a host family. */
export interface Place {
  kind: 'room' | 'family'
  key: string
  title: string
  detail: ReactNode
  /** Beds or places; null: nobody said. */
  beds: number | null
  guests: readonly Participant[]
  problems: readonly Problem[]
  /** Beside the title. */
  tools: ReactNode
  /** Places of one house stand together. */
  house: string
}

export const isFull = ({ beds, guests }: Place) => beds !== null && guests.length >= beds

/** `over`: more people than beds. */
export const filled = ({ beds, guests }: Place): 'full' | 'over' | undefined =>
  beds === null || guests.length < beds ? undefined : guests.length > beds ? 'over' : 'full'

/** Whether somebody has a room or a host family that is still there. */
export function placedIn({ enrolment }: Participant, { rooms, hostFamilies }: Row<'cohort'>): boolean {
  const room = enrolment.room !== undefined && rooms?.[enrolment.room] !== undefined
  return room || (enrolment.hostFamily !== undefined && hostFamilies?.[enrolment.hostFamily] !== undefined)
}
