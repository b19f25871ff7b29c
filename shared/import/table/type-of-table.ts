import { isKeptByHeading } from '../../model/heading-notes'
import type { Mapped } from '../columns/map-columns'
import { identifying, isOfContacts, recordTypeOf } from '../columns/record-type'
import type { FoundTable } from './found-table'

/** Record type of a table whose columns are known. */
export function typeOf(mapped: Mapped): string {
  if (mapped.columns.some(({ unit }) => unit !== undefined)) return 'qualificationResult'
  const fields = fieldsOf(mapped)
  const type = recordTypeOf(fields)
  const names = mapped.columns.some(
    ({ field, header }) => field === null && /contact|liaison|联系人|对接人/iu.test(header),
  )
  return type === 'enrolment' && names && isOfContacts(fields) ? 'institution' : type
}

/** Fields of the columns that have one of the dictionary's. */
export function fieldsOf({ columns }: Pick<Mapped, 'columns'>): string[] {
  return columns.flatMap(({ field }) => (field === null || isKeptByHeading(field) ? [] : field))
}

/** A table has to name somebody or something; counts and legends do not. */
export function isTable({ table }: FoundTable): boolean {
  const fields = table.columns.flatMap((column) => column.field ?? [])
  return fields.some((field) => identifying[table.recordType]?.includes(field))
}
