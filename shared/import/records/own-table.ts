/** Tables that this program wrote: told by their ids, or, where those were taken out, by the sheet and its headings. */
import type { Standalone } from '../../model/types'
import { cellText, isBlank, isBlankRow } from '../cells'
import { normaliseHeading } from '../columns/normalise'
import type { Column, Table, TableOverrides } from '../contract'
import type { Cell, Grid } from '../grid'
import { contextsOfSheet, type HeadingKeys, idContext, type OwnContext, ownHeadings } from './own-headings'

/** A table of records in the program's own columns. */
export interface OwnTable {
  table: Table
  /** 0-based rows that hold data. */
  rows: number[]
}

/** Rows near the top in which headings without ids are looked for. */
const searched = 12

/** Every table of the program's own on a sheet. */
export function ownTables(grid: Grid, overrides: TableOverrides): OwnTable[] {
  const heads = headingRows(grid)
  if (heads.length === 0) {
    const found = withoutIds(grid)
    return found ? [tableAt(grid, found, grid.rows.length, overrides, false)] : []
  }
  return heads.map((head, i) =>
    tableAt(grid, head, heads[i + 1]?.row ?? grid.rows.length, i === 0 ? overrides : {}, true),
  )
}

interface Head {
  row: number
  type: Standalone
  keys: HeadingKeys
}

function headingRows(grid: Grid): Head[] {
  const found: Head[] = []
  for (const [row, cells] of grid.rows.entries()) {
    const contexts = cells.flatMap((cell) => (typeof cell === 'string' ? (idContext(cell) ?? []) : []))
    const [first] = contexts
    if (first) found.push({ row, type: first.type, keys: keysFor(contexts, cells) })
  }
  return found
}

/** Sheets of items name the record they belong to; elsewhere items stand beside their record. */
function keysFor(contexts: readonly OwnContext[], cells: readonly Cell[]): HeadingKeys {
  const [{ type }] = contexts as [OwnContext]
  const { records, items } = ownHeadings(type)
  const sections = contexts.flatMap(({ section }) => section ?? [])
  const alone = sections.length === 1 ? items.get(sections[0]?.key ?? '') : undefined
  return alone && matches(cells, alone) > matches(cells, records) ? alone : records
}

function matches(cells: readonly Cell[], keys: HeadingKeys): number {
  return cells.filter((cell) => typeof cell === 'string' && keys.has(normaliseHeading(cell))).length
}

function withoutIds(grid: Grid): Head | null {
  const named = grid.sheet === null ? [] : contextsOfSheet(grid.sheet)
  for (let row = 0; row < Math.min(searched, grid.rows.length); row++) {
    const cells = grid.rows[row] ?? []
    const filled = cells.filter((cell) => !isBlank(cell)).length
    if (filled < 2) continue
    for (const { type, section } of named) {
      const { records, items } = ownHeadings(type)
      const keys = section ? items.get(section.key) : records
      if (keys && matches(cells, keys) >= Math.max(2, filled * 0.8)) return { row, type, keys }
    }
  }
  return null
}

function tableAt(grid: Grid, head: Head, end: number, overrides: TableOverrides, exact: boolean): OwnTable {
  const { row: at, type, keys } = head
  const first = overrides.firstDataRow ? overrides.firstDataRow - 1 : at + 1
  const last = Math.min(overrides.lastDataRow ?? end, end)
  const rows: number[] = []
  for (let row = first; row < last; row++) if (!isBlankRow(grid.rows[row])) rows.push(row)
  const columns = columnsOf(grid, at, keys, rows, overrides.fields ?? {})
  const table: Table = {
    sheet: grid.sheet,
    orientation: 'rows',
    titleRows: [],
    headerRows: [at + 1],
    firstDataRow: (rows[0] ?? first) + 1,
    lastDataRow: (rows.at(-1) ?? first - 1) + 1,
    dataRows: rows.length,
    footerRows: [],
    fillDown: [],
    recordType: type,
    columns,
    preamble: [],
    joinOnly: false,
    ...(exact && { exact }),
  }
  return { table, rows }
}

function columnsOf(
  grid: Grid,
  at: number,
  keys: HeadingKeys,
  rows: readonly number[],
  chosen: Readonly<Record<number, string | null>>,
): Column[] {
  const used = new Set<string>(Object.values(chosen).filter((key) => key !== null))
  return (grid.rows[at] ?? []).flatMap((cell, index): Column[] => {
    const header = cellText(cell)
    if (header === '') return []
    const byPerson = chosen[index]
    const found = byPerson === undefined ? keys.get(normaliseHeading(header)) : undefined
    const field = byPerson === undefined ? (found !== undefined && !used.has(found) ? found : null) : byPerson
    if (field) used.add(field)
    return [
      {
        index,
        header,
        headerParts: [header],
        field,
        confidence: field === null ? 0 : 1,
        alternatives: [],
        because: byPerson !== undefined ? 'person' : field === null ? 'none' : 'heading',
        examples: examplesOf(grid, index, rows),
      },
    ]
  })
}

function examplesOf(grid: Grid, index: number, rows: readonly number[]): string[] {
  const found = new Set<string>()
  for (const row of rows) {
    const text = cellText(grid.rows[row]?.[index])
    if (text !== '') found.add(text)
    if (found.size === 3) break
  }
  return [...found]
}
