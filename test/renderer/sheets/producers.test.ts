/** The same workbook as written by several programs: cell by cell what every one of them holds. */
import type { Cell, FileFormat } from '@shared/import/grid'
import { describe, expect, test } from 'vitest'
import { answerTo, workbookOf } from './reading'

const urls = import.meta.glob<string>('../../fixtures/workbooks/*-*', {
  query: '?url',
  import: 'default',
  eager: true,
})
const fileOf = async (name: string) => (await fetch(urls[`../../fixtures/workbooks/${name}`] ?? '')).arrayBuffer()

const headings = '序号,姓名,出生日期,护照号,手机,年级,费用,到达,入学年月,集合,身份证,学号,同意,备注,公式,富文本'.split(
  ',',
)
const zeros = (number: number): Cell => ({ number, text: String(number).padStart(8, '0') })
/** A number of 18 digits, of which a spreadsheet keeps 15; how it is written differs. */
const damaged = { number: expect.closeTo(219_900_200_811_129_300, -3), text: expect.stringMatching(/^2[.1]\d*/) }

const first: Cell[] = [
  1,
  '欧阳样一',
  { date: '2008-03-05' },
  'EX0000001',
  '19900000001',
  1,
  12500.5,
  { date: '2026-07-12', time: '18:30' },
  { date: '2029-08' },
  '08:05',
  '110101200803050011',
  zeros(7),
  true,
  '两行\n文字',
  '欧阳样一同学',
  '粗体字',
]
const second: unknown[] = [
  2,
  '𠮷样二',
  { date: '1979-02-28' },
  'EX0000002',
  19_900_000_002,
  2,
  -0.25,
  { date: '2026-07-12' },
  { date: '2030-09' },
  '23:59:30',
  damaged,
  zeros(42),
  false,
  '  前后空格  ',
  25_001,
]
const third: unknown[] = [
  3,
  'Zoë O’Sample',
  '2008.3.5',
  'EX0000003',
  '00441632960001',
  3,
  1e-7,
  null,
  null,
  null,
  '007',
  zeros(123),
  null,
  expect.stringContaining('<b>&amp;</b> '),
  '#DIV/0!',
]
const total: Cell[] = ['合计', null, null, null, null, null, 12500.2500001]

/** openpyxl writes formulas without their results. */
const withoutResult = (row: unknown[]) => {
  const cut = row.map((cell, i) => (headings[i] === '公式' ? null : cell))
  while (cut.at(-1) === null) cut.pop()
  return cut
}

describe.each<[file: string, format: FileFormat, computed: boolean]>([
  ['cells-openpyxl.xlsx', 'xlsx', false],
  ['cells-1904-openpyxl.xlsx', 'xlsx', false],
  ['cells-libreoffice.xlsx', 'xlsx', true],
  ['cells-gnumeric.xlsx', 'xlsx', true],
  ['cells-strict.xlsx', 'xlsx', true],
  ['cells-strict-1904.xlsx', 'xlsx', false],
  ['cells-libreoffice.xls', 'xls', true],
  ['cells-gnumeric.xls', 'xls', true],
  ['cells-libreoffice.ods', 'ods', true],
  ['cells-gnumeric.ods', 'ods', true],
])('%s', (file, format, computed) => {
  test('holds these cells', async () => {
    const workbook = await workbookOf(await fileOf(file))
    expect(workbook.format).toBe(format)
    const [list, notes, choices] = workbook.sheets
    const rows = [first, second, third].map((row) => (computed ? row : withoutResult(row)))
    expect(list).toMatchObject({ sheet: '名单 List', hiddenRows: [4], hiddenColumns: [5] })
    expect(list?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }])
    expect(list?.rows).toEqual([['示例赴英研学团名单'], [], headings, ...rows, [], computed ? total : ['合计']])
    expect(notes).toMatchObject({ sheet: '说明', rows: [['填表说明'], [], ['请勿修改表头']] })
    expect(choices).toMatchObject({ sheet: '选项', rows: [['男'], ['女']] })
    // Gnumeric forgets in xlsx that a sheet is hidden.
    expect(choices?.hidden).toBe(file === 'cells-gnumeric.xlsx' ? undefined : 'sheet')
  })
})

describe('a web page', () => {
  test('of Gnumeric: what is shown, as text', async () => {
    const { format, encoding, sheets } = await workbookOf(await fileOf('cells-gnumeric.html'))
    expect([format, encoding]).toEqual(['html', 'utf-8'])
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.rows.slice(0, 4)).toEqual([
      ['示例赴英研学团名单'],
      [],
      headings,
      [
        ...[
          '1',
          '欧阳样一',
          '2008年3月5日',
          'EX0000001',
          '19900000001',
          '1',
          '12500.5',
          '2026/7/12 18:30',
          '2029年8月',
        ],
        ...['8:05:00', '110101200803050011', '00000007', 'TRUE', '两行\n文字', '欧阳样一同学', '粗体字'],
      ],
    ])
    expect(sheets[0]?.rows.slice(9, 12)).toEqual([['填表说明'], [], ['请勿修改表头']])
  })

  test('of LibreOffice: days as the days they are, without what it hid', async () => {
    const { sheets } = await workbookOf(await fileOf('cells-libreoffice.html'))
    expect(sheets[0]?.rows[3]).toEqual([
      ...['1', '欧阳样一', { date: '2008-03-05' }, 'EX0000001', '19900000001', '12500.5'],
      ...[{ date: '2026-07-12', time: '18:30' }, { date: '2029-08' }, '08:05', '110101200803050011', '00000007', '1'],
      ...['两行\n文字', '欧阳样一同学', '粗体字'],
    ])
  })
})

describe('an OpenDocument workbook under a password', () => {
  test('opens with it', async () => {
    const { sheets } = await workbookOf(await fileOf('protected-libreoffice.ods'), undefined, '同行-2026')
    expect(sheets[0]?.rows[3]).toEqual(first)
  })

  test.each([
    [undefined, 'password'],
    ['同行', 'wrongPassword'],
    ['VelvetSweatshop', 'wrongPassword'],
  ])('with %s: %s', async (password, code) => {
    const answer = await answerTo(await fileOf('protected-libreoffice.ods'), undefined, password)
    expect(answer).toEqual({ refused: { code } })
  })
})
