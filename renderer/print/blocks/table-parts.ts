import type { TableRow } from '@shared/documents/document'

/** So many rows at least stand above what closes the document. */
const lastTogether = 3
/** More rows than these are not held together: they would leave half a page empty. */
const mostTogether = 12

export interface TablePart {
  rows: readonly TableRow[]
  /** Place of the first among all rows. */
  from: number
  /** Stays on one page. */
  whole: boolean
}

const holds = (row: TableRow | undefined) => row?.together !== undefined && row.together !== ''

/** Where a part begins: rows that belong together are one part, and what lies between them another. */
function beginnings(rows: readonly TableRow[]): number[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]
    const same = holds(row) ? row.together === before?.together : !holds(before)
    return index > 0 && same ? [] : [index]
  })
}

/**
 * The rows in parts that are not broken over two pages, as far as they are marked so; the last ones make a part with what
 * closes the document, when something does.
 */
export function tableParts(rows: readonly TableRow[], closes: boolean): TablePart[] {
  const starts = beginnings(rows)
  const parts = starts.map((from, index): TablePart => {
    const held = rows.slice(from, starts[index + 1])
    return { rows: held, from, whole: holds(held[0]) && held.length <= mostTogether }
  })
  if (!closes) return parts
  const last = parts.pop()
  if (!last) return [{ rows: [], from: 0, whole: true }]
  let tail: TablePart = last.whole ? last : { rows: [], from: last.from + last.rows.length, whole: true }
  if (!last.whole) parts.push(last)
  // A last day of one line does not stand alone with the signatures: the days before come along.
  for (let before = parts.pop(); before; before = parts.pop()) {
    const lacking = lastTogether - tail.rows.length
    const cut = before.whole ? 0 : Math.max(0, before.rows.length - lacking)
    if (lacking <= 0 || before.rows.length - cut + tail.rows.length > mostTogether) {
      parts.push(before)
      break
    }
    if (cut > 0) parts.push({ ...before, rows: before.rows.slice(0, cut) })
    tail = { rows: rows.slice(before.from + cut), from: before.from + cut, whole: true }
  }
  return [...parts, tail]
}
