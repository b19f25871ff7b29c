import { type Column, type PlanRow, rowOfFile, type Table } from '@shared/import/contract'
import { columns as dictionary } from '@shared/model/columns'
import type { Language } from '@shared/model/define'
import { isKeptByHeading } from '@shared/model/heading-notes'
import { say } from '@shared/text/say'
import { rowsSaid } from './finding-lines'
import { jobWords } from './words'

/** Reasons and headings named one by one; a file with more says how many further ones there are. */
const NAMED = 20

/** Rows that were not imported, a line a reason. */
export function leftOutRows(file: string, rows: readonly PlanRow[], language: Language): string[] {
  const byReason = new Map<string, number[]>()
  for (const { row, reason } of rows) byReason.set(reason, [...(byReason.get(reason) ?? []), rowOfFile(row)])
  const reasons = [...byReason]
  const lines = reasons
    .slice(0, NAMED)
    .map(([reason, at]) => say(jobWords.leftOut, language, { file, rows: rowsSaid(at, language), reason }))
  const further = reasons.slice(NAMED).reduce((sum, [, at]) => sum + at.length, 0)
  return further > 0 ? [...lines, say(jobWords.moreLeftOut, language, { file, count: further })] : lines
}

/** Columns that hold something and fill no field: what the office would miss without being told. */
export function leftOutColumns(file: string, { columns, exact }: Table, language: Language): string[] {
  if (exact) return []
  const left = columns.filter(({ field, examples, header }) => field === null && examples.length > 0 && header !== '')
  if (left.length === 0) return []
  const named = left.slice(0, NAMED).map(quoted)
  const more = left.length - named.length
  const headings = named.join(language === 'zh' ? '、' : ', ')
  return [
    say(jobWords[more > 0 ? 'moreColumnsLeftOut' : 'columnsLeftOut'], language, {
      file,
      count: left.length,
      headings,
      more,
    }),
  ]
}

/** Rows below a list that look like one and were not understood: coaches below participants. */
export function unreadRows(file: string, { unreadRows: rows = [] }: Table, language: Language): string[] {
  if (rows.length === 0) return []
  return [say(jobWords.rowsUnread, language, { file, count: rows.length, rows: rowsSaid(rows, language) })]
}

/** Below this the window calls a column a guess. */
const guessedBelow = 0.7

/** Columns whose field was guessed by their cells or by a near spelling: a command asks nobody, so it says so. */
export function guessedColumns(file: string, { columns, exact }: Table, language: Language): string[] {
  if (exact) return []
  const guessed = columns.flatMap((column) => {
    const { field, confidence, examples } = column
    if (field === null || isKeptByHeading(field) || confidence >= guessedBelow || examples.length === 0) return []
    return [`${quoted(column)} → ${dictionary.get(field)?.label[language] ?? field}`]
  })
  if (guessed.length === 0) return []
  const headings = guessed.join(language === 'zh' ? '、' : ', ')
  return [say(jobWords.columnsGuessed, language, { file, count: guessed.length, headings })]
}

const quoted = ({ header }: Column) => `“${header.replace(/\s+/gu, ' ')}”`
