import type { Change, ChangeSetDraft } from '../model/change-set'
import { ownField, ownItemKey } from '../model/own-fields'
import type { Reader, Row } from '../model/types'
import { chosenCohort, cohortInWork } from './changes/cohort'
import { Institutions } from './changes/institutions'
import { remember, saidBy } from './changes/remember'
import { ownNames } from './changes/same-name'
import { Work } from './changes/work'
import { neverInSilence, newPerson, type Writing, writeRow } from './changes/write-row'
import { keptHeading } from './columns/kept-heading'
import { rememberedColumns } from './columns/memory'
import type { Choice, ImportOptions, ImportPlan, Match, PlanRow, Progress, Value } from './contract'
import { KnownRecords } from './records/known-records'
import { RecordRows } from './records/record-rows'

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
  /** What rows were written to, or know already: ids of people or records, by `rowKey`. */
  ids: ReadonlyMap<string, string>
}

/** Who a row is in the end: nobody, somebody on record or made by an earlier row, or somebody new. */
type Who =
  | { is: 'nobody' }
  | { is: 'leftOut' }
  | { is: 'new' }
  | { is: 'person'; match: Match; leave: ReadonlySet<string>; unseen?: boolean }

/**
 * Turns a plan and what the person chose into one change set: the cohort, institutions, people with their documents,
 * contacts and consents, their places in the cohort, rooms, flights, and the record of the import itself. It goes
 * through the same writing as the plan did, so what the plan shows is what happens.
 * @param choices by index of the table, then by row; a row that needs a choice and has none is left out
 */
