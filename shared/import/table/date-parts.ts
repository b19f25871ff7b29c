import { columnOf, columns } from '../../model/columns'
import { isRealDay, partialDate } from '../../model/dates'
import { cellText, hasHan, isBlank } from '../cells'
import { claimOf, type Heading } from '../columns/claim'
import { datePartOf } from '../columns/date-part'
import type { Cell, Grid } from '../grid'
import { monthNumber } from '../values/date-text'

/** A sheet and its headings, with the parts of a date that stood in columns of their own as one. */
interface Joined {
  grid: Grid
  headings: Heading[]
}

/** Three columns side by side that make one date. */
interface DateColumns {
  year: number
  month: number
  day: number
  /** The heading of the date. */
  parts: string[]
}

/** Rows looked at to tell whether the cells are years, months and days. */
const looked = 40

/**
 * Joins dates that a list splits over three columns (出生日期 above 年, 月 and 日; Birth year, Birth month, Birth day): the
 * date stands in the first of them, the other two hold nothing any more.
 * @param first 0-based row below the headings
 */
export function withDatesJoined(grid: Grid, headings: readonly Heading[], first: number): Joined {
  const found = headings.flatMap((_, i) => dateAt(grid, headings, i, first) ?? [])
  if (found.length === 0) return { grid, headings: [...headings] }
  const parts = new Map(found.flatMap((date) => places(date).map((at, nth) => [at, nth === 0 ? date.parts : []])))
  const rows = grid.rows.map((row, r) => (r < first ? row : joinedRow(row, found)))
  return {
    grid: { ...grid, rows },
    headings: headings.map((heading) => ({ ...heading, parts: parts.get(heading.index) ?? heading.parts })),
  }
}

const places = ({ year, month, day }: DateColumns) => [year, month, day].sort((a, b) => a - b)

function joinedRow(row: readonly Cell[], dates: readonly DateColumns[]): Cell[] {
  const joined = [...row]
  for (const date of dates) {
    const at = places(date)
    const cell = joinedCell(row[date.year], row[date.month], row[date.day])
    for (const place of at) if (place < joined.length) joined[place] = null
    if (cell !== null) joined[at[0] as number] = cell
  }
  return joined
}

const numberOf = (cell: Cell | undefined): number => {
  const text = cellText(cell).trim()
  const digits = /^\d{1,4}(?=\D?$)/.exec(text.normalize('NFKC'))
  return digits ? Number(digits[0]) : monthNumber(text) || Number.NaN
}

/** What is no date is left as it was written, part by part, for whoever reads dates to refuse. */
function joinedCell(y: Cell | undefined, m: Cell | undefined, d: Cell | undefined): Cell {
  const written = [y, m, d].map((cell) => cellText(cell).trim())
  const [year, month, day] = [numberOf(y), numberOf(m), numberOf(d)] as [number, number, number]
  if (year >= 1900 && isBlank(d) && isBlank(m)) return String(year)
  if (year >= 1900 && isBlank(d) && month >= 1 && month <= 12) return { date: partialDate(year, month) }
  if (year >= 1900 && isRealDay(year, month, day)) return { date: partialDate(year, month, day) }
  return written.filter(Boolean).join('-') || null
}

function dateAt(grid: Grid, headings: readonly Heading[], at: number, first: number): DateColumns | null {
  const three = headings.slice(at, at + 3)
  if (three.length < 3 || three.some(({ index }, i) => index !== (three[0] as Heading).index + i)) return null
  const read = three.map(({ parts }) => datePartOf(parts.at(-1) ?? ''))
  const place = (part: 'year' | 'month' | 'day') => three[read.findIndex((one) => one?.part === part)]?.index
  const [year, month, day] = [place('year'), place('month'), place('day')]
  if (year === undefined || month === undefined || day === undefined) return null
  const rows = grid.rows.slice(first, first + looked)
  if (!fits(rows, year, 1900, 2100) || !fits(rows, month, 1, 12) || !fits(rows, day, 1, 31)) return null
  const parents = three.map(({ parts }) => parts.slice(0, -1).join(' / '))
  const above = parents.find((one) => one !== '')
  if (parents.some((one) => one !== '' && one !== above)) return null
  const owner = read.map((one) => one?.of ?? '').find((one) => one !== '')
  const parts = subjectOf((three[0] as Heading).parts.slice(0, -1), owner, rows, year)
  return parts && { year, month, day, parts }
}

/** The heading of the date: what stands above the three, what their headings share, or a birth where the years are of births. */
function subjectOf(
  above: readonly string[],
  owner: string | undefined,
  rows: readonly (readonly Cell[])[],
  year: number,
): string[] | null {
  if (above.length > 0 && isDate(above)) return [...above]
  const chinese = hasHan(owner ?? '') || above.some(hasHan)
  if (owner !== undefined) {
    const names = chinese ? [owner, `${owner}日期`] : [owner, `Date of ${owner}`, `${owner} date`]
    const own = names.find((name) => isDate([name]))
    return own === undefined ? null : [own]
  }
  const years = rows.flatMap((row) => (isBlank(row[year]) ? [] : [numberOf(row[year])]))
  const ofBirths =
    above.length === 0 && new Set(years).size > 1 && Math.max(...years) < 2024 && Math.min(...years) < 2015
  return ofBirths ? ['Date of birth'] : null
}

function isDate(parts: readonly string[]): boolean {
  const [field] = claimOf(parts).fields
  const kind = field !== undefined && columns.has(field) ? columnOf(field).kind : undefined
  return kind === 'date' || kind === 'partialDate'
}

/** Most cells of the column, and at least one, are numbers between the two. */
function fits(rows: readonly (readonly Cell[])[], column: number, least: number, most: number): boolean {
  const numbers = rows.flatMap((row) => (isBlank(row[column]) ? [] : [numberOf(row[column])]))
  const good = numbers.filter((number) => number >= least && number <= most)
  return good.length > 0 && good.length >= numbers.length * 0.8
}
