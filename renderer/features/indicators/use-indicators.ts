import type { Row } from '@shared/model/types'
import { useChanges } from '../../records/changes'
import { freshId, updated } from '../../records/edits'
import { today } from '../../ui/format'
import type { Author, Values } from './indicator-edits'

/** The way to change what the office reports, and who does it. */
export interface Reporting {
  office: Row<'office'>
  author: Author
  write(note: string, values: Values): void
}

export function useReporting(office: Row<'office'>, who: string): Reporting {
  const { make } = useChanges()
  return {
    office,
    author: { who, today: today(), freshId },
    write: (note, values) => void make(note, [updated('office', office, values)]),
  }
}
