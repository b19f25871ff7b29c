import { utils, type WorkBook, write } from '@e965/xlsx'
import { decrypt, encrypt } from 'officecrypto-tool'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../../renderer/sheets/read-bytes'
import { readStrange } from '../../../renderer/sheets/read-strange'
import { NeedsReader } from '../../../renderer/sheets/refused'
import type { Workbook } from '../../../shared/import/grid'
import { cells, chinese, latin, lists, merges, said, shown, traditional, type Written } from './one-list'
import { big5, gb18030, utf8, utf16, windows1252 } from './text-bytes'

/** One list, saved in every way an office saves lists: always the same plan. All people are invented. */

function bookOf(rows: Written[][]): WorkBook {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(rows, { cellDates: true, UTC: true, dateNF: 'yyyy-mm-dd' })
  if (rows === chinese)
    sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }))
  utils.book_append_sheet(book, sheet, '名单')
  return book
}

const bytesOf = (rows: Written[][], bookType: 'xlsx' | 'xlsm' | 'xlsb' | 'biff8' | 'ods') =>
  new Uint8Array(write(bookOf(rows), { type: 'array', bookType, bookSST: true, cellDates: true }) as ArrayBuffer)

const textOf = (rows: Written[][], delimiter: string, end = '\r\n') =>
  rows
    .map((row) =>
      row
        .map((cell) => (/["\n,;\t]/.test(shown(cell)) ? `"${shown(cell).replaceAll('"', '""')}"` : shown(cell)))
        .join(delimiter),
    )
    .join(end)

async function read(bytes: Uint8Array): Promise<Workbook> {
  const data = bytes.slice().buffer as ArrayBuffer
  try {
    return await readBytes(data, () => undefined)
  } catch (error) {
    if (!(error instanceof NeedsReader)) throw error
    return readStrange(data)
  }
}

const password = 'sesame-2026'
const locked = async (rows: Written[][]) =>
  new Uint8Array(encrypt(Buffer.from(bytesOf(rows, 'xlsx')), { password }) as Uint8Array)
const opened = async (bytes: Uint8Array) => new Uint8Array(await decrypt(Buffer.from(bytes), { password }))

type Save = (rows: Written[][]) => Uint8Array | Promise<Uint8Array>
const saved: [string, Save][] = [
  ['xlsx', (rows) => bytesOf(rows, 'xlsx')],
  ['xlsm', (rows) => bytesOf(rows, 'xlsm')],
  ['xlsb', (rows) => bytesOf(rows, 'xlsb')],
  ['xls of Excel 97', (rows) => bytesOf(rows, 'biff8')],
  ['ods', (rows) => bytesOf(rows, 'ods')],
  ['xlsx behind a password', async (rows) => opened(await locked(rows))],
]
const encoded: [string, Save][] = [
  ['csv in UTF-8', (rows) => utf8(textOf(rows, ','))],
  ['csv in UTF-8 with its mark', (rows) => utf8(`\ufeff${textOf(rows, ',')}`)],
  ['csv in UTF-16 LE', (rows) => utf16(textOf(rows, ','), true)],
  ['txt with tabs in UTF-16 LE, as Excel saves Unicode text', (rows) => utf16(textOf(rows, '\t'), true)],
  ['csv in UTF-16 BE', (rows) => utf16(textOf(rows, ','), false)],
  ['csv in GB18030', (rows) => gb18030(textOf(rows, ','))],
  ['txt with tabs in GB18030', (rows) => gb18030(textOf(rows, '\t', '\n'))],
  ['csv with semicolons in UTF-8', (rows) => utf8(textOf(rows, ';'))],
]

describe.each(lists)('a list in %s', (_, rows) => {
  const plan = said(cells(rows))

  it('has everybody in it', () => {
    expect((plan as { rows: unknown[] }[])[0]?.rows).toHaveLength(rows === chinese ? 4 : 3)
  })

  it.each(saved)('%s', async (_, save) => {
    expect(said(await read(await save(rows)))).toEqual(plan)
  })

  it.each(encoded)('%s', async (_, save) => {
    expect(said(await read(await save(rows)))).toEqual(plan)
  })
})

describe('what only some characters have', () => {
  it('csv in Big5', async () => {
    expect(said(await read(big5(textOf(traditional, ','))))).toEqual(said(cells(traditional)))
  })

  it('csv in Windows-1252, with semicolons as most of Europe has them', async () => {
    // Node takes the curly signs of this encoding for controls; they are tried in the browser.
    const plain = latin.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace(/[’–“”]/g, "'") : cell)),
    )
    expect(said(await read(windows1252(textOf(plain, ';'))))).toEqual(said(cells(plain)))
  })
})
