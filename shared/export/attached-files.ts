/** The files attached to records that are exported, as the sheets of the export hold them: nothing of a field that is left out. */
import type { FieldDef, RecordDef } from '../model/define'
import { dictionary, type RecordKey } from '../model/dictionary'
import { isMasked } from '../model/masked'
import { isGroup } from '../model/paths'
import { RecordLabels } from '../model/record-labels'
import type { AnyRow, FileRef, Reader, Standalone } from '../model/types'
import type { ExportHelp, ExportOptions } from './export-options'

export interface AttachedFile {
  file: FileRef
  /** What the record is called that it is attached to. */
  of: string
}

type Fields = Readonly<Record<string, FieldDef>>

/** Of the records of the export, in their order. */
export function attachedFiles(
  reader: Reader,
  { type, ids, language, sensitive }: ExportOptions & { type: Standalone },
  { isChild }: Pick<ExportHelp, 'isChild'>,
): AttachedFile[] {
  const labels = new RecordLabels(reader)
  const { fields } = dictionary[type] as RecordDef
  const rows = ids ? ids.flatMap((id) => (reader.get(type, id) as AnyRow | undefined) ?? []) : reader.all(type)
  const found: AttachedFile[] = []
  for (const row of rows as Iterable<AnyRow>) {
    if (!sensitive && isChild?.(row)) continue
    for (const file of filesIn(row, fields, sensitive)) found.push({ file, of: labels.labelOf(type, row.id, language) })
  }
  return found
}

function* filesIn(values: object, fields: Fields, sensitive: boolean): Generator<FileRef> {
  for (const [key, field] of Object.entries(fields)) {
    const value = (values as Record<string, unknown>)[key]
    if (!isGroup(value) || (isMasked(field) && !sensitive)) continue
    if (field.kind === 'file') yield value as unknown as FileRef
    else if (field.of === 'file') yield* Object.values(value) as FileRef[]
    else {
      const inner = field.fields ?? inside(field.kind === 'list' ? field.of : field.owned ? field.to : undefined)
      const items = field.kind === 'list' ? Object.values(value).filter(isGroup) : [value]
      if (inner) for (const item of items) yield* filesIn(item, inner, sensitive)
    }
  }
}

const inside = (type: string | undefined): Fields | undefined =>
  type !== undefined && type in dictionary ? (dictionary[type as RecordKey] as RecordDef).fields : undefined
