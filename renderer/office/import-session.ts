/**
 * Imports under way, by the name of their plan. Understanding and planning are pure and live in shared/import; here they
 * are run step by step, so that the office goes on answering and a person can stop them.
 */
import { changeSteps, type ImportChanges } from '@shared/import/changes'
import type { Choice, ImportOptions, ImportPlan, PlanRow, Progress, SourceFile } from '@shared/import/contract'
import type { PackedWorkbook, Workbook } from '@shared/import/grid'
import { keepNewer, overwrites } from '@shared/import/older'
import { planImport } from '@shared/import/plan'
import { sameValue } from '@shared/model/paths'
import { unpackWorkbook } from '../sheets/packed'
import type { SentAhead } from './commit'
import type { OfficeVerbs } from './contract'
import { type Planned, rowsOf, viewOf } from './import-view'
import { lastSet } from './last-set'
import { makeId } from './make-id'
import type { Office } from './office'
import { OfficeError } from './office-error'
import { inStretches as runInStretches } from './stretches'
import type { Answers, Asked } from './verbs'

interface Session extends Planned {
  file: SourceFile
  workbook: Workbook
  options: ImportOptions
  /** The newest change set when the plan was made. */
  seq: number
  ahead?: Ahead
}

/** The change set of a plan, on its way to the journal while the person still looks at the plan. */
interface Ahead {
  stop: AbortController
  /** How far it is, and whoever waits for it. */
  at: Progress | null
  progress(progress: Progress): void
  /** null: there is nothing to finish, and whoever applies the plan writes all of it. */
  made: Promise<{ changes: ImportChanges; sent: SentAhead } | null>
}

type ImportVerb =
  | 'startImport'
  | 'adjustImport'
  | 'importRows'
  | 'importSheet'
  | 'choose'
  | 'prepareImport'
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
      await this.dropAhead(session)
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
      await this.dropAhead(session)
      const choices = session.choices.get(table) ?? new Map<number, Choice>()
      for (const row of rows) {
        if (choice) choices.set(row, choice)
        else choices.delete(row)
      }
      session.choices.set(table, choices)
      return viewOf(session)
    },
    prepareImport: async ({ plan }) => {
      await this.sentAhead(this.session(plan)).made
      return undefined
    },
    applyImport: ({ plan }, asked) => this.apply(this.session(plan), asked),
    wholePlan: async ({ plan }) => this.session(plan).plan,
    closeImport: async ({ plan }) => {
      const session = this.sessions.get(plan)
      this.sessions.delete(plan)
      if (session) await this.dropAhead(session)
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
    const total = session.plan.tables.reduce((sum, { rows }) => sum + rows.length, 0)
    asked.progress({ stage: 'write', done: 0, total })
    const { seq, changes } = (await this.finished(session, asked)) ?? (await this.written(session, asked))
    asked.progress({ stage: 'write', done: total, total })
    const { draft, cohortId, batchId, written, leftOut, ids } = changes
    session.ids = ids
    const wrote = draft.changes.length > 0
    return { seq: wrote ? seq : null, batch: wrote ? batchId : null, cohortId, written, leftOut }
  }

  private async written(session: Session, asked: Asked): Promise<{ seq: number; changes: ImportChanges }> {
    const office = this.office()
    let changes: ImportChanges | null = null
    const seq = await office.commit(async () => {
      await this.stillFits(session, asked)
      asked.signal.throwIfAborted()
      changes = await this.changesOf(session, asked)
      return changes.draft
    }, asked.signal)
    return { seq, changes: changes as unknown as ImportChanges }
  }

  private changesOf({ plan, choices, options }: Session, asked: Asked): Promise<ImportChanges> {
    return inStretches(changeSteps(plan, choices, this.office().memory, makeId, options), asked)
  }

  /** What was sent ahead of this plan, as it happens now; null where nothing was, or something else was written since. */
  private async finished(session: Session, asked: Asked): Promise<{ seq: number; changes: ImportChanges } | null> {
    const { ahead } = session
    if (!ahead) return null
    const stop = () => ahead.stop.abort()
    asked.signal.addEventListener('abort', stop)
    ahead.progress = asked.progress
    if (ahead.at) asked.progress(ahead.at)
    const made = await ahead.made
    asked.signal.removeEventListener('abort', stop)
    session.ahead = undefined
    if (asked.signal.aborted) await this.office().dropAhead()
    asked.signal.throwIfAborted()
    const seq = made && (await this.office().finish(made.sent))
    return made && seq !== null ? { seq, changes: made.changes } : null
  }

  /** Sends the change set of a plan to the journal but for the part that makes it happen. */
  private sentAhead(session: Session): Ahead {
    if (session.ahead) return session.ahead
    const stop = new AbortController()
    const ahead: Ahead = { stop, at: null, progress: () => {}, made: Promise.resolve(null) }
    let changes: ImportChanges | null = null
    const make = async (signal: AbortSignal) => {
      if (session.seq !== this.office().lastSeq) throw new OfficeError('cancelled', 'The plan is of before')
      const progress = (step: Progress) => {
        ahead.at = step
        ahead.progress(step)
      }
      changes = await this.changesOf(session, { signal, progress })
      return changes.draft
    }
    ahead.made = this.office()
      .sendAhead(make, stop.signal)
      .then((sent) => (sent && changes ? { changes, sent } : null))
      // Nobody asked for it yet: what is wrong says itself when the plan is applied.
      .catch(() => null)
    session.ahead = ahead
    return ahead
  }

  private async dropAhead(session: Session): Promise<void> {
    if (!session.ahead) return
    session.ahead.stop.abort()
    session.ahead = undefined
    await this.office().dropAhead()
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
