import { utils, write } from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readBytes } from '../../../renderer/sheets/read-bytes'
import { readStrange } from '../../../renderer/sheets/read-strange'
import type { Workbook } from '../../../shared/import/grid'
import { planImport } from '../../../shared/import/plan'
import { csv, importOptions, Office } from './office'

const rows = [
  ['姓名', '性别', '护照号', '手机'],
  ['王示例', '男', 'E12345678', '19900000001'],
]

function bytesOf(bookType: 'xlsx' | 'biff8' | 'ods'): ArrayBuffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'S')
  book.Props = { ModifiedDate: new Date('2026-03-05T08:00:00Z'), CreatedDate: new Date('2025-01-01T08:00:00Z') }
  return write(book, { bookType, type: 'array' })
}

const planOf = (workbook: Workbook, changed?: string) => {
  const steps = planImport(
    { name: '名单', bytes: 1, sha256: 'a', ...(changed && { changed }) },
    workbook,
    importOptions({ name: '示例研学团' }),
    new Office().records,
  )
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

it('a workbook of xlsx says when it was saved', async () => {
  expect(planOf(await readBytes(bytesOf('xlsx'), () => {})).listDate).toEqual({ date: '2026-03-05', from: 'file' })
})

it('and one of OpenDocument, in its meta.xml', async () => {
  const parts = unzipSync(new Uint8Array(bytesOf('ods')))
  parts['meta.xml'] = strToU8(
    '<office:document-meta><office:meta><dc:date>2026-03-06T09:10:11.123</dc:date></office:meta></office:document-meta>',
  )
  const bytes = zipSync(parts)
  const workbook = await readBytes(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    () => {},
  )
  expect(workbook.saved).toBe('2026-03-06')
})

it('so does an old one of xls', () => {
  expect(planOf(readStrange(bytesOf('biff8'))).listDate).toEqual({ date: '2026-03-05', from: 'file' })
})

it('a text file is as old as the disk says, and what the workbook says of itself is better known', async () => {
  expect(planOf(csv(...rows), '2026-04-06').listDate).toEqual({ date: '2026-04-06', from: 'file' })
  expect(planOf(await readBytes(bytesOf('xlsx'), () => {}), '2026-08-01').listDate?.date).toBe('2026-03-05')
})
