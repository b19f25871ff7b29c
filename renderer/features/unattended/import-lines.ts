import { type Absent, type ImportPlan, type Outcome, type PlanRow, type Table, weighing } from '@shared/import/contract'
import type { Language } from '@shared/model/define'
import type { Row } from '@shared/model/types'
import { importWords } from '@shared/text/import'
import { say } from '@shared/text/say'
import { findingLines } from './finding-lines'
import { guessedColumns, leftOutColumns, leftOutRows, unreadRows } from './left-out-lines'
import { jobWords } from './words'

/** People named one by one; where there are more, their number is said. */
const NAMED = 20

const needsChoice: ReadonlySet<Outcome> = new Set(['possibleDuplicate', 'conflict', 'refused'])

const imported = { people: jobWords.imported, records: jobWords.importedRecords }
const wouldImport = { people: jobWords.wouldImport, records: jobWords.wouldImportRecords }

/**
 * What was done with a file, for people: the counts, a line a kind of error or warning, the rows that were left out, what
 * is not known of the cohort, and one that was named in vain.
 * @param leftOut null: a trial
 * @param cohort what the command said of it and what is on record of it, if any
 */
export function doneLines(
  plan: ImportPlan,
  leftOut: readonly number[] | null,
  language: Language,
  { name: cohort, record, reported = false }: CohortSaid & { reported?: boolean } = {},
): string[] {
  const file = plan.file.name
  const lines: string[] = []
  for (const { counts, rows, joinsCohort, table } of plan.tables) {
    const left = rows.filter((row) => isLeftOut(row, leftOut))
    const { people, records } = leftOut ? imported : wouldImport
    const of = fileOf(plan, table)
    const { new: made, changed } = counts
    const repeated = rows.filter(isRepeated).length
    lines.push(
      say(joinsCohort ? people : records, language, {
        file: of,
        new: made,
        changed,
        same: counts.same - repeated,
        repeated: repeated > 0 ? say(jobWords.repeated, language, { count: repeated }) : '',
        left: left.length,
        findings: foundIn(rows, language),
      }),
      ...findingLines(of, rows, language),
      ...leftOutRows(of, left, language),
    )
  }
  if (lines.length > plan.tables.length && !reported) lines.push(say(jobWords.allInReport, language, { file }))
  for (const { table } of plan.tables) {
    const file = fileOf(plan, table)
    lines.push(
      ...guessedColumns(file, table, language),
      ...leftOutColumns(file, table, language),
      ...unreadRows(file, table, language),
    )
  }
  if (plan.absent) lines.push(`${file}${language === 'zh' ? '：' : ': '}${absentLine(plan.absent, language)}`)
  lines.push(...lackLines(plan, { ...(cohort !== undefined && { name: cohort }), ...(record && { record }) }, language))
  if (cohort !== undefined && plan.tables.length > 0 && plan.tables.every(({ joinsCohort }) => !joinsCohort))
    lines.push(say(jobWords.cohortNotUsed, language, { file, cohort }))
  return lines
}

/** A workbook of several sheets says of each what became of it. */
const fileOf = ({ file, tables }: ImportPlan, { sheet }: Table) =>
  tables.length > 1 && sheet ? `${file.name} · ${sheet}` : file.name

/** Who of the cohort is not in the list, by name as far as a line holds them. */
function absentLine({ count, names }: Absent, language: Language): string {
  const told = names.slice(0, NAMED).join(language === 'zh' ? '、' : ', ')
  const more = count - Math.min(names.length, NAMED)
  return say(importWords.absent, language, {
    count,
    names: more > 0 ? say(importWords.absentMore, language, { names: told, more }) : told,
  })
}

/** A cohort as the command knows it. */
export interface CohortSaid {
  /** As the command named it. */
  name?: string
  /** As it stands on record. */
  record?: Row<'cohort'>
}

/** What the checks of a list hang on, with the option that gives it. */
const asked = [
  { field: 'kind', label: importWords.cohortKind, word: '--kind' },
  { field: 'dateFrom', label: importWords.cohortFrom, word: '--from' },
  { field: 'dateTo', label: importWords.cohortTo, word: '--to' },
  { field: 'destination', label: importWords.cohortDestination, word: '--destination' },
]

/** What neither the command nor the file nor the record says of the cohort that people join. */
function lackLines(plan: ImportPlan, { name = '', record }: CohortSaid, language: Language): string[] {
  const joining = plan.tables.filter(({ joinsCohort }) => joinsCohort)
  if (joining.length === 0) return []
  const onRecord = {
    kind: record?.kind,
    dateFrom: record?.dates?.from,
    dateTo: record?.dates?.to,
    destination: record?.destinations?.length ? record.destinations : undefined,
  }
  const known: Record<string, unknown> = Object.assign({}, onRecord, ...joining.map(({ cohortValues }) => cohortValues))
  const lacking = asked.filter(({ field }) => known[field] === undefined)
  if (lacking.length === 0) return []
  const between = language === 'zh' ? '、' : ', '
  return [
    say(jobWords.cohortLacks, language, {
      file: plan.file.name,
      cohort: name || String(known.cohortName ?? ''),
      lacks: lacking.map(({ label }) => label[language]).join(between),
      words: lacking.map(({ word }) => word).join(between),
    }),
  ]
}

/** Says the same as an earlier row of the file: that is nobody of whom the office knew already. */
const isRepeated = ({ outcome, matches }: PlanRow) => outcome === 'same' && matches.some(({ row }) => row !== undefined)

/** How many errors and warnings stand on the rows; nothing where there is none. */
function foundIn(rows: readonly PlanRow[], language: Language): string {
  const found = rows.flatMap(weighing)
  const count = (wanted: 'error' | 'warning') => found.filter(({ severity }) => severity === wanted).length
  const [errors, warnings] = [count('error'), count('warning')]
  return [
    errors > 0 ? say(jobWords.errors, language, { count: errors }) : '',
    warnings > 0 ? say(jobWords.warnings, language, { count: warnings }) : '',
  ].join('')
}

/** A refused row never goes in; the others that need a choice are named by whoever wrote the plan. */
const isLeftOut = ({ row, outcome }: PlanRow, leftOut: readonly number[] | null) =>
  outcome === 'refused' || (needsChoice.has(outcome) && (leftOut === null || leftOut.includes(row)))
