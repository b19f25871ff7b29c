import type { ImportRun, Session } from './import-run'
import type { Spot } from './row-roles'

/** What every step is given. */
export interface StepProps {
  run: ImportRun
  session: Session
  /** Index of the table that is looked at. */
  table: number
}

/** Shows the rows of a table; with a spot, that one of them. */
export type ShowTable = (table: number, spot?: Spot | null) => void

/** The steps in their order. */
export const steps = { file: 0, table: 1, columns: 2, people: 3 } as const
