import { earliest } from '../model/dates'
import type { IsoDate, Row } from '../model/types'

/**
 * Whether a cohort is one to count: not a cancelled one, and a draft only once its first day has come. Lists of groups
 * that have left are imported too, and nobody moves those on from draft.
 */
export function takesPlace({ state, dates }: Pick<Row<'cohort'>, 'state' | 'dates'>, today: IsoDate): boolean {
  if (state === 'cancelled') return false
  return state !== 'draft' || (dates?.from !== undefined && earliest(dates.from) <= today)
}
