import { isKeptByHeading } from '../model/heading-notes'
import { sameValue } from '../model/paths'
import type { Reader } from '../model/types'
import type { Journey } from '../rules/journey'
import { keepsField } from '../rules/kept-fields'
import { type ChosenCohort, chosenCohort, cohortInWork, cohortValues, journeyOfCohort } from './changes/cohort'
import { Institutions } from './changes/institutions'
import { Work } from './changes/work'
import { fillKnownFields } from './columns/kept-heading'
import { columnMemory } from './columns/memory'
import { saysOnlyNames } from './columns/record-type'
import type {
  Counts,
  ImportOptions,
  ImportPlan,
  PlanRow,
  PreambleValue,
  Progress,
  SourceFile,
  TablePlan,
  Value,
} from './contract'
import type { Refusal, Workbook } from './grid'
import type { People } from './match/people'
import { gatherPeople } from './match/people-on-record'
import { KnownRecords } from './records/known-records'
import { RecordRows } from './records/record-rows'
import { absentFrom } from './rows/absent'
import { PeoplePlanner } from './rows/plan-people'
import { saidRow } from './rows/plan-records'
import { readPreamble, sharedValues } from './rows/read-preamble'
import { type NumberedRow, readingOf, readRows } from './rows/read-rows'
import type { FoundTable } from './table/find-tables'
import { listDateOf } from './table/list-date'
import { fieldsOf } from './table/type-of-table'
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
  const understanding = { stage: 'understand', done: 0, total: 1 } as const
  const { tables, otherSheets, refused } = yield* saying(
    understanding,
    understand(workbook, options, columnMemory(reader)),
  )
  const preambles = tables.map((found) => readPreamble(found.pairs, { today: options.today }))
  tables.forEach((found, i) => {
    found.table.preamble = preambles[i] ?? []
  })
  for (const found of tables) switchOff(found, reader, options)
  for (const { table } of tables) fillKnownFields(table.columns, reader)
  const ofCohorts = tables.filter(joinsCohort)
  const above = cohortPreamble(ofCohorts)
  const cohort = ofCohorts.length > 0 ? chosenCohort(options.cohort, above, reader) : null
  if (cohort?.record && reader.enrolmentsOf(cohort.record.id).length > 0) namesMakeNobody(ofCohorts)
  const values = cohort?.values ?? cohortValues(options.cohort, above, reader)
  const plan: ImportPlan = {
    file,
    format: workbook.format,
    encoding: workbook.encoding,
    refused: refused ?? refusalOfCohort(ofCohorts, cohort),
    otherSheets,
    tables: tables.map((found) => emptyPlan(found, values)),
    listDate: dateOfTables(tables, file, { ...options, ...savedOn(workbook, file) }),
    before: importedBefore(file, reader),
    absent: null,
  }
  if (plan.refused) return plan

  const total = tables.reduce((sum, found) => sum + found.rows.length, 0)
  const { people, records, journey } = yield* planners(file, options, reader, cohort, total, tables.every(joinsCohort))
  let done = 0
  for (const [index, found] of tables.entries()) {
    const target = plan.tables[index] as TablePlan
    const { table } = found
    const reading = yield* saying(
      { stage: 'match', done, total },
      readingOf(
        found,
        aroundOf(cohort, options, found),
        index === 0 ? options.overrides.dateOrders : undefined,
        sharedValues(table.preamble, table.recordType),
      ),
    )
    const planRow =
      target.joinsCohort && people ? people.forTable(table, index) : recordPlanner(records, found, index, journey)
    for (const row of readRows(found, reading)) {
      target.rows.push(planRow(row))
      if (++done % rowsAtOnce === 0) yield { stage: 'match', done, total }
    }
    if (target.joinsCohort) {
      people?.judgeRooms(target.rows)
      Object.assign(target.cohortValues, columnsOfTheCohort(target, target.cohortValues))
    }
  }
  records.finish()
  const lists = plan.tables.filter((table) => table.joinsCohort)
  plan.absent = absentFrom(
    lists.flatMap(({ rows }) => rows),
    cohort?.record?.id,
    reader,
  )
  for (const { rows, counts } of plan.tables) for (const { outcome } of rows) counts[outcome]++
  yield { stage: 'match', done: total, total }
  return plan
}

/** The day the workbook names itself, else the disk's; a day given beforehand stands where neither is known. */
function savedOn({ saved }: Workbook, { changed }: SourceFile): { saved?: string } {
  const day = saved ?? changed
  return day === undefined ? {} : { saved: day }
}

function dateOfTables(
  tables: readonly FoundTable[],
  file: SourceFile,
  { saved, today }: ImportOptions,
): ImportPlan['listDate'] {
  const [first] = tables
  if (!first || first.own) return null
  const { titleRows, footerRows } = first.table
  return listDateOf(first.grid, [...titleRows, ...footerRows.slice(0, mostFooterRows)], file.name, saved, today)
}

