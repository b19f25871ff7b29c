import type { ChangeSetDraft } from '../model/change-set'
import type { Reader, Row } from '../model/types'
import { chosenCohort, cohortInWork } from './changes/cohort'
import { Institutions } from './changes/institutions'
import { Work } from './changes/work'
import { newPerson, type Writing, writeRow } from './changes/write-row'
import type { Choice, ImportOptions, ImportPlan, Match, PlanRow, Value } from './contract'

export type Choices = ReadonlyMap<number, ReadonlyMap<number, Choice>>

/** What an import writes: one change set, all of it or nothing. */
export interface ImportChanges {
  /** Without changes where the office knew everything already. */
  draft: ChangeSetDraft
  /** The cohort written to; null where the file belongs to none. */
  cohortId: string | null
  batchId: string
  /** Rows that made or changed something. */
  written: number
  /** Rows that wait for a choice, or were left by one: not written. */
  leftOut: number[]
}

/** Who a row is in the end: nobody, somebody on record or made by an earlier row, or somebody new. */
type Who =
  | { is: 'nobody' }
  | { is: 'leftOut' }
  | { is: 'new' }
  | { is: 'person'; match: Match; leave: ReadonlySet<string> }

/**
 * Turns a plan and what the person chose into one change set: the cohort, institutions, people with their documents,
 * contacts and consents, their places in the cohort, rooms, flights, and the record of the import itself. It goes
 * through the same writing as the plan did, so what the plan shows is what happens.
 * @param choices by index of the table, then by row; a row that needs a choice and has none is left out
 */
export function changesOf(
  plan: ImportPlan,
  choices: Choices,
  reader: Reader,
  newId: () => string,
  options: ImportOptions,
): ImportChanges {
  const batchId = newId()
  const work = new Work(reader, newId)
  const institutions = new Institutions(work)
  const tables = plan.tables.map((table, index) => ({ table, index })).filter(({ table }) => !table.readOnly)
  const draftOf = (changes: ChangeSetDraft['changes']): ChangeSetDraft => ({
    why: 'import',
    batch: batchId,
    note: plan.file.name,
    changes,
  })
  const values = Object.assign({}, ...tables.map(({ table }) => table.cohortValues)) as Record<string, Value>
  const record = cohortOnRecord(options, values, reader)
  if (plan.refused || tables.length === 0)
    return { draft: draftOf([]), cohortId: record?.id ?? null, batchId, written: 0, leftOut: [] }

  const cohort = cohortInWork({ record, values }, work, institutions)
  const writing: Writing = { work, institutions, cohort }
  const done = writeTables(plan, choices, writing)
  const changes = work.changes()
  // A cohort without anybody in it is not worth making; nor is a record of an import that changed nothing.
  if (changes.length === 0 || (!record && done.written === 0))
    return { draft: draftOf([]), cohortId: record?.id ?? null, batchId, written: 0, leftOut: done.leftOut }
  const batch = batchRow(plan, cohort.id, batchId)
  return {
    draft: draftOf([...changes, { t: 'importBatch', id: batchId, subject: batchId, op: 'create', row: batch }]),
    cohortId: cohort.id,
    batchId,
    written: done.written,
    leftOut: done.leftOut,
  }
}

function cohortOnRecord(options: ImportOptions, values: Record<string, Value>, reader: Reader): Row<'cohort'> | null {
  const name = typeof values.cohortName === 'string' ? values.cohortName : undefined
  const chosen = chosenCohort(
    { ...options.cohort, ...(options.cohort.id === undefined && name && { name }) },
    [],
    reader,
  )
  return chosen?.record ?? null
}

function writeTables(plan: ImportPlan, choices: Choices, writing: Writing): { written: number; leftOut: number[] } {
  const made = new Map<string, string>()
  const leftOut: number[] = []
  let written = 0
  for (const [index, table] of plan.tables.entries()) {
    if (table.readOnly) continue
    for (const row of table.rows) {
      const who = whoIs(row, choices.get(index)?.get(row.row))
      if (who.is === 'leftOut') leftOut.push(row.row)
      if (who.is === 'leftOut' || who.is === 'nobody') continue
      const known =
        who.is === 'person' ? (made.get(rowKey(who.match.table ?? index, who.match.row)) ?? who.match.id) : undefined
      const personId = known ?? newPerson(writing.work)
      writeRow(writing, row, personId, who.is === 'person' ? who.leave : new Set())
      made.set(rowKey(index, row.row), personId)
      if (row.outcome !== 'same' || known === undefined) written++
    }
  }
  return { written, leftOut }
}

function rowKey(table: number, row: number | undefined): string {
  return `${table}:${row ?? ''}`
}

function whoIs(row: PlanRow, choice: Choice | undefined): Who {
  if (row.outcome === 'refused') return { is: 'nobody' }
  if (choice?.kind === 'leave') return { is: 'leftOut' }
  const doubtful = row.outcome === 'possibleDuplicate' || row.outcome === 'conflict'
  if (doubtful && !choice) return { is: 'leftOut' }
  if (choice?.kind === 'different') return { is: 'new' }
  const [match] = row.matches
  const leave = new Set(
    choice?.kind === 'fields' ? choice.leave : row.changes.filter(({ take }) => !take).map(({ field }) => field),
  )
  if (choice?.kind === 'same') {
    const chosen = row.matches.find(({ id }) => id === choice.id) ?? { id: choice.id, title: '', by: '' }
    return { is: 'person', match: chosen, leave }
  }
  return match ? { is: 'person', match, leave } : { is: 'new' }
}

function batchRow(plan: ImportPlan, cohort: string, id: string): { id: string } & Record<string, unknown> {
  const first = plan.tables.find((table) => !table.readOnly)
  const mapping = Object.fromEntries(
    (first?.table.columns ?? []).map((column) => [
      `c${column.index}`,
      {
        index: column.index,
        ...(column.header && { header: column.header }),
        ...(column.field && { field: column.field }),
      },
    ]),
  )
  const counts = plan.tables
    .filter((table) => !table.readOnly)
    .reduce<Record<string, number>>((sum, table) => {
      for (const [outcome, count] of Object.entries(table.counts)) sum[outcome] = (sum[outcome] ?? 0) + count
      return sum
    }, {})
  return {
    id,
    file: plan.file.name,
    sha256: plan.file.sha256,
    ...(plan.encoding && { encoding: plan.encoding }),
    ...(first?.table.sheet && { sheet: first.table.sheet }),
    headerRows: first?.table.headerRows ?? [],
    mapping,
    cohort,
    counts: JSON.stringify(counts),
  }
}
