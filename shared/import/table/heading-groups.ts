import { cellText, isBlank } from '../cells'
import { isKnownHeading, single } from '../columns/claim'
import { headings } from '../columns/headings'
import { normaliseHeading } from '../columns/normalise'
import type { Cell, Grid, Merge } from '../grid'
import { isRowOfPairs } from './preamble'

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
  if (filled.length < 2 || saysOfTheList(grid.rows[above] ?? [], filled)) return false
  if (spans.every((span) => span < 2)) return isRowOfPlainGroups(grid, below, filled)
  if (tilesChildren(grid, below, filled, spans)) return true
  if (spans.some((span) => span < 2)) return false
  const texts = filled.map((column, i) => grid.rows[below]?.slice(column, column + (spans[i] as number)).map(cellText))
  return new Set(texts.map((group) => group?.join())).size > 1 && texts.every((group) => group?.every(isKnownHeading))
}

const ofNames = /^(?:name|surname|givenNames|familyName)/u
const makers = /填表|制表|审核|经办|负责人|签字|盖章|联系人|prepared|approved|checked|compiled/iu

/**
 * 团组名称 | 示例研学团 | 目的地 | 英国, 学校 | 示例学院 | 专业 | 酒店管理, 填表人 | 王示例: labels each before its value, which say
 * something of the whole list. Learner | Practical are groups: who, and what of them.
 */
function saysOfTheList(row: readonly Cell[], filled: readonly number[]): boolean {
  if (isRowOfPairs(row)) return true
  const texts = filled.map((column) => cellText(row[column]))
  if (texts.some((text) => makers.test(text))) return true
  const isOfList = (text: string) => isKnownHeading(text) && !single(text).fields.some((field) => ofNames.test(field))
  return texts.length % 2 === 0 && texts.every((text, i) => (i % 2 === 0 ? isOfList(text) : !isHeadingOrParent(text)))
}

/** Labels that stand before a value in the rows above a table. */
const isLabel = (text: string) => /[:：]/u.test(text) || text.length > 20 || /\d{3}/u.test(text)

/**
 * 考生 | 雅思 IELTS | 德语, each merged over its headings, one beside another from the first column to the last: nothing but
 * groups stands so, whatever they are called. A single column at the end needs no merge.
 */
function tilesChildren(grid: Grid, below: number, filled: readonly number[], spans: readonly number[]): boolean {
  const children = (grid.rows[below] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [column]))
  const row = grid.rows[below - 1] ?? []
  if (filled.length < 2 || spans.filter((span) => span >= 2).length < 2) return false
  if (filled.some((column) => isLabel(cellText(row[column])))) return false
  const follows = filled.every(
    (column, i) => i === 0 || column === (filled[i - 1] as number) + (spans[i - 1] as number),
  )
  const last = filled.length - 1
  const end = (filled[last] as number) + (spans[last] as number)
  const known = children.filter((column) => isHeadingOrParent(cellText(grid.rows[below]?.[column]))).length
  return (
    follows &&
    (filled[0] as number) <= (children[0] ?? 0) &&
    end > (children.at(-1) ?? 0) &&
    known >= Math.min(2, children.length)
  )
}

/** Learner, nothing, Employer, nothing, nothing, Placement: words that headings know, none right beside another. */
const areSpreadWords = (row: readonly Cell[], filled: readonly number[]): boolean =>
  filled.every((column, i) => i === 0 || column - (filled[i - 1] as number) >= 2) &&
  filled.every((column) => !isLabel(cellText(row[column]))) &&
  filled.filter((column) => isHeadingOrParent(cellText(row[column]))).length >=
    filled.length * (filled.length > 2 ? 0.3 : 0.5)

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
  const several = filled.length > 2
  const isWide = (group: readonly string[], i: number) => group.length >= (several && i === texts.length - 1 ? 1 : 2)
  if (areSpreadWords(grid.rows[below - 1] ?? [], filled) && texts.every(isWide)) {
    const all = texts.flat()
    const known = all.filter(isKnownHeading).length
    if (all.every((text) => !/\d{3}/u.test(text)) && known >= all.length * (several ? 0.3 : 0.5)) return true
  }
  if (texts.some((group) => group.length < 2 || !group.every(isKnownHeading))) return false
  const twice = texts.some((group, i) => group.some((text) => texts.some((other, k) => k > i && other.includes(text))))
  return twice && new Set(texts.map((group) => group.join())).size > 1
}

/** All that stands in the row stands below headings merged across it, and the others are merged into it: 101 H&S too is one. */
export function isBelowMerged(grid: Grid, above: number, filled: readonly number[]): boolean {
  const row = grid.rows[above + 1] ?? []
  const own = grid.merges.filter(({ top }) => top === above)
  const into = own.filter(({ bottom, left }) => bottom > above && !isBlank(grid.rows[above]?.[left]))
  // 必填 and 选填 under the headings are hints.
  const different = new Set(filled.map((column) => cellText(row[column]))).size >= Math.max(2, filled.length * 0.5)
  return (
    into.length >= 2 &&
    different &&
    filled.every((column) => {
      const across = own.find(({ left, right }) => left <= column && column <= right)
      return across?.bottom === above && typeof row[column] === 'string' && cellText(row[column]).length <= 40
    })
  )
}
