import { cellText } from '../cells'
import type { Cell, Grid } from '../grid'
import { parseDateText } from '../values/date-text'

/** The day a list was made, and where it says so. */
export interface ListDate {
  date: string
  from: 'sheet' | 'fileName' | 'file'
}

const labelled =
  /(?:制表|填表|填报|更新|修订|统计|编制|报送|上报|截至|截止|打印|导出|生成|名单|定稿)(?:日期|时间|于)?|(?:last\s+)?updated(?:\s+on)?|as\s+(?:of|at)|prepared(?:\s+on)?|compiled(?:\s+on)?|printed(?:\s+on)?|exported(?:\s+on)?|generated(?:\s+on)?|issued(?:\s+on)?|revised(?:\s+on)?|version(?:\s+of)?|list\s+date|date\s+of\s+(?:this\s+)?list/iu
const wholeCell = /^(?:日\s*期|时间|date)?\s*[:：]?\s*(.+?)\s*$/iu
const dates = [
  /(?:19|20)\d{2}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?/u,
  /[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日/u,
  /\d{1,2}(?:st|nd|rd|th)?[\s-]+[A-Za-z]{3,9}\.?,?[\s-]+(?:19|20)\d{2}/u,
  /[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}/u,
  /\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}/u,
  /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/u,
]

/** Rows of a footer that are looked at: signatures and their day stand right below the table. */
const mostRows = 30

/**
 * The day of a list: said above or below the table, else in the name of the file, else the day the file was saved. A day
 * to come is none. Null where nothing tells.
 * @param rows 1-based rows above and below the table
 * @param saved ISO day on which the file was last saved
 */
export function listDateOf(
  grid: Grid,
  rows: readonly number[],
  fileName: string,
  saved: string | undefined,
  today: string,
): ListDate | null {
  const past = (date: string | null) => date !== null && date <= today && date >= '1990'
  for (const row of rows.slice(-mostRows * 2)) {
    const date = dateInRow(grid.rows[row - 1] ?? [])
    if (past(date)) return { date: date as string, from: 'sheet' }
  }
  const named = dateIn(fileName.replace(/\.[a-z]{2,4}$/iu, '').replaceAll('_', ' '))
  if (past(named)) return { date: named as string, from: 'fileName' }
  return saved && past(saved) ? { date: saved, from: 'file' } : null
}

function dateInRow(cells: readonly Cell[]): string | null {
  const filled = cells.filter((cell) => cellText(cell) !== '')
  for (const [i, cell] of filled.entries()) {
    const text = cellText(cell).normalize('NFKC')
    if (labelled.test(text)) {
      const after = text.replace(/^.*?(?=\d|[〇零一二三四五六七八九]{4}年)/u, '')
      const date = dateIn(after) ?? dateIn(cellText(filled[i + 1]).normalize('NFKC'))
      if (date) return date
    }
    // A day alone in its row is the day of the signature.
    const alone = filled.length <= 2 ? wholeCell.exec(text)?.[1] : undefined
    if (alone && text.length <= 24 && dates.some((shape) => shape.exec(alone)?.[0].trim() === alone))
      return dateIn(alone)
  }
  return null
}

function dateIn(text: string): string | null {
  for (const shape of dates) {
    const found = shape.exec(text)?.[0]
    const read = found ? parseDateText(found, { order: 'DMY', century: (two) => 2000 + two }) : null
    if (read?.is === 'date' && read.date.length === 10) return read.date
  }
  return null
}
