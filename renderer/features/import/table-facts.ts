import type { Bilingual } from '@shared/model/define'
import { dictionary, type RecordKey } from '@shared/model/dictionary'
import type { Standalone } from '@shared/model/types'
import { plurals } from '@shared/text/records'
import type { ImportPlanView } from '../../office/contract'
import { addressOf, isListed } from '../../records/addresses'

export type TableView = ImportPlanView['tables'][number]

/** True where the rows are people; a table that is not there yet counts as one. */
export function holdsPeople(table: TableView | undefined): boolean {
  return !table || table.joinsCohort || table.table.recordType === 'person'
}

/** How many rows a table has; nothing is made of them yet where it is not known whom they travel with. */
export const rowsIn = ({ table, rowCount }: TableView): number => rowCount || table.dataRows

/** The record type that the rows of a table are; null: people of a cohort. */
export function recordTypeOf({ joinsCohort, table }: TableView): Standalone | null {
  return joinsCohort ? null : (table.recordType as Standalone)
}

/** The page of the record that a row of a table was written to; null where its type has none. */
export function recordAddress(table: TableView, id: string): string | null {
  const type = recordTypeOf(table) ?? 'person'
  return isListed(type) ? addressOf(type, id) : null
}

/** The name of what the rows of a table are, of more than one. */
export function recordTypeName(table: TableView): Bilingual {
  const { recordType } = table.table
  if (recordType in plurals) return plurals[recordType as keyof typeof plurals]
  return recordType in dictionary ? dictionary[recordType as RecordKey].label : { en: recordType, zh: recordType }
}

/** Letters of a column as spreadsheets count them: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** How many rows `applyImport` would write as things stand. */
export function rowsToWrite(tables: readonly TableView[]): number {
  return tables.reduce((sum, { toWrite }) => sum + toWrite, 0)
}

/** Rows that wait for the person, over all tables. */
export function undecidedRows(tables: readonly TableView[]): number {
  return tables.reduce((sum, { undecided }) => sum + undecided, 0)
}
