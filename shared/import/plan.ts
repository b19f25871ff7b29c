import type { Reader } from '../model/types'
import { keepsField } from '../rules/kept-fields'
import { type ChosenCohort, chosenCohort, cohortInWork, journeyOfCohort } from './changes/cohort'
import { Institutions } from './changes/institutions'
import { Work } from './changes/work'
import { readOnlyTypes } from './columns/record-type'
import type {
  Counts,
  ImportOptions,
  ImportPlan,
  PreambleValue,
  Progress,
  SourceFile,
  TablePlan,
  Value,
} from './contract'
import type { Refusal, Workbook } from './grid'
import { peopleOf } from './match/people-on-record'
import { PeoplePlanner } from './rows/plan-people'
import { planRecords } from './rows/plan-records'
import { readPreamble, sharedValues } from './rows/read-preamble'
import { readingOf, readRows } from './rows/read-rows'
import type { FoundTable } from './table/find-tables'
import { understand } from './understand'
import type { Around } from './values/context'

/** Rows between two reports of progress, and so between two chances to cancel. */
const rowsAtOnce = 250

/**
 * Plans an import: finds the tables, reads their rows and says of each what would become of it. Nothing is written.
 * Yields its progress every few hundred rows; whoever drives it may stop between two of them.
 */
export function* planImport(
  file: SourceFile,
  workbook: Workbook,
  options: ImportOptions,
  reader: Reader,
): Generator<Progress, ImportPlan> {
  yield { stage: 'understand', done: 0, total: 1 }
  const { tables, otherSheets, refused } = understand(workbook, options)
  const preambles = tables.map((found) => readPreamble(found.pairs, { today: options.today }))
  tables.forEach((found, i) => {
    found.table.preamble = preambles[i] ?? []
  })
  for (const found of tables) switchOff(found, reader, options)
  const written = tables.filter((found) => !readOnlyTypes.has(found.table.recordType))
  const cohort = written.length > 0 ? chosenCohort(options.cohort, cohortPreamble(written), reader) : null
  const plan: ImportPlan = {
    file,
    format: workbook.format,
    encoding: workbook.encoding,
    refused: refused ?? refusalOfCohort(written, cohort),
    otherSheets,
    tables: tables.map((found) => emptyPlan(found, cohort)),
  }
  if (plan.refused) return plan

  const total = tables.reduce((sum, found) => sum + found.rows.length, 0)
  const people = yield* planner(options, reader, cohort, total)
  let done = 0
  for (const [index, found] of tables.entries()) {
    const target = plan.tables[index] as TablePlan
    const reading = readingOf(
      found,
      aroundOf(cohort, options, found),
      index === 0 ? options.overrides.dateOrders : undefined,
      sharedValues(found.table.preamble),
    )
    const planRow = target.readOnly ? planRecords(found.table, people, options) : people.forTable(found.table, index)
    for (const row of readRows(found, reading)) {
      const planned = planRow(row)
      target.rows.push(planned)
      if (++done % rowsAtOnce === 0) yield { stage: 'match', done, total }
    }
    if (!target.readOnly) people.judgeRooms(target.rows)
    if (!target.readOnly) Object.assign(target.cohortValues, columnsOfTheCohort(target, target.cohortValues))
    for (const { outcome } of target.rows) target.counts[outcome]++
  }
  yield { stage: 'match', done: total, total }
  return plan
}

function* planner(
  options: ImportOptions,
  reader: Reader,
  cohort: ChosenCohort | null,
  total: number,
): Generator<Progress, PeoplePlanner> {
  let made = 0
  const work = new Work(reader, () => `new:${++made}`)
  const institutions = new Institutions(work)
  const draft = cohort ? cohortInWork(cohort, work, institutions) : null
  yield { stage: 'match', done: 0, total }
  const people = peopleOf(reader, cohort?.record?.id ?? null)
  return new PeoplePlanner(
    { work, institutions, cohort: draft },
    people,
    journeyOfCohort(cohort, options.today, reader.get('office', 'office')),
    options,
  )
}

/** Columns that the office does not keep unless somebody asks for them: ethnicity, political status, religion. */
function switchOff({ table }: FoundTable, reader: Reader, { overrides, today }: ImportOptions): void {
  const office = reader.get('office', 'office')
  for (const column of table.columns) {
    if (!office || column.field === null || overrides.fields?.[column.index] !== undefined) continue
    if (keepsField(office, column.field, today)) continue
    column.alternatives = [column.field, ...column.alternatives]
    column.field = null
    column.because = 'none'
  }
}

function cohortPreamble(tables: readonly FoundTable[]): PreambleValue[] {
  return tables.flatMap((found) => found.table.preamble)
}

function refusalOfCohort(written: readonly FoundTable[], cohort: ChosenCohort | null): Refusal | null {
  return written.length > 0 && cohort === null ? { code: 'noCohort' } : null
}

function emptyPlan(found: FoundTable, cohort: ChosenCohort | null): TablePlan {
  const readOnly = readOnlyTypes.has(found.table.recordType)
  const counts: Counts = { new: 0, changed: 0, same: 0, possibleDuplicate: 0, conflict: 0, refused: 0 }
  return { table: found.table, counts, rows: [], readOnly, cohortValues: readOnly ? {} : { ...cohort?.values } }
}

function aroundOf(cohort: ChosenCohort | null, options: ImportOptions, found: FoundTable): Around {
  const { kind, from, to } = journeyOfCohort(cohort, options.today)
  return {
    ...(kind && { cohortKind: kind }),
    ...(from && { from }),
    ...(to && { to }),
    today: options.today,
    recordType: found.table.recordType,
  }
}

/** Columns of the table that speak of the cohort and say the same in every row: the destination, the host. */
const ofTheCohort = ['destination', 'hostInstitution', 'organiser', 'purpose', 'trainingTopic', 'approvalNo', 'funding']

function columnsOfTheCohort({ rows }: TablePlan, known: Readonly<Record<string, Value>>): Record<string, Value> {
  const values: Record<string, Value> = {}
  for (const key of ofTheCohort) {
    if (known[key] !== undefined) continue
    const said = new Map(
      rows.flatMap(({ values }) =>
        values[key] === undefined ? [] : [[JSON.stringify(values[key]), values[key]] as const],
      ),
    )
    const [only] = said.values()
    if (said.size === 1 && only !== undefined) values[key] = only
  }
  return values
}
