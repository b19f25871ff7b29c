import { type ImportPlan, type Outcome, type PlanRow, rowOfFile } from '@shared/import/contract'
import type { Language } from '@shared/model/define'
import { say } from '@shared/text/say'
import { jobWords } from './words'

/** Rows named one by one; a file with more says how many further ones there are. */
const NAMED = 20

const needsChoice: ReadonlySet<Outcome> = new Set(['possibleDuplicate', 'conflict', 'refused'])

const imported = { people: jobWords.imported, records: jobWords.importedRecords }
const wouldImport = { people: jobWords.wouldImport, records: jobWords.wouldImportRecords }

/** What was done with a file, for people: the counts, then the rows that were left out. `leftOut` null: a trial. */
export function doneLines(plan: ImportPlan, leftOut: readonly number[] | null, language: Language): string[] {
  const file = plan.file.name
  const lines: string[] = []
  for (const { counts, rows, joinsCohort, table } of plan.tables) {
    const left = rows.filter((row) => isLeftOut(row, leftOut))
    const { people, records } = leftOut ? imported : wouldImport
    // A workbook of several sheets says of each what became of it.
    const of = plan.tables.length > 1 && table.sheet ? `${file} · ${table.sheet}` : file
    const { new: made, changed, same } = counts
    lines.push(
      say(joinsCohort ? people : records, language, { file: of, new: made, changed, same, left: left.length }),
      ...left
        .slice(0, NAMED)
        .map(({ row, reason }) => say(jobWords.leftOut, language, { file, row: rowOfFile(row), reason })),
    )
    if (left.length > NAMED) lines.push(say(jobWords.moreLeftOut, language, { file, count: left.length - NAMED }))
  }
  return lines
}

/** A refused row never goes in; the others that need a choice are named by whoever wrote the plan. */
const isLeftOut = ({ row, outcome }: PlanRow, leftOut: readonly number[] | null) =>
  outcome === 'refused' || (needsChoice.has(outcome) && (leftOut === null || leftOut.includes(row)))
