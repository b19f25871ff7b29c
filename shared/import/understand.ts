import { isBlankRow } from './cells'
import type { ColumnMemory } from './columns/memory'
import type { ImportOptions, Table } from './contract'
import type { Grid, Refusal, Workbook } from './grid'
import { type FoundTable, findTables } from './table/find-tables'

/** What a workbook turns out to hold. */
export interface Understood {
  tables: FoundTable[]
  /** Sheets without a table of records. */
  otherSheets: string[]
  refused: Refusal | null
}

/**
 * Finds the tables of a workbook: their headings, columns, rows of data, footers and what stands above them.
 * Nothing is read from the rows yet.
 */
export function understandWorkbook(
  workbook: Workbook,
  options: ImportOptions,
): { tables: { table: Table; grid: Grid }[]; otherSheets: string[]; refused: Refusal | null } {
  const steps = understand(workbook, options)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** `understandWorkbook` with what planning needs besides; yields every so many rows. */
export function* understand(
  workbook: Workbook,
  options: ImportOptions,
  memory: ColumnMemory = () => ({}),
): Generator<void, Understood> {
  const { overrides } = options
  const wanted = workbook.sheets.filter((sheet) => overrides.sheet === undefined || sheet.sheet === overrides.sheet)
  const asFound: { sheet: Grid; tables: FoundTable[] }[] = []
  for (const sheet of wanted) asFound.push({ sheet, tables: yield* findTables(sheet, { memory }) })
  // What the person set by hand belongs to one table: the first, or that of the sheet they chose.
  const adjusted = asFound.find(({ tables }) => tables.length > 0) ?? asFound[0]
  const byHand = Object.keys(overrides).some((key) => key !== 'sheet')
  if (byHand && adjusted) adjusted.tables = yield* findTables(adjusted.sheet, { ...overrides, memory })
  const found = asFound
  const visible = found.some(({ sheet, tables }) => sheet.hidden === undefined && tables.length > 0)
  // Hidden sheets hold lists for menus and old versions; they count only where nothing else is there.
  const used = found.filter(({ sheet, tables }) => tables.length > 0 && (!visible || sheet.hidden === undefined))
  let tables = used.flatMap((one) => one.tables)
  const own = tables.filter((one) => one.own)
  const withRows = tables.filter((one) => one.rows.length > 0)
  if (withRows.length > 0) tables = withRows
  // A sheet of the program's own that has no rows yet is no stranger.
  const named = new Set([...tables, ...own].map((one) => one.table.sheet))
  const otherSheets = workbook.sheets.flatMap((sheet) =>
    sheet.sheet !== null && !named.has(sheet.sheet) && overrides.sheet === undefined ? [sheet.sheet] : [],
  )
  return { tables, otherSheets, refused: refusalOf(workbook, tables) }
}

function refusalOf(workbook: Workbook, tables: readonly FoundTable[]): Refusal | null {
  if (tables.length === 0) {
    const empty = workbook.sheets.every((sheet) => sheet.rows.every(isBlankRow))
    return { code: empty ? 'empty' : 'noTable' }
  }
  if (tables.every((one) => one.rows.length === 0)) return { code: 'noRows' }
  const twice = tables.find((one) => one.twice !== null)?.twice
  return twice ? { code: 'headingTwice', values: { heading: twice } } : null
}
