/**
 * Imports under way, by the name of their plan. Understanding and planning are pure and live in shared/import; here they
 * are run step by step, so that the office goes on answering and a person can stop them.
 */
import { changeSteps, type ImportChanges, rowKey } from '@shared/import/changes'
import {
  type Choice,
  type ImportOptions,
  type ImportPlan,
  type PlanRow,
  type Progress,
  type SourceFile,
  type TablePlan,
  weighing,
} from '@shared/import/contract'
import type { PackedWorkbook, Workbook } from '@shared/import/grid'
import { keepNewer, overwrites } from '@shared/import/older'
import { planImport } from '@shared/import/plan'
import { sameValue } from '@shared/model/paths'
import { unpackWorkbook } from '../sheets/packed'
import type { ImportPlanView, OfficeVerbs, RowEnd } from './contract'
import { lastSet } from './last-set'
import { makeId } from './make-id'
import type { Office } from './office'
import { OfficeError } from './office-error'
import { inStretches as runInStretches } from './stretches'
import type { Answers, Asked } from './verbs'

interface Session {
  file: SourceFile
  workbook: Workbook
  options: ImportOptions
  plan: ImportPlan
  /** The newest change set when the plan was made. */
  seq: number
  /** By index of the table, then by row. */
  choices: Map<number, Map<number, Choice>>
  /** Once it is written: what its rows were written to. */
  ids?: ImportChanges['ids']
}

type ImportVerb =
  | 'startImport'
  | 'adjustImport'
  | 'importRows'
  | 'importSheet'
  | 'choose'
  | 'applyImport'
  | 'wholePlan'
  | 'closeImport'

export class ImportSessions {
  private readonly sessions = new Map<string, Session>()

  constructor(private readonly office: () => Office) {}

  readonly verbs: Pick<Answers, ImportVerb> = {
    startImport: async (asking, asked) => {
      const workbook = await unpacked(asking.workbook, asked)
      const request = { ...asking, workbook }
      const session: Session = { ...request, ...(await this.planned(request, asked)), choices: new Map() }
      const plan = makeId()
      this.sessions.set(plan, session)
      return { plan, view: viewOf(session) }
    },
    adjustImport: async ({ plan, options }, asked) => {
      const session = this.session(plan)
      Object.assign(session, await this.planned({ ...session, options }, asked), { options })
      dropOldChoices(session)
      return viewOf(session)
    },
    importRows: async (request) => rowsOf(this.session(request.plan), request),
    importSheet: async ({ plan, sheet, from, count }) => {
      const grid = this.session(plan).workbook.sheets.find((each) => each.sheet === sheet)
      return { sheet, rows: grid?.rows.slice(from, from + count) ?? [], totalRows: grid?.rows.length ?? 0 }
    },
    choose: async ({ plan, table, rows, choice }) => {
      const session = this.session(plan)
      const choices = session.choices.get(table) ?? new Map<number, Choice>()
      for (const row of rows) {
        if (choice) choices.set(row, choice)
        else choices.delete(row)
      }
      session.choices.set(table, choices)
      return viewOf(session)
    },
    applyImport: ({ plan }, asked) => this.apply(this.session(plan), asked),
    wholePlan: async ({ plan }) => this.session(plan).plan,
    closeImport: async ({ plan }) => {
      this.sessions.delete(plan)
      return undefined
    },
  }

  private session(plan: string): Session {
    const session = this.sessions.get(plan)
    if (!session) throw new OfficeError('noSuchPlan', `There is no plan ${plan}`)
    return session
  }

  private async planned(
    { file, workbook, options }: Pick<Session, 'file' | 'workbook' | 'options'>,
    asked: Asked,
  ): Promise<Pick<Session, 'plan' | 'seq'>> {
    const office = this.office()
    const { lastSeq: seq } = office
    const plan = await inStretches(planImport(file, workbook, options, office.memory), asked)
    await this.keepNewer(plan, options)
    return { plan, seq }
  }

  /** What the office set after the list was made stays, until the person says otherwise. */
  private async keepNewer(plan: ImportPlan, { overrides, today, language }: ImportOptions): Promise<void> {
    const day = plan.listDate?.date
    if (day === undefined || day >= today || overrides.takeOlder) return
    const places = overwrites(plan)
    if (places.length === 0) return
    const { log, memory } = this.office()
    const set = await lastSet(log, memory, places, day)
    keepNewer(plan, ({ t, id, p }) => set.get(`${t}/${id}/${p}`), language)
  }

  /** Writes what the plan says as one change set; a plan that no longer fits the records is made again and refused. */
  private async apply(session: Session, asked: Asked): Promise<OfficeVerbs['applyImport']['response']> {
    const office = this.office()
    const total = session.plan.tables.reduce((sum, { rows }) => sum + rows.length, 0)
    asked.progress({ stage: 'write', done: 0, total })
    let made: ImportChanges | null = null
    const seq = await office.commit(async () => {
      await this.stillFits(session, asked)
      asked.signal.throwIfAborted()
      const { plan, choices, options } = session
      made = await inStretches(changeSteps(plan, choices, office.memory, makeId, options), asked)
      return made.draft
    }, asked.signal)
    asked.progress({ stage: 'write', done: total, total })
    const { draft, cohortId, batchId, written, leftOut, ids } = made as unknown as ImportChanges
    session.ids = ids
    const wrote = draft.changes.length > 0
    return { seq: wrote ? seq : null, batch: wrote ? batchId : null, cohortId, written, leftOut }
  }

  private async stillFits(session: Session, asked: Asked): Promise<void> {
    if (session.seq === this.office().lastSeq) return
    const { plan, seq } = await this.planned(session, asked)
    const same = sameValue(plan, session.plan)
    Object.assign(session, { plan, seq })
    if (same) return
    dropOldChoices(session)
    throw new OfficeError('planOutdated', 'Records changed since the plan was made')
  }
}

async function unpacked(workbook: Workbook | PackedWorkbook, asked: Asked): Promise<Workbook> {
  const isPacked = (book: Workbook | PackedWorkbook): book is PackedWorkbook => 'pieces' in (book.sheets[0] ?? {})
  return isPacked(workbook) ? inStretches(unpackWorkbook(workbook), asked) : workbook
}

/** Milliseconds between two reports of one stage: more of them nobody sees, and each is a page drawn anew. */
const reportEvery = 80

/** @throws AbortError where the person stopped it */
function inStretches<T>(steps: Generator<Progress, T>, { signal, progress }: Asked): Promise<T> {
  let told = Number.NEGATIVE_INFINITY
  let stage: Progress['stage'] | null = null
  return runInStretches(steps, (step) => {
    signal.throwIfAborted()
    const now = performance.now()
    if (step.stage === stage && now - told < reportEvery) return
    told = now
    stage = step.stage
    progress(step)
  })
}

/** A choice stands only as long as its row says the same of itself. */
function dropOldChoices(session: Session): void {
  const fits = (row: PlanRow | undefined, choice: Choice) =>
    row !== undefined &&
    (choice.kind !== 'same' || [...row.matches, ...(row.candidates ?? [])].some(({ id }) => id === choice.id))
  for (const [table, choices] of session.choices) {
    const rows = new Map(session.plan.tables[table]?.rows.map((row) => [row.row, row]))
    for (const [row, choice] of choices) if (!fits(rows.get(row), choice)) choices.delete(row)
  }
}

function viewOf({ plan, choices }: Session): ImportPlanView {
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

function rowsOf(
  { plan, choices, ids }: Session,
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
