import type { Finding } from '../../rules/finding'
import type { Journey } from '../../rules/journey'
import { journeyFindings } from '../../rules/journey'
import { agreementFindings } from '../../rules/register'
import type { Table } from '../contract'
import type { SaidRow } from '../records/record-rows'
import type { NumberedRow } from './read-rows'

/** A row of a table of records, with what is wrong with it, ready to be planned. */
export function saidRow(table: Table, row: NumberedRow, journey: Journey): SaidRow {
  return {
    row: row.row,
    values: row.values,
    findings: [...row.findings, ...recordFindings(table, row, journey)],
    ...(row.pending.size > 0 && { pending: [...row.pending] }),
    ...(Object.keys(row.currencies).length > 0 && { currencies: row.currencies }),
    ...(row.weak.size > 0 && { weak: [...row.weak] }),
  }
}

function recordFindings(table: Table, row: NumberedRow, journey: Journey): Finding[] {
  if (table.exact) return []
  if (table.recordType === 'agreement') return agreementFindings(row, journey.today)
  // A result is no journey: only what the identity itself contradicts counts.
  if (table.recordType !== 'qualificationResult') return []
  return journeyFindings(row, journey).filter(({ code }) => code === 'dobConflictId' || code === 'genderConflictId')
}
