import type { Bilingual } from '../model/define'
import type { Reader, Standalone } from '../model/types'
import type { Purpose } from '../rules/consents'
import type { Preset, PrintedDocument } from './document'

/** What a document says of its record; title, office, date and name are the same for all and are added by the shelf. */
export type DocumentParts = Omit<
  PrintedDocument,
  | 'document'
  | 'record'
  | 'preset'
  | 'year'
  | 'title'
  | 'office'
  | 'printedOn'
  | 'printedBy'
  | 'copy'
  | 'before'
  | 'since'
  | 'consents'
> & { title?: Bilingual }

export interface ShelfEntry {
  /** Names it on the command line and in the log of prints. */
  key: string
  title: Bilingual
  /** What it is for, in one line. */
  purpose: Bilingual
  /** The record type it is about; `office`: the whole office, for a year. */
  of: Standalone
  /** The parts of the document; null where there is no such record. `year` for documents of the office. */
  make(reader: Reader, id: string, today: string, options: { year: number }): DocumentParts | null
  /** How much of it is offered first; default: of documents with a group of people as little as there is. */
  begins?: Preset
  /** Each print is a number of copies, each with its number. */
  numbered?: boolean
  /** What the people on it must have agreed to before it is handed on; of the office's documents those of the press. */
  consents?: readonly Purpose[]
  /** What people go on working with it in. */
  formats?: readonly ('xlsx' | 'docx')[]
}
