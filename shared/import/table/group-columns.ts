import { cellText, isBlank } from '../cells'
import { sampleOf } from '../columns/content'
import { looksLikeName } from '../columns/names'
import type { Column } from '../contract'
import type { Cell, Grid } from '../grid'
import type { FoundTable } from './found-table'
import { pairsAbove } from './preamble'
import { range, tableOf } from './table-of'

/** Names below the titles of their groups, a column a group. All rows are 0-based. */
interface GroupColumns {
  heading: number
  last: number
  rows: number[]
  columns: Column[]
  titles: ReadonlyMap<number, string>
}

const group =
  /^(?:第?[一二三四五六七八九十\d]{1,3}[小]?[组队班团]|[A-Za-z甲乙丙丁红黄蓝绿][组队班]|(?:group|team|class|bus|coach)\s*(?:\d{1,2}|[A-Z])|[A-Z\d]\s*(?:group|team))(?:\s*[(（].*[)）])?$/iu
/** Rows near the top that may name the groups. */
const searched = 20

function groupColumns({ rows }: Grid): GroupColumns | null {
  for (let heading = 0; heading < Math.min(searched, rows.length); heading++) {
    const at = (rows[heading] as Cell[]).flatMap((cell, index) => (isBlank(cell) ? [] : [index]))
    const texts = at.map((index) => cellText(rows[heading]?.[index]).trim())
    if (at.length < 2 || !texts.every((text) => group.test(text)) || new Set(texts).size < texts.length) continue
    const found: number[] = []
    for (let row = heading + 1; row < rows.length; row++) {
      const filled = (rows[row] as Cell[]).flatMap((cell, index) => (isBlank(cell) ? [] : [index]))
      if (filled.length === 0) continue
      if (!filled.every((index) => at.includes(index))) break
      found.push(row)
    }
    const body = found.map((row) => rows[row] as Cell[])
    const guesses = at.map((index) => looksLikeName(sampleOf(body, index), new Set()))
    const [first] = guesses
    if (found.length === 0 || !first || guesses.some((guess) => guess?.field !== first.field)) continue
    const columns = at.map(
      (index, i): Column => ({
        index,
        header: texts[i] ?? '',
        headerParts: [texts[i] ?? ''],
        field: first.field,
        confidence: Math.max(first.sure, 0.6),
        alternatives: [],
        because: 'cells',
        examples: sampleOf(body, index).texts.slice(0, 3),
        guest: i + 1,
      }),
    )
    const titles = new Map(texts.map((text, i) => [i + 1, text.replace(/\s*[(（].*$/u, '')]))
    return { heading, last: found[found.length - 1] as number, rows: found, columns, titles }
  }
  return null
}

/** A sheet of 第一组 | 第二组 | 第三组 over names and nothing else, as a table; null for any other sheet. */
export function groupTable(sheet: Grid): FoundTable | null {
  const found = groupColumns(sheet)
  if (!found) return null
  const { heading, last, rows, columns, titles } = found
  const titleRows = range(0, heading)
  return {
    table: tableOf(sheet, { titleRows, headerRows: [heading], first: heading + 1, last, count: rows.length, columns }),
    grid: sheet,
    pairs: pairsAbove(sheet, titleRows),
    rows,
    twice: null,
    blocks: titles,
  }
}
