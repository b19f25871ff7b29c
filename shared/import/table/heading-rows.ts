import { cellText, hasHan, isBlank } from '../cells'
import { type Heading, isHeadingLike, isKnownHeading, single } from '../columns/claim'
import { isBed } from '../columns/guests'
import { headings } from '../columns/headings'
import { headingVariants, normaliseHeading } from '../columns/normalise'
import { isQuestion } from '../columns/question'
import { looksLikeDate } from '../columns/shapes'
import type { Cell, Grid } from '../grid'
import { isBelowMerged, isRowOfGroups, mergeAt, spanOf } from './heading-groups'
import { isListOfNames } from './list-of-names'

/** Rows looked through for headings. */
const searched = 300
/** Rows near the top in which misspelt headings are looked for too: comparing spellings takes time. */
const searchedClosely = 40

interface RowShape {
  filled: number
  /** Cells that the dictionary knows as headings, each text once; "label:" is a label of the preamble and none. */
  known: number
  /** Cells that come close to a heading. */
  close: number
  /** Numbers, dates, codes, sentences: what stands in rows of data. */
  data: number
  /** Days: data, or the headings of a list of who was there. */
  days: number
}

function shapeOf(row: readonly Cell[], closely: boolean): RowShape {
  const shape: RowShape = { filled: 0, known: 0, close: 0, data: 0, days: 0 }
  const seen = new Set<string>()
  for (const cell of row) {
    if (isBlank(cell)) continue
    shape.filled++
    const text = cellText(cell)
    if (isDay(cell)) shape.days++
    else if (holdsData(cell)) shape.data++
    else if (seen.has(text) || /[:：]$/.test(text)) continue
    else if (isKnownHeading(text) || isBed(text)) shape.known++
    else if (closely && (text.length <= 40 || isQuestion(text)) && single(text).confidence >= 0.5) shape.close++
    seen.add(text)
  }
  return shape
}

/** How much a row looks like headings; 0 or less: it does not. */
function headingScore({ filled, known, close, data, days }: RowShape): number {
  if (known + close === 0) return 0
  const strange = filled - known - close - data - days
  // Name, Student ID and one day beside another are headings; a day beside a name and a number is somebody's.
  const ofDays = known >= 2 && days >= 2 ? 0.05 : 1.2
  return known + 0.8 * close - 0.05 * strange - 1.2 * data - ofDays * days
}

/**
 * 0-based row with the best headings from `from` on, or null. The first row that can be nothing else is taken before a
 * better one further down, which heads a table of its own.
 */
export function bestHeadingRow(grid: Grid, from = 0): number | null {
  const exact = bestBy(grid, from, searched, false)
  if (exact && exact.share >= 0.5) return exact.row
  const closely = bestBy(grid, from, searchedClosely, true)
  return (closely && (!exact || closely.score > exact.score) ? closely : exact)?.row ?? null
}

interface Scored {
  row: number
  score: number
  /** Part of the row's cells that are known. */
  share: number
}

function bestBy(grid: Grid, from: number, reach: number, closely: boolean): Scored | null {
  const found: (Scored & { strong: boolean })[] = []
  for (let row = from; row < Math.min(grid.rows.length, from + reach); row++) {
    const shape = shapeOf(grid.rows[row] ?? [], closely)
    const sum = headingScore(shape)
    const isOfNames = sum < 1.5 && shape.known > 0 && shape.data === 0 && isListOfNames(grid, row)
    const score = isOfNames ? Math.max(sum, 0.9) : sum
    if (score < 0.9 || (score < 1.5 && !isOfNames && !isLoneHeading(grid, row, shape))) continue
    const share = (shape.known + shape.close) / shape.filled
    found.push({ row, score, share, strong: isStrong(shape) })
  }
  const best = found.reduce<Scored | null>((top, one) => (top && top.score >= one.score ? top : one), null)
  return best && (found.find((one) => one.row < best.row && one.strong && one.score >= best.score * 0.4) ?? best)
}

/** One or two known headings and nothing else in the row: a list of names under one word. */
function isLoneHeading(grid: Grid, row: number, { filled, known, close }: RowShape): boolean {
  return filled === known + close && filled <= 2 && !(grid.rows[row + 1] ?? []).every(isBlank)
}

function isStrong({ filled, known, data, days }: RowShape): boolean {
  return known >= 3 && data === 0 && days === 0 && known / filled >= 0.75
}

/** A second row of headings with other columns than the first: where another table begins. */
export function isStrongHeading(row: readonly Cell[]): boolean {
  // Nearly every row of data has a number or a date in it: told before any word is looked up.
  return !row.some(holdsData) && isStrong(shapeOf(row, false))
}

