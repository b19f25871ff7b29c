import { utils, type WorkBook, write } from '@e965/xlsx'
import type { Cell } from '@shared/import/grid'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWithLibrary } from '../../../renderer/sheets/library-workbook'
import { bufferOf } from './build-xlsx'
import { answerTo, rowsOf, workbookOf } from './reading'

type Written = string | number | boolean | null

function bookOf(rows: Written[][], sheet = '名单'): WorkBook {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet)
  return book
}

function replace(bytes: Uint8Array, from: number[], to: number[]): void {
  const at = bytes.findIndex((_, i) => from.every((byte, k) => bytes[i + k] === byte))
  expect(at).toBeGreaterThan(0)
  bytes.set(to, at)
}

function written(rows: Written[][], bookType: 'xls' | 'xlsx', change?: (book: WorkBook) => void): Uint8Array {
  const book = bookOf(rows)
  change?.(book)
  return new Uint8Array(write(book, { type: 'array', bookType, bookSST: true }) as ArrayBuffer)
}

const people: Written[][] = [
  ['2026年赴英研学团', null, null],
  [],
  ['姓名', '护照号码', '年龄'],
  ['欧阳样一', 'EZ0001000', 17],
  ['𠀀样二', '00012', true],
]
const asCells: Cell[][] = [['2026年赴英研学团'], [], ...(people.slice(2) as Cell[][])]

describe('xls', () => {
  test('goes through the hidden window and comes back whole', async () => {
    const workbook = await workbookOf(written(people, 'xls'))
    expect(workbook).toMatchObject({ format: 'xls', encoding: null, delimiter: null })
    expect(workbook.sheets[0]).toMatchObject({ sheet: '名单', rows: asCells })
  })

  test('of Excel 95, with Chinese in the codepage of its machine', async () => {
    const rows = [
      ['MMMM', 'b'],
      ['NNNN', 5],
    ]
    const bytes = new Uint8Array(write(bookOf(rows, 'list'), { type: 'array', bookType: 'biff5' }) as ArrayBuffer)
    // The library writes no Chinese here: the texts are put in as bytes of GBK, and the record that names the codepage.
    replace(bytes, [0x4d, 0x4d, 0x4d, 0x4d], [0xd0, 0xd5, 0xc3, 0xfb])
    replace(bytes, [0x4e, 0x4e, 0x4e, 0x4e], [0xd5, 0xc5, 0xc8, 0xfd])
    replace(bytes, [0x42, 0x00, 0x02, 0x00, 0xe4, 0x04], [0x42, 0x00, 0x02, 0x00, 0xa8, 0x03])
    expect((await workbookOf(bytes)).sheets[0]).toMatchObject({
      sheet: 'list',
      rows: [
        ['姓名', 'b'],
        ['张三', 5],
      ],
    })
  })

  test('dates, merges, hidden rows and sheets, lost digits', async () => {
    const bytes = written(
      [
        ['a', 'b'],
        [46412, 2.19900200811129e17],
        [46412.75, 5],
      ],
      'xls',
      (book) => {
        const sheet = book.Sheets.名单
        if (!sheet) return
        sheet.A2.z = 'yyyy"年"m"月"d"日"'
        sheet.A3.z = 'm/d/yy h:mm'
        sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]
        utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), 'old')
        book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
      },
    )
    const { sheets } = await workbookOf(bytes)
    expect(sheets[0]?.rows[1]).toEqual([
      { date: '2027-01-25' },
      { number: 2.19900200811129e17, text: expect.stringContaining('E+17') },
    ])
    expect(sheets[0]?.rows[2]).toEqual([{ date: '2027-01-25', time: '18:00' }, 5])
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }])
    expect(sheets[1]).toMatchObject({ sheet: 'old', hidden: 'sheet' })
  })

  test('cut off anywhere: an answer or a refusal', async () => {
    const whole = written(people, 'xls')
    for (let part = 0; part < 16; part++) {
      const answer = await answerTo(whole.slice(0, Math.floor((whole.length * part) / 16)))
      expect('refused' in answer || answer.sheets.length > 0).toBe(true)
    }
  })
})

const cell: fc.Arbitrary<Written> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: fc.constantFrom(...'aZ 09,"<&>\'_x\n样𠀀é'), minLength: 1, maxLength: 8 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
  fc.boolean(),
)

test('cell by cell the same as the library reads', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), async (rows) => {
      fc.pre(rows.flat().some((value) => value !== null))
      const bytes = written(rows, 'xlsx')
      const own = await rowsOf(bytes)
      expect(own).toEqual(readWithLibrary(bufferOf(bytes), 'xlsx').sheets[0]?.rows)
    }),
    { numRuns: 40 },
  )
})

test.each([false, true])('dates the same as the library reads, date1904 %s', async (date1904) => {
  const bytes = written([[1, 59, 61, 25569, 44927.5, 46412, 73050]], 'xlsx', (book) => {
    for (const cell of Object.values(book.Sheets.名单 ?? {}))
      if (typeof cell === 'object' && 'v' in cell) cell.z = 'yyyy/m/d'
    book.Workbook = { WBProps: { date1904 } }
  })
  const own = await rowsOf(bytes)
  expect(own[0]).toHaveLength(7)
  expect(own[0]?.every((cell) => cell !== null && typeof cell === 'object' && 'date' in cell)).toBe(true)
  expect(own).toEqual(readWithLibrary(bufferOf(bytes), 'xlsx').sheets[0]?.rows)
})
