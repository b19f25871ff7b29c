import { isWholeDate } from '../model/dates'
import type { DateRange, IsoDate } from '../model/types'
import type { Values } from '../text/say'
import type { Finding, FindingCode, Severity } from './finding'

/**
 * A finding at a place of a record, `documents.k9.number`; '' is the record as a whole. `field` names the column for
 * sentences that say its label.
 */
export function mark(
  code: FindingCode,
  severity: Severity,
  path: string,
  values?: Values,
  field: string | null = null,
): Finding {
  return { code, severity, field, ...(path && { path }), ...(values && { values }) }
}

/** The end before the beginning; only whole dates are judged. */
export function reversed(dates: DateRange | undefined, path: string, field: string | null = null): Finding[] {
  const { from, to } = dates ?? {}
  if (!from || !to || !isWholeDate(from) || !isWholeDate(to) || to >= from) return []
  return [mark('datesReversed', 'error', path, { since: from, until: to }, field)]
}

/** Over by its dates, while its state says that it is still to come or going on. */
export function stillOpen(
  { state, until, open }: { state: string | undefined; until: IsoDate | undefined; open: readonly string[] },
  today: IsoDate,
): Finding[] {
  if (!state || !until || until >= today || !open.includes(state)) return []
  return [mark('stateBehind', 'warning', 'state', { until })]
}

/** The items of a list with their keys. */
export function itemsOf<T>(items: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(items ?? {})
}
