import type { ImportPlan, PlanRow, TablePlan } from '@shared/import/contract'
import type { ReportFile, ReportTable } from '@shared/import/report'

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
export function plannedReport(plan: ImportPlan, { batch, ms, refused }: Done): ReportFile {
  const { file, format, encoding } = plan
  return { file: file.name, format, encoding, batch, ms, refused, tables: plan.tables.map(tableReport) }
}

function tableReport({ table, counts, rows }: TablePlan): ReportTable {
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
    findings: rows.flatMap((row) => findingsOf(row, table.columns)),
  }
}

function findingsOf({ row, findings }: PlanRow, columns: TablePlan['table']['columns']): ReportTable['findings'] {
  return findings.map(({ field, severity, code }) => ({
    row,
    column: columns.find((column) => column.field === field && field !== null)?.index ?? null,
    field,
    severity,
    code,
    message: code,
  }))
}
