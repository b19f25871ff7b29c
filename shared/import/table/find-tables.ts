import type { Standalone } from '../../model/types'
import { isBlank } from '../cells'
import { mapColumns } from '../columns/map-columns'
import type { ColumnMemory } from '../columns/memory'
import { isJointProgramme, onlyJoins } from '../columns/record-type'
import type { Column, Table, TableOverrides } from '../contract'
import type { Cell, Grid } from '../grid'
import { bestRecordHead, claimedFor } from '../records/other-tables'
import { ownTables } from '../records/own-table'
import { type Body, bodyOf, sectionAbove } from './body'
import { withHalvesParted } from './combined'
import { withDatesJoined } from './date-parts'
import { fillDownFields } from './fill-down'
import type { FoundTable } from './found-table'
import { groupTable } from './group-columns'
import { titlesOfBlocks } from './group-titles'
import { bestHeadingRow, headingRowsAround, headingsOf, isStrongHeading } from './heading-rows'
import { headless } from './headless'
import { formsAsTable, isPlain, labelForms, labelsOf } from './label-form'
import { legPairs } from './legs'
import { withLinesJoined } from './lines'
import { withListsBelow } from './lists-below'
import { type Pair, pairsAbove } from './preamble'
import { range, tableOf } from './table-of'
import { hasHeads, transposed, withTitleAbove } from './transpose'
import { fieldsOf, isTable, typeOf } from './type-of-table'

export type { FoundTable } from './found-table'

/** What the person said, and what the office said before. */
export interface FindOptions extends TableOverrides {
  memory?: ColumnMemory
}

type Steps<T> = Generator<void, T>

/** Every table of the sheet, from top to bottom; what the person said beats what is found. Yields every so many rows. */
export function* findTables(sheet: Grid, overrides: FindOptions): Steps<FoundTable[]> {
  if (overrides.headerRows && overrides.headerRows.length > 0) {
    const rows = overrides.headerRows.map((row) => row - 1).sort((a, b) => a - b)
    return [yield* tableAt(sheet, 'rows', rows, 0, overrides)]
  }
  const own = ownTables(sheet, overrides)
  if (own.length > 0)
    return own.map(({ table, rows }) => ({ table, grid: sheet, pairs: [], rows, twice: null, own: true }))
  yield
  const people = yield* tablesOfPeople(sheet, overrides)
  const found = (yield* recordTable(sheet, people, overrides)) ?? people
  const form = formTable(sheet, found, overrides)
  if (form) return [form]
  return found.length > 0 ? withListsBelow(found) : withoutHeadings(sheet, overrides)
}

/** Forms of single people, where labels beside values explain the sheet better than headings above or left of them. */
function formTable(sheet: Grid, others: readonly FoundTable[], overrides: FindOptions): FoundTable | null {
  const side = others[0]?.table.orientation === 'columns'
  // A long list is no form; told before any cell is looked up.
  if (!side && others.some(({ rows }) => rows.length > 5)) return null
  const forms = labelForms(sheet)
  const [first] = forms
  const last = forms[forms.length - 1]
  if (!first || !last) return null
  const labels = labelsOf(forms)
  // One label a row is read on its side as well; a long list below some labels is a list.
  if (side && forms.every(isPlain) && weight(others) >= labels) return null
  if (weight(others) > labels * (side ? 1.2 : 1)) return null
  const { headings, grid, rows } = formsAsTable(sheet, forms)
  const cells = rows.map((row) => grid.rows[row] as Cell[])
  const mapped = mapColumns(headings, cells, overrides.fields, overrides.memory)
  const titleRows = range(0, first.first)
  const table = tableOf(sheet, {
    orientation: 'columns',
    titleRows,
    first: first.first,
    last: last.last,
    count: forms.length,
    columns: mapped.columns,
  })
  return { table, grid, pairs: pairsAbove(sheet, titleRows), rows, twice: null }
}

/** A list without any headings, told by what its cells are. */
function withoutHeadings(sheet: Grid, overrides: TableOverrides): FoundTable[] {
  const groups = groupTable(sheet)
  if (groups) return [groups]
  const list = headless(sheet, overrides)
  if (!list) return []
  const { first, last, rows, sections, columns } = list
  const titleRows = range(0, first)
  const table = tableOf(sheet, { titleRows, first, last, count: rows.length, columns, rows, sections })
  return [
    {
      table,
      grid: sheet,
      pairs: pairsAbove(sheet, titleRows),
      rows,
      twice: null,
      ...(sections.size > 0 && { sections }),
    },
  ]
}

