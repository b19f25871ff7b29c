import type { ImportPlan, PlanRow, TablePlan } from '@shared/import/contract'
import type { ReportFile, ReportTable } from '@shared/import/report'
import type { Language } from '@shared/model/define'
import { findingSentence } from '@shared/rules/finding-text'

/** What became of a file, beside what the plan says. */
export interface Done {
  batch: string | null
  /** Milliseconds by stage. */
  ms: Record<string, number>
  refused: string | null
}

/** The part of the report about a file that was refused before there was a plan. */
export function refusedReport(file: string, { batch, ms, refused }: Done): ReportFile {
  return { file, format: null, encoding: null, batch, ms, refused, tables: [] }
}

/** The part of the report about a file that was understood. */
export function plannedReport(plan: ImportPlan, { batch, ms, refused }: Done, language: Language): ReportFile {
  const { file, format, encoding } = plan
  return {
    file: file.name,
    format,
    encoding,
    batch,
    ms,
    refused,
    tables: plan.tables.map((table) => tableReport(table, language)),
  }
}

function tableReport({ table, counts, rows }: TablePlan, language: Language): ReportTable {
  const { sheet, orientation, headerRows, firstDataRow, dataRows, recordType, columns } = table
  return {
    sheet,
    orientation,
    headerRows,
    firstDataRow,
    dataRows,
    recordType,
    columns: columns.map(({ index, header, field, confidence }) => ({ index, header, field, confidence })),
    counts,
    rows: rows.map(({ row, outcome, matches, values }) => ({ row, outcome, matches, values })),
    findings: rows.flatMap((row) => findingsOf(row, table.columns, language)),
  }
}

function findingsOf(
  { row, findings }: PlanRow,
  columns: TablePlan['table']['columns'],
  language: Language,
): ReportTable['findings'] {
  return findings.map((finding) => ({
    row,
    column: columns.find(({ field }) => field !== null && field === finding.field)?.index ?? null,
    field: finding.field,
    severity: finding.severity,
    code: finding.code,
    message: findingSentence(finding, language),
  }))
}
