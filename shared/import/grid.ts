/** A date cell of a workbook: the day it shows and the serial number behind it. `time` HH:MM where the cell has one. */
export interface DateCell {
  date: string
  time?: string
}

/**
 * What a reader makes of a cell. Text is exactly the text of the cell, untrimmed. A number keeps `text` only where its
 * shown form matters: a long number Excel destroyed is `{ number: 2.199e17, text: '2.199E+17' }`.
 */
export type Cell = null | string | number | boolean | DateCell | { number: number; text: string }

/** Merged cells, 0-based, both ends included. Only the top-left cell has a value. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** One sheet. `rows[0]` is row 1 of the file; blank rows count (as `[]`), so row number = index + 1. */
export interface Grid {
  /** null for csv */
  sheet: string | null
  rows: Cell[][]
  merges: Merge[]
  hidden?: 'sheet'
  /** 0-based rows and columns that the workbook hides; they are read all the same. */
  hiddenRows?: number[]
  hiddenColumns?: number[]
  /** A sentence is due where reading stopped at a limit: blank rows without end, say. */
  stopped?: 'blankRows' | 'rows' | 'columns'
}

/** `xlsx` also with macros, `xml` the workbook of Excel 2003, `html` a table that may call itself .xls, `csv` any text. */
export type FileFormat = 'xlsx' | 'xlsb' | 'xls' | 'xml' | 'ods' | 'html' | 'csv'
export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252' | 'big5'

export interface Workbook {
  format: FileFormat
  /** null for workbooks that are not text */
  encoding: TextEncoding | null
  delimiter: string | null
  /** ISO day on which it was last saved, where the file itself says so. */
  saved?: string
  sheets: Grid[]
}

/** Rows on their way between threads: JSON in UTF-8, `from` the 0-based place of the first in its sheet. */
export interface PackedRows {
  from: number
  count: number
  json: ArrayBuffer
}

/** A workbook on its way between threads. Pieces may lie over one another; the later one holds. */
export interface PackedWorkbook extends Omit<Workbook, 'sheets'> {
  sheets: (Omit<Grid, 'rows'> & { rowCount: number; pieces: PackedRows[] })[]
}

/** Why a file cannot be read. Sentences in both languages are in refusal-text.ts. */
export type RefusalCode =
  | 'empty'
  | 'notASpreadsheet'
  | 'unsupportedFormat'
  | 'truncated'
  | 'corrupt'
  | 'password'
  | 'wrongPassword'
  | 'tooLarge'
  | 'bomb'
  | 'forbiddenXml'
  | 'timeout'
  | 'unreadable'
  | 'noTable'
  | 'noRows'
  | 'headingTwice'
  | 'noCohort'
  | 'cancelled'

export interface Refusal {
  code: RefusalCode
  /** What the sentence needs: the limit, the heading. */
  values?: Record<string, string | number>
}
