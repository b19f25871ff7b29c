import type { Cell, Grid, Refusal, Workbook } from '@shared/import/grid'

export type ReaderAnswer = Workbook | { refused: Refusal }

/** The page worked on a stranger's file, so nothing but the shape of a workbook leaves it. */
export function acceptedAnswer(answer: unknown): ReaderAnswer | null {
  if (typeof answer !== 'object' || answer === null) return null
  const { workbook, refused } = answer as { workbook?: Workbook; refused?: Refusal }
  if (refused && typeof refused.code === 'string') return { refused: { code: refused.code, values: refused.values } }
  if (!workbook || !Array.isArray(workbook.sheets) || !workbook.sheets.every(isGrid)) return null
  const { format, encoding, delimiter, sheets } = workbook
  return { format, encoding, delimiter, sheets }
}

function isGrid(grid: Grid): boolean {
  const named = grid.sheet === null || typeof grid.sheet === 'string'
  const rows = Array.isArray(grid.rows) && grid.rows.every((row) => Array.isArray(row) && row.every(isCell))
  return named && rows && Array.isArray(grid.merges)
}

function isCell(cell: Cell | undefined): boolean {
  if (cell === null || typeof cell !== 'object') return cell !== undefined && typeof cell !== 'function'
  return 'date' in cell ? typeof cell.date === 'string' : typeof cell.number === 'number'
}
