import type { Row } from '@shared/model/types'
import { useChanges } from '../../records/changes'
import { freshId, updated } from '../../records/edits'
import { today } from '../../ui/format'
import type { Author, Values } from './office-edits'

/** The way to change what the office goes by: who writes, and what was done in one line for the log. */
export interface OfficeRules {
  office: Row<'office'>
  author: Author
  write(note: string, values: Values | null): void
}

export function useOfficeRules(office: Row<'office'>, who: string): OfficeRules {
  const { make } = useChanges()
  return {
    office,
    author: { who, today: today(), freshId },
    write: (note, values) => values && void make(note, [updated('office', office, values)]),
  }
}
