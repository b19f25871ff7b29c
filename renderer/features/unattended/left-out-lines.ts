import { type Column, type PlanRow, rowOfFile, type Table } from '@shared/import/contract'
import type { Language } from '@shared/model/define'
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

const quoted = ({ header }: Column) => `“${header.replace(/\s+/gu, ' ')}”`