/** Rows of a footer that may say when the list was made. */
const mostFooterRows = 30

function importedBefore({ sha256 }: SourceFile, reader: Reader): string | null {
  let before: string | null = null
  for (const batch of reader.all('importBatch')) if (batch.sha256 === sha256 && sha256 !== '') before = batch.id
  return before
}

function recordPlanner(
  records: RecordRows,
  { table }: FoundTable,
  index: number,
  journey: Journey,
): (row: NumberedRow) => PlanRow {
  const plan = records.forTable(table, index)
  return (row) => plan(saidRow(table, row, journey))
}

/** A list of people who travel or studied together; tables of the program's own say themselves where people belong. */
function joinsCohort({ table, own }: FoundTable): boolean {
  return table.recordType === 'enrolment' && !own
}

/** Goes through other steps and says the same of each. */
function* saying<T>(progress: Progress, steps: Generator<unknown, T>): Generator<Progress, T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield progress
  }
}

interface Planners {
  /** null: no table needs a cohort. */
  people: PeoplePlanner | null
  records: RecordRows
  journey: Journey
}

function* planners(
  file: SourceFile,
  options: ImportOptions,
  reader: Reader,
  cohort: ChosenCohort | null,
  total: number,
  alone: boolean,
): Generator<Progress, Planners> {
  let made = 0
  const work = new Work(reader, () => `new:${++made}`)
  const institutions = new Institutions(work)
  const draft = cohort ? cohortInWork(cohort, work, institutions) : null
  yield { stage: 'match', done: 0, total }
  const journey = journeyOfCohort(cohort, options.today, reader.get('office', 'office'))
  const writing = { work, institutions, cohort: draft, list: { name: file.name, on: options.today } }
  let everybody: People | null = null
  if (cohort) {
    everybody = yield* saying({ stage: 'match', done: 0, total }, gatherPeople(reader, cohort.record?.id ?? null))
  }
  const people = everybody ? new PeoplePlanner(writing, everybody, journey, options, alone) : null
  return { people, records: new RecordRows(new KnownRecords(work, institutions, options)), journey }
}

/** Columns that the office does not keep unless somebody asks for them: ethnicity, political status, religion. */
function switchOff({ table }: FoundTable, reader: Reader, { overrides, today }: ImportOptions): void {
  const office = reader.get('office', 'office')
  for (const column of table.columns) {
    if (
      !office ||
      column.field === null ||
      isKeptByHeading(column.field) ||
      overrides.fields?.[column.index] !== undefined
    )
      continue
    if (keepsField(office, column.field, today)) continue
    column.alternatives = [column.field, ...column.alternatives]
    column.field = null
    column.because = 'none'
  }
}

/** Who is there or who goes with whom: of a cohort with people on record, such a list says nothing of anybody new. */
function namesMakeNobody(tables: readonly FoundTable[]): void {
  for (const { table } of tables) table.joinOnly ||= saysOnlyNames(table.recordType, fieldsOf(table))
}

function cohortPreamble(tables: readonly FoundTable[]): PreambleValue[] {
  return tables.flatMap((found) => found.table.preamble)
}

function refusalOfCohort(written: readonly FoundTable[], cohort: ChosenCohort | null): Refusal | null {
  return written.length > 0 && cohort === null ? { code: 'noCohort' } : null
}

function emptyPlan(found: FoundTable, values: Readonly<Record<string, Value>>): TablePlan {
  const joins = joinsCohort(found)
  const counts: Counts = { new: 0, changed: 0, same: 0, possibleDuplicate: 0, conflict: 0, refused: 0 }
  return { table: found.table, counts, rows: [], joinsCohort: joins, cohortValues: joins ? { ...values } : {} }
}

function aroundOf(cohort: ChosenCohort | null, options: ImportOptions, found: FoundTable): Around {
  const { kind, from, to, destinations } = journeyOfCohort(cohort, options.today)
  return {
    ...(kind && { cohortKind: kind }),
    ...(from && { from }),
    ...(to && { to }),
    ...(destinations && { destinations }),
    today: options.today,
    recordType: found.table.recordType,
  }
}

/** Columns of the table that speak of the cohort and say the same in every row: the destination, the host. */
const ofTheCohort = ['destination', 'hostInstitution', 'organiser', 'purpose', 'trainingTopic', 'approvalNo', 'funding']

/** What every row that says anything of them says; nothing of those of which rows say different things. */
function columnsOfTheCohort({ rows }: TablePlan, known: Readonly<Record<string, Value>>): Record<string, Value> {
  const said = new Map<string, Value>()
  const open = new Set(ofTheCohort.filter((key) => known[key] === undefined))
  for (const { values } of rows)
    for (const key of open) {
      const value = values[key]
      if (value === undefined) continue
      const before = said.get(key)
      if (before === undefined || sameValue(before, value)) said.set(key, value)
      else {
        said.delete(key)
        open.delete(key)
      }
    }
  return Object.fromEntries(said)
}
