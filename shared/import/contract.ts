/**
 * What an import is made of, step by step. Understanding and planning are pure; the office worker runs them, the wizard
 * shows them, the unattended command reports them. All rows are 1-based rows of the file, all columns 0-based.
 */
import type { Language } from '../model/define'
import type { OwnKind } from '../model/own-fields'
import type { Standalone } from '../model/types'
import type { Finding } from '../rules/finding'
import type { Cell, FileFormat, Refusal, TextEncoding } from './grid'
import type { ListDate } from './table/list-date'

/** A cell after normalising: text, number, flag, list of texts; dates as ISO text; enumerations as keys; "none" for said to be none. */
export type Value = string | number | boolean | string[]

export interface SourceFile {
  name: string
  bytes: number
  sha256: string
  /** ISO day on which the disk says it was last changed. */
  changed?: string
}

export interface Column {
  index: number
  /** Heading rows joined by " / ". */
  header: string
  headerParts: string[]
  /** Key of a column of shared/model, or null: not imported. */
  field: string | null
  /** 0..1: how sure. */
  confidence: number
  /** Other columns it could be, best first. */
  alternatives: string[]
  /** Why: by the heading, a close spelling, the parent heading, the cells, the person, or what they said before. */
  because: 'heading' | 'close' | 'parent' | 'cells' | 'person' | 'before' | 'none'
  /** Three different cells of the column as they stand in the file. */
  examples: string[]
  /** Order of day and month decided for a column of dates. `asked`: nobody can tell, the person decides. */
  dateOrder?: 'DMY' | 'MDY' | 'YMD' | 'asked'
  /** What a field of the office's own holds, by the cells. */
  ownKind?: OwnKind
  /** The field of the office's own that it fills, where that has another name than the heading. */
  ownName?: string
  /** Whose the column is where people stand beside one another (住客1, 住客2), from 1; absent: everybody's. */
  guest?: number
  /** Who stands here leads the others of the row: 组长 beside 组员. */
  leads?: true
  /** The unit whose grades the column holds, '' for the qualification as a whole; each is a row of its own. */
  unit?: string
}

/** A value found in the rows above the table, for the cohort itself. */
export interface PreambleValue {
  row: number
  label: string | null
  value: Value
  field: string
}

/** What a person may set by hand in the wizard; undefined: decided by the program. */
export interface TableOverrides {
  sheet?: string | null
  headerRows?: number[]
  firstDataRow?: number
  lastDataRow?: number
  /** column index -> field key, or null for "not imported" */
  fields?: Record<number, string | null>
  dateOrders?: Record<number, 'DMY' | 'MDY' | 'YMD'>
  /** Columns, by key, that change nothing of people on record; new people are given their values. */
  keep?: string[]
  /** True: values of this list are taken even where the office set newer ones. */
  takeOlder?: boolean
}

export interface Table {
  sheet: string | null
  /** columns: a form with one person per column */
  orientation: 'rows' | 'columns'
  titleRows: number[]
  headerRows: number[]
  firstDataRow: number
  lastDataRow: number
  /** How many rows hold data. */
  dataRows: number
  footerRows: number[]
  /** Rows below it that are filled as those of a list are, and belong to none that was understood. */
  unreadRows?: number[]
  /** Rows between those of data that title the ones below them: Group B, 候补人员. */
  groupRows?: number[]
  /** Rows between those of data that hold none: a subtotal, the headings once more. */
  besideRows?: number[]
  /** Fields whose blank cells take the value above (group, room). */
  fillDown: string[]
  /** enrolment, qualificationResult, agreement ... */
  recordType: string
  columns: Column[]
  preamble: PreambleValue[]
  /** True where the table only adds to people on record (rooms, flights) and never makes them. */
  joinOnly: boolean
  /** Written by this program, ids and all: texts are kept to the letter. */
  exact?: true
}

/** Number under which the plan knows the n-th person of a row of the file, from 0: 7, 7.01, 7.02. */
export const rowOfPerson = (row: number, nth: number): number => Math.round(row * 100 + nth) / 100

/** The row of the file that a row of the plan stands on. */
export const rowOfFile = (row: number): number => Math.floor(row)

/** A value that could not be taken: what the cell said, and the code of the finding that says why. */
export interface LeftOut {
  said: string
  because: string
}

