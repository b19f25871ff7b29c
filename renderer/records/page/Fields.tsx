import type { RecordKey } from '@shared/model/dictionary'
import { FieldGrid, Wide } from '../../ui/fields/FieldGrid'
import { RecordField } from '../RecordField'

interface FieldsProps {
  record: RecordKey
  /** In the order in which they stand. */
  fields: readonly string[]
  /** Where the item that holds them lives in the record of the scope: `documents.k9`. */
  within?: string
  /** Fields over the whole width. */
  wide?: readonly string[]
}

/** Fields of one record or item, in the order given. */
export function Fields({ record, fields, within, wide = [] }: FieldsProps) {
  return (
    <FieldGrid>
      {fields.map((field) => {
        const shown = <RecordField key={field} record={record} field={field} within={within} />
        return wide.includes(field) ? <Wide key={field}>{shown}</Wide> : shown
      })}
    </FieldGrid>
  )
}
