import { isSpeltOtherwise } from '../../model/names'
import type { Finding } from '../../rules/finding'
import { differsFinding, slipFinding } from '../../rules/journey'
import { isOwnName } from '../changes/same-name'
import { isSlip } from '../changes/write-row'
import { isNeed } from '../columns/needs'
import type { FieldChange } from '../contract'

/** What a row says of numbers, of the name and of needs otherwise than the record, which stands until somebody takes the row's. */
export function keptOnRecord(changes: readonly FieldChange[]): Finding[] {
  const slips = changes.flatMap(({ field, from, to }) =>
    isSlip(field, from, to) ? slipFinding(field, String(to), String(from)) : [],
  )
  // One word of a name is enough: its halves say it again. LV for LYU is a spelling, and needs none.
  const named = changes.find(
    ({ field, from, to, take }) =>
      !take && isOwnName(field) && from !== null && !isSpeltOtherwise(String(from), String(to)),
  )
  // None where something is on record says nothing new.
  const needs = changes.filter(({ field, from, to, take }) => !take && from !== null && to !== 'none' && isNeed(field))
  return [
    ...slips,
    ...[...(named ? [named] : []), ...needs].map(({ field, from, to }) =>
      differsFinding(field, String(to), String(from)),
    ),
  ]
}
