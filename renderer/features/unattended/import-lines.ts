import type { ImportPlan, Outcome, PlanRow } from '@shared/import/contract'
import type { Language } from '@shared/model/define'
import { say } from '@shared/text/say'
import { jobWords } from './words'

/** Rows named one by one; a file with more says how many further ones there are. */
const NAMED = 20

const needsChoice: ReadonlySet<Outcome> = new Set(['possibleDuplicate', 'conflict', 'refused'])

/** What was done with a file, for people: the counts, then the rows that were left out. `leftOut` null: a trial. */
export function doneLines(plan: ImportPlan, leftOut: readonly number[] | null, language: Language): string[] {
  const file = plan.file.name
  const lines: string[] = []
  for (const { counts, rows, readOnly, table } of plan.tables) {
    if (readOnly) {
      lines.push(say(jobWords.onlyRead, language, { file, count: table.dataRows }))
      continue
    }
    const left = rows.filter((row) => isLeftOut(row, leftOut))
    const words = leftOut ? jobWords.imported : jobWords.wouldImport
    lines.push(
      say(words, language, { file, new: counts.new, changed: counts.changed, same: counts.same, left: left.length }),
      ...left.slice(0, NAMED).map(({ row, reason }) => say(jobWords.leftOut, language, { file, row, reason })),
    )
    if (left.length > NAMED) lines.push(say(jobWords.moreLeftOut, language, { file, count: left.length - NAMED }))
  }
  return lines
}

/** A refused row never goes in; the others that need a choice are named by whoever wrote the plan. */
const isLeftOut = ({ row, outcome }: PlanRow, leftOut: readonly number[] | null) =>
  outcome === 'refused' || (needsChoice.has(outcome) && (leftOut === null || leftOut.includes(row)))
