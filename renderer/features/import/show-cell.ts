import type { Cell } from '@shared/import/grid'
import type { Language } from '@shared/model/define'
import { showDate } from '@shared/model/show'

/** A cell as a person would see it in the spreadsheet. */
export function showCell(cell: Cell | undefined, language: Language): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell !== 'object') return String(cell)
  if ('text' in cell) return cell.text
  return [showDate(cell.date, language), cell.time].filter(Boolean).join(' ')
}
