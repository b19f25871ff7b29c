/**
 * How long a cohort's personal data are kept, and for what. Personal information is kept no longer than its purpose needs
 * (PIPL article 19; UK GDPR article 5(1)(e)) and is erased once the purpose is achieved or the period is over (PIPL
 * article 47; UK GDPR article 17). How many months a purpose needs no law says: they are settings of the office.
 */
import { addMonths, latest } from '../model/dates'
import type { Fields, IsoDate, Row } from '../model/types'
import type { SettingKey } from './setting-list'
import type { Rules } from './settings'

export type DataPurpose = NonNullable<Fields<'cohort'>['dataPurpose']>

/** The setting that says how many months after its last day the data of a cohort are kept. */
export const monthsOfPurpose = {
  journey: 'keepJourneyMonths',
  officialTravel: 'keepOfficialMonths',
  teaching: 'keepTeachingMonths',
  employment: 'keepEmploymentMonths',
} as const satisfies Record<DataPurpose, SettingKey>

const teaching: ReadonlySet<string> = new Set(['masterClass', 'examSession', 'trainOverseasStaff'])

/** What the data of a cohort are for: as it says, else as its kind and capacity say. */
export function purposeOf({ dataPurpose, kind, travelCapacity }: Row<'cohort'>): DataPurpose {
  if (dataPurpose) return dataPurpose
  if (travelCapacity === 'official' || kind === 'delegationOut') return 'officialTravel'
  if (kind === 'teacherIn') return 'employment'
  return teaching.has(kind ?? '') ? 'teaching' : 'journey'
}

export interface DataEnd {
  purpose: DataPurpose
  /** The last day on which the data are kept; null: the cohort has no last day and none was set. */
  until: IsoDate | null
  /** The day was set for this cohort, instead of the one that follows from the purpose. */
  set: boolean
}

/**
 * Until when the data of a cohort are kept. The periods of today count, also for cohorts of long ago: an office that
 * shortens one means what it still holds.
 */
export function dataEnd(cohort: Row<'cohort'>, rules: Rules): DataEnd {
  const purpose = purposeOf(cohort)
  const set = cohort.dataUntil ? latest(cohort.dataUntil) : null
  const { from, to = from } = cohort.dates ?? {}
  return {
    purpose,
    until: set ?? (to ? addMonths(latest(to), rules[monthsOfPurpose[purpose]]) : null),
    set: set !== null,
  }
}
