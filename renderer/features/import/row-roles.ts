import type { Table } from '@shared/import/contract'

/** What a row of the sheet is taken for. */
export type RowRole = 'title' | 'heading' | 'person' | 'footer'

/** Tells what a row (1-based) is in the list that was found; null: no list was found. */
export function rolesIn(table: Table | null): (row: number) => RowRole {
  if (!table) return () => 'footer'
  const headings = new Set(table.headerRows)
  const footers = new Set(table.footerRows)
  return (row) => {
    if (headings.has(row)) return 'heading'
    if (row < table.firstDataRow) return 'title'
    return row > table.lastDataRow || footers.has(row) ? 'footer' : 'person'
  }
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
  const roleOf = rolesIn(table)
  let before: RowRole | null = null
  for (let row = 1; row <= total; row++) {
    const role = roleOf(row)
    const rows = found.get(role) ?? { role, count: 0, starts: [] }
    rows.count++
    if (role !== before) rows.starts.push(row)
    before = role
    found.set(role, rows)
  }
  return [...found.values()]
}
