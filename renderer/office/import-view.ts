/** What the window sees of a plan: its counts, and its rows as they are asked for. */
import { rowKey } from '@shared/import/changes'
import { type Choice, type ImportPlan, type PlanRow, type TablePlan, weighing } from '@shared/import/contract'
import type { ImportPlanView, OfficeVerbs, RowEnd } from './contract'

/** A plan with what the person chose for its rows. */
export interface Planned {
  plan: ImportPlan
  /** By index of the table, then by row. */
  choices: Map<number, Map<number, Choice>>
  /** Once it is written: what its rows were written to, by `rowKey`. */
  ids?: ReadonlyMap<string, string>
}

export function viewOf({ plan, choices }: Planned): ImportPlanView {
  return {
    ...plan,
    tables: plan.tables.map(({ rows, ...table }, index) => ({
      ...table,
      rowCount: rows.length,
      findingCount: countFindings(rows),
      undecided: rows.filter((row) => undecided(row, choices.get(index))).length,
      ends: countEnds(rows, choices.get(index)),
      toWrite: rows.filter((row) => isWritten(row, choices.get(index)?.get(row.row))).length,
      changing: changingColumns(rows),
      newer: rows.filter(isNewer).length,
    })),
  }
}

function isWritten({ outcome, changes }: PlanRow, choice: Choice | undefined): boolean {
  if (choice?.kind === 'leave') return false
  if (choice?.kind === 'same' || choice?.kind === 'different') return true
  if (outcome === 'same') return choice?.kind === 'fields' && choice.leave.length < changes.length
  if (outcome === 'refused') return false
  return outcome === 'new' || outcome === 'changed' || choice !== undefined
}

const isNewer = ({ changes }: PlanRow) => changes.some(({ newer }) => newer !== undefined)

function changingColumns(rows: TablePlan['rows']): ImportPlanView['tables'][number]['changing'] {
  const byField = new Map<string, { field: string; rows: number; overwrites: number; taken: number }>()
  for (const { changes } of rows)
    for (const { field, from, take } of changes) {
      const count = byField.get(field) ?? { field, rows: 0, overwrites: 0, taken: 0 }
      count.rows++
      if (take) count.taken++
      if (from !== null) count.overwrites++
      byField.set(field, count)
    }
  return [...byField.values()].sort((a, b) => b.rows - a.rows)
}

function undecided({ outcome, row }: PlanRow, choices: ReadonlyMap<number, Choice> | undefined): boolean {
  return (outcome === 'possibleDuplicate' || outcome === 'conflict') && !choices?.has(row)
}

/** What comes of a row when the plan is written as things stand. */
function endOf(row: PlanRow, choice: Choice | undefined): RowEnd {
  if (isWritten(row, choice)) return row.outcome === 'new' || choice?.kind === 'different' ? 'new' : 'changed'
  return row.outcome === 'same' && choice?.kind !== 'leave' ? 'same' : 'leftOut'
}

function countEnds(rows: TablePlan['rows'], choices: ReadonlyMap<number, Choice> | undefined): Record<RowEnd, number> {
  const count = { new: 0, changed: 0, same: 0, leftOut: 0 }
  for (const row of rows) count[endOf(row, choices?.get(row.row))]++
  return count
}

const weighs = (row: PlanRow, severity: 'error' | 'warning'): number =>
  weighing(row).filter((finding) => finding.severity === severity).length

function countFindings(rows: TablePlan['rows']): ImportPlanView['tables'][number]['findingCount'] {
  const count = (severity: 'error' | 'warning') => {
    const findings = rows.map((row) => weighs(row, severity)).filter((found) => found > 0)
    return { findings: findings.reduce((sum, found) => sum + found, 0), rows: findings.length }
  }
  return { error: count('error'), warning: count('warning') }
}

export function rowsOf(
  { plan, choices, ids }: Planned,
  request: OfficeVerbs['importRows']['request'],
): OfficeVerbs['importRows']['response'] {
  const { table, outcomes, withFindings, changing, newer, end, from, count } = request
  const all = plan.tables[table]?.rows ?? []
  const given = choices.get(table)
  const wanted = all.filter(
    (row) =>
      (!outcomes || outcomes.includes(row.outcome)) &&
      (!withFindings || weighs(row, withFindings) > 0) &&
      (!request.undecided || undecided(row, given)) &&
      (!end || endOf(row, given?.get(row.row)) === end) &&
      (!changing || row.changes.some(({ field }) => field === changing)) &&
      (!newer || isNewer(row)),
  )
  const rows = wanted.slice(from, from + count)
  const chosen: Record<number, Choice> = {}
  const written: Record<number, string> = {}
  for (const { row } of rows) {
    const choice = given?.get(row)
    if (choice) chosen[row] = choice
  }
  // Those a row was taken for stand on other rows of the file.
  for (const { row, matches } of rows) {
    const others = matches.filter((match) => (match.table ?? table) === table).flatMap((match) => match.row ?? [])
    for (const at of [row, ...others]) {
      const id = ids?.get(rowKey(table, at))
      if (id !== undefined) written[at] = id
    }
  }
  return { rows, total: wanted.length, choices: chosen, ids: written }
}
