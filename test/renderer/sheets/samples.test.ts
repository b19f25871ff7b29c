import type { Cell } from '@shared/import/grid'
import { describe, expect, test } from 'vitest'
import answers from '../../fixtures/samples/expected.json'
import { workbookOf } from './reading'
import { sampleFile } from './sample-files'

interface ExpectedTable {
  sheet: string | null
  headerRows: number[]
  firstDataRow: number
  lastDataRow: number
  footerRows: number[]
  columns: { index: number; headerParts: string[] }[]
}
const expected = answers.files.map((file) => ({ ...file, tables: file.tables as ExpectedTable[] }))

const isBlank = (row: Cell[] | undefined) => (row ?? []).every((cell) => cell === null || String(cell).trim() === '')
const text = (cell: Cell | undefined) =>
  String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim()

describe.each(expected)('$file', ({ file, format, encoding, delimiter, tables }) => {
  test('is read as what it is', async () => {
    const workbook = await workbookOf(await sampleFile(file))
    expect([workbook.format, workbook.encoding, workbook.delimiter]).toEqual([format, encoding, delimiter])
  })

  test.each(tables)('keeps rows and columns of sheet $sheet where the file has them', async (table) => {
    const workbook = await workbookOf(await sampleFile(file))
    const grid = workbook.sheets.find(({ sheet }) => sheet === table.sheet)
    for (const { index, headerParts } of table.columns) {
      const above = table.headerRows.map((row) => text(grid?.rows[row - 1]?.[index]))
      expect(above.at(-1) || above[0]).toBe(text(headerParts.at(-1)))
    }
    expect(isBlank(grid?.rows[table.firstDataRow - 1])).toBe(false)
    expect(isBlank(grid?.rows[table.lastDataRow - 1])).toBe(false)
    expect(grid?.rows.length).toBeGreaterThanOrEqual(Math.max(table.lastDataRow, ...table.footerRows))
  })
})

test('the workbook of sample 07 gives its sheets, real dates and text mobiles', async () => {
  const { sheets } = await workbookOf(await sampleFile('07_study_tour_en_zh.xlsx'))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['说明', '名单'])
  const cells = sheets[1]?.rows.flat() ?? []
  expect(cells.some((cell) => cell !== null && typeof cell === 'object' && 'date' in cell)).toBe(true)
  expect(sheets[1]?.merges.length).toBeGreaterThan(0)
})
