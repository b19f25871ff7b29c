/** Tables of web pages, as exports call them .xls and as the clipboard holds them. */
import type { Cell } from '@shared/import/grid'
import { describe, expect, test } from 'vitest'
import { cells, chinese, lists, merges, said, shown } from '../../shared/import/one-list'
import { refusalFor, workbookOf } from './reading'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const rowsOf = async (html: string) => (await workbookOf(bytesOf(html))).sheets[0]?.rows

describe('what stands in a page', () => {
  test.each<[what: string, html: string, rows: Cell[][]]>([
    [
      'tags left open',
      '<table><tr><td>姓名<td>性别<tr><td>样一<td>男</table>',
      [
        ['姓名', '性别'],
        ['样一', '男'],
      ],
    ],
    [
      'cells over several columns and rows',
      '<table><tr><th colspan=2>证件</th><th rowspan=2>备注</th></tr><tr><td>护照<td>签证</tr><tr><td>E1<td>V1<td>无</table>',
      [
        ['证件', null, '备注'],
        ['护照', '签证'],
        ['E1', 'V1', '无'],
      ],
    ],
    [
      'a frame around the list',
      '<table><tr><td><table><tr><td>a<td>b<tr><td>1<td>2</table></table>',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a title in a table of its own',
      '<table><tr><td>名单</table><table><tr><td>a<td>b</table>',
      [['名单'], [], ['a', 'b']],
    ],
    [
      'breaks, blanks and what is no text',
      '<table><tr><td>a<br>b<td> c&nbsp;\n d <td><script>x()</script>e<td><p>f</p><p>g</p><td style="mso-number-format:\'\\@\'">007</table>',
      [['a\nb', 'c  d', 'e', 'f\ng', '007']],
    ],
    [
      'long numbers as they are shown',
      '<table><tr><td>110101200803050011<td x:num="2.2E17">2.2E+17</table>',
      [['110101200803050011', '2.2E+17']],
    ],
    ['a field somebody typed into', '<table><tr><td><input value="样一"><td>x</table>', [['样一', 'x']]],
  ])('%s', async (_, html, wanted) => {
    expect(await rowsOf(html)).toEqual(wanted)
  })

  test('merges, and rows and columns that are hidden', async () => {
    const { sheets } = await workbookOf(
      bytesOf(
        '<table><colgroup><col><col style="display:none"></colgroup><tr><td colspan=2>a</td></tr><tr style="display:none"><td>b<td>c</table>',
      ),
    )
    expect(sheets[0]).toMatchObject({
      rows: [['a'], ['b', 'c']],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      hiddenRows: [1],
      hiddenColumns: [1],
    })
  })

  test('nothing of a page runs or is fetched', async () => {
    Object.assign(window, { ran: false })
    expect(
      await rowsOf('<table><tr><td><img src=x onerror="window.ran = true">a<script>window.ran = true</script></table>'),
    ).toEqual([['a']])
    await new Promise((later) => setTimeout(later, 50))
    expect((window as unknown as { ran: boolean }).ran).toBe(false)
  })
})

describe('the encoding of a page', () => {
  const gb = [0xd0, 0xd5, 0xc3, 0xfb]
  const page = (said: string, cell: number[]) =>
    Uint8Array.from([
      ...bytesOf(`<html><head><meta charset="${said}"></head><table><tr><td>`),
      ...cell,
      ...bytesOf('</table>'),
    ])

  test.each([
    ['gb2312', gb, 'gb18030'],
    ['GBK', gb, 'gb18030'],
    // Says one thing and is another: the bytes count.
    ['gb2312', [...bytesOf('姓名')], 'utf-8'],
  ])('said to be %s', async (said, cell, encoding) => {
    const workbook = await workbookOf(page(said, cell))
    expect(workbook).toMatchObject({ format: 'html', encoding })
    expect(workbook.sheets[0]?.rows).toEqual([['姓名']])
  })
})

test('an XML workbook of Excel 2003 is read', async () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="名单"><Table><Row><Cell><Data ss:Type="String">姓名</Data></Cell><Cell><Data ss:Type="String">学号</Data></Cell></Row><Row><Cell><Data ss:Type="String">样一</Data></Cell><Cell><Data ss:Type="Number">5</Data></Cell></Row></Table></Worksheet></Workbook>'
  expect(await workbookOf(bytesOf(xml))).toMatchObject({
    format: 'xml',
    sheets: [
      {
        sheet: '名单',
        rows: [
          ['姓名', '学号'],
          ['样一', 5],
        ],
      },
    ],
  })
})

test('a page of many tables and no rows is refused', async () => {
  expect(await refusalFor(bytesOf(`<html>${'<table></table>'.repeat(50)}`))).toEqual({ code: 'empty' })
})

describe('a list that a system calls xls', () => {
  test.each(lists)('in %s gives the same plan as its cells', async (_, rows) => {
    const span = (row: number, column: number) => {
      const merge = rows === chinese && merges.find(({ top, left }) => top === row && left === column)
      return merge ? ` colspan=${merge.right - merge.left + 1}` : ''
    }
    const covered = (row: number, column: number) =>
      rows === chinese && merges.some(({ top, left, right }) => top === row && left < column && column <= right)
    const lines = rows.map((row, r) =>
      row.map((cell, c) => (covered(r, c) ? '' : `<td${span(r, c)}>${shown(cell)}</td>`)).join(''),
    )
    const page = `<html><head><meta charset="utf-8"></head><body><table border="1"><tr>${lines.join('</tr><tr>')}</tr></table></body></html>`
    expect(said(await workbookOf(bytesOf(page)))).toEqual(said(cells(rows)))
  })
})
