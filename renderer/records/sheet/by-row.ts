import type { SheetEdit } from './Sheet'

/** Edits of a sheet gathered by their row: `{ row, values: { status: 'granted' } }`, in the order of the rows. */
export function byRow<R>(edits: readonly SheetEdit<R>[], keyOf: (row: R) => string) {
  const rows = new Map<string, { row: R; values: Record<string, unknown> }>()
  for (const { row, column, value } of edits) {
    const entry = rows.get(keyOf(row)) ?? { row, values: {} }
    entry.values[column] = value
    rows.set(keyOf(row), entry)
  }
  return [...rows.values()]
}
