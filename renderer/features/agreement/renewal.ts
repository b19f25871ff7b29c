import { addDays, addMonths, daysBetween, earliest } from '@shared/model/dates'
import type { DateRange, Row } from '@shared/model/types'
import { agreementEnd } from '@shared/rules/agreement'
import { endOfTerm } from '@shared/rules/term'

/** Taken over as they are: the new agreement is between the same parties about the same. */
const kept = ['title', 'type', 'parties', 'languages', 'term', 'autoRenew', 'noticeDays', 'parentAgreement'] as const

/** From the day after the end, for the term or as long as before; undefined where no end is known. */
function nextValidity(row: Row<'agreement'>, today: string): DateRange | undefined {
  const end = agreementEnd(row, today)
  if (!end) return undefined
  const from = addDays(end, 1)
  const byTerm = row.term ? endOfTerm(from, row.term) : null
  const begin = row.validity?.from ?? row.signedOn
  const months = begin ? Math.round(daysBetween(earliest(begin), from) / 30.4375) : 0
  const to = byTerm ?? (months > 0 ? addDays(addMonths(from, months), -1) : null)
  return { from, ...(to && { to }) }
}

/** What the agreement that renews this one begins with, by path. `today` is an ISO day. */
export function renewalStart(row: Row<'agreement'>, today: string): Record<string, unknown> {
  const validity = nextValidity(row, today)
  return {
    renewalOf: row.id,
    ...Object.fromEntries(kept.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]]))),
    ...(validity && { validity }),
  }
}
