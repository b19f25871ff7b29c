import { isGroup } from '../../model/paths'
import type { Value } from '../contract'

/**
 * An amount as it is kept. A list that says no currency counts in the one on record.
 * @param said ISO 4217, where the list says one
 */
export function moneyOf(amount: Value, said: string | undefined, before: unknown): Record<string, unknown> {
  const known = isGroup(before) && typeof before.currency === 'string' ? before.currency : undefined
  const currency = said ?? known
  return { amount, ...(currency && { currency }) }
}
