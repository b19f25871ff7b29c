/** What columns of a list say that no field of a person holds: it is noted among the remarks. */
import { columns } from '../../model/columns'
import { noteField, noteKey } from '../../model/heading-notes'
import { keptHeading } from '../columns/kept-heading'
import { isOfOtherRecord } from '../columns/record-type'
import type { Column } from '../contract'
import type { FoundTable } from '../table/find-tables'
import { rawText, tidyText } from '../values/tidy'
import type { NumberedRow } from './fill-row'

export interface NoteColumn {
  index: number
  key: string
  heading: string
  unasked: boolean
}

export function notesOf(found: FoundTable): NoteColumn[] {
  const { columns: all } = found.table
  return all.flatMap((column) => (isNoted(found, column) ? [noteOf(column, keptHeading(column, all))] : []))
}

/** What has no place on a person is noted there: lists of people make no results and no agreements. */
const isNoted = ({ table, own }: FoundTable, { field }: Column): boolean =>
  field === noteField ||
  (field !== null && !own && table.recordType === 'enrolment' && columns.has(field) && isOfOtherRecord(field))

const noteOf = ({ index, field, because }: Column, heading: string) => ({
  index,
  key: noteKey(heading),
  heading,
  unasked: field !== noteField || (because !== 'person' && because !== 'before'),
})

const strokes = /^[-–—/\\]+$/u

/**
 * Two columns of one heading are one note. What nobody asked to note is said once, on the first row that has it.
 * @param index 0-based row of the sheet
 * @param said keys that were told already
 */
export function noteOn(
  row: NumberedRow,
  { grid }: FoundTable,
  notes: readonly NoteColumn[],
  index: number,
  said: Set<string>,
): void {
  for (const { index: at, key, heading, unasked } of notes) {
    const text = tidyText(rawText(grid.rows[index]?.[at] ?? null)).replace(/\s+/gu, ' ')
    const before = row.values[key]
    if (text === '' || strokes.test(text)) continue
    row.values[key] = before === undefined ? text : `${before}; ${text}`
    if (!unasked || said.has(key)) continue
    said.add(key)
    row.findings.push({ code: 'keptAsNote', severity: 'warning', field: null, values: { heading } })
  }
}
