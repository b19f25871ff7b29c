import type { Standalone } from './types'

/** Records that are nothing but a person's, beside the person's own. */
const ofPeople: ReadonlySet<Standalone> = new Set(['enrolment', 'qualificationResult'])

/** Whose data a record holds: an enrolment or a result is its person's, every other record its own. */
export function subjectOf(type: Standalone, row: object): string {
  const { id, person } = row as { id: string; person?: unknown }
  return ofPeople.has(type) && typeof person === 'string' ? person : id
}

/** Whether such a record is nothing but a person's. */
export const isOfPerson = (type: Standalone): boolean => type === 'person' || ofPeople.has(type)

/** The person among the subjects; null: the record is nobody's alone. */
export function personOf(type: Standalone, id: string, subject: string): string | null {
  if (type === 'person') return id
  return ofPeople.has(type) && subject !== id ? subject : null
}
