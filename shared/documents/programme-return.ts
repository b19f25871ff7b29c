import { dictionary } from '../model/dictionary'
import type { IsoDate, Reader, Row } from '../model/types'
import { thirdLabels } from '../summary/indicators/list'
import { type ProgrammeYear, returnOf, running, thirdOf, thirds } from '../summary/indicators/programmes'
import { yearContext } from '../summary/indicators/report'
import { documentWords } from '../text/documents/common'
import { officeWords } from '../text/documents/office-documents'
import { enumWords } from './cohort-parts'
import { type Block, type Cell, type Column, cell, type Fact, plainCell, type TableRow, type Words } from './document'
import {
  column,
  countOf,
  dayWords,
  institutionName,
  moneyWords,
  numberCell,
  numberWords,
  placesOf,
  shareWords,
  sumOf,
  yearWords,
} from './record-parts'
import { joined, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

type Programme = Row<'jointProgramme'>

const { fields, states } = dictionary.jointProgramme
const yearly = fields.years.fields

const counts = ['enrolled', 'onRoll', 'graduates'] as const
const countColumns = counts.map((key) => column(key, yearly[key].label, 8, { align: 'end', minimal: true }))

const thirdColumns: readonly Column[] = [
  column('requirement', officeWords.requirement, 52, { minimal: true }),
  column('part', officeWords.part, 11, { align: 'end', minimal: true }),
  column('whole', officeWords.whole, 11, { align: 'end', minimal: true }),
  column('share', officeWords.share, 11, { align: 'end', minimal: true }),
  column('met', officeWords.met, 15, { minimal: true }),
]

/** The four thirds of a return, a row each; what cannot be told is missing. */
function thirdRows(key: string, group: Words, year: ProgrammeYear | undefined): TableRow[] {
  return thirds.map((third): TableRow => {
    const found = thirdOf(year, third)
    const met: Cell = !found
      ? cell(undefined)
      : found.met
        ? cell(officeWords.met)
        : cell(officeWords.notMet, { mark: 'wrong' })
    return {
      key: `${key} ${third.key}`,
      group,
      together: key,
      cells: {
        requirement: cell(thirdLabels[third.key]),
        part: numberCell(year?.[third.part]),
        whole: numberCell(year?.[third.whole]),
        share: cell(found ? shareWords(found.part / found.whole) : undefined),
        met,
      },
    }
  })
}

const countCells = (year: ProgrammeYear | undefined): Record<string, Cell> =>
  Object.fromEntries(counts.map((key) => [key, numberCell(year?.[key])]))

const totalsOf = (years: readonly (ProgrammeYear | undefined)[]): Record<string, Cell> =>
  Object.fromEntries(
    counts.map((key) => [key, { text: numberWords(sumOf(years.map((year) => year?.[key]))), strong: true }]),
  )

const meetsAll = (year: ProgrammeYear | undefined) => thirds.every((third) => thirdOf(year, third)?.met)

const majorOf = ({ major, majorCode }: Programme): Words => [major, majorCode].filter(Boolean).join(' ')

const programmeColumns: readonly Column[] = [
  column('no', documentWords.no, 4, { align: 'end', minimal: true }),
  column('name', officeWords.programme, 25, { minimal: true }),
  column('parties', officeWords.parties, 25, { minimal: true }),
  column('major', fields.major.label, 13),
  column('quota', fields.annualQuota.label, 9, { align: 'end' }),
  ...countColumns,
  column('fee', yearly.fee.label, 11, { align: 'end' }),
]

/** 中外合作办学年度情况表: every programme that ran in the year, with its enrolment and its four thirds. */
export function programmeReturns(
  reader: Reader,
  _id: string,
  today: IsoDate,
  { year }: { year: number },
): DocumentParts {
  const { rows } = running(yearContext(reader, year, today))
  const returns = rows.map((row) => returnOf(row, year))
  const none = told(officeWords.noProgrammes, { year: String(year) })
  const name = (row: Programme): Words => row.name ?? row.approvalNo ?? ''
  const table: Block = {
    kind: 'table',
    key: 'programmes',
    columns: programmeColumns,
    rows: rows.map((row, index) => ({
      key: row.id,
      cells: {
        no: plainCell(String(index + 1)),
        name: cell(name(row), row.name && row.approvalNo ? { under: row.approvalNo } : {}),
        parties: cell(institutionName(reader, row.chineseParty), { under: institutionName(reader, row.foreignParty) }),
        major: cell(majorOf(row)),
        quota: numberCell(row.annualQuota),
        ...countCells(returns[index]),
        fee: cell(moneyWords(returns[index]?.fee)),
      },
    })),
    ...(rows.length > 0 && { totals: totalsOf(returns) }),
    empty: none,
  }
  const shares: Block = {
    kind: 'table',
    key: 'thirds',
    title: officeWords.thirds,
    columns: thirdColumns,
    rows: rows.flatMap((row, index) => thirdRows(row.id, name(row), returns[index])),
    empty: none,
  }
  return {
    about: yearWords(year),
    code: '',
    facts: [],
    landscape: true,
    blocks: [
      {
        kind: 'figures',
        figures: [
          countOf(officeWords.programmes, placesOf('jointProgramme', rows)),
          ...counts.map((key) => ({
            label: yearly[key].label,
            value: numberWords(sumOf(returns.map((each) => each?.[key]))),
          })),
          countOf(
            officeWords.metCount,
            placesOf(
              'jointProgramme',
              rows.filter((_row, index) => meetsAll(returns[index])),
            ),
          ),
        ],
      },
      table,
      ...(rows.length > 0 ? [shares] : []),
    ],
    closing: { signatories: [documentWords.preparedBy, documentWords.headOfOffice], seal: true },
    sensitive: false,
  }
}

function factsOf(reader: Reader, row: Programme): Fact[] {
  return [
    { label: fields.approvalNo.label, value: row.approvalNo ?? '' },
    { label: officeWords.state, value: enumWords(states, row.state) },
    { label: fields.chineseParty.label, value: institutionName(reader, row.chineseParty) },
    { label: fields.foreignParty.label, value: institutionName(reader, row.foreignParty) },
    { label: fields.major.label, value: majorOf(row) },
    { label: fields.level.label, value: enumWords(fields.level.values, row.level) },
    { label: fields.mode.label, value: row.mode ?? '', optional: true },
    { label: fields.annualQuota.label, value: row.annualQuota === undefined ? '' : numberWords(row.annualQuota) },
    { label: fields.approvedOn.label, value: dayWords(row.approvedOn) },
    { label: fields.validTo.label, value: dayWords(row.validTo) },
    {
      label: fields.certificates.label,
      value: joined((row.certificates ?? []).map((each) => enumWords(fields.certificates.values, each))),
      optional: true,
    },
  ]
}

/** 合作办学项目历年情况: one programme, year by year. */
export function programmeReturn(reader: Reader, id: string): DocumentParts | null {
  const row = reader.get('jointProgramme', id)
  if (!row) return null
  const years = Object.values(row.years ?? {}).sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
  const keyOf = (year: ProgrammeYear, index: number) => String(year.year ?? `k${index}`)
  const named = (year: ProgrammeYear): Words => (year.year ? yearWords(year.year) : documentWords.notRecorded)
  const table: Block = {
    kind: 'table',
    key: 'years',
    columns: [
      column('year', officeWords.year, 14, { minimal: true }),
      ...countColumns,
      column('fee', yearly.fee.label, 14, { align: 'end' }),
    ],
    rows: years.map((year, index) => ({
      key: keyOf(year, index),
      cells: { year: cell(named(year)), ...countCells(year), fee: cell(moneyWords(year.fee)) },
    })),
    empty: officeWords.noReturns,
  }
  const shares: Block = {
    kind: 'table',
    key: 'thirds',
    title: officeWords.thirds,
    columns: thirdColumns,
    rows: years.flatMap((year, index) => thirdRows(keyOf(year, index), named(year), year)),
    empty: officeWords.noReturns,
  }
  return {
    about: row.name ?? row.approvalNo ?? '',
    code: '',
    facts: factsOf(reader, row),
    blocks: [table, ...(years.length > 0 ? [shares] : [])],
    closing: { signatories: [documentWords.preparedBy, documentWords.headOfOffice], seal: true },
    sensitive: false,
  }
}
