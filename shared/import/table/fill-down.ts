import { columnOf } from '../../model/columns'
import { enumWords } from '../../model/enum-words'
import { bedsOf } from '../../rules/rooms'
import { cellText, isBlank } from '../cells'
import type { Column } from '../contract'
import type { Cell, Grid } from '../grid'
import { foldWord } from '../values/tidy'

/** Fields that a value fills down for: they say where a row belongs, never who somebody is. */
const structural = new Set([
  'subGroup',
  'room',
  'roomType',
  'institution',
  'department',
  'classGroup',
  'cohortName',
  'hostInstitution',
  'hostFamily',
  'hostFamilyAddress',
  'hostFamilyPhone',
  'organiser',
  'accompanyingTeacher',
  'subGroupLeader',
  'qualTitle',
])
/** Fields that fill down where their cells are merged, and only there: 学生 merged beside twenty rows is said of each. */
const whereMerged = new Set([
  'roleInGroup',
  'major',
  'gradeYear',
  'flightOut',
  'flightBack',
  'insurer',
  'policyNo',
  'province',
  'nationality',
  'trainingTopic',
])
/** Fields that follow another one: the type of a room is written once with the room. */
const follows: Readonly<Record<string, string>> = {
  roomType: 'room',
  hostFamilyAddress: 'hostFamily',
  hostFamilyPhone: 'hostFamily',
}

/**
 * Fields whose blank cells take the value above, in the order of the columns.
 * @param rows 0-based rows of data
 */
export function fillDownFields(grid: Grid, rows: readonly number[], columns: readonly Column[]): string[] {
  const found: string[] = []
  for (const column of columns) {
    const field = column.field
    if (field && whereMerged.has(field) && isMergedDown(grid, rows, column.index)) found.push(field)
    if (!field || !structural.has(field)) continue
    const leader = columns.find((other) => other.field === follows[field])
    const cells = rows.map((row) => grid.rows[row]?.[column.index])
    if (
      fillsDown(cells) ||
      isMergedDown(grid, rows, column.index) ||
      (field === 'room' && sleepBelow(grid, rows, column, columns)) ||
      (leader && blankTogether(grid, rows, column, leader))
    )
      found.push(field)
  }
  return found.filter((field) => follows[field] === undefined || found.includes(follows[field] as string))
}

/**
 * A value at the top, blanks under many values, and hardly ever the same value twice running: somebody who repeats a
 * value by hand leaves a cell blank because it is not known.
 */
function fillsDown(cells: readonly (Cell | undefined)[]): boolean {
  if (cells.length < 2 || isBlank(cells[0])) return false
  let blanks = 0
  let values = 0
  let runs = 0
  let repeats = 0
  let last = ''
  cells.forEach((cell, i) => {
    if (isBlank(cell)) {
      blanks++
      if (!isBlank(cells[i - 1])) runs++
      return
    }
    values++
    const text = cellText(cell)
    // Neighbours that both carry the value; a new block that repeats it (TWN, blank, TWN) is none.
    if (text === last && !isBlank(cells[i - 1])) repeats++
    last = text
  })
  return blanks >= cells.length * 0.3 && repeats <= values * 0.15 && runs >= values * 0.4
}

/** Blank only below a room whose type has a bed left for whoever stands there: 801 of two beds, and nothing. */
function sleepBelow(grid: Grid, rows: readonly number[], room: Column, columns: readonly Column[]): boolean {
  const type = columns.find(({ field }) => field === 'roomType')
  if (!type) return false
  const types = enumWords(columnOf('roomType'))
  let left = 0
  let blanks = 0
  for (const row of rows) {
    const cells = grid.rows[row]
    if (!isBlank(cells?.[room.index])) {
      const said = types.get(foldWord(cellText(cells?.[type.index])))
      left = (bedsOf(said === undefined ? {} : { type: said }) ?? 1) - 1
    } else if (left-- > 0) blanks++
    else return false
  }
  return blanks > 0
}

/** Blank nowhere but where the leading column is blank too. */
function blankTogether(grid: Grid, rows: readonly number[], column: Column, leader: Column): boolean {
  let blanks = 0
  for (const row of rows) {
    if (!isBlank(grid.rows[row]?.[column.index])) continue
    if (!isBlank(grid.rows[row]?.[leader.index])) return false
    blanks++
  }
  return blanks > 0
}

function isMergedDown(grid: Grid, rows: readonly number[], column: number): boolean {
  const first = rows[0] ?? 0
  const last = rows[rows.length - 1] ?? 0
  return grid.merges.some(
    (merge) =>
      merge.left === column &&
      merge.right === column &&
      merge.bottom > merge.top &&
      merge.top >= first &&
      merge.top <= last,
  )
}
