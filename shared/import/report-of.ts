import type { Language } from '../model/define'
import { isKeptByHeading } from '../model/heading-notes'
import { findingSentence } from '../rules/finding-text'
import { type ImportPlan, rowOfFile, type TablePlan } from './contract'
import { refusalSentence } from './refusal-text'
import type { ReportFile, ReportFinding, ReportTable } from './report'

/** What is known of a run of the import beside its plan. */
export interface ReportOptions {
  /** Id of the import batch written; null for a dry run, a refused file, or where nothing was new. */
  batch: string | null
  /** Milliseconds by stage. */
  ms: Record<string, number>
  language: Language
}

/** The report of one file, with its sentences in the language asked for. */
export function reportOf(plan: ImportPlan, { batch, ms, language }: ReportOptions): ReportFile {
  return {
    file: plan.file.name,
    format: plan.format,
    encoding: plan.encoding,
    batch,
    ms,
    refused: plan.refused ? refusalSentence(plan.refused, language) : null,
    tables: plan.tables.map((table) => reportTable(table, language)),
  }
}

function reportTable({ table, counts, rows }: TablePlan, language: Language): ReportTable {
  // Where people stand beside one another a field has several columns: the first person's is named.
  const columnOfField = new Map(
    table.columns.map((column) => [column.field, column.index]).reverse() as [string | null, number][],
  )
  return {
    sheet: table.sheet,
    orientation: table.orientation,
    headerRows: table.headerRows,
    firstDataRow: table.firstDataRow,
    dataRows: table.dataRows,
    recordType: table.recordType,
    // A column that is kept by its heading fills no field of the dictionary.
    columns: table.columns.map(({ index, header, field, confidence }) =>
      isKeptByHeading(field) ? { index, header, field: null, confidence } : { index, header, field, confidence },
    ),
    counts,
    rows: rows.map(({ row, outcome, matches, values }) => ({
      row: rowOfFile(row),
      outcome,
      matches: matches.map((match) => (match.row === undefined ? match : { ...match, row: rowOfFile(match.row) })),
      values,
    })),
    findings: rows.flatMap(({ row, findings }) =>
      findings.map(
        (finding): ReportFinding => ({
          row: rowOfFile(row),
          column: finding.field === null ? null : (columnOfField.get(finding.field) ?? null),
          field: finding.field,
          severity: finding.severity,
          code: finding.code,
          message: findingSentence(finding, language),
        }),
      ),
    ),
  }
}