function* tablesOfPeople(sheet: Grid, overrides: FindOptions): Steps<FoundTable[]> {
  const inRows = yield* tablesOf(sheet, 'rows', overrides)
  const side = transposed(sheet)
  const inColumns = side
    ? (yield* tablesOf(side, 'columns', overrides)).filter(isForm).map((found) => withTitleAbove(found, sheet))
    : []
  // A row of nothing but headings with rows below it is no column of answers: labels of the group above a list.
  const [first] = inRows
  const heads = first?.table.headerRows[0]
  if (inColumns.length > 0 && first && first.rows.length > 0 && heads && isStrongHeading(sheet.rows[heads - 1] ?? []))
    return inRows
  // Names and words in the first column of a list are no headings of a form, though one of them may sound like one.
  if (inColumns.length > 0 && inColumns.every((found) => !hasHeads(found))) return inRows
  // Words of a column of types (身份证, 护照) are headings too: a form has to be much the likelier.
  return weight(inColumns) > weight(inRows) * 1.3 ? inColumns : inRows
}

const ofWhom = new Set(['nameZh', 'nameFull', 'surname', 'givenNames'])

/** A table of other records, where the headings fit them better than a list of people or of what is known to follow from one. */
function* recordTable(sheet: Grid, found: readonly FoundTable[], overrides: FindOptions): Steps<FoundTable[] | null> {
  const joint = found.some(({ table }) => isJointProgramme(table))
  if (!joint && found.some(({ table }) => table.recordType !== 'enrolment')) return null
  // Learner above Name: a list of people, whatever its other headings are.
  const names = found.flatMap(({ table }) => table.columns.filter(({ field }) => field !== null && ofWhom.has(field)))
  if (names.some(({ because, confidence }) => because === 'parent' && confidence >= 0.9)) return null
  const head = bestRecordHead(sheet)
  const known = Math.max(
    0,
    ...found.map(({ table }) => table.columns.filter(({ field, confidence }) => field && confidence >= 0.5).length),
  )
  if (!head || (joint ? head.type !== 'jointProgramme' : head.matched <= known)) return null
  const { row, type } = head
  const headings = headingsOf(sheet, [row], widthOf(sheet, [row]))
  const rough = mapColumns(
    headings,
    sheet.rows.slice(row + 1, row + 200),
    overrides.fields,
    overrides.memory,
  ).columns.map((column) =>
    column.because === 'person' || column.because === 'before'
      ? column
      : { ...column, field: null, confidence: 0, because: 'none' as const },
  )
  const columns = claimedFor(type, rough)
  const body = cut(yield* bodyOf(sheet, row + 1, columns, type), overrides)
  const titleRows = range(0, row)
  const last = body.dataRows[body.dataRows.length - 1] ?? row
  const table = tableOf(sheet, {
    titleRows,
    headerRows: [row],
    first: body.dataRows[0] ?? row + 1,
    last,
    end: body.end,
    count: body.dataRows.length,
    rows: body.dataRows,
    recordType: type,
    columns: columns.filter(({ headerParts }) => headerParts.length > 0),
  })
  return [{ table, grid: sheet, pairs: pairsAbove(sheet, titleRows), rows: body.dataRows, twice: null }]
}

/** Two words of a column of types (MoU, Student exchange) make no form of anything but people. */
function isForm({ table }: FoundTable): boolean {
  return table.recordType === 'enrolment' || table.columns.filter(({ field }) => field !== null).length >= 3
}

/** How convincing tables are: known columns, and rows that identify somebody. */
function weight(tables: readonly FoundTable[]): number {
  return tables.reduce((sum, found) => {
    const known = found.table.columns.filter((column) => column.field && column.confidence >= 0.5).length
    return sum + (found.rows.length > 0 ? known : known * 0.2)
  }, 0)
}