/** Mon 13, 7月1日, 13/7 as a heading of a day; a date of birth has its year. */
const isDay = (cell: Cell): boolean =>
  typeof cell === 'string'
    ? /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s*\d{0,2}|\d{1,2}月\d{1,2}[日号]?|\d{1,2}[/.]\d{1,2}|day\s*\d{1,2}|\d{1,2}[\s-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/iu.test(
        cell.trim(),
      )
    : cell !== null && typeof cell === 'object' && 'date' in cell

function holdsData(cell: Cell): boolean {
  if (isBlank(cell)) return false
  if (typeof cell !== 'string') return true
  return (cell.length > 50 && !isQuestion(cell)) || /\d{4,}|[^\s]@/.test(cell) || looksLikeDate(cell)
}

/** The 0-based heading rows around the best one: first levels above it, second levels below it. */
export function headingRowsAround(grid: Grid, row: number): number[] {
  const rows = [row]
  while (rows.length < 3 && isFirstLevel(grid, (rows[0] as number) - 1, rows[0] as number))
    rows.unshift((rows[0] as number) - 1)
  while (rows.length < 3 && isSecondLevel(grid, rows[rows.length - 1] as number))
    rows.push((rows[rows.length - 1] as number) + 1)
  return rows
}

const groupWords =
  /信息|情况|资料|联系|安排|details|information|info\b|contacts?$|travel|flight|passport|emergency|insurance|visa/iu

function isFirstLevel(grid: Grid, above: number, below: number): boolean {
  const row = grid.rows[above]
  const children = grid.rows[below]
  if (!row || !children) return false
  const filled = columnsWithText(row)
  const width = columnsWithText(children).length
  if (filled.length === 0 || filled.some((column) => !isShortWord(row[column]))) return false
  if (isUpperHalf(grid, above, below, filled) || isTranslation(row, children)) return true
  if (reachesDown(grid, above, below)) return true
  if (filled.length >= width) return false
  if (filled.some((column) => spanOf(grid.merges, above, column) >= width * 0.8)) return false
  const known = filled.filter((column) => isParent(cellText(row[column])))
  if (isRowOfGroups(grid, above, below, filled)) return true
  // Single headings on the upper level whose place on the lower one is blank are one two-level heading.
  const reaching = filled.filter((column) => isBlank(children[column]) && isHeadingLike(cellText(row[column])))
  const merged = filled.some((column) => spanOf(grid.merges, above, column) >= 2)
  const strange = filled.filter((column) => !isParent(cellText(row[column])) && !isHeadingLike(cellText(row[column])))
  // 团组名称 | 示例研学团 | 联系人 | 赵老师 are labels and values, and no headings.
  if (filled.length > 1 && strange.length >= filled.length * 0.5) return false
  if (reaching.length > 0) return reaching.length + known.length >= filled.length * 0.5
  const only = filled.length === 1 ? filled[0] : undefined
  // One word in the first column is a title, not a group.
  if (only !== undefined) return only > 0 && headings.parents.has(normaliseHeading(cellText(row[only])))
  return known.length >= 1 && (merged || known.length / filled.length >= 0.5)
}

/** Headings merged over both rows, beside others merged over several columns: one block of headings. */
function reachesDown({ merges }: Grid, above: number, below: number): boolean {
  const on = merges.filter(({ top }) => top === above)
  const down = on.filter(({ left, right, bottom }) => bottom >= below && left === right)
  return down.length >= 2 && on.some(({ left, right, bottom }) => right > left && bottom < below)
}

/**
 * 学校 | 姓名 | 其他信息 above nothing, nothing, 邮箱 and 班级: most of the headings stand on the upper row, where the lower
 * one is blank, and the last ones above two or more below.
 */
function isUpperHalf(grid: Grid, above: number, below: number, filled: readonly number[]): boolean {
  const children = grid.rows[below] ?? []
  const childColumns = columnsWithText(children)
  const over = filled.filter((column) => !isBlank(children[column]))
  const reaching = filled.filter((column) => isBlank(children[column]))
  if (over.length === 0 || reaching.length === 0 || childColumns.length <= over.length) return false
  if (childColumns.some((column) => column < (over[0] as number))) return false
  const under = (i: number) =>
    childColumns.filter((column) => column >= (over[i] as number) && column < (over[i + 1] ?? Number.POSITIVE_INFINITY))
  if (over.some((_, i) => under(i).length < 2)) return false
  const isGroup = (column: number) => {
    const text = cellText(grid.rows[above]?.[column])
    return isParent(text) || isHeadingLike(text) || spanOf(grid.merges, above, column) >= 2
  }
  if (over.length > 1 && !over.every(isGroup)) return false
  const known = reaching.filter((column) => isHeadingLike(cellText(grid.rows[above]?.[column])))
  return known.length >= reaching.length * 0.5 && childColumns.every((column) => isShortWord(children[column]))
}

/** Two rows over the same columns, one in Chinese and one in Latin letters: the same headings twice. */
function isTranslation(top: readonly Cell[], below: readonly Cell[]): boolean {
  const columns = columnsWithText(below)
  const both = columns.filter((column) => !isBlank(top[column]))
  if (both.length < 3 || both.length < columns.length * 0.8 || columnsWithText(top).length > columns.length)
    return false
  const chinese = (row: readonly Cell[]) => both.filter((column) => hasHan(cellText(row[column]))).length
  const [above, beneath] = [chinese(top), chinese(below)]
  const other = (many: number, few: number) => many >= both.length * 0.7 && few <= both.length * 0.3
  if (!other(above, beneath) && !other(beneath, above)) return false
  const known = (row: readonly Cell[]) => both.filter((column) => isHeadingLike(cellText(row[column]))).length
  return known(top) >= both.length * 0.5 && known(below) >= both.length * 0.5
}

function isSecondLevel(grid: Grid, above: number): boolean {
  const row = grid.rows[above + 1]
  const top = grid.rows[above]
  if (!row || !top) return false
  const filled = columnsWithText(row)
  if (filled.length === 0) return false
  if (isBelowMerged(grid, above, filled)) return true
  if (filled.some((column) => !isShortWord(row[column]))) return false
  const isHeading = filled.length > 1 ? isHeadingLike : isKnownHeading
  const known = filled.filter((column) => isHeading(cellText(row[column])))
  if (known.length < Math.max(1, filled.length * 0.5)) return false
  const groups = groupStarts(grid, above, row)
  const underSingles = filled.filter((column) => !isBlank(top[column]) && !groups.has(column))
  if (underSingles.length === 0) return groups.size > 0
  // The same headings in a second language, cell under cell. Colleges end in the word that heads them: Norwood Vale College.
  const exact = known.filter((column) => isKnownHeading(cellText(row[column])))
  if (exact.length < known.length * 0.5) return false
  return known.length >= 3 && known.length >= filled.length * 0.7 && known.length >= columnsWithText(top).length * 0.4
}

/** Columns of the upper row whose heading spans several columns of the lower one. */
function groupStarts(grid: Grid, above: number, row: readonly Cell[]): Set<number> {
  const top = grid.rows[above] ?? []
  const starts = new Set<number>()
  for (const column of columnsWithText(top)) {
    const span = spanOf(grid.merges, above, column)
    const carries = isBlank(top[column + 1]) && !isBlank(row[column + 1])
    if (span >= 2 || (carries && !isBlank(row[column])) || (isParent(cellText(top[column])) && !isBlank(row[column])))
      starts.add(column)
  }
  return starts
}

function isParent(text: string): boolean {
  return (
    (groupWords.test(text) && !/表$|名单$|list$/iu.test(text)) ||
    headingVariants(text).some((variant) => headings.parents.has(variant.text))
  )
}

function isShortWord(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return false
  const text = cell
    .trim()
    .replace(/\s*[:：]$/u, '')
    .replace(/\s*[(（][^()（）]*[)）]$/u, '')
  return text.length <= 40 && !/[:：]/.test(text) && !/\d{3,}/.test(text) && !looksLikeDate(text)
}

function columnsWithText(row: readonly Cell[]): number[] {
  return row.flatMap((cell, column) => (isBlank(cell) ? [] : [column]))
}

/**
 * The headings of the columns, level by level. A first level spans until the next one on its row; with merged cells,
 * as far as the cell is merged.
 */
export function headingsOf(grid: Grid, rows: readonly number[], columns: number): Heading[] {
  const found: Heading[] = []
  const carried = rows.map(() => ({ text: '', until: -1 }))
  for (let column = 0; column < columns; column++) {
    const parts: string[] = []
    rows.forEach((row, level) => {
      const text = cellText(grid.rows[row]?.[column])
      const carry = carried[level] as { text: string; until: number }
      const lowest = level === rows.length - 1
      if (text !== '') {
        const merge = mergeAt(grid.merges, row, column)
        carry.text = text
        carry.until = merge ? merge.right : Number.POSITIVE_INFINITY
        // A new heading above ends what is carried below it.
        for (let deeper = level + 1; deeper < rows.length; deeper++) carried[deeper] = { text: '', until: -1 }
        parts.push(text)
      } else if (!lowest && column <= carry.until && hasTextBelow(grid, rows, level, column)) parts.push(carry.text)
    })
    found.push({ index: column, parts: parts.filter((part) => part !== '') })
  }
  return found
}

function hasTextBelow(grid: Grid, rows: readonly number[], level: number, column: number): boolean {
  return rows.slice(level + 1).some((row) => !isBlank(grid.rows[row]?.[column]))
}
