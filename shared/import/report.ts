import type { Severity } from '../rules/finding'
import type { Counts, Match, Outcome, Value } from './contract'
import type { FileFormat, TextEncoding } from './grid'

/** The JSON that `import --report` writes: a contract with scripts, so nothing in it is renamed. */
export interface ImportReport {
  files: ReportFile[]
}

export interface ReportFile {
  file: string
  format: FileFormat | null
  encoding: TextEncoding | null
  /** Id of the import batch written; null for a dry run or a refused file. */
  batch: string | null
  /** Milliseconds by stage: read, understand, match, write. */
  ms: Record<string, number>
  /** One sentence, or null. */
  refused: string | null
  tables: ReportTable[]
}

export interface ReportTable {
  sheet: string | null
  orientation: 'rows' | 'columns'
  headerRows: number[]
  firstDataRow: number
  dataRows: number
  recordType: string
  columns: { index: number; header: string; field: string | null; confidence: number }[]
  counts: Counts
  rows: { row: number; outcome: Outcome; matches: Match[]; values: Record<string, Value> }[]
  findings: ReportFinding[]
}

export interface ReportFinding {
  row: number
  column: number | null
  field: string | null
  severity: Severity
  code: string
  message: string
}
