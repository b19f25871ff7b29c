import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../renderer/sheets/write-csv'
import type { WrittenFormat } from '../../../renderer/sheets/write-messages'
import { writeWorkbook } from '../../../renderer/sheets/write-workbook'
import { xlsxOf } from '../../../renderer/sheets/write-xlsx'
import type { HeadColumn, SheetHead } from '../../../shared/export/planned-sheet'
import type { Cell } from '../../../shared/import/grid'
import { rowsOf, workbookOf } from './reading'

const column = (holds: HeadColumn['holds']): HeadColumn => ({ width: 20, holds })
const head = (name: string, ...headings: string[]): SheetHead => ({
  name,
  headings,
  columns: headings.map(() => column('text')),
})

/** Texts that a spreadsheet would run, count with, or cut. */
const texts = [
  '=HYPERLINK("http://example.com","x")',
  '+8619900000301',
  '-1',
  '@cmd',
  '\tindented',
  '110101199003070000',
  '007',
  '1E5',
  '2026-03-05',
  'TRUE',
  'a, "b"; c',
  'two\nlines',
  'two\r\nlines',
  ' spaces ',
  '_x000D_',
  '<b>&amp;</b>',
  '\u0001',
  '𠮷',
]

describe('a workbook', () => {
  it('gives every text, number and day back as it was', async () => {
    const row: Cell[] = [...texts, 0, -4.5, 1_250_000, { date: '1900-03-02' }, { date: '2029-12-31' }, null, 'end']
    const data = await xlsxOf([{ ...head('S', ...row.map((_, i) => `h${i}`)), rows: [row, [null, 'b']] }])
    expect((await rowsOf(data)).slice(1)).toEqual([row, [null, 'b']])
  })

  it('holds no formula', async () => {
    const data = await xlsxOf([{ ...head('S', 'a'), rows: texts.map((text) => [text]) }])
    const { SheetNames, Sheets } = (await import('@e965/xlsx')).read(data, { cellFormula: true })
    const cells = Object.values(Sheets[SheetNames[0] ?? ''] ?? {}) as { f?: string; t?: string }[]
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([])
    expect(cells.filter((cell) => cell.t === 'n')).toEqual([])
  })

  it('has its sheets in order, with names of any kind', async () => {
    const names = ["O'Neill & co", '签约方', 'x'.repeat(31)]
    const { sheets } = await workbookOf(await xlsxOf(names.map((name) => ({ ...head(name, 'a'), rows: [['1']] }))))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(names)
  })
})

describe('a csv', () => {
  it('marks what a spreadsheet would run with an apostrophe, and keeps everything else to the letter', async () => {
    const data = await csvOf([{ ...head('S', 'a', 'b'), rows: texts.map((text) => [text, null]) }])
    const marked = texts.map((text) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text))
    expect((await rowsOf(data)).slice(1).map(([cell]) => cell)).toEqual(marked)
  })

  it('is UTF-8 with its mark, and ends its lines as spreadsheets do', async () => {
    const bytes = new Uint8Array(await csvOf([{ ...head('S', '名称'), rows: [['示例']] }]))
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe('名称\r\n示例\r\n')
  })
})

describe.each(['xlsx', 'csv'] satisfies WrittenFormat[])('a large %s, piece by piece', (format) => {
  const heads = [head('S', 'number', 'name', 'day')]
  const piece = (from: number, count: number): Cell[][][] => [
    Array.from({ length: count }, (_, i): Cell[] => [`N${from + i}`, `示例 ${from + i}`, { date: '2026-03-05' }]),
  ]

  it('has every row', async () => {
    async function* pieces() {
      for (let from = 0; from < 30_000; from += 1000) yield piece(from, 1000)
    }
    const rows = await rowsOf(await writeWorkbook(format, heads, pieces()))
    expect(rows).toHaveLength(30_001)
    expect(rows[30_000]?.slice(0, 2)).toEqual(['N29999', '示例 29999'])
  })

  it('is no file at all when somebody stops it', async () => {
    let asked = 0
    async function* pieces() {
      for (;;) {
        if (++asked === 4) throw new DOMException('Stopped', 'AbortError')
        yield piece(0, 100)
      }
    }
    await expect(writeWorkbook(format, heads, pieces())).rejects.toThrow('Stopped')
    expect(asked).toBe(4)
  })
})
