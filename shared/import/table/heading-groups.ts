import { cellText, isBlank } from '../cells'
import { isKnownHeading } from '../columns/claim'
import { headings } from '../columns/headings'
import { normaliseHeading } from '../columns/normalise'
import type { Cell, Grid, Merge } from '../grid'

const isHeadingOrParent = (text: string) => isKnownHeading(text) || headings.parents.has(normaliseHeading(text))

/** Number of columns a cell spans. */
export function spanOf(merges: readonly Merge[], row: number, column: number): number {
  const merge = mergeAt(merges, row, column)
  return merge ? merge.right - merge.left + 1 : 1
}

export function mergeAt(merges: readonly Merge[], row: number, column: number): Merge | undefined {
  return merges.find((merge) => merge.top === row && merge.left === column)
}

/**
 * 学伴 | 外国学生, each merged over headings of its own: groups of columns, whatever they are called. The same headings
 * below each are lists side by side.
 */
export function isRowOfGroups(grid: Grid, above: number, below: number, filled: readonly number[]): boolean {
  const spans = filled.map((column) => spanOf(grid.merges, above, column))
  if (filled.length < 2) return false
  if (spans.every((span) => span < 2)) return isRowOfPlainGroups(grid, below, filled)
  if (spans.some((span) => span < 2)) return false
  const texts = filled.map((column, i) => grid.rows[below]?.slice(column, column + (spans[i] as number)).map(cellText))
  return new Set(texts.map((group) => group?.join())).size > 1 && texts.every((group) => group?.every(isKnownHeading))
}

/** Learner, nothing, Employer, nothing, nothing, Placement: words that headings know, none right beside another. */
const areSpreadWords = (row: readonly Cell[], filled: readonly number[]): boolean =>
  filled.every((column, i) => i === 0 || column - (filled[i - 1] as number) >= 2) &&
  filled.filter((column) => isHeadingOrParent(cellText(row[column]))).length >= filled.length * 0.5

/**
 * Student | Host family | Agent with nothing merged, as in text: known headings below each of them, one of which stands
 * below two and so means nothing without the word above it.
 */
function isRowOfPlainGroups(grid: Grid, below: number, filled: readonly number[]): boolean {
  const children = grid.rows[below] ?? []
  const groups = filled.map((column, i) => children.slice(column, filled[i + 1] ?? children.length).map(cellText))
  const before = children.slice(0, filled[0])
  if (before.some((cell) => !isBlank(cell) && !isKnownHeading(cellText(cell)))) return false
  const texts = groups.map((group) => group.filter((text) => text !== ''))
  if (areSpreadWords(grid.rows[below - 1] ?? [], filled) && texts.every((group) => group.length >= 2)) {
    const all = texts.flat()
    if (all.every((text) => !/\d{3}/u.test(text)) && all.filter(isKnownHeading).length >= all.length * 0.5) return true
  }
  if (texts.some((group) => group.length < 2 || !group.every(isKnownHeading))) return false
  const twice = texts.some((group, i) => group.some((text) => texts.some((other, k) => k > i && other.includes(text))))
  return twice && new Set(texts.map((group) => group.join())).size > 1
}
