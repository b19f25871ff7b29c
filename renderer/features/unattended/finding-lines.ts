import { type PlanRow, rowOfFile, weighing } from '@shared/import/contract'
import type { Language } from '@shared/model/define'
import type { Finding, Severity } from '@shared/rules/finding'
import { findingSentence } from '@shared/rules/finding-text'
import { coveredFinding } from '@shared/rules/masking'
import { say } from '@shared/text/say'
import { jobWords } from './words'

/** Kinds of findings and rows of one kind that are named; the report has them all. */
const KINDS = 12
const ROWS = 5

interface Kind {
  severity: Severity
  count: number
  rows: Set<number>
  first: { finding: Finding; child: boolean }
}

/**
 * What is wrong with the rows of a table, a line a kind, the gravest and most frequent first. A terminal is read by others
 * and kept in logs, so values that stand masked in the window do here.
 */
export function findingLines(file: string, rows: readonly PlanRow[], language: Language): string[] {
  const kinds = [...kindsOf(rows).values()].sort(
    (a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error') || b.count - a.count,
  )
  const lines = kinds.slice(0, KINDS).map((kind) => lineOf(file, kind, language))
  const more = kinds.length - lines.length
  return more > 0 ? [...lines, say(jobWords.moreKinds, language, { file, count: more })] : lines
}

function kindsOf(rows: readonly PlanRow[]): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const row of rows) {
    const findings = weighing(row)
    const child = findings.some(({ code }) => code === 'under14')
    for (const finding of findings) {
      const { severity, code, field } = finding
      const key = `${severity} ${code} ${field}`
      const kind: Kind = kinds.get(key) ?? { severity, count: 0, rows: new Set<number>(), first: { finding, child } }
      kind.count += 1
      kind.rows.add(rowOfFile(row.row))
      kinds.set(key, kind)
    }
  }
  return kinds
}

function lineOf(file: string, { severity, count, rows, first }: Kind, language: Language): string {
  const where = rowsSaid([...rows], language)
  const sentence = findingSentence(coveredFinding(first.finding, first.child), language)
  return say(jobWords[`${severity === 'error' ? 'error' : 'warning'}${count > 1 ? 's' : ''}Found`], language, {
    file,
    count,
    rows: where,
    sentence,
  })
}

/** "rows 3, 4, 5, 6, 7 and 12 more", as they stand in the file. */
export function rowsSaid(rows: readonly number[], language: Language): string {
  const named = rows.slice(0, ROWS).join(language === 'zh' ? '、' : ', ')
  const more = rows.length - ROWS
  const count = rows.length
  return more > 0
    ? say(jobWords.moreRows, language, { rows: named, more, count })
    : say(jobWords.rows, language, { rows: named, count })
}
