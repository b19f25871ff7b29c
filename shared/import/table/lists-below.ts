import { cellText, isBlank } from '../cells'
import type { FoundTable } from './found-table'

/** Rows behind the last list that are looked at. */
const looked = 2000

/**
 * The last list of a sheet, with the rows below it that hold as much as a list does and were read as none, counted from 1:
 * coaches below participants. Signatures and totals are no list.
 */
export function withListsBelow(found: readonly FoundTable[]): FoundTable[] {
  const last = found[found.length - 1]
  if (!last || last.own || last.table.orientation === 'columns') return [...found]
  const { rows } = last.grid
  const unread: number[] = []
  const end = Math.min(rows.length, last.table.lastDataRow + looked)
  for (let row = last.table.lastDataRow; row < end; row++) {
    const filled = (rows[row] ?? []).filter((cell) => !isBlank(cell))
    if (filled.length >= 3 && !filled.every((cell) => /[:：]/u.test(cellText(cell)))) unread.push(row + 1)
  }
  if (unread.length < 2) return [...found]
  return [...found.slice(0, -1), { ...last, table: { ...last.table, unreadRows: unread } }]
}
