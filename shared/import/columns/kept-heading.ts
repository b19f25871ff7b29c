import { isKeptByHeading } from '../../model/heading-notes'
import type { Column } from '../contract'

type Headed = Pick<Column, 'field' | 'header' | 'headerParts'>

/**
 * The name under which a column keeps what it says: its lowest heading, with those above where another such column has
 * the same one (父亲 / 单位 beside 母亲 / 单位).
 */
export function keptHeading(column: Headed, all: readonly Headed[]): string {
  const lowest = column.headerParts.at(-1) ?? column.header
  const namesake = all.some(
    ({ field, header, headerParts }) =>
      isKeptByHeading(field) && headerParts.at(-1) === lowest && header !== column.header,
  )
  return namesake ? column.header : lowest
}
