import { describe, expect, test } from 'vitest'
import { buildXlsx, main, oneSheet } from './build-xlsx'
import { rowsOf, workbookOf } from './reading'

const styles = (...codes: string[]) =>
  `<numFmts>${codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('')}</numFmts>` +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="57"/>${codes
    .map((_, i) => `<xf numFmtId="${200 + i}"/>`)
    .join('')}</cellXfs>`

describe('texts', () => {
  test('shared strings: plain, in runs, without how they sound, with escapes', async () => {
    const strings =
      '<si><t>张三</t><rPh sb="0" eb="1"><t>ザン</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><r><rPr><b/></rPr><t>姓</t></r><r><t xml:space="preserve"> 名 </t></r></si>' +
      '<si><t>a_x000D_b _x005F_x000D_ &lt;&amp;&#20013;&#x20000;&gt;</t></si><si><t/></si>'
    const cells = [0, 1, 2, 3, 9].map((i) => `<c t="s"><v>${i}</v></c>`).join('')
    expect(await rowsOf(oneSheet(`<row>${cells}<c><v>1</v></c></row>`, { strings }))).toEqual([
      ['张三', '姓 名 ', 'a\rb _x000D_ <&中\u{20000}>', null, null, 1],
    ])
  })

  test('inline strings, results of formulas, booleans, errors, CDATA', async () => {
    const row =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>张</t></r><r><t>三</t></r></is></c>' +
      '<c r="B1" t="str"><f>A1&amp;"x"</f><v>张三x</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c>' +
      '<c r="E1"><f>1+1</f><v>2</v></c><c r="F1" t="str"><v><![CDATA[a<b]]></v></c><c r="G1"><f>now()</f></c></row>'
    expect(await rowsOf(oneSheet(row))).toEqual([['张三', '张三x', true, '#REF!', 2, 'a<b']])
  })
})

describe('numbers and dates', () => {
  const sheet = (cells: string, codes: string[] = [], workbookPr = '') =>
    oneSheet(`<row>${cells}</row>`, { styles: styles(...codes), workbookPr })

  test('dates by the format of the cell, in both systems', async () => {
    const cells =
      '<c s="1"><v>46412</v></c><c s="2"><v>46412.75</v></c><c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>61</v></c>'
    expect(await rowsOf(sheet(cells))).toEqual([
      [
        { date: '2027-01-25' },
        { date: '2027-01-25', time: '18:00' },
        { date: '1900-01-01' },
        { date: '1900-02-28' },
        { date: '1900-03-01' },
      ],
    ])
    expect(await rowsOf(sheet('<c s="1"><v>44950</v></c>', [], '<workbookPr date1904="1"/>'))).toEqual([
      [{ date: '2027-01-25' }],
    ])
  })

  test.each<[code: string, shown: unknown]>([
    ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', { date: '2027-01-25' }],
    ['[$-804]yyyy\\-mm\\-dd;@', { date: '2027-01-25' }],
    ['yyyy&quot;年&quot;m&quot;月&quot;', { date: '2027-01' }],
    ['mmm\\-yy', { date: '2027-01' }],
    ['[DBNum1][$-804]m&quot;月&quot;d&quot;日&quot;', { date: '2027-01-25' }],
    ['0.00E+00', 46412],
    ['#,##0.00&quot; days&quot;', 46412],
    ['[Red]0', 46412],
    ['General', 46412],
    ['[h]:mm', 46412],
    ['00000000', { number: 46412, text: '00046412' }],
  ])('a number under the format %s', async (code, shown) => {
    expect(await rowsOf(sheet('<c s="5"><v>46412</v></c>', [code]))).toEqual([[shown]])
  })

  test('a time of day, an ISO date, a month', async () => {
    const cells =
      '<c s="3"><v>0.354166666666667</v></c><c t="d"><v>2027-01-25T00:00:00</v></c><c s="4"><v>46412</v></c>'
    expect(await rowsOf(sheet(cells))).toEqual([['08:30', { date: '2027-01-25' }, { date: '2027-01' }]])
  })

  test('what is no day stays a number, and a number that lost digits keeps what is written', async () => {
    const cells =
      '<c s="1"><v>-5</v></c><c s="1"><v>60</v></c><c s="1"><v>9999999</v></c><c><v>2.199002008111293E+17</v></c><c><v>0.30000000000000004</v></c>'
    expect(await rowsOf(sheet(cells))).toEqual([
      [-5, 60, 9999999, { number: 219900200811129300, text: '2.199002008111293E+17' }, 0.30000000000000004],
    ])
  })
})

describe('the shape of sheets', () => {
  test('gaps, missing references and rows out of order', async () => {
    const rows =
      '<row r="3"><c r="C3"><v>3</v></c></row><row><c><v>4</v></c><c r="D4"><v>44</v></c><c><v>45</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'
    expect(await rowsOf(oneSheet(rows))).toEqual([[1], [], [null, null, 3], [4, null, null, 44, 45]])
  })

  test('merges, hidden rows, columns and sheets, in the order of the workbook', async () => {
    const workbook = await workbookOf(
      buildXlsx({
        sheets: [
          {
            name: '名单 &amp; A',
            xml: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="$B$2"/><mergeCell ref="zz"/></mergeCells>',
          },
          { name: 'old', state: 'veryHidden', xml: '<sheetData/>' },
        ],
      }),
    )
    expect(workbook.sheets).toEqual([
      {
        sheet: '名单 & A',
        rows: [[1], [2]],
        merges: [
          { top: 0, left: 0, bottom: 0, right: 2 },
          { top: 1, left: 1, bottom: 1, right: 1 },
        ],
        hiddenRows: [1],
        hiddenColumns: [1, 2],
      },
      { sheet: 'old', rows: [], merges: [], hidden: 'sheet' },
    ])
  })

  test('namespace prefixes, UTF-16, comments and quotes with a > inside', async () => {
    const prefixed = `<?xml version="1.0"?><!-- > --><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1" x:note="a>b"><x:c r='A1' t="inlineStr"><x:is><x:t>张</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
    expect(await rowsOf(buildXlsx({ sheets: [{ xml: prefixed, wholePart: true }] }))).toEqual([['张']])
    const utf16 = new Uint8Array(new Uint16Array([...`\ufeff${prefixed}`].map((c) => c.charCodeAt(0))).buffer)
    const inUtf16 = buildXlsx({ sheets: [{ xml: '' }], more: { 'xl/worksheets/sheet1.xml': utf16 } })
    expect(await rowsOf(inUtf16)).toEqual([['张']])
  })

  test('stored instead of deflated, and parts by absolute names', async () => {
    const parts = {
      sheets: [{ xml: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>' }],
      strings: '<si><t>甲</t></si>',
    }
    expect(await rowsOf(buildXlsx(parts, 0))).toEqual([['甲']])
    expect(await rowsOf(buildXlsx(parts, 9))).toEqual([['甲']])
  })
})
