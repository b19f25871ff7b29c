/** Where the list and the page of each record type are in the window. */
import type { Standalone } from '@shared/model/types'

/** The lists, by record type; a type without one is seen on the page of another record. */
export const listAddress = {
  institution: '/institutions',
  alliance: '/alliances',
  agreement: '/agreements',
  event: '/events',
  pressItem: '/press',
  jointProgramme: '/joint-programmes',
  person: '/people',
  cohort: '/cohorts',
  enrolment: '/enrolments',
  masterClass: '/master-classes',
  orderClass: '/order-classes',
  qualification: '/qualifications',
  qualificationResult: '/results',
  output: '/outputs',
  plan: '/plans',
  disclosure: '/handed-over',
} as const satisfies Partial<Record<Standalone, string>>

export type ListedType = keyof typeof listAddress

/** Whether a record type has a list and a page of its own. */
export const isListed = (type: Standalone): type is ListedType => Object.hasOwn(listAddress, type)

/** The page of a record; of types without a page the list they are found in, or home. */
export function addressOf(type: Standalone, id: string): string {
  return isListed(type) ? `${listAddress[type]}/${id}` : '/'
}
