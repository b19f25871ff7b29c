import type { Row } from '@shared/model/types'
import { isOfficial } from '@shared/rules/official-travel'
import { recordDef } from '../../records/dictionary-fields'

/** States of a journey that has to be applied for. */
const official = new Set(['applying', 'publicNotice', 'approved'])

/** The state that follows in the life of a cohort; null at its end, and for one that was called off. */
export function nextState(cohort: Row<'cohort'>): string | null {
  const order = Object.keys(recordDef('cohort').states ?? {}).filter(
    (state) => state !== 'cancelled' && (isOfficial(cohort) || !official.has(state)),
  )
  if (cohort.state === 'cancelled') return null
  const at = order.indexOf(cohort.state ?? '')
  return cohort.state === undefined ? (order[0] ?? null) : at < 0 ? null : (order[at + 1] ?? null)
}
