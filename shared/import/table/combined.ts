/**
 * Columns that hold two things with a stroke between: 性别/民族 over 女/汉族, 护照号/签发地 over EZ0012345/山东, 签署人（我方/外方）
 * over 张示例/A. Sample.
 */
import { columnOf } from '../../model/columns'
import { cellText, hasHan, isBlank } from '../cells'
import { claimOf, type Heading } from '../columns/claim'
import { fitness, sampleOf } from '../columns/content'
import { headings as known } from '../columns/headings'
import { normaliseHeading } from '../columns/normalise'
import type { Cell, Grid } from '../grid'

interface Parted {
  grid: Grid
  headings: Heading[]
}

const stroke = /\s*[/／|\n]\s*/u
/** Rows looked at to tell whether the cells are in two. */
const looked = 60

interface Column {
  index: number
  parts: [string, string]
}

/**
 * The sheet with such columns in two, the second half right of all others; as it is where no cells are in two.
 * @param first 0-based row below the headings
 */
export function withHalvesParted(grid: Grid, headings: readonly Heading[], first: number): Parted {
  const found = headings.flatMap((heading) => combined(grid, heading, first) ?? [])
  if (found.length === 0) return { grid, headings: [...headings] }
  const width = headings.reduce((most, { index }) => Math.max(most, index + 1), 0)
  const rows = grid.rows.map((row, r) => (r < first ? row : parted(row, found, width)))
  const halves = new Map(found.map(({ index, parts }) => [index, parts]))
  const left = headings.map((heading) => {
    const own = halves.get(heading.index)
    return own ? { ...heading, parts: [...heading.parts.slice(0, -1), own[0]] } : heading
  })
  const right = found.map(({ parts }, i) => ({ index: width + i, parts: [parts[1]] }))
  return { grid: { ...grid, rows }, headings: [...left, ...right] }
}

function combined(grid: Grid, { index, parts }: Heading, first: number): Column | null {
  const last = parts[parts.length - 1] ?? ''
  const [one, two, more] = twoSides(last) ?? last.split(stroke)
  if (!one || !two || more !== undefined || known.byText.has(normaliseHeading(last))) return null
  const [a, b] = [one, two].map((text) => claimOf([text]))
  const [left, right] = [a?.fields[0], b?.fields[0]]
  // 姓名/Name and 手机/电话 say one thing twice; two names in a cell are read where names are read.
  if (!left || !right || left === right || /name/iu.test(left + right)) return null
  const cells = grid.rows
    .slice(first, first + looked)
    .flatMap((row) => (isBlank(row[index]) ? [] : [row[index] as Cell]))
  const split = cells.map((cell) => cellText(cell).split(stroke))
  if (split.length === 0 || split.filter((halves) => halves.length === 2).length < split.length * 0.8) return null
  const fits = (field: string, at: number) =>
    fitness(
      columnOf(field),
      sampleOf(
        split.map((halves) => [halves[at] ?? null]),
        0,
      ),
    ) >= 0.5
  return fits(left, 0) && fits(right, 1) ? { index, parts: [one, two] } : null
}

/** 签署人（我方/外方）, Phone (student/parent): one thing of two sides. */
function twoSides(heading: string): [string, string] | null {
  const [, thing, a, b] =
    /^([^()（）]{2,}?)\s*[（(]([^()（）/／]+)[/／]([^()（）/／]+)[)）]$/u.exec(heading.trim()) ?? []
  if (!thing || !a || !b) return null
  const side = (who: string) => {
    const before = hasHan(thing) ? `${who}${thing}` : `${who.trim()} ${thing}`
    return claimOf([before]) ? before : `${thing} (${who.trim()})`
  }
  return [side(a), side(b)]
}

function parted(row: readonly Cell[], found: readonly Column[], width: number): Cell[] {
  if (row.every(isBlank)) return [...row]
  const cells = Array.from({ length: width + found.length }, (_, i): Cell => row[i] ?? null)
  for (const [i, { index }] of found.entries()) {
    const [left = '', right] = cellText(row[index]).split(stroke)
    if (right === undefined) continue
    cells[index] = left === '' ? null : left
    cells[width + i] = right === '' ? null : right
  }
  return cells
}
