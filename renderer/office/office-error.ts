import type { JournalRefusal } from '@shared/journal-port'
import { PathError } from '@shared/model/paths'
import type { BilingualText } from '@shared/model/types'

/** Why the office did not do what it was asked; sentences for people are in trouble-text.ts. */
export type OfficeErrorCode =
  | JournalRefusal
  /** Not opened, or opening was refused. */
  | 'notOpen'
  /** A later change set touched the same values; `details` is an UndoObstacle[]. */
  | 'changedSince'
  | 'alreadyUndone'
  | 'noSuchSet'
  /** The record is not there (any more), or already is. */
  | 'gone'
  | 'exists'
  /** Somebody changed the same value meanwhile; `details` lists { t, id, p }. */
  | 'outdated'
  | 'cancelled'
  /** The main process, and with it the disk, did not answer in time. */
  | 'noAnswer'
  | 'noSuchPlan'
  /** Records changed since the import was planned; it was planned again and is to be looked at again. */
  | 'planOutdated'
  | 'unexpected'

/** What stands in the way of taking a change set back: a later set and the values both touched. */
export interface UndoObstacle {
  seq: number
  at: string
  who: string
  note?: string
  /** `name`: what the record is called now, where it is still there. */
  touched: { t: string; id: string; p?: string; name?: BilingualText }[]
}

export class OfficeError extends Error {
  override name = 'OfficeError'
  constructor(
    readonly code: OfficeErrorCode,
    message: string,
    readonly details?: unknown,
  ) {
    super(message)
  }
}

/** The same for anything thrown. */
export function asOfficeError(error: unknown): OfficeError {
  if (error instanceof OfficeError) return error
  if (error instanceof PathError) return new OfficeError('badRequest', error.message)
  if (error instanceof DOMException && error.name === 'AbortError') return new OfficeError('cancelled', 'Cancelled')
  return new OfficeError('unexpected', error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}
