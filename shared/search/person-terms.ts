import type { Row } from '../model/types'
import { fitsRecord } from './fits'

/** Whether a person fits what was typed; `beside` is the name of the college. */
export function fitsPerson(person: Row<'person'>, query: string, beside = ''): boolean {
  return fitsRecord('person', person, query, beside)
}
