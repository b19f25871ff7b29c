import type { Fields, Items, Reader, Row } from '../model/types'
import type { Finding } from './finding'

/** A person in a cohort, with the record of each and what is wrong or missing before departure. */
export interface Participant {
  enrolment: Row<'enrolment'>
  person: Row<'person'>
  institution: Row<'institution'> | null
  room: { key: string; room: Fields<'room'> } | null
  /** Age in whole years on the day of departure; null where the day of birth is not known well enough. */
  age: number | null
  findings: Finding[]
  /** One answer a document, for the columns of the participants' table. */
  checks: Record<CheckName, CheckState>
}

/** What has to be there before a group leaves. */
export type CheckName = 'passport' | 'consent' | 'emergency' | 'insurance'
/** `pending`: said to be on its way. `notNeeded`: an adult's guardian consent. */
export type CheckState = 'ok' | 'missing' | 'pending' | 'problem' | 'notNeeded'

export interface CohortDossier {
  cohort: Row<'cohort'>
  host: Row<'institution'> | null
  sending: Row<'institution'>[]
  organiser: Row<'institution'> | null
  leader: Participant | null
  /** Active participants: neither withdrawn nor rejected. Leader first, then staff, then by name in pinyin order. */
  participants: Participant[]
  /** Those who dropped out, with who came in their place where known. */
  withdrawn: Participant[]
  rooms: Items<Fields<'room'>>
  /** Findings of the cohort as a whole: no leader, ratio, insurance ends early. */
  findings: Finding[]
  /** How many participants lack what: counted once a person. */
  missing: Record<CheckName, number>
  imports: Row<'importBatch'>[]
}

export declare function cohortDossier(reader: Reader, cohortId: string, today: string): CohortDossier | null
