import { cellText, isBlank } from '../cells'
import { isKnownHeading, single } from '../columns/claim'
import { looksLike } from '../columns/shapes'
import type { Grid } from '../grid'

/** Name beside headings nobody knows, over names: a list of who has which locker. */
export function isListOfNames(grid: Grid, row: number): boolean {
  const cells = grid.rows[row] ?? []
  if (cells.filter((cell) => !isBlank(cell)).length > mostHeadings) return false
  return cells.some((cell, column) => {
    const claim = typeof cell === 'string' && isKnownHeading(cell) ? single(cell) : null
    if (!claim || !ofNames.has(claim.fields[0] ?? '')) return false
    const texts = grid.rows.slice(row + 1, row + 1 + looked).map((below) => cellText(below[column]))
    const named = texts.filter(
      (text) => looksLike.hanName(text) || (looksLike.latinName(text) && /\S[\s,/]+\S/u.test(text)),
    )
    return named.length >= 2 && named.length >= texts.filter((text) => text !== '').length * 0.8
  })
}

const ofNames = new Set(['nameZh', 'nameFull'])
/** Headings beside a name of which nobody needs to know any. */
const mostHeadings = 40
/** Rows below that are looked at. */
const looked = 12
