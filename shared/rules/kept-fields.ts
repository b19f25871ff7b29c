import type { IsoDate, Row } from '../model/types'
import { rulesOn } from './settings'

const settings = {
  ethnicity: 'keepEthnicity',
  politicalStatus: 'keepPoliticalStatus',
  religion: 'keepReligion',
} as const

/** Whether a fact is one that an office keeps only once it says so. */
export const keptOnRequest = (field: string): boolean => Object.hasOwn(settings, field)

/**
 * Whether the office keeps a fact of people at all: ethnicity, political status and religion only once it says so (PIPL
 * articles 28 and 29: sensitive information is handled only where it is needed). Everything else is kept.
 */
export function keepsField(office: Row<'office'> | undefined, field: string, day: IsoDate): boolean {
  const setting = Object.hasOwn(settings, field) ? settings[field as keyof typeof settings] : undefined
  return setting === undefined || rulesOn(office, day)[setting]
}
