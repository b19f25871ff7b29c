/** The cohort summary as parts of a document, for files that people go on working with; on paper it has a layout of its own. */
import { showRange } from '../model/show'
import type { Breakdown, CohortSummary } from '../summary/cohort-summary'
import { documentWords } from '../text/documents/common'
import { summaryWords } from '../text/summary'
import { type Block, type Cell, cell, type Fact, type Figure, type PrintedDocument, plainCell } from './document'
import { column } from './record-parts'
import { inEach, joined } from './sentences'

/** @param id the cohort, for the log */
export function summaryDocument(id: string, summary: CohortSummary): PrintedDocument {
  const { cohort, office, printedBy, printedOn, people } = summary
  return {
    document: 'cohortSummary',
    record: { type: 'cohort', id },
    preset: 'full',
    title: summaryWords.title,
    about: cohort.name,
    code: cohort.code,
    office,
    printedOn,
    printedBy,
    facts: factsOf(summary),
    blocks: [
      { kind: 'figures', figures: figuresOf(summary) },
      namesTable(summary),
      ...(people > 0 ? [completenessTable(summary), ...summary.breakdowns.map(breakdownTable)] : []),
    ],
    closing: { signatories: [documentWords.preparedBy, documentWords.headOfOffice], seal: true },
    sensitive: false,
  }
}

function factsOf({ cohort }: CohortSummary): Fact[] {
  const { from, to, leader } = cohort
  const range = { ...(from && { from }), ...(to && { to }) }
  const leaderName = leader ? { zh: leader.nameZh || leader.nameLatin, en: leader.nameLatin || leader.nameZh } : ''
  return [
    { label: summaryWords.dates, value: from || to ? inEach((language) => showRange(range, language)) : '' },
    { label: summaryWords.destination, value: joined(cohort.destinations) },
    { label: summaryWords.sending, value: joined(cohort.sending) },
    { label: summaryWords.host, value: cohort.host },
    { label: summaryWords.leader, value: leaderName },
    { label: summaryWords.organiser, value: cohort.organiser, optional: true },
    { label: summaryWords.kind, value: cohort.kind, optional: true },
    { label: summaryWords.approvalNo, value: cohort.approvalNo, optional: true },
  ]
}

function figuresOf({ people, ratio, list }: CohortSummary): Figure[] {
  const complete = list.filter(({ missing }) => missing.length === 0).length
  return [
    { label: summaryWords.people, value: String(people) },
    ...(ratio
      ? [
          { label: summaryWords.students, value: String(ratio.students) },
          { label: summaryWords.ratio, value: `${ratio.adults} : ${ratio.students}` },
        ]
      : []),
    { label: summaryWords.complete, value: String(complete) },
  ]
}

function namesTable({ list }: CohortSummary): Block {
  return {
    kind: 'table',
    key: 'people',
    title: summaryWords.nameList,
    columns: [
      column('no', summaryWords.number, 5, { align: 'end' }),
      column('nameZh', documentWords.nameZh, 11),
      column('nameLatin', documentWords.nameLatin, 17),
      column('sex', summaryWords.sex, 8),
      column('born', summaryWords.born, 11),
      column('college', summaryWords.college, 22),
      column('role', summaryWords.role, 13),
      column('missing', summaryWords.missing, 18),
    ],
    rows: list.map(({ number, nameZh, nameLatin, sex, born, college, role, missing }) => ({
      key: String(number),
      cells: {
        no: plainCell(String(number)),
        nameZh: cell(nameZh, nameLatin ? { mark: undefined } : {}),
        nameLatin: cell(nameLatin),
        sex: plainCell(sex),
        born: cell(born),
        college: cell(college),
        role: plainCell(role),
        missing: missing.length > 0 ? ({ text: joined(missing), mark: 'wrong' } satisfies Cell) : plainCell(''),
      },
    })),
    empty: summaryWords.nobody,
  }
}

const states = [
  ['complete', summaryWords.stateOk],
  ['pending', summaryWords.statePending],
  ['problem', summaryWords.stateProblem],
  ['missing', summaryWords.stateMissing],
  ['notNeeded', summaryWords.stateNotNeeded],
] as const

function completenessTable({ completeness }: CohortSummary): Block {
  return {
    kind: 'table',
    key: 'completeness',
    title: summaryWords.completeness,
    columns: [
      column('what', summaryWords.completeness, 30),
      ...states.map(([key, label]) => column(key, label, 14, { align: 'end' })),
    ],
    rows: completeness.map((row) => ({
      key: row.label.en,
      cells: {
        what: plainCell(row.label),
        ...Object.fromEntries(states.map(([key]) => [key, plainCell(String(row[key]))])),
      },
    })),
    empty: summaryWords.nobody,
  }
}

function breakdownTable({ by, rows, total }: Breakdown): Block {
  return {
    kind: 'table',
    key: by,
    title: summaryWords[by],
    columns: [column('what', summaryWords[by], 70), column('count', summaryWords.count, 30, { align: 'end' })],
    rows: rows.map(({ label, count }) => ({
      key: `${label.zh}${label.en}`,
      cells: { what: plainCell(label), count: plainCell(String(count)) },
    })),
    totals: { count: plainCell(String(total)) },
    empty: summaryWords.nobody,
  }
}
