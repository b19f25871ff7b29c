import type { PackedRows, PackedWorkbook, Refusal } from '@shared/import/grid'

export type ReaderAnswer = PackedWorkbook | { refused: Refusal }

/**
 * The page worked on a stranger's file, so nothing but the shape of a packed workbook leaves it. What is packed is looked
 * at where it is unpacked.
 */
export function acceptedAnswer(answer: unknown): ReaderAnswer | null {
  if (typeof answer !== 'object' || answer === null) return null
  const { workbook, refused } = answer as { workbook?: PackedWorkbook; refused?: Refusal }
  if (refused && typeof refused.code === 'string') return { refused: { code: refused.code, values: refused.values } }
  if (!workbook || !Array.isArray(workbook.sheets) || !workbook.sheets.every(isGrid)) return null
  const { format, encoding, delimiter, saved, sheets } = workbook
  const day = typeof saved === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(saved) ? { saved } : {}
  return { format, encoding, delimiter, ...day, sheets }
}

function isGrid({ sheet, rowCount, pieces, merges }: PackedWorkbook['sheets'][number]): boolean {
  const named = sheet === null || typeof sheet === 'string'
  return named && isCount(rowCount) && Array.isArray(pieces) && pieces.every(isPiece) && Array.isArray(merges)
}

const isPiece = ({ from, count, json }: PackedRows) => isCount(from) && isCount(count) && json instanceof ArrayBuffer

const isCount = (number: unknown) => Number.isInteger(number) && (number as number) >= 0
