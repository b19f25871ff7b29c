import type { Language } from '../model/define'
import type { FieldChange, ImportPlan, PlanRow, TablePlan } from './contract'
import { reasonOf } from './reason-text'

/** Old values that an import would overwrite, and where they stand. */
export function overwrites(plan: ImportPlan): NonNullable<FieldChange['at']>[] {
  return plan.tables.flatMap(({ rows }) =>
    rows.flatMap(({ changes }) => changes.flatMap(({ at, take }) => (at && take ? [at] : []))),
  )
}

/**
 * Leaves what the office set after the list was made as it is, until a person takes the list's value: an older list
 * does not overwrite newer facts in silence.
 * @param setOn the ISO day on which a value on record was set, where that is later than the list
 */
export function keepNewer(
  plan: ImportPlan,
  setOn: (at: NonNullable<FieldChange['at']>) => string | undefined,
  language: Language,
): void {
  for (const table of plan.tables) for (const row of table.rows) keepInRow(table, row, setOn, language)
}

function keepInRow(table: TablePlan, row: PlanRow, setOn: Parameters<typeof keepNewer>[1], language: Language): void {
  let kept = 0
  for (const change of row.changes) {
    const newer = change.at && change.take ? setOn(change.at) : undefined
    if (newer === undefined) continue
    change.newer = newer
    change.take = false
    kept++
  }
  const by = row.matches[0]?.by
  if (kept === 0 || row.outcome !== 'changed' || by === undefined) return
  // Who joins the cohort is changed whatever becomes of the values.
  if (row.changes.some(({ take }) => take) || row.joins) return
  row.outcome = 'same'
  row.reason = reasonOf('older', language, { by, count: kept })
  table.counts.changed--
  table.counts.same++
}
