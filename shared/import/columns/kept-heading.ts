import { isKeptByHeading } from '../../model/heading-notes'
import { ownField, ownFieldOfHeading } from '../../model/own-fields'
import type { Reader } from '../../model/types'
import type { Column } from '../contract'

type Headed = Pick<Column, 'field' | 'header' | 'headerParts' | 'ownName'>

/**
 * The name under which a column keeps what it says: its lowest heading, with those above where another such column has
 * the same one (父亲 / 单位 beside 母亲 / 单位).
 */
export function keptHeading(column: Headed, all: readonly Headed[]): string {
  if (column.ownName !== undefined) return column.ownName
  const lowest = column.headerParts.at(-1) ?? column.header
  const namesake = all.some(
    ({ field, header, headerParts }) =>
      isKeptByHeading(field) && headerParts.at(-1) === lowest && header !== column.header,
  )
  return namesake ? column.header : lowest
}

/** Columns that become fields of the office's own fill those it has, under the name and as the kind it gave them. */
export function fillKnownFields(columns: readonly Column[], reader: Reader): void {
  const office = reader.get('office', 'office')
  if (!office?.ownFields) return
  for (const column of columns) {
    const known = column.field === ownField ? ownFieldOfHeading(office, keptHeading(column, columns)) : undefined
    if (!known) continue
    column.ownName = known.name
    column.ownKind = known.kind
  }
}
