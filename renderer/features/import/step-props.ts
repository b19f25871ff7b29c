import type { ImportRun, Session } from './use-import'

/** What every step is given. */
export interface StepProps {
  run: ImportRun
  session: Session
  /** Index of the table that is looked at. */
  table: number
}
