import type { IsoDate, Reader, Row, Standalone } from '../model/types'
import { agreementState } from './agreement'
import { rulesOf } from './settings'

/** The state a record is in today: an agreement's follows from its dates, every other is as somebody chose it. */
export function stateToday(reader: Reader, type: Standalone, row: Row<Standalone>, today: IsoDate): string | undefined {
  return type === 'agreement' ? agreementState(row as Row<'agreement'>, today, rulesOf(reader, today)) : row.state
}
