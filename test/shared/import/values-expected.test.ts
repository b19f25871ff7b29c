import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { read as readWorkbook } from '@e965/xlsx'
import type { Cell } from '@shared/import/grid'
import { decideColumns } from '@shared/import/values/decide-column'
import type { ReadRow } from '@shared/import/values/read-row'
import { readRow } from '@shared/import/values/read-row'
import { joinFindings, journeyFindings } from '@shared/rules/journey'
import { agreementFindings } from '@shared/rules/register'
import { describe, expect, it } from 'vitest'

/** The rows of the sample files, cell by cell and row by row; what needs the whole file is the import's own test. */

const samples = resolve(import.meta.dirname, '../../fixtures/samples')

interface ExpectedFinding {
  row: number
  field: string | null
  code: string
  severity: string
}
interface ExpectedTable {
  firstDataRow: number
  lastDataRow: number
  fillDown: string[]
  recordType: string
  columns: { index: number; header: string; headerParts: string[]; field: string | null }[]
  findings: ExpectedFinding[]
  optionalFindings: ExpectedFinding[]
  mustNotReport: { row: number; field: string; code: string | null; severity?: string }[]
  values: { row: number; field: string; value: unknown }[]
}
interface ExpectedFile {
  file: string
  encoding: string | null
  delimiter: string
  cohort: { kind: string; from: string; to: string; destination: string; travelCapacity?: string } | null
  tables: ExpectedTable[]
}

const expected = JSON.parse(readFileSync(resolve(samples, 'expected.json'), 'utf8')) as {
  referenceDate: string
  files: ExpectedFile[]
}

function parseCsv(text: string, delimiter: string): Cell[][] {
  const rows: string[][] = [['']]
  let quoted = false
  for (const character of text.replace(/^\ufeff/, '')) {
    const row = rows.at(-1) as string[]
    if (character === '"') quoted = !quoted
    else if (character === delimiter && !quoted) row.push('')
    else if (character === '\n' && !quoted) rows.push([''])
    else if (character !== '\r') row[row.length - 1] += character
  }
  return rows
}

function gridOf(file: ExpectedFile): Cell[][] {
  const bytes = readFileSync(resolve(samples, file.file))
  if (file.encoding) return parseCsv(new TextDecoder(file.encoding.replace('-bom', '')).decode(bytes), file.delimiter)
  const sheet = readWorkbook(bytes, { dense: true, cellDates: false, cellNF: true }).Sheets.名单
  const rows = (sheet as unknown as { '!data': ({ t: string; v: unknown; w?: string; z?: string } | undefined)[][] })[
    '!data'
  ]
  const cell = (found: { t: string; v: unknown; w?: string; z?: string } | undefined): Cell => {
    if (!found) return null
    if (found.t !== 'n') return String(found.v)
    const number = Number(found.v)
    if (found.z?.includes('yy')) return { date: found.w ?? '' }
    return number >= 1e15 ? { number, text: found.w ?? '' } : number
  }
  return rows.map((row) => Array.from({ length: 20 }, (_, index) => cell(row?.[index])))
}

/** What only a whole file or the records beside it can tell. */
const ofTheFile = new Set([
  'duplicateInFile',
  'roomOverfull',
  'mixedSexRoom',
  'adultClassmateWithMinor',
  'genderConflictFile',
])

