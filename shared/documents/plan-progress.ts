import { dictionary } from '../model/dictionary'
import type { IsoDate, Reader, Row } from '../model/types'
import { type LevelProgress, type ProjectProgress, planProgress } from '../summary/plan-progress'
import { documentWords } from '../text/documents/common'
import { officeWords } from '../text/documents/office-documents'
import { planWords } from '../text/plan'
import { enumWords, rangeWords } from './cohort-parts'
import { type Block, type Column, cell, plainCell, type TableRow, type Words } from './document'
import { column, institutionName, moneyWords, numberCell, shareWords } from './record-parts'
import { joined, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

const { fields, states } = dictionary.plan
const project = fields.projects.fields

const columns: readonly Column[] = [
  column('no', documentWords.no, 4, { align: 'end', minimal: true }),
  column('project', officeWords.project, 20, { minimal: true }),
  column('indicator', project.indicator.label, 17, { minimal: true }),
  column('target', project.target.label, 8, { align: 'end', minimal: true }),
  column('actual', project.actual.label, 8, { align: 'end', minimal: true }),
  column('share', officeWords.share, 8, { align: 'end', minimal: true }),
  column('dates', project.dates.label, 22),
  column('budget', project.budget.label, 12, { align: 'end' }),
  column('status', project.status.label, 9, { minimal: true }),
]

const levelWords = (level: LevelProgress['level']): Words =>
  level === null ? officeWords.noLevel : enumWords(project.level.values, level)

/** The batch with its year, where one is said. */
function batchWords({ batch, batchYear }: Row<'plan'>): Words {
  const word = enumWords(fields.batch.values, batch)
  return batchYear ? told(planWords.batchOf, { batch: word, year: String(batchYear) }) : word
}

const moneys = (budget: readonly { amount: number; currency?: string }[]): Words =>
  joined(budget.map((money) => moneyWords(money)))

function rowOf({ key, project: row, share, late }: ProjectProgress, group: Words, no: number): TableRow {
  const status = enumWords(project.status.values, row.status)
  return {
    key,
    group,
    cells: {
      no: plainCell(String(no)),
      project: cell(row.name, row.owner ? { under: row.owner } : {}),
      indicator: cell(row.indicator),
      target: numberCell(row.target),
      actual: numberCell(row.actual),
      share: plainCell(shareWords(share)),
      dates: cell(rangeWords(row.dates)),
      budget: plainCell(moneyWords(row.budget)),
      status: late ? cell(officeWords.late, { mark: 'wrong', under: status }) : cell(status),
    },
  }
}

/** 国际化方案进展情况: the four levels of a plan, project by project, and its conditions. */
export function planReport(reader: Reader, id: string, today: IsoDate): DocumentParts | null {
  const row = reader.get('plan', id)
  if (!row) return null
  const progress = planProgress(row, today)
  const ordered = progress.levels.flatMap(({ level, projects }) =>
    projects.map((each) => ({ each, group: levelWords(level) })),
  )
  const table: Block = {
    kind: 'table',
    key: 'projects',
    columns,
    rows: ordered.map(({ each, group }, index) => rowOf(each, group, index + 1)),
    ...(progress.budget.length > 0 && { totals: { budget: cell(moneys(progress.budget)) } }),
    empty: officeWords.noProjects,
  }
  const measured = progress.levels.filter(({ share }) => share !== null)
  return {
    about: row.name ?? '',
    code: '',
    landscape: true,
    facts: [
      { label: fields.institution.label, value: institutionName(reader, row.institution) },
      { label: fields.period.label, value: rangeWords(row.period) },
      {
        label: fields.batch.label,
        value: row.batch ? batchWords(row) : '',
        optional: true,
      },
      { label: officeWords.state, value: enumWords(states, row.state) },
    ],
    blocks: [
      {
        kind: 'figures',
        figures: [
          { label: officeWords.projects, value: String(progress.total) },
          { label: officeWords.done, value: String(progress.done) },
          { label: officeWords.late, value: String(progress.late) },
          { label: officeWords.progress, value: progress.share === null ? '—' : shareWords(progress.share) },
        ],
      },
      ...(measured.length > 0
        ? [
            {
              kind: 'bars' as const,
              title: officeWords.byLevel,
              unit: '%',
              most: 100,
              bars: measured.map(({ level, share }) => ({
                label: levelWords(level),
                value: Math.round((share ?? 0) * 1000) / 10,
              })),
            },
          ]
        : []),
      table,
      ...conditionsOf(row),
    ],
    closing: { signatories: [documentWords.preparedBy, documentWords.headOfOffice], seal: true },
    sensitive: false,
  }
}

function conditionsOf({ conditions }: Row<'plan'>): Block[] {
  const all = Object.entries(conditions ?? {})
  if (all.length === 0) return []
  return [
    {
      kind: 'table',
      key: 'conditions',
      title: officeWords.conditions,
      columns: [
        column('no', documentWords.no, 6, { align: 'end', minimal: true }),
        column('condition', officeWords.condition, 64, { minimal: true }),
        column('met', officeWords.met, 15, { minimal: true }),
        column('evidence', officeWords.evidence, 15, { minimal: true }),
      ],
      rows: all.map(([key, { no, text, met, evidence }], index) => ({
        key,
        cells: {
          no: plainCell(String(no ?? index + 1)),
          condition: cell(text),
          met: met === undefined ? cell(undefined) : cell(met ? officeWords.yes : officeWords.notYet),
          evidence: plainCell(evidence ? officeWords.attached : ''),
        },
      })),
      empty: '',
    },
  ]
}
