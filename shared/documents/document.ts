/**
 * What a printed document is: plain data, made of the records and laid out by renderer/print. The same data becomes a
 * page, a PDF, a workbook or a text document; nothing in it says how it looks on paper beyond its parts.
 */
import type { Bilingual } from '../model/define'
import type { BilingualText, FileRef, IsoDate, Standalone } from '../model/types'

/** Words of a document: the same in both languages, or one for each; '' and {} are nothing. */
export type Words = string | BilingualText

export interface RecordPlace {
  type: Standalone
  id: string
}

/** A picture of somebody: the file on record, and the picture once it is read; neither: a place to glue one. */
export interface Photo {
  file?: FileRef
  /** A data URL. */
  url?: string
}

export interface Cell {
  text: Words
  /** Stands instead of the text. */
  photo?: Photo
  /** Smaller, under the text. */
  under?: Words
  /** Nobody has entered it, or it is not in order: visible as such. */
  mark?: 'missing' | 'wrong'
  /** What became of it since the print before. */
  since?: 'added' | 'changed'
  /** What stood there in the print before; nothing where it is sensitive. */
  was?: Words
  strong?: boolean
  /** Records that the figure counts, or that the cell names. */
  of?: readonly RecordPlace[]
  /** Stands here instead in prints without sensitive fields. */
  plain?: Cell
}

export interface Column {
  key: string
  label: Bilingual
  /** Share of the width. */
  share: number
  align?: 'start' | 'center' | 'end'
  /** Left out of prints without sensitive fields. */
  sensitive?: boolean
  /** Stays in the minimal print. */
  minimal?: boolean
  /** Only where the document is in this language, or in both. */
  only?: 'en' | 'zh'
}

export interface TableRow {
  /** Tells the row from others, and finds it in the print before. */
  key: string
  cells: Readonly<Record<string, Cell>>
  /** A line over the rows that belong together: the room, the college, the day. */
  group?: Words
  /** Rows in a line with the same text here stand on one page: who shares a room, what is on one day. */
  together?: string
  /** Stands for a row of the print before that is gone. */
  gone?: boolean
}

/** A part of a document. */
export type Block = Part & {
  /** Left out of prints without sensitive fields. */
  sensitive?: boolean
}

type Part =
  | { kind: 'heading'; text: Words; level?: 2 | 3 /** Begins a page. */; onNewPage?: boolean }
  /** `long`: set in a Song face where it is Chinese. */
  | { kind: 'text'; text: Words; long?: boolean }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'figures'; figures: readonly Figure[] }
  | {
      kind: 'table'
      /** Finds the table in the print before where others may come and go. */
      key?: string
      title?: Words
      /** Begins a page. */
      onNewPage?: boolean
      /** Lines between the columns: for sheets that are filled in by hand. */
      ruled?: boolean
      columns: readonly Column[]
      rows: readonly TableRow[]
      /** Under the last row. */
      totals?: Readonly<Record<string, Cell>>
      /** Said where there are no rows. */
      empty: Words
      /** Room to write by hand: millimetres a row at least. */
      rowHeight?: number
    }
  | {
      kind: 'bars'
      title: Words
      unit: Words
      /** Where one of it has another word: 1 institution. */
      unitOfOne?: Words
      bars: readonly { label: Words; value: number; of?: number }[]
      /** What a whole bar stands for; absent: the longest. */
      most?: number
      /** Standing side by side: for months and other short labels. */
      upright?: boolean
    }
  | { kind: 'cards'; size: 'badge' | 'seat'; cards: readonly Card[] }
  | { kind: 'certificate'; certificate: Certificate }
  /** Empty lines to write on. */
  | { kind: 'lines'; label: Words; count: number }
  /** Lines to sign on, abreast. */
  | { kind: 'signatures'; signatories: readonly Bilingual[] }

export interface Fact {
  label: Bilingual
  value: Words
  /** Left out where there is no value; others say that none is recorded. */
  optional?: boolean
  sensitive?: boolean
}

export interface Figure {
  label: Bilingual
  value: Words
  /** 人, 人次, 人日. */
  unit?: Words
  /** Left out of prints without sensitive fields. */
  sensitive?: boolean
  of?: readonly RecordPlace[]
}

export interface Card {
  key: string
  /** Both scripts, the larger first in each language. */
  name: Words
  lines: readonly Words[]
  photo?: Photo
  /** Everything about this person is sensitive: a child under 14. */
  sensitive?: boolean
}

export interface Certificate {
  key: string
  title: Bilingual
  number: string
  name: Words
  text: Words
  /** The unit that issues it: its name stands under the place for the seal. */
  unit: Words
  signatories: readonly Bilingual[]
}

/** How much of a document is printed. */
export type Preset = 'full' | 'minimal' | 'plain'

/** A print that was made earlier. */
export interface PrintBefore {
  on: IsoDate
  /** `14:05` */
  time: string
  by: string
}

/** A purpose that some of the people on a document did not agree to. */
export interface ConsentsNeeded {
  purpose: Bilingual
  /** Who said no, or took it back. */
  refused: readonly BilingualText[]
  /** How many were not asked or have not answered. */
  open: number
}

export interface PrintedDocument {
  /** Key of the document in the shelf. */
  document: string
  /** The record it is of. */
  record: RecordPlace
  preset: Preset
  /** Of documents of the whole office. */
  year?: number
  title: Bilingual
  /** What it is about: the cohort, the person, the year. */
  about: Words
  code: string
  office: BilingualText
  printedOn: IsoDate
  printedBy: string
  facts: readonly Fact[]
  blocks: readonly Block[]
  landscape?: boolean
  /** Cards and certificates stand on the bare sheet. */
  bare?: boolean
  /** Holds sensitive values: the footer says so, and the print is logged. */
  sensitive: boolean
  /** Number of this copy, where copies are numbered. */
  copy?: { number: number; of: number }
  /** Not printed: what whoever prints it has to know first. */
  consents?: readonly ConsentsNeeded[]
  /** Who signs, where, and whether there is a seal. Absent: nobody. */
  closing?: { signatories: readonly Bilingual[]; seal: boolean }
  /** There was a print before, with which this one can be compared. */
  before?: PrintBefore
  /** The print before, where this one marks what changed since, and how many rows did. */
  since?: PrintBefore & { added: number; changed: number; gone: number }
}

/** The words in a language, else the other; '' where there are none. */
export function inOne(words: Words, language: 'en' | 'zh'): string {
  if (typeof words === 'string') return words
  return words[language] || words.zh || words.en || ''
}

/** Whether the words say anything. */
export const said = (words: Words): boolean => inOne(words, 'zh') !== ''

/** A cell of these words; nothing recorded is marked as missing. */
export function cell(text: Words | undefined, more: Omit<Cell, 'text'> = {}): Cell {
  return text === undefined || !said(text) ? { mark: 'missing', ...more, text: '' } : { ...more, text }
}

/** A cell that may be empty without anything being missing. */
export const plainCell = (text: Words | undefined): Cell => ({ text: text ?? '' })

/** The word behind the value of a bar: 6 institutions, 1 institution. */
export function unitOfBar({ unit, unitOfOne }: Extract<Block, { kind: 'bars' }>, value: number): Words {
  return value === 1 ? (unitOfOne ?? unit) : unit
}