/** Findings of what is to be written: a row that says nothing new has none to put right, but where it says otherwise. */
export const weighing = ({ outcome, findings }: PlanRow): Finding[] =>
  outcome === 'same' ? findings.filter(({ values }) => values?.differs !== undefined) : findings

export type Outcome = 'new' | 'changed' | 'same' | 'possibleDuplicate' | 'conflict' | 'refused'

/** What a row was matched to: an earlier row of the file, or a person on record. */
export interface Match {
  row?: number
  file?: string
  id?: string
  /** For people to recognise: name, college, date of birth. */
  title: string
  /** What agrees: passport, identityCard, email, nameAndBirth, pinyinAndBirth, studentNo, nameInCohort, nameApart. */
  by: string
  /** Index of the table that `row` belongs to, where the file has several. */
  table?: number
}

export interface FieldChange {
  field: string
  from: Value | null
  to: Value
  /** Shown as old -> new; taken unless the person leaves it. */
  take: boolean
  /** Where the old value stands, for asking when it was set. */
  at?: { t: Standalone; id: string; p: string }
  /** ISO day on which the old value was set, where that is later than the list. */
  newer?: string
  /** What is on record already and stays beside the new one: the passport before this one. */
  beside?: Value
}

export interface PlanRow {
  /** 1-based row of the file; 7.01 is the second person of row 7 (see `rowOfFile`). */
  row: number
  outcome: Outcome
  /** Name to show, never empty: "Row 7" where there is none. */
  title: string
  matches: Match[]
  /** By column key, after normalising. */
  values: Record<string, Value>
  /** Columns said to be on their way. */
  pending?: string[]
  /** What was refused, by column key: kept with the person until it is put right. */
  leftOut?: Record<string, LeftOut>
  /** ISO 4217 of each amount, by column key. */
  currencies?: Record<string, string>
  /** Columns whose value the row does not say itself (college from the title): they fill gaps and change nothing. */
  weak?: string[]
  /** What changes on record, for outcomes changed and conflict. */
  changes: FieldChange[]
  findings: Finding[]
  /** Why this outcome, one sentence in the language of the plan. */
  reason: string
  /** Whom a row that could not be placed may mean, the likeliest first. */
  candidates?: Match[]
  /** Somebody on record who is not in the cohort yet and joins it. */
  joins?: true
  /** Somebody nobody knows, of whom a row of another record speaks, is made with it. */
  makesPerson?: true
}

/** What a person decided for a row. Rows that need a choice and have none are left out of the commit and listed. */
export type Choice =
  | { kind: 'take' }
  | { kind: 'leave' }
  | { kind: 'same'; id: string }
  | { kind: 'different' }
  | { kind: 'fields'; leave: string[] }

export type Counts = Record<Outcome, number>

export interface TablePlan {
  table: Table
  counts: Counts
  rows: PlanRow[]
  /** The rows are people who join a cohort; else they are records of their own. */
  joinsCohort: boolean
  /** Values for the cohort's own fields: from the command line, else from the preamble. */
  cohortValues: Record<string, Value>
}

export interface CohortOptions {
  /** Id of a cohort on record, or undefined: found by name, else made. */
  id?: string
  name?: string
  kind?: string
  from?: string
  to?: string
  destination?: string
}

export interface ImportOptions {
  language: Language
  cohort: CohortOptions
  overrides: TableOverrides
  /** Today's ISO date, given so that the plan is a function of its arguments. */
  today: string
  /** ISO day on which the file was last saved, where that is known. */
  saved?: string
}

export interface ImportPlan {
  file: SourceFile
  format: FileFormat
  encoding: TextEncoding | null
  refused: Refusal | null
  /** Sheets of the workbook that hold no table of records. */
  otherSheets: string[]
  tables: TablePlan[]
  /** The day the list was made, as far as anything tells. */
  listDate: ListDate | null
  /** The same file was imported before: id of that import. */
  before: string | null
  /** Who travels with the cohort on record and stands nowhere in a list of it; null: nobody, or it is no such list. */
  absent: Absent | null
}

/** People by their names, of which the first few are told. */
export interface Absent {
  count: number
  names: string[]
}

export interface Progress {
  stage: 'read' | 'understand' | 'match' | 'write'
  done: number
  total: number
}

/** Rows of the sheet around the table, for the wizard's second step. */
export interface SheetPreview {
  sheet: string | null
  rows: Cell[][]
  totalRows: number
}
