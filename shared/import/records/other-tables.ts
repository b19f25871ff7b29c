/**
 * Tables of records in other people's columns: headings that a record type has and lists of people do not. What the
 * record type is decides what a heading like Title or 起止日期 means.
 */

import { sheetPlace } from '../../model/sheet-columns'
import { type Standalone, standalone } from '../../model/types'
import { cellText, isBlank } from '../cells'
import { single } from '../columns/claim'
import { headingVariants, normaliseHeading } from '../columns/normalise'
import type { Column } from '../contract'
import type { Grid } from '../grid'
import { ownKeyOf } from './content'
import { wideHeadings } from './own-headings'

/** Types that no list of somebody else holds: the office itself, what was imported; people have their own way. */
const never = new Set<Standalone>(['office', 'importBatch', 'person', 'enrolment'])
/** Rows near the top that may be headings. */
const searched = 40

export interface RecordHead {
  type: Standalone
  /** 0-based row of the headings. */
  row: number
  /** Headings that the type has. */
  matched: number
}

/** The column of a record type that a heading names; null where it has none. */
export function ownKeyFor(type: Standalone, heading: string): string | null {
  const keys = wideHeadings(type)
  for (const { text } of headingVariants(heading)) {
    const key = keys.get(text)
    if (key) return key
  }
  const key = single(heading)
    .fields.map((field) => ownKeyOf(type, field))
    .find((each) => sheetPlace(each)?.column)
  return key ?? null
}

/** The row and the record type whose headings fit a sheet best; null where none does. */
export function bestRecordHead(grid: Grid): RecordHead | null {
  let best: (RecordHead & { score: number }) | null = null
  const above: string[] = grid.sheet === null ? [] : [grid.sheet]
  for (let row = 0; row < Math.min(searched, grid.rows.length); row++) {
    const texts = (grid.rows[row] ?? []).filter((cell) => typeof cell === 'string' && !isBlank(cell)).map(cellText)
    if (texts.length >= 2)
      for (const type of standalone) {
        if (never.has(type)) continue
        const matched = new Set(texts.flatMap((text) => wideHeadings(type).get(normaliseHeading(text)) ?? [])).size
        const named = above.some((text) => isNamedFor(type, text))
        if (matched < (named ? 2 : 3) || matched < texts.length * 0.5) continue
        const score = matched + (named ? 1.5 : 0)
        if (!best || score > best.score) best = { type, row, matched, score }
      }
    above.push(...texts)
  }
  return best
}

/** A title or a sheet that is called after the record type: 活动台账. */
function isNamedFor(type: Standalone, text: string): boolean {
  const normal = normaliseHeading(text)
  return typeWords(type).some((word) => normal.includes(word))
}

const words = new Map<Standalone, string[]>()

function typeWords(type: Standalone): string[] {
  const known = words.get(type)
  if (known) return known
  const { label } = sheetPlace(`${type}.#id`) ?? {}
  const made = [label?.en.split(': ')[1], label?.zh.split('：')[1], ...(label?.zh.split('：')[1]?.split('/') ?? [])]
    .filter((word) => word !== undefined)
    .map(normaliseHeading)
    .filter((word) => word.length > 1)
  words.set(type, made)
  return made
}

/** Columns of a table of these records, those that nobody claimed or that belong to no such record claimed for it. */
export function claimedFor(type: Standalone, columns: readonly Column[]): Column[] {
  const own = (field: string | null) => field !== null && sheetPlace(ownKeyOf(type, field))?.column !== undefined
  const used = new Set(columns.flatMap(({ field }) => (field === null ? [] : ownKeyOf(type, field))))
  return columns.map((column) => {
    const { field, because, headerParts, confidence } = column
    if (because === 'person' || own(field)) return column
    // Sure of something else: the college of a candidate, a running number.
    if (field !== null && confidence >= 0.85 && because === 'heading') return column
    const key = ownKeyFor(type, headerParts[headerParts.length - 1] ?? '')
    if (key === null || used.has(key)) return column
    used.add(key)
    const alternatives = field === null ? column.alternatives : [field, ...column.alternatives]
    return { ...column, field: key, confidence: 0.95, because: 'heading', alternatives }
  })
}
