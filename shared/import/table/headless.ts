import { isBlank } from '../cells'
import { fieldByContents, sampleOf } from '../columns/content'
import { looksLikeName } from '../columns/names'
import type { Column, TableOverrides } from '../contract'
import type { Cell, Grid } from '../grid'
import { groupTitle } from './body'

/** A list of people whose first row is a person already. All rows are 0-based. */
export interface Headless {
  first: number
  last: number
  rows: number[]
  /** Titles between the rows, by their 0-based row. */
  sections: ReadonlyMap<number, string>
  columns: Column[]
}

/** What else has to be in a list of names before it is taken for one. */
const telling = new Set(['passportNo', 'idCard', 'phone', 'email', 'gender', 'dob'])

/**
 * Finds a list without headings: the longest run of rows of about the same width, with a column of names and another of
 * passports, telephones, dates of birth or the like. Null where there is none.
 */
export function headless(sheet: Grid, { fields = {} }: TableOverrides): Headless | null {
  const run = longestRun(sheet.rows)
  if (!run) return null
  const { sections } = run
  const rows = range(run.first, run.last).filter((row) => !sections.has(row) && !(sheet.rows[row] ?? []).every(isBlank))
  const cells = rows.map((row) => sheet.rows[row] as Cell[])
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const used = new Set<string>()
  const columns: Column[] = []
  for (let index = 0; index < width; index++) {
    const sample = sampleOf(cells, index)
    if (sample.filled === 0) continue
    const chosen = fields[index]
    const guess =
      looksLikeName(sample, used) ??
      fieldByContents(sample) ??
      birthday(sample.texts) ??
      expiry(sample.texts, used) ??
      foreignPassport(sample.texts) ??
      classOf(sample.texts)
    const field = chosen !== undefined ? chosen : guess && !used.has(guess.field) ? guess.field : null
    if (field) used.add(field)
    columns.push({
      index,
      header: '',
      headerParts: [],
      field,
      confidence: chosen !== undefined ? 1 : field === null ? 0 : (guess?.sure ?? 0),
      alternatives: [],
      because: chosen !== undefined ? 'person' : field === null ? 'none' : 'cells',
      examples: [...new Set(sample.texts)].slice(0, 3),
    })
  }
  const named = used.has('nameZh') || used.has('nameFull') || (used.has('surname') && used.has('givenNames'))
  if (!named || ![...used].some((field) => telling.has(field))) return null
  return { first: run.first, last: run.last - 1, rows, sections, columns }
}

interface Run {
  first: number
  /** The row behind the last one. */
  last: number
  sections: Map<number, string>
}

/** Most rows whose cells are filled alike; a title of a group between two of them (园林学院) ends nothing. */
function longestRun(rows: readonly Cell[][]): Run | null {
  let best: (Run & { count: number }) | null = null
  let first = 0
  while (first < rows.length) {
    const width = filledOf(rows[first])
    if (width < 3) {
      first++
      continue
    }
    const sections = new Map<number, string>()
    const above = first > 0 ? groupTitle(rows[first - 1] as Cell[]) : ''
    const isLike = (row: number) => filledOf(rows[row]) >= width * 0.6 && filledOf(rows[row]) <= width * 1.6
    let last = first + 1
    for (; last < rows.length; last++) {
      if (isLike(last)) continue
      const title = isLike(last + 1) ? groupTitle(rows[last] as Cell[]) : ''
      if (title === '') break
      sections.set(last, title)
    }
    if (sections.size > 0 && above !== '') sections.set(first - 1, above)
    const count = last - first - sections.size
    if (last - first >= 2 && (!best || count > best.count)) best = { first, last, sections, count }
    first = last
  }
  return best
}

function filledOf(row: readonly Cell[] | undefined): number {
  return row?.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0) ?? 0
}

/** Days on which people of a list may be born. */
function birthday(texts: readonly string[]): { field: string; sure: number } | null {
  const years = texts.flatMap((text) => /(?:19|20)\d{2}/.exec(text)?.[0] ?? [])
  if (texts.length < 2 || years.length < texts.length * 0.8) return null
  if (!texts.every((text) => /^[\d\s年月日./-]{8,12}$|[a-z]{3}/iu.test(text))) return null
  return years.every((year) => Number(year) >= 1930 && Number(year) <= 2020) ? { field: 'dob', sure: 0.6 } : null
}

/** Days of years to come, right of the passports: until when these are valid. */
function expiry(texts: readonly string[], used: ReadonlySet<string>): { field: string; sure: number } | null {
  if (!used.has('passportNo') || texts.length < 2) return null
  const years = texts.flatMap((text) => /20[2-4]\d/.exec(text)?.[0] ?? [])
  const days = texts.every((text) => /^[\d\s年月日./-]{8,12}$|[a-z]{3}/iu.test(text))
  return days && years.length === texts.length && years.every((year) => Number(year) >= 2022)
    ? { field: 'passportExpiry', sure: 0.5 }
    : null
}

/** 园艺2401, 汽修2402班: what is studied and the year it began, as colleges of China call their classes. */
function classOf(texts: readonly string[]): { field: string; sure: number } | null {
  const fits = texts.length >= 2 && texts.every((text) => /^\p{Script=Han}{2,8}\d{2,4}班?$/u.test(text))
  return fits ? { field: 'classGroup', sure: 0.5 } : null
}

/** Nine digits beside names and birthdays are passports of the UK and of many others. */
function foreignPassport(texts: readonly string[]): { field: string; sure: number } | null {
  const fits = texts.length >= 2 && texts.every((text) => /^(?:\d{9}|[A-Z]{1,2}\d{6,8})$/.test(text.replace(/\s/g, '')))
  return fits ? { field: 'passportNo', sure: 0.5 } : null
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