function* tablesOf(grid: Grid, orientation: Table['orientation'], overrides: FindOptions): Steps<FoundTable[]> {
  const found: FoundTable[] = []
  let from = 0
  while (from < grid.rows.length && found.length < 20) {
    const best = bestHeadingRow(grid, from)
    if (best === null) break
    yield
    const rows = headingRowsAround(grid, best).filter((row) => row >= from)
    const table = yield* tableAt(
      grid,
      orientation,
      rows,
      from,
      found.length === 0 ? overrides : { ...(overrides.memory && { memory: overrides.memory }) },
    )
    if (isTable(table)) found.push(table)
    else if (found.length === 0 && from === 0) {
      // Something above looked more like headings than what follows: look once more below it.
      from = (rows[rows.length - 1] as number) + 1
      continue
    } else break
    const end = table.table.footerRows[table.table.footerRows.length - 1] ?? table.table.lastDataRow
    if (end >= grid.rows.length) break
    from = end
  }
  return found
}

function* tableAt(
  sheet: Grid,
  orientation: Table['orientation'],
  headerRows: readonly number[],
  from: number,
  overrides: FindOptions,
): Steps<FoundTable> {
  const first = overrides.firstDataRow ? overrides.firstDataRow - 1 : (headerRows[headerRows.length - 1] as number) + 1
  const width = widthOf(sheet, headerRows)
  const lines = withLinesJoined(sheet, headingsOf(sheet, headerRows, width), headerRows, first)
  const dated = withDatesJoined(lines.grid, lines.headings, first)
  const { grid, headings } = withHalvesParted(dated.grid, dated.headings, first)
  const rough = mapColumns(headings, grid.rows.slice(first, first + 200), overrides.fields, overrides.memory)
  const roughType = typeOf(rough)
  yield
  const body = cut(yield* bodyOf(grid, first, rough.columns, roughType), overrides)
  const cells = body.dataRows.map((row) => grid.rows[row] as Cell[])
  const used = headings.filter(({ index, parts }) => parts.length > 0 || cells.some((row) => !isBlank(row[index])))
  yield
  const claimed = mapColumns(used, cells, overrides.fields, overrides.memory)
  yield
  const recordType = typeOf(claimed)
  const mapped =
    recordType === 'enrolment'
      ? claimed
      : { ...claimed, columns: claimedFor(recordType as Standalone, claimed.columns) }
  const last = body.dataRows[body.dataRows.length - 1] ?? first - 1
  const titleRows = range(from, headerRows[0] as number)
  const above = orientation === 'rows' ? sectionAbove(grid, headerRows[0] as number, body.sections) : []
  const blocks = orientation === 'rows' ? titlesOfBlocks(grid, headerRows[0] as number, mapped.columns) : null
  const sections = new Map([...above, ...body.sections])
  return {
    table: tableOf(grid, {
      orientation,
      titleRows,
      headerRows,
      first: body.dataRows[0] ?? first,
      last,
      end: body.end,
      count: body.dataRows.length,
      rows: body.dataRows,
      sections: body.sections,
      fillDown: fillDownFields(grid, body.dataRows, mapped.columns),
      recordType,
      columns: mapped.columns,
      joinOnly: onlyJoins(recordType, fieldsOf(mapped)),
    }),
    grid,
    pairs:
      orientation === 'rows'
        ? [...pairsAbove(grid, titleRows), ...legPairs(grid, [...titleRows, ...range(last + 1, body.end)])].filter(
            (pair) => isAsked(pair, mapped.columns),
          )
        : [],
    rows: body.dataRows,
    twice: mapped.twice,
    ...(sections.size > 0 && { sections }),
    ...(blocks && { blocks }),
  }
}

/** A title that names a test says something only of a list that has its scores. */
const isAsked = ({ field }: Pair, columns: readonly Column[]) =>
  field !== 'englishTest' || columns.some((column) => column.field?.startsWith('english'))

/** Cells beyond the headings are read as far as the rows near the top reach. */
function widthOf(grid: Grid, headerRows: readonly number[]): number {
  let width = 0
  const last = headerRows[headerRows.length - 1] as number
  for (let row = headerRows[0] as number; row < Math.min(grid.rows.length, last + 200); row++) {
    const cells = grid.rows[row] as Cell[]
    for (let column = cells.length - 1; column >= width; column--)
      if (!isBlank(cells[column])) {
        width = column + 1
        break
      }
  }
  return width
}

function cut(body: Body, overrides: TableOverrides): Body {
  const last = overrides.lastDataRow
  if (last === undefined) return body
  return { ...body, dataRows: body.dataRows.filter((row) => row < last) }
}