export function changesOf(...given: Parameters<typeof changeSteps>): ImportChanges {
  const steps = changeSteps(...given)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, a row a step. Nothing may be written to the records while it is under way. */
export function* changeSteps(
  plan: ImportPlan,
  choices: Choices,
  reader: Reader,
  newId: () => string,
  options: ImportOptions,
): Generator<Progress, ImportChanges> {
  const batchId = newId()
  const work = new Work(reader, newId)
  const institutions = new Institutions(work)
  const ofCohorts = plan.tables.filter(({ joinsCohort }) => joinsCohort)
  const draftOf = (changes: ChangeSetDraft['changes']): ChangeSetDraft => ({
    why: 'import',
    batch: batchId,
    note: plan.file.name,
    changes,
  })
  const values = Object.assign({}, ...ofCohorts.map(({ cohortValues }) => cohortValues)) as Record<string, Value>
  const record = ofCohorts.length > 0 ? cohortOnRecord(options, values, reader) : null
  const nothing = { draft: draftOf([]), cohortId: record?.id ?? null, batchId, written: 0 }
  if (plan.refused || plan.tables.length === 0) return { ...nothing, leftOut: [], ids: new Map() }

  const cohort = ofCohorts.length > 0 ? cohortInWork({ record, values }, work, institutions) : null
  const records = new RecordRows(new KnownRecords(work, institutions, options))
  const done = yield* writeTables(
    plan,
    choices,
    { work, institutions, cohort, list: { name: plan.file.name, on: options.today } },
    records,
    options.today,
  )
  records.finish()
  rememberColumns(plan, work, options.today)
  nameOwnFields(plan, work)
  const changes: Change[] = []
  for (const change of work.changes()) {
    changes.push(change)
    yield { stage: 'write', done: done.rows, total: done.rows }
  }
  // A cohort without anybody in it is not worth making; nor is a record of an import that changed nothing.
  if (changes.length === 0 || (cohort && !record && done.written === 0))
    return { ...nothing, leftOut: done.leftOut, ids: new Map() }
  const batch = batchRow(plan, cohort?.id, batchId)
  return {
    draft: draftOf([...changes, { t: 'importBatch', id: batchId, subject: batchId, op: 'create', row: batch }]),
    cohortId: cohort?.id ?? null,
    batchId,
    written: done.written,
    leftOut: done.leftOut,
    ids: done.made,
  }
}

/** Fields of the office's own are named in its record, where lists and filters find them. */
function nameOwnFields(plan: ImportPlan, work: Work): void {
  const named = plan.tables.flatMap(({ table }) =>
    table.columns.flatMap((column) =>
      column.field === ownField && column.ownKind
        ? [{ name: keptHeading(column, table.columns), kind: column.ownKind }]
        : [],
    ),
  )
  const known = work.read('office', 'office')
  if (named.length === 0 || !known) return
  const fields = { ...(known.ownFields as Record<string, { name: string; kind: string }> | undefined) }
  const fresh = named.filter(({ name }) => fields[ownItemKey(name)] === undefined)
  if (fresh.length === 0) return
  for (const one of fresh) fields[ownItemKey(one.name)] = one
  work.edit('office', 'office').ownFields = fields
}

/** What the person said of columns is the office's word on such headings from now on. */
function rememberColumns(plan: ImportPlan, work: Work, today: string): void {
  const said = plan.tables.flatMap(({ table }) => rememberedColumns(table.columns, today))
  if (said.length === 0 || !work.read('office', 'office')) return
  const office = work.edit('office', 'office')
  const choices = { ...(office.columnChoices as Record<string, (typeof said)[number]> | undefined) }
  for (const one of said) {
    const before = Object.entries(choices).find(
      ([, { heading, layout }]) => heading === one.heading && layout === one.layout,
    )
    // The same word once more leaves everything as it is.
    if (before?.[1].field !== one.field) choices[before?.[0] ?? work.newKey()] = one
  }
  office.columnChoices = choices
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

interface Done {
  /** Ids by row. */
  made: Map<string, string>
  written: number
  leftOut: number[]
  /** Rows gone through. */
  rows: number
}

type Steps<T> = Generator<Progress, T>

function* writeTables(
  plan: ImportPlan,
  choices: Choices,
  writing: Writing,
  records: RecordRows,
  today: string,
): Steps<Done> {
  const done: Done = { made: new Map(), written: 0, leftOut: [], rows: 0 }
  const total = plan.tables.reduce((sum, { rows }) => sum + rows.length, 0)
  for (const [index, { joinsCohort, table, rows }] of plan.tables.entries()) {
    const own = choices.get(index)
    const steps = joinsCohort
      ? writePeople({ rows, index, choices: own, today, joinOnly: table.joinOnly }, writing, done)
      : writeRecords({ rows, index, choices: own, today }, records, records.forTable(table, index), done)
    for (const _ of steps) yield { stage: 'write', done: ++done.rows, total }
  }
  return done
}

interface TableRows {
  rows: readonly PlanRow[]
  index: number
  choices: ReadonlyMap<number, Choice> | undefined
  today: string
  /** A list that only adds to people makes nobody. */
  joinOnly?: boolean
}

function* writePeople(
  { rows, index, choices, today, joinOnly }: TableRows,
  writing: Writing,
  done: Done,
): Generator<void> {
  const { made } = done
  const idOf = (match: Match) => made.get(rowKey(match.table ?? index, match.row)) ?? match.id
  for (const row of rows) {
    yield
    const choice = choices?.get(row.row)
    const who = whoIs(row, choice)
    const isLeft = who.is === 'leftOut' || (who.is === 'new' && joinOnly === true)
    if (isLeft) done.leftOut.push(row.row)
    if (isLeft || who.is === 'nobody') continue
    const known = who.is === 'person' ? idOf(who.match) : undefined
    const personId = known ?? newPerson(writing.work)
    const said = who.is === 'person' && who.unseen ? { ...row, weak: [...ownNames, ...neverInSilence] } : row
    writeRow(writing, said, personId, who.is === 'person' ? who.leave : new Set(), known === undefined)
    if (choice) remember(writing.work, row, choice, { personId, others: othersOf(row, rows, idOf), today })
    made.set(rowKey(index, row.row), personId)
    if (row.outcome !== 'same' || known === undefined || choice?.kind === 'fields') done.written++
  }
}

function othersOf(row: PlanRow, rows: readonly PlanRow[], idOf: (match: Match) => string | undefined) {
  return row.matches.map((match) => {
    const earlier = match.row === undefined ? undefined : rows.find((one) => one.row === match.row)
    return { id: idOf(match), ...(earlier && { said: saidBy(earlier) }) }
  })
}

/** Records are planned once more as they are written, with what the person chose: what the plan says is what happens. */
function* writeRecords(
  { rows, index, choices }: TableRows,
  records: RecordRows,
  write: ReturnType<RecordRows['forTable']>,
  done: Done,
): Generator<void> {
  for (const row of rows) {
    yield
    const choice = choices?.get(row.row)
    if (isOpen(row) && choice === undefined) {
      done.leftOut.push(row.row)
      continue
    }
    const written = write(row, choice)
    const { outcome } = written
    const id = records.recordOf(written)
    if (id !== undefined) done.made.set(rowKey(index, row.row), id)
    if (choice?.kind === 'leave' || isOpen({ outcome })) done.leftOut.push(row.row)
    else if (outcome === 'new' || outcome === 'changed') done.written++
  }
}

const isOpen = ({ outcome }: Pick<PlanRow, 'outcome'>) => outcome === 'possibleDuplicate' || outcome === 'conflict'

/** A row of a plan, by the index of its table. */
export function rowKey(table: number, row: number | undefined): string {
  return `${table}:${row ?? ''}`
}

function whoIs(row: PlanRow, choice: Choice | undefined): Who {
  if (row.outcome === 'refused' && choice?.kind !== 'same') return { is: 'nobody' }
  if (choice?.kind === 'leave') return { is: 'leftOut' }
  if (isOpen(row) && !choice) return { is: 'leftOut' }
  if (choice?.kind === 'different') return { is: 'new' }
  const [match] = row.matches
  const leave = new Set(
    choice?.kind === 'fields' ? choice.leave : row.changes.filter(({ take }) => !take).map(({ field }) => field),
  )
  if (choice?.kind === 'same') {
    const offered = [...row.matches, ...(row.candidates ?? [])]
    const chosen = offered.find(({ id }) => id === choice.id) ?? { id: choice.id, title: '', by: '' }
    // What differs was shown of the first one only: another one is not renamed by what nobody has seen.
    return { is: 'person', match: chosen, leave, unseen: chosen !== match }
  }
  return match ? { is: 'person', match, leave } : { is: 'new' }
}

function batchRow(plan: ImportPlan, cohort: string | undefined, id: string): { id: string } & Record<string, unknown> {
  const [first] = plan.tables
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
  const counts = plan.tables.reduce<Record<string, number>>((sum, table) => {
    for (const [outcome, count] of Object.entries(table.counts)) sum[outcome] = (sum[outcome] ?? 0) + count
    return sum
  }, {})
  return {
    id,
    file: plan.file.name,
    sha256: plan.file.sha256,
    ...(plan.listDate && { listDate: plan.listDate.date }),
    ...(plan.encoding && { encoding: plan.encoding }),
    ...(first?.table.sheet && { sheet: first.table.sheet }),
    headerRows: first?.table.headerRows ?? [],
    mapping,
    ...(cohort && { cohort }),
    counts: JSON.stringify(counts),
  }
}
