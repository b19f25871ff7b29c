/**
 * What the window asks of the office worker. A handful of verbs: reading (open, list, get, view, history), writing
 * (commit, undo) and importing (readGrids, plan, choose, apply). New needs of a page are new views, not new verbs.
 */

import type {
  Choice,
  ImportOptions,
  ImportPlan,
  Outcome,
  PlanRow,
  Progress,
  SheetPreview,
  SourceFile,
} from '@shared/import/contract'
import type { Cell, Grid, PackedWorkbook, Workbook } from '@shared/import/grid'
import type { ChangeSet, ChangeSetDraft } from '@shared/model/change-set'
import type { Row, Standalone } from '@shared/model/types'
import type { OfficeErrorCode } from './office-error'
import type { ViewName, ViewRequest, ViewResult } from './views'

/** How the office was found at start; anything but `ready` and `new` is told to the person. */
export interface OpenResult {
  state: 'new' | 'ready' | 'caughtUp' | 'rebuilt' | 'refused'
  /** Why it was rebuilt, or why it cannot be opened: missing, short, empty, newer, damagedJournal. */
  because?: string
  /** Change sets that were once saved and are no longer in the journal. */
  lost?: { from: number; to: number }
  records: number
  lastSeq: number
}

export interface Committed {
  seq: number
}

export interface HistoryEntry {
  seq: number
  at: string
  who: string
  why: ChangeSet['why']
  note?: string
  /** Values that changed: path, before, after. */
  set: { p: string; from?: unknown; to?: unknown }[]
  op: 'create' | 'update' | 'delete'
  undone: boolean
  /** What it held was of somebody who was erased; nobody can read it any more. */
  erased?: true
}

/** By the number of a later set: what it made of the same values stays, or is taken back as well. */
export type UndoChoices = Readonly<Record<number, 'keep' | 'takeBack'>>

export interface ErasureRequest {
  /** Ids of people, also of those who were deleted before. */
  ids: string[]
  /** Why, as an office says it. */
  reason?: string
  /** Texts of other records that name them and are to stay as they are. */
  leave?: { type: Standalone; id: string; path: string }[]
}

export interface ErasureDone {
  seq: number
  people: number
  /** Earlier changes of other records that still name them, in the journal only. */
  stillNamed: number
}

export interface OfficeVerbs {
  open: { request: { who: string }; response: OpenResult }
  /** A person has read what `open` said is lost. */
  lossRead: { request: undefined; response: undefined }
  get: { request: { type: Standalone; id: string }; response: Row<Standalone> | null }
  list: { request: { type: Standalone }; response: Row<Standalone>[] }
  view: { request: { name: ViewName; with: ViewRequest<ViewName> }; response: ViewResult<ViewName> }
  history: { request: { type: Standalone; id: string }; response: HistoryEntry[] }
  commit: { request: ChangeSetDraft; response: Committed }
  /** Without a choice for each later set that stands on it the undo is refused and names them. */
  undo: { request: { seq: number; choices?: UndoChoices }; response: Committed }
  /** Erases people for good: it cannot be undone. What goes and what stays says the view `erasure`. */
  erase: { request: ErasureRequest; response: ErasureDone }
  /** Makes a plan of a workbook and keeps it under `plan` until `closeImport`. */
  startImport: {
    request: { file: SourceFile; workbook: Workbook | PackedWorkbook; options: ImportOptions }
    response: { plan: string; view: ImportPlanView }
  }
  /** Plans again with other options (heading rows, columns, cohort). */
  adjustImport: { request: { plan: string; options: ImportOptions }; response: ImportPlanView }
  importRows: {
    request: {
      plan: string
      table: number
      outcomes?: Outcome[]
      /** Rows with a finding that weighs this much. */
      withFindings?: 'error' | 'warning'
      /** Rows that need a choice and have none yet. */
      undecided?: boolean
      /** Rows of which this comes when the plan is written as things stand. */
      end?: RowEnd
      /** Rows that change this column, by key, of somebody on record. */
      changing?: string
      /** Rows whose values on record are newer than the list. */
      newer?: boolean
      from: number
      count: number
    }
    response: {
      rows: PlanRow[]
      total: number
      choices: Record<number, Choice>
      /** What they were written to, by row, once the plan is written. */
      ids: Record<number, string>
    }
  }
  importSheet: { request: { plan: string; sheet: string | null; from: number; count: number }; response: SheetPreview }
  choose: { request: { plan: string; table: number; rows: number[]; choice: Choice | null }; response: ImportPlanView }
  /** Has the change set of a plan on the way to the journal before it is applied; what is chosen after drops it. */
  prepareImport: { request: { plan: string }; response: undefined }
  /** Writes the plan as ONE change set. */
  applyImport: {
    request: { plan: string }
    response: { seq: number | null; batch: string | null; cohortId: string | null; written: number; leftOut: number[] }
  }
  /** The whole plan, for the report of the command line. */
  wholePlan: { request: { plan: string }; response: ImportPlan }
  closeImport: { request: { plan: string }; response: undefined }
}
export type OfficeVerb = keyof OfficeVerbs

/** What comes of a row once its plan is written. */
export type RowEnd = 'new' | 'changed' | 'same' | 'leftOut'

/** The plan without its rows: what the wizard shows at once. */
export interface ImportPlanView extends Omit<ImportPlan, 'tables'> {
  tables: (Omit<ImportPlan['tables'][number], 'rows'> & {
    rowCount: number
    /** Findings of what is to be written, and the rows they stand on. */
    findingCount: Record<'error' | 'warning', { findings: number; rows: number }>
    /** Rows by what comes of them when the plan is written as things stand. */
    ends: Record<RowEnd, number>
    /** Rows that need a choice and have none yet. */
    undecided: number
    /** Rows that would be written as things stand. */
    toWrite: number
    /**
     * Columns that change people on record, the one with the most rows first; `overwrites`: rows with an old value,
     * `taken`: rows whose change is taken unless somebody says otherwise.
     */
    changing: { field: string; rows: number; overwrites: number; taken: number }[]
    /** Rows whose values on record are newer than the list. */
    newer: number
  })[]
}

/** Worker -> window, unasked. */
export type OfficeNews =
  /** `ids` where they are few; absent: any record of these types. */
  | { news: 'changed'; seq: number; types: Standalone[]; ids?: string[] }
  /** `id` of the request that is getting on; absent: nobody asked, the office is being rebuilt. */
  | { news: 'progress'; progress: Progress; id?: number }
  /** The working copy was found to differ while people worked, and was made anew. */
  | { news: 'rebuilt'; result: OpenResult }
  /** A working copy that had failed is made anew: what was said of it holds no more. */
  | { news: 'copyRenewed' }
  | { news: 'trouble'; message: 'journalFailed' | 'workingCopyFailed'; detail: string }

/** Window -> worker. `cancel` names the id of a request under way. */
export type OfficeMessage =
  | { id: number; verb: OfficeVerb; request: unknown }
  | { cancel: number }
  | { journal: MessagePort }

export type OfficeReply =
  | { id: number; response: unknown }
  | { id: number; error: { code: OfficeErrorCode; message: string; details?: unknown } }

export type { Cell, Grid }
