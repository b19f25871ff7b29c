/** Where an import stands, and what its steps show and ask for. */
import type { Choice, ImportOptions, Progress } from '@shared/import/contract'
import type { Cell, TextEncoding } from '@shared/import/grid'
import type { FileToken } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import type { ImportPlanView, OfficeVerbs } from '../../office/contract'
import type { OpenedFile } from './import-file'
import type { PastedTable } from './pasted-table'

export type Applied = OfficeVerbs['applyImport']['response']

/** A file, understood: everything the steps show and change. */
export interface Session {
  opened: OpenedFile
  plan: string
  view: ImportPlanView
  options: ImportOptions
  /** Rises with every answer that can have changed rows. */
  version: number
}

export type Stage =
  | { at: 'choose' }
  | { at: 'busy'; name: string; progress: Progress; cancellable: boolean; firstRows: Cell[][] }
  | { at: 'refused'; name: string; sentence: Bilingual }
  /** `wrong`: one was given and does not open the file. */
  | { at: 'password'; name: string; wrong: boolean }
  | { at: 'plan' }
  | { at: 'done'; applied: Applied }

/** What the steps can ask for. */
export interface ImportRun {
  stage: Stage
  session: Session | null
  /** A change is being worked out; what is shown is of before. */
  recounting: boolean
  /** What went wrong with the last question, in words. */
  trouble: Bilingual | null
  open(file: FileToken): Promise<void>
  openPasted(table: PastedTable): Promise<void>
  /** Opens the protected file that is asked about. */
  unlock(password: string): Promise<void>
  adjust(change: (options: ImportOptions) => ImportOptions): Promise<void>
  readAs(encoding: TextEncoding): Promise<void>
  choose(table: number, rows: number[], choice: Choice | null): Promise<void>
  apply(): Promise<void>
  cancel(): void
  startOver(): void
}

/** Further on with the same file; its first rows stay in sight until all of it is understood. */
export const busy =
  (name: string, progress: Progress) =>
  (now: Stage): Stage =>
    now.at === 'busy' && now.name === name
      ? { ...now, progress }
      : { at: 'busy', name, progress, cancellable: true, firstRows: [] }
