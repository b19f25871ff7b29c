import type { Finding } from '../../rules/finding'
import { journeyFindings } from '../../rules/journey'
import { agreementFindings } from '../../rules/register'
import { foldText } from '../cells'
import type { ImportOptions, Match, PlanRow, Table, Value } from '../contract'
import { decideWho } from '../match/decide'
import { factsOfRow } from '../match/facts'
import { reasonOf, rowTitle } from '../reason-text'
import type { PeoplePlanner } from './plan-people'
import type { NumberedRow } from './read-rows'

/** What tells one record of a type from another: the first list whose first column is given. */
const keysOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  qualificationResult: [
    ['candidateNo', 'qualNo', 'qualTitle', 'unit', 'examDate'],
    ['uln', 'qualNo', 'qualTitle', 'unit', 'examDate'],
    ['nameFull', 'dob', 'qualNo', 'qualTitle', 'unit', 'examDate'],
    ['nameZh', 'dob', 'qualNo', 'qualTitle', 'unit', 'examDate'],
    ['surname', 'givenNames', 'dob', 'qualNo', 'qualTitle', 'unit', 'examDate'],
    ['certNo'],
  ],
  agreement: [['agreementNo'], ['agreementTitle', 'hostInstitution', 'signDate']],
  institution: [['schoolCode'], ['ukprn'], ['usci'], ['institution'], ['hostInstitution']],
  pressItem: [['mediaUrl'], ['mediaTitle', 'mediaOutlet', 'mediaDate']],
}
const titles: Readonly<Record<string, readonly string[]>> = {
  qualificationResult: ['nameZh', 'nameFull', 'surname', 'candidateNo'],
  agreement: ['agreementTitle', 'hostInstitution', 'agreementNo'],
  institution: ['institution', 'hostInstitution'],
  pressItem: ['mediaTitle', 'mediaUrl', 'mediaOutlet'],
}

/** Plans the rows of a table whose records the office does not keep yet: read, told apart, matched to people, not written. */
export function planRecords(
  table: Table,
  people: PeoplePlanner,
  options: ImportOptions,
): (row: NumberedRow) => PlanRow {
  const seen = new Map<string, NumberedRow>()
  return (row) => {
    const planned: PlanRow = {
      row: row.row,
      outcome: 'new',
      title: titleOf(table.recordType, row, options),
      matches: personOf(table, row, people),
      values: row.values,
      changes: [],
      findings: [...row.findings, ...recordFindings(table, row, people, options)],
      reason: reasonOf('newRecord', options.language),
    }
    const key = keyOf(table.recordType, row.values)
    if (key === null) {
      planned.outcome = 'refused'
      planned.findings.push({ code: 'noName', severity: 'error', field: null })
      planned.reason = reasonOf('noName', options.language)
      return planned
    }
    const earlier = seen.get(key)
    if (!earlier) seen.set(key, row)
    else repeat(planned, earlier, options)
    return planned
  }
}

function repeat(planned: PlanRow, earlier: NumberedRow, options: ImportOptions): void {
  planned.changes = Object.entries(planned.values)
    .filter(([field, value]) => field !== 'seq' && JSON.stringify(earlier.values[field]) !== JSON.stringify(value))
    .map(([field, to]) => ({ field, from: earlier.values[field] ?? null, to, take: false }))
  planned.outcome = planned.changes.length > 0 ? 'changed' : 'same'
  planned.matches.unshift({ row: earlier.row, title: planned.title, by: 'sameRecord' })
  planned.findings.push({ code: 'duplicateInFile', severity: 'warning', field: null, values: { row: earlier.row } })
  planned.reason = reasonOf('repeatsRecord', options.language, { row: earlier.row })
}

function recordFindings(table: Table, row: NumberedRow, people: PeoplePlanner, options: ImportOptions): Finding[] {
  if (table.recordType === 'agreement') return agreementFindings(row, options.today)
  // A result is no journey: only what the identity itself contradicts counts.
  if (table.recordType !== 'qualificationResult') return []
  return journeyFindings(row, people.journey).filter(
    ({ code }) => code === 'dobConflictId' || code === 'genderConflictId',
  )
}

function keyOf(type: string, values: Readonly<Record<string, Value>>): string | null {
  for (const keys of keysOf[type] ?? []) {
    if (values[keys[0] ?? ''] === undefined) continue
    return keys.map((key) => foldText(String(values[key] ?? ''))).join('|')
  }
  return null
}

function personOf(table: Table, row: NumberedRow, people: PeoplePlanner): Match[] {
  if (table.recordType !== 'qualificationResult') return []
  const decision = decideWho(factsOfRow(row.values, { id: '', row: row.row, table: -1 }), people.people)
  return decision.people.map(({ person, by }) => ({ id: person.id, title: people.titleOfPerson(person), by }))
}

function titleOf(type: string, row: NumberedRow, options: ImportOptions): string {
  const key = (titles[type] ?? []).find((one) => row.values[one] !== undefined)
  return key ? String(row.values[key]) : rowTitle(row.row, options.language)
}
