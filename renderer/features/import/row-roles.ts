import type { Table } from '@shared/import/contract'

/** What a row of the sheet is taken for. */
export type RowRole = 'title' | 'heading' | 'person' | 'footer'

/** What a row (1-based) is in the list that was found; null: no list was found. */
export function roleOf(table: Table | null, row: number): RowRole {
  if (!table) return 'footer'
  if (table.headerRows.includes(row)) return 'heading'
  if (row < table.firstDataRow) return 'title'
  return row > table.lastDataRow || table.footerRows.includes(row) ? 'footer' : 'person'
}

/** Rows of a sheet that are taken for the same. */
export interface RoleRows {
  role: RowRole
  count: number
  /** First row (1-based) of every run of them. */
  starts: number[]
}

/** The rows of a sheet of `total` rows by what they are taken for; what does not occur is left away. */
export function rowsByRole(table: Table, total: number): RoleRows[] {
  const found = new Map<RowRole, RoleRows>()
  let before: RowRole | null = null
  const headings = new Set(table.headerRows)
  const footers = new Set(table.footerRows)
  for (let row = 1; row <= total; row++) {
    const inside = row >= table.firstDataRow && row <= table.lastDataRow
    const role: RowRole = headings.has(row)
      ? 'heading'
      : inside && !footers.has(row)
        ? 'person'
        : row < table.firstDataRow
          ? 'title'
          : 'footer'
    const rows = found.get(role) ?? { role, count: 0, starts: [] }
    rows.count++
    if (role !== before) rows.starts.push(row)
    before = role
    found.set(role, rows)
  }
  return [...found.values()]
}
