import type { Bilingual } from '../model/define'
import { dictionary } from '../model/dictionary'
import type { Reader } from '../model/types'
import {
  isPass,
  type NamedFigures,
  qualificationFigures,
  type ResultFigures,
  type ResultRow,
  type ResultSheet,
  resultSheet,
  wholeOutcome,
} from '../summary/results'
import { documentWords } from '../text/documents/common'
import { recordDocumentWords as resultWords } from '../text/documents/office-documents'
import { enumWords } from './cohort-parts'
import { type Block, type Cell, type Column, cell, type Fact, plainCell, type TableRow, type Words } from './document'
import { column, institutionName, numberWords, shareWords } from './record-parts'
import { told } from './sentences'
import type { DocumentParts } from './shelf-entry'

const { fields } = dictionary.qualification
const result = dictionary.qualificationResult.fields

const counts = ['registered', 'sat', 'passed', 'referred', 'failed', 'absent', 'certified'] as const

/** A unit a column up to here; beyond it a row each. */
const unitColumnsMost = 8
/** Beyond this many units the sheet lies across. */
const uprightMost = 3

const rateColumns = (label: Bilingual): Column[] => [
  column('name', label, 34, { minimal: true }),
  ...counts.map((key) => column(key, resultWords[key], 9, { align: 'end', minimal: key !== 'absent' })),
  column('rate', resultWords.rate, 10, { align: 'end', minimal: true }),
]

const rateCells = (figures: ResultFigures): Record<string, Cell> => ({
  ...Object.fromEntries(counts.map((key) => [key, plainCell(String(figures[key]))])),
  rate: plainCell(figures.rate === null ? '—' : shareWords(figures.rate)),
})

function rates(
  key: string,
  title: Bilingual,
  label: Bilingual,
  list: readonly NamedFigures[],
  whole?: ResultFigures,
): Block[] {
  if (list.length === 0) return []
  return [
    {
      kind: 'table',
      key,
      title,
      columns: rateColumns(label),
      rows: list.map((each) => ({
        key: each.id,
        cells: { name: cell(each.name ?? resultWords.unknown), ...rateCells(each) },
      })),
      ...(whole && { totals: rateCells(whole) }),
      empty: '',
    },
  ]
}

/** A result as it stands in the sheet: the grade, and how many tries it took. */
function outcomeCell({ results, attempts }: ResultRow, unit: string): Cell {
  const found = results[unit]
  if (!found) return plainCell('')
  const tries = attempts[unit]
  return cell(enumWords(result.result.values, found.result), {
    ...(tries && { under: told(resultWords.attempts, { count: tries }) }),
    ...(found.result && !isPass(found.result) && found.result !== 'pending' && { mark: 'wrong' as const }),
  })
}

const certificateOf = ({ results }: ResultRow): string =>
  [...new Set([results[''], ...Object.values(results)].flatMap((each) => each?.certificateNo ?? []))].join('\n')

/** Everybody's results, a unit a column where there is room. */
function sheetTable(reader: Reader, sheet: ResultSheet): Block {
  const { units, rows } = sheet
  const common = (row: ResultRow, index: number): Record<string, Cell> => ({
    no: plainCell(String(index + 1)),
    name: cell(row.name),
    college: cell(institutionName(reader, row.institution)),
    whole: cell(enumWords(result.result.values, wholeOutcome(row, units)), { mark: undefined } as Partial<Cell>),
    certificate: plainCell(certificateOf(row)),
  })
  const first = [
    column('no', documentWords.no, 5, { align: 'end', minimal: true }),
    column('name', documentWords.name, 17, { minimal: true }),
    column('college', resultWords.college, 20),
  ]
  const last = [
    column('whole', resultWords.whole, 10, { minimal: true }),
    column('certificate', result.certificateNo.label, 18),
  ]
  const base = { kind: 'table', key: 'sheet', title: resultWords.sheet, empty: resultWords.noResults } as const
  if (units.length <= unitColumnsMost)
    return {
      ...base,
      columns: [
        ...first,
        ...units.map(({ key }, index) => column(`u${index}`, { en: key, zh: key }, 12, { minimal: true })),
        ...last,
      ],
      rows: rows.map((row, index) => ({
        key: row.person,
        cells: {
          ...common(row, index),
          ...Object.fromEntries(units.map(({ key }, place) => [`u${place}`, outcomeCell(row, key)])),
        },
      })),
    }
  return {
    ...base,
    columns: [
      ...first,
      column('unit', resultWords.unitName, 26, { minimal: true }),
      column('u', result.result.label, 12),
      ...last,
    ],
    rows: rows.flatMap((row, index): TableRow[] =>
      units
        .filter(({ key }) => row.results[key])
        .map(({ key }) => ({
          key: `${row.person} ${key}`,
          together: row.person,
          cells: { ...common(row, index), unit: cell(key), u: outcomeCell(row, key) },
        })),
    ),
  }
}

/** 考证成绩与通过率: how many passed, by unit, group and college, and everybody's results. */
export function qualificationResults(reader: Reader, id: string): DocumentParts | null {
  const sheet = resultSheet(reader, id)
  const figures = qualificationFigures(reader, id)
  if (!sheet || !figures) return null
  const { qualification: row, units } = sheet
  const { whole, byUnit, byGroup, byCollege } = figures
  const facts: Fact[] = [
    { label: fields.scheme.label, value: enumWords(fields.scheme.values, row.scheme) },
    { label: fields.level.label, value: enumWords(fields.level.values, row.level) },
    { label: fields.number.label, value: row.number ?? '' },
    { label: fields.awardingBody.label, value: institutionName(reader, row.awardingBody) },
    ...(['glh', 'tqt', 'credits'] as const).map((key): Fact => {
      const value = row[key]
      return { label: fields[key].label, value: value === undefined ? '' : numberWords(value), optional: true }
    }),
  ]
  const rate: Words = whole.rate === null ? '—' : shareWords(whole.rate)
  return {
    about: sheet.name ?? '',
    code: '',
    facts,
    landscape: units.length > uprightMost,
    blocks: [
      {
        kind: 'figures',
        figures: [
          ...(['registered', 'sat', 'passed', 'certified'] as const).map((key) => ({
            label: resultWords[key],
            value: String(whole[key]),
            unit: { en: whole[key] === 1 ? 'person' : 'people', zh: '人' },
          })),
          { label: resultWords.rate, value: rate },
        ],
      },
      ...rates('units', resultWords.byUnit, resultWords.unitName, byUnit),
      ...rates('groups', resultWords.byGroup, resultWords.group, byGroup, whole),
      ...rates('colleges', resultWords.byCollege, resultWords.college, byCollege, whole),
      sheetTable(reader, sheet),
    ],
    closing: { signatories: [documentWords.preparedBy, resultWords.verified], seal: true },
    sensitive: false,
  }
}
