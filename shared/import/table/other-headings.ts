import { columnOf, columns as dictionary } from '../../model/columns'
import { enumWords } from '../../model/enum-words'
import { cellText, foldText, isBlank } from '../cells'
import type { Column } from '../contract'
import type { Cell, Grid } from '../grid'

/** Titles that may stand between the blank row and the headings. */
const mostTitles = 2

/**
 * Whether the row heads a table of another kind, whatever its headings are: below a blank row and perhaps a title, words
 * alone, none of which could stand in the columns above it, with rows below.
 * @param row 0-based
 */
export function headsAnother({ rows }: Grid, row: number, first: number, columns: readonly Column[]): boolean {
  const cells = rows[row] as Cell[]
  const filled = cells.filter((cell) => !isBlank(cell))
  if (row - first < 2 || filled.length < 3 || !filled.every(isWord)) return false
  if (new Set(filled.map(cellText)).size < filled.length) return false
  const below = rows[row + 1]
  if (!below || below.filter((cell) => !isBlank(cell)).length < 2) return false
  let above = row - 1
  while (above > row - 1 - mostTitles && isAlone(rows[above] as Cell[])) above--
  // A title of its own makes a single word below No. enough: Coach bookings above Coach, Operator, Pick-up.
  const isTitled = above < row - 1
  return (rows[above] as Cell[]).every(isBlank) && misplaced(cells, columns) >= (isTitled ? 1 : 2)
}

const isWord = (cell: Cell) => typeof cell === 'string' && cell.trim().length <= 30 && !/[\d@]/u.test(cell)

const isAlone = (cells: readonly Cell[]) => cells.filter((cell) => !isBlank(cell)).length === 1

/** Columns of days, numbers or words of a list that hold something else; none where one holds what it should. */
function misplaced(cells: readonly Cell[], columns: readonly Column[]): number {
  let others = 0
  for (const { field, index } of columns) {
    const text = cellText(cells[index])
    if (field === null || text === '' || !dictionary.has(field)) continue
    const info = columnOf(field)
    if (info.kind === 'enum') {
      if (enumWords(info).has(foldText(text))) return 0
      others++
    } else if (withDigits.has(info.kind) || info.rule || numbered.has(field)) others++
  }
  return others
}

const withDigits = new Set(['date', 'partialDate', 'dateRange', 'phone', 'number', 'money', 'email'])
const numbered = new Set(['seq', 'passportNo', 'idCard', 'studentNo'])
