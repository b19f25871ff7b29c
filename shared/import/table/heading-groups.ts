import { cellText, isBlank } from '../cells'
import { isKnownHeading } from '../columns/claim'
import type { Grid, Merge } from '../grid'

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
  if (texts.some((group) => group.length < 2 || !group.every(isKnownHeading))) return false
  const twice = texts.some((group, i) => group.some((text) => texts.some((other, k) => k > i && other.includes(text))))
  return twice && new Set(texts.map((group) => group.join())).size > 1
}
