/** What an export is asked for, and what it has to be told. */
import type { Language } from '../model/define'
import type { RecordKey } from '../model/dictionary'
import type { AnyRow, Standalone } from '../model/types'

export interface ExportOptions {
  /** A record type with a table of its own, or one that is kept inside other records. */
  type: RecordKey
  language: Language
  /** `sheets`: lists of items are sheets of their own. `table`: one table, items beside their record. */
  layout: 'sheets' | 'table'
  /** Fields to write, in their order, as a list shows them; everything where absent. */
  columns?: readonly string[] | undefined
  /** Records to write, in their order; all where absent. */
  ids?: readonly string[] | undefined
  /** With the sensitive values, and with those of children under 14. */
  sensitive: boolean
}

/** What an export has to be told by those who know more than the dictionary. */
export interface ExportHelp {
  /** A person under 14, or a record about one: nothing of it is written unless sensitive values are asked for. */
  isChild?(row: AnyRow): boolean
  /** A column that a list shows and no field fills (a count, an age): written for people, no import reads it. */
  shown?(type: Standalone, key: string): { heading: string; text(row: AnyRow): string } | null
}
