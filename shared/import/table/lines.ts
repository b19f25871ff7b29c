/** Lists that give each person two lines: the name and the passport above, the pinyin and its expiry below. */
import { columnOf } from '../../model/columns'
import { cellText, isBlank } from '../cells'
import { claimOf, type Heading } from '../columns/claim'
import { fitness, sampleOf } from '../columns/content'
import type { Cell, Grid } from '../grid'

interface Joined {
  grid: Grid
  headings: Heading[]
}

/** Pairs that are looked at to tell what the lines hold. */
const looked = 60
/** Columns of which a person has one: merged over two rows, both rows are one person's. */
const ofOne = new Set([
  'nameZh',
  'nameFull',
  'surname',
  'passportNo',
  'idCard',
  'dob',
  'gender',
  'studentNo',
  'seq',
  'nationality',
])
const names = new Set(['nameZh', 'nameFull', 'surname', 'givenNames'])

/**
 * The sheet with the two lines of each person as one row, the second line in columns of their own right of the others, and
 * the second row blank; as it is where every row is somebody.
 * @param first 0-based row below the headings
 */
export function withLinesJoined(
  grid: Grid,
  headings: readonly Heading[],
  headerRows: readonly number[],
  first: number,
): Joined {
  const asIs = { grid, headings: [...headings] }
  if (headerRows.length === 0 || headerRows.length > 2 || grid.rows.length < first + 4) return asIs
  const pairs = pairsByHeadings(grid, headerRows, first) ?? pairsByMerges(grid, headings, first)
  return pairs ? joined(grid, headings, headerRows, pairs) : asIs
}

interface Pairs {
  /** First rows of the people with two lines. */
  leads: readonly number[]
  /** The lower row of headings says what the second lines hold. */
  headed: boolean
}

const fieldOf = (text: string): string | undefined => (text === '' ? undefined : claimOf([text]).fields[0])

/** Two rows of headings over the same columns that mean different things, and rows that hold the one and the other in turn. */
function pairsByHeadings(grid: Grid, headerRows: readonly number[], first: number): Pairs | null {
  const [top, low] = headerRows.map((row) => grid.rows[row] as Cell[])
  if (!top || !low) return null
  const both = top.flatMap((cell, column) => (isBlank(cell) || isBlank(low[column]) ? [] : [column]))
  if (both.length < 2 || both.length < low.filter((cell) => !isBlank(cell)).length * 0.5) return null
  const meant = both.flatMap((column) => {
    const [one, two] = [fieldOf(cellText(top[column])), fieldOf(cellText(low[column]))]
    return one && two && one !== two ? [{ column, one, two }] : []
  })
  // The same headings in two languages: told before any row is looked at.
  if (meant.length < 2) return null
  const leads = pairsFrom(grid, first)
  if (leads.length < 1) return null
  const upper = leads.slice(0, looked).map((row) => grid.rows[row] as Cell[])
  const lower = leads.slice(0, looked).map((row) => grid.rows[row + 1] as Cell[])
  let good = 0
  let bad = 0
  for (const { column, one, two } of meant) {
    const fits = (field: string, rows: Cell[][]) => fitness(columnOf(field), sampleOf(rows, column))
    const own = Math.min(fits(one, upper), fits(two, lower))
    const crossed = Math.min(fits(one, lower), fits(two, upper))
    if (own >= 0.5 && crossed < 0.5) good++
    else if (own < 0.4) bad++
  }
  return good >= 2 && bad <= good / 3 ? { leads, headed: true } : null
}

/** Rows two by two, as far as both hold something; a row of a single cell is a footer. */
function pairsFrom(grid: Grid, first: number): number[] {
  const filled = (row: number) => (grid.rows[row] ?? []).filter((cell) => !isBlank(cell)).length
  const leads: number[] = []
  for (let row = first; row + 1 < grid.rows.length; row += 2) {
    if (filled(row) < 2 || filled(row + 1) === 0) break
    leads.push(row)
  }
  return leads
}

/** Cells of which a person has one, merged over two rows again and again. */
function pairsByMerges(grid: Grid, headings: readonly Heading[], first: number): Pairs | null {
  const own = new Set(
    headings.flatMap(({ index, parts }) =>
      parts.length > 0 && ofOne.has(claimOf(parts).fields[0] ?? '') ? [index] : [],
    ),
  )
  const leads = new Set<number>()
  for (const { top, bottom, left } of grid.merges) {
    if (top < first || !own.has(left)) continue
    // Three rows of one person are no two lines.
    if (bottom !== top + 1) return null
    leads.add(top)
  }
  if (leads.size < 2) return null
  const sorted = [...leads].sort((a, b) => a - b)
  // Two guests of a room whose number is merged: the second line names somebody as the first does.
  const named = headings.filter(({ parts }) => parts.length > 0 && names.has(claimOf(parts).fields[0] ?? ''))
  const isPerson = (row: number) =>
    named.some(({ index }) => {
      const [one, two] = [row, row + 1].map((at) => cellText(grid.rows[at]?.[index]))
      return two !== '' && /\p{Script=Han}/u.test(one ?? '') === /\p{Script=Han}/u.test(two ?? '')
    })
  return sorted.some(isPerson) || named.length === 0 ? null : { leads: sorted, headed: false }
}

function joined(grid: Grid, headings: readonly Heading[], headerRows: readonly number[], pairs: Pairs): Joined {
  const width = headings.reduce((most, { index }) => Math.max(most, index + 1), 0)
  const [top, low] = headerRows.map((row) => grid.rows[row] as Cell[])
  const second = new Set<number>()
  for (const row of pairs.leads)
    (grid.rows[row + 1] as Cell[]).forEach((cell, column) => {
      if (!isBlank(cell) && column < width) second.add(column)
    })
  const rows = [...grid.rows]
  for (const row of pairs.leads) {
    const cells = Array.from(
      { length: width * 2 },
      (_, i): Cell => (i < width ? (grid.rows[row]?.[i] ?? null) : (grid.rows[row + 1]?.[i - width] ?? null)),
    )
    rows[row] = cells
    rows[row + 1] = []
  }
  const textAt = (cells: readonly Cell[] | undefined, column: number) => cellText(cells?.[column])
  const upper = headings.map(({ index, parts }) => ({
    index,
    parts: pairs.headed ? [textAt(top, index)].filter((text) => text !== '') : [...parts],
  }))
  const lower = [...second]
    .sort((a, b) => a - b)
    .map((column): Heading => {
      const own = pairs.headed ? textAt(low, column) : ''
      const above = headings.find(({ index }) => index === column)?.parts ?? []
      // Without a heading of its own: the same heading once more, and the cells say what else it holds.
      return { index: width + column, parts: own !== '' ? [own] : [...above, ...above.slice(-1)] }
    })
  const leads = new Set(pairs.leads)
  const merges = grid.merges.filter(({ top: from, bottom }) => !(leads.has(from) && bottom === from + 1))
  return { grid: { ...grid, rows, merges }, headings: [...upper, ...lower] }
}