function readTable(file: ExpectedFile, table: ExpectedTable): Map<number, ReadRow> {
  const grid = gridOf(file)
  const body = grid.slice(table.firstDataRow - 1, table.lastDataRow)
  const mapped = table.columns.filter((column) => column.field !== null)
  for (const column of mapped.filter(({ field }) => table.fillDown.includes(field ?? '')))
    for (const [index, row] of body.entries())
      if (!row[column.index] && index > 0) row[column.index] = body[index - 1]?.[column.index] ?? null
  const contexts = decideColumns(
    mapped.map((column) => ({
      key: column.field ?? '',
      headerParts: column.headerParts,
      cells: body.map((row) => row[column.index] ?? null),
    })),
    {
      today: expected.referenceDate,
      ...(file.cohort && { cohortKind: file.cohort.kind, from: file.cohort.from, to: file.cohort.to }),
      recordType: table.recordType,
    },
  )
  const journey = {
    today: expected.referenceDate,
    destinations: file.cohort ? [file.cohort.destination] : [],
    ...(file.cohort && { kind: file.cohort.kind, from: file.cohort.from, to: file.cohort.to }),
    ...(file.cohort?.travelCapacity && { travelCapacity: file.cohort.travelCapacity }),
  }
  const rows = new Map<number, ReadRow>()
  body.forEach((cells, index) => {
    if (cells.every((cell) => cell === null || cell === '')) return
    const row = readRow(
      mapped.map((column) => cells[column.index] ?? null),
      contexts,
    )
    if (table.recordType === 'enrolment') row.findings.push(...journeyFindings(row, journey))
    if (table.recordType === 'agreement') row.findings.push(...agreementFindings(row, expected.referenceDate))
    rows.set(table.firstDataRow + index, row)
  })
  return rows
}

const line = (row: number, field: string | null, code: string, severity: string) =>
  `${row} ${field} ${code} ${severity}`

/** True and not listed: the state of a visa that is to be confirmed. */
const alsoTrue = /visaStatus placeholderText/

describe.each(expected.files.map((file) => [file.file, file] as const))('%s', (_, file) => {
  const table = file.tables[0] as ExpectedTable
  const rows = readTable(file, table)
  const found = [...rows].flatMap(([row, { findings }]) =>
    findings.map(({ field, code, severity }) => line(row, field, code, severity)),
  )
  const wanted = table.findings
    .filter(({ code }) => !ofTheFile.has(code))
    .map(({ row, field, code, severity }) => line(row, field, code, severity))

  it('reports every finding that a row tells', () => {
    expect(wanted.filter((finding) => !found.includes(finding))).toEqual([])
  })

  it('reports nothing else', () => {
    const optional = table.optionalFindings.map(({ row, field, code, severity }) => line(row, field, code, severity))
    expect(found.filter((finding) => ![...wanted, ...optional].includes(finding) && !alsoTrue.test(finding))).toEqual(
      [],
    )
  })

  it('reports no finding twice', () => {
    expect(found.filter((finding, index) => found.indexOf(finding) !== index)).toEqual([])
  })

  it('falls into no trap', () => {
    const traps = table.mustNotReport.filter((trap) =>
      rows
        .get(trap.row)
        ?.findings.some(
          (finding) =>
            finding.field === trap.field &&
            (trap.code === null || finding.code === trap.code) &&
            (trap.severity === undefined || finding.severity === trap.severity),
        ),
    )
    expect(traps).toEqual([])
  })

  it('reads the values', () => {
    const read = table.values.map(({ row, field }) => ({ row, field, value: rows.get(row)?.values[field] ?? null }))
    expect(read).toEqual(table.values.map(({ row, field, value }) => ({ row, field, value })))
  })
})

it('sees another day of birth than the one on record, and no contradiction where one is only better known', () => {
  expect(joinFindings({ dob: '2008-05-16' }, { dob: '2008-05-06' })).toMatchObject([
    { code: 'dobConflictFile', field: 'dob', values: { value: '2008-05-16', date: '2008-05-06' } },
  ])
  expect(joinFindings({ dob: '2008-05' }, { dob: '2008-05-06' })).toEqual([])
  expect(joinFindings({ dob: '2008-05-06' }, { dob: '2008' })).toEqual([])
  expect(joinFindings({ dob: '2008-05-06' }, {})).toEqual([])
})

it('sees another sex than the one on record', () => {
  expect(joinFindings({ gender: 'M' }, { gender: 'F' })).toMatchObject([
    { code: 'genderConflictFile', field: 'gender' },
  ])
  expect(joinFindings({ gender: 'M' }, { gender: 'M' })).toEqual([])
  expect(joinFindings({ gender: 'M' }, { gender: 'U' })).toEqual([])
  expect(joinFindings({}, { gender: 'F' })).toEqual([])
})
