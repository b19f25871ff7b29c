/** Forms of offices filled: the design stays, rows are repeated, and nothing in a value is anything but text. */
import { read } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movedFormula, movedRange, shiftedFormula } from '../../../renderer/sheets/cell-references'
import { CannotFill, fillDocx } from '../../../renderer/sheets/docx-fill'
import { docxTags } from '../../../renderer/sheets/docx-tags'
import { FormTrouble, fillTemplate, readTemplate } from '../../../renderer/sheets/office-files'
import { partOf, readParts } from '../../../renderer/sheets/package-parts'
import { Refused } from '../../../renderer/sheets/refused'
import { fillXlsx } from '../../../renderer/sheets/xlsx-fill'
import { xlsxTags, xlsxTemplate } from '../../../renderer/sheets/xlsx-template'
import { plainText } from '../../../shared/templates/plain-text'
import { placeText } from '../../../shared/templates/problem-text'
import type { FillScope, FillValue } from '../../../shared/templates/values'
import { cell, docxForm, formula, paragraph, row, table, xlsxForm } from './build-forms'
import { rowsOf } from './reading'

type Plain = Record<string, string | number | Record<string, string | number>[]>

/** A scope of plain values; a list is a loop. */
function scope(plain: Plain): FillScope {
  const made: FillScope = { values: {}, sections: {} }
  for (const [key, value] of Object.entries(plain)) {
    if (Array.isArray(value)) made.sections[key] = { loop: true, turns: value.map(scope) }
    else {
      const text = plainText(String(value))
      const day = /^\d{4}-\d\d-\d\d$/.test(text) && { date: text }
      made.values[key] = { text, ...(typeof value === 'number' && { number: value }), ...day } as FillValue
    }
  }
  return made
}
const people = (...names: string[]) => names.map((name, index) => ({ no: index + 1, name }))

/** The paragraphs of a part, read by the browser. */
async function paragraphs(data: ArrayBuffer, part = 'word/document.xml'): Promise<string[]> {
  const text = await partOf(await readParts(new Uint8Array(data)), part)
  const document = new DOMParser().parseFromString(text, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return [...document.getElementsByTagName('w:p')].map((one) =>
    [...one.querySelectorAll('*')]
      .map((node) => (node.tagName === 'w:t' ? node.textContent : node.tagName === 'w:br' ? '\n' : ''))
      .join(''),
  )
}

async function sheetOf(form: Uint8Array, plain: Plain) {
  const data = await fillXlsx(await xlsxTemplate(await readParts(form)), scope(plain))
  const book = read(data, { sheetStubs: true })
  return { data, book, sheet: book.Sheets.名单 ?? {}, second: book.Sheets.合计 ?? {} }
}
const shown = (sheet: Record<string, { v?: unknown }>, ...places: string[]) => places.map((place) => sheet[place]?.v)

/** Values that would be something else, were they not text. */
const hostile = [
  '=HYPERLINK("http://example.com","x")',
  '+86 199 0000 0301',
  '-1',
  '@cmd',
  '110101199003070000',
  '007',
  '<w:p/>&amp;<b onclick="x">',
  ']]>',
  '{{name}}{{#people}}',
  '\u202eevil',
  '\u200f样例',
  '_x000D_',
  'a\u0000b\u0007c',
  '\ud800x',
  '阿依古丽样例'.repeat(20),
  'two\nlines',
  ['$', '{x} $& $1'].join(''),
  'MERGEFIELD x \\* MERGEFORMAT',
]

describe('a text document', () => {
  it('is filled where Word has cut a placeholder into runs, in tables, loops and headers', async () => {
    const form = await docxForm(
      paragraph('Dear {', '{na', 'me}', '}, you') +
        table(['No.', 'Name'], ['{{#people}}{{no}}', '{{name}}{{/people}}'], ['end', '']) +
        paragraph('{{#people}}') +
        paragraph('- {{name}}') +
        paragraph('{{/people}}') +
        paragraph('{{^people}}nobody{{/people}}'),
      paragraph('head {{name}}'),
    )
    const filled = fillDocx(form, scope({ name: 'Li', people: people('Wang', 'Zhang') }))
    expect(await paragraphs(filled)).toEqual([
      ...['Dear Li, you', 'No.', 'Name', '1', 'Wang', '2', 'Zhang', 'end', ''],
      ...['- Wang', '- Zhang', ''],
    ])
    expect(await paragraphs(filled, 'word/header1.xml')).toEqual(['head Li'])
    const nobody = fillDocx(form, scope({ name: 'Li', people: [] }))
    expect(await paragraphs(nobody)).toEqual(['Dear Li, you', 'No.', 'Name', 'end', '', 'nobody'])
  })

  it('says where each placeholder stands', async () => {
    const form = await docxForm(
      paragraph('x {{a}}') + table(['', '{{b}}'], ['{{c}}', '']) + paragraph('{{d'),
      paragraph('{{e}}'),
    )
    const parts = await docxTags(await readParts(form))
    const places = parts.flatMap(({ tags, faults }) => [
      ...tags.map(({ name, place }) => `${name}: ${placeText(place, 'en')}`),
      ...faults.map(({ fault, place }) => `${fault}: ${placeText(place, 'en')}`),
    ])
    expect(places.sort()).toEqual([
      'a: paragraph 1',
      'b: table 1, row 1, column 2',
      'c: table 1, row 2, column 1',
      'e: page header, paragraph 1',
      'unclosed: paragraph 6',
    ])
  })

  it('keeps every value a text', async () => {
    const form = await docxForm(table(['{{#people}}[{{name}}]{{/people}}']) + paragraph('after'))
    for (const value of hostile) {
      const filled = fillDocx(form, scope({ people: [{ name: value }] }))
      expect(await paragraphs(filled)).toEqual([`[${plainText(value)}]`, 'after'])
    }
  })

  it('keeps any text a text', async () => {
    const form = await docxForm(paragraph('[{{a}}]'))
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (value) => {
        expect(await paragraphs(fillDocx(form, scope({ a: value })))).toEqual([`[${plainText(value)}]`])
      }),
      { numRuns: 60 },
    )
  })

  it('that cannot be filled names the placeholder, and there is no file', async () => {
    const open = await docxForm(table(['{{#people}}{{name}}']) + paragraph('{{/people}}'))
    expect(() => fillDocx(open, scope({ people: people('x') }))).toThrow(CannotFill)
    const unknown = await docxForm(paragraph('{{b}}'))
    expect(() => fillDocx(unknown, scope({ a: 'x' }))).toThrow(new CannotFill('b'))
  })

  it('whose package says of itself what is not so is refused as damaged', async () => {
    const form = new Uint8Array(await docxForm(paragraph('{{a}}')))
    const end = form.lastIndexOf(0x50)
    const lying = new DataView(form.buffer, form.byteOffset)
    // Where the list of parts begins: as if there were 62 KB more before it.
    lying.setUint32(end + 16, lying.getUint32(end + 16, true) + 62_464, true)
    expect(() => fillDocx(form, scope({ a: 'x' }))).toThrow(new Refused('corrupt'))
  })
})

describe('a workbook', () => {
  const list = () =>
    xlsxForm(
      row(1, cell('A1', '{{title}}')) +
        row(
          3,
          cell('A3', '{{#people}}{{no}}'),
          cell('B3', '{{name}}'),
          formula('C3', 'A3*2'),
          cell('D3', '{{/people}}'),
        ) +
        row(4, cell('A4', 'sum'), formula('B4', 'SUM(A3:A3)'), formula('C4', 'SUM(C3)+B4')) +
        row(6, cell('A6', 'end')),
      {
        after:
          '<mergeCells count="3"><mergeCell ref="A1:D1"/><mergeCell ref="B3:B3"/><mergeCell ref="A6:D6"/></mergeCells><conditionalFormatting sqref="A3:D3"><cfRule type="expression" priority="1"><formula>$A$3&gt;1</formula></cfRule></conditionalFormatting><rowBreaks count="1" manualBreakCount="1"><brk id="4" man="1"/></rowBreaks><headerFooter><oddHeader>&amp;C&amp;12{{title}}</oddHeader></headerFooter>',
        names:
          '<definedName name="_xlnm.Print_Area" localSheetId="0">名单!$A$1:$D$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">名单!$1:$1</definedName>',
        second: row(1, formula('A1', "名单!B4+SUM('名单'!A3:A3)")),
      },
    )

  it('repeats the row of a loop; formulas, merged cells, breaks, print area and other sheets follow', async () => {
    const { sheet, second, book, data } = await sheetOf(await list(), {
      title: '9 人',
      people: people('王', '张', '李'),
    })
    expect(shown(sheet, 'A1', 'A3', 'B3', 'A4', 'B4', 'A5', 'B5', 'A6', 'A8')).toEqual([
      ...['9 人', 1, '王', 2, '张', 3, '李', 'sum', 'end'],
    ])
    expect(['C3', 'C4', 'C5', 'B6', 'C6'].map((place) => sheet[place]?.f)).toEqual([
      ...['A3*2', 'A4*2', 'A5*2', 'SUM(A3:A5)', 'SUM(C3:C5)+B6'],
    ])
    expect(second.A1?.f).toBe("名单!B6+SUM('名单'!A3:A5)")
    expect(sheet['!merges']?.map(({ s, e }: { s: { r: number }; e: { r: number } }) => [s.r, e.r])).toEqual([
      ...[
        [0, 0],
        [2, 2],
        [3, 3],
        [4, 4],
        [7, 7],
      ],
    ])
    expect(book.Workbook?.Names?.map(({ Ref }) => Ref)).toEqual(['名单!$A$1:$D$8', '名单!$1:$1'])
    const xml = await partOf(await readParts(new Uint8Array(data)), 'xl/worksheets/sheet1.xml')
    expect(xml).toContain('sqref="A3:D5"')
    expect(xml).toContain('<brk id="6" man="1"/>')
    // A size and a figure behind it would be another size.
    expect(xml).toContain('<oddHeader>&amp;C&amp;12 9 人</oddHeader>')
    expect(xml).not.toContain('{{')
  })

  it('with nobody keeps a blank row, so that the design holds', async () => {
    const { sheet } = await sheetOf(await list(), { title: 't', people: [] })
    expect(shown(sheet, 'A3', 'B3', 'A4', 'A6')).toEqual([undefined, undefined, 'sum', 'end'])
    expect(sheet.B4?.f).toBe('SUM(A3:A3)')
  })

  it('repeats several rows, loops inside loops, and leaves out rows that only say so', async () => {
    const form = await xlsxForm(
      row(1, cell('A1', '{{#groups}}')) +
        row(2, cell('A2', '{{room}}')) +
        row(3, cell('A3', '{{#people}}{{name}}'), cell('B3', '{{no}}{{/people}}')) +
        row(4, formula('A4', 'SUM(B3:B3)')) +
        row(5, cell('A5', '{{/groups}}')) +
        row(6, cell('A6', 'end')),
    )
    const template = await xlsxTemplate(await readParts(form))
    const turn = (room: string, ...names: string[]) => scope({ room, people: people(...names) })
    const whole: FillScope = {
      values: {},
      sections: { groups: { loop: true, turns: [turn('A', '王', '张'), turn('B', '李')] } },
    }
    const sheet = read(await fillXlsx(template, whole), { sheetStubs: true }).Sheets.名单 ?? {}
    expect(shown(sheet, 'A1', 'A2', 'B2', 'A3', 'B3', 'A5', 'A6', 'A8')).toEqual([
      'A',
      '王',
      1,
      '张',
      2,
      'B',
      '李',
      'end',
    ])
    expect([sheet.A4?.f, sheet.A7?.f]).toEqual(['SUM(B2:B3)', 'SUM(B6:B6)'])
  })

  it('keeps looks of runs, days as days where the cell shows days, loops within a cell as a line', async () => {
    const form = await xlsxForm(
      row(1, '<c r="A1" t="s"><v>0</v></c>', cell('B1', '{{day}}', 1), cell('C1', '{{day}}')) +
        row(2, cell('A2', '{{#people}}{{name}}、{{/people}}共{{count}}人'), cell('B2', '{{count}}')),
      {
        strings:
          '<si><r><rPr><b/></rPr><t>{{na</t></r><r><rPr><i/></rPr><t>me}} x</t></r><rPh sb="0" eb="1"><t>ji</t></rPh></si><si><t>other</t></si>',
      },
    )
    const { sheet, data } = await sheetOf(form, { name: '王', day: '2026-03-05', count: 2, people: people('王', '张') })
    expect(shown(sheet, 'A1', 'C1', 'A2', 'B2')).toEqual(['王 x', '2026-03-05', '王、张、共2人', 2])
    expect(sheet.B1?.v).toBe(46086)
    const parts = await readParts(new Uint8Array(data))
    expect(await partOf(parts, 'xl/worksheets/sheet1.xml')).toContain('<rPr><b/></rPr><t xml:space="preserve">王</t>')
    expect(await partOf(parts, 'xl/sharedStrings.xml')).not.toContain('{{')
    expect(parts.has('xl/calcChain.xml')).toBe(false)
  })

  it('keeps every value a text, on its own and beside others', async () => {
    const form = await xlsxForm(row(1, cell('A1', '{{#people}}{{name}}'), cell('B1', 'x {{name}}{{/people}}')))
    const { sheet, data } = await sheetOf(form, { people: hostile.map((name) => ({ name })) })
    for (const [index, value] of hostile.entries()) {
      const own = sheet[`A${index + 1}`]
      expect(own).toMatchObject({ t: 's', v: plainText(value) })
      expect(own?.f).toBeUndefined()
      expect(sheet[`B${index + 1}`]?.v).toBe(`x ${plainText(value)}`)
    }
    // The program's own reader says the same.
    expect((await rowsOf(data)).map(([first]) => first)).toEqual(hostile.map(plainText))
  })

  it('keeps any text a text', async () => {
    const form = await xlsxForm(row(1, cell('A1', '{{a}}'), cell('B1', '[{{a}}]')))
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (value) => {
        const { data } = await sheetOf(form, { a: value })
        const text = plainText(value)
        expect((await rowsOf(data))[0]).toEqual([text === '' ? null : text, `[${text}]`])
      }),
      { numRuns: 60 },
    )
  })

  it('says where each placeholder stands, and where none is filled', async () => {
    const form = await xlsxForm(
      row(2, cell('B2', 'x {{a}}')) + row(3, cell('A3', '{{#p}}'), cell('B3', '{{/p}}{{#q}}'), cell('C3', '{{/q}}')),
      { after: '<headerFooter><oddFooter>&amp;L{{b}}</oddFooter></headerFooter>' },
    )
    const parts = await xlsxTags(await xlsxTemplate(await readParts(form)))
    expect(
      parts.flatMap(({ tags }) => tags.map(({ written, place }) => `${written} ${placeText(place, 'zh')}`)),
    ).toEqual([
      '{{a}} 工作表“名单”单元格 B2',
      '{{#p}} 工作表“名单”单元格 A3',
      '{{/p}} 工作表“名单”单元格 B3',
      '{{#q}} 工作表“名单”单元格 B3',
      '{{/q}} 工作表“名单”单元格 C3',
      '{{b}} 工作表“名单”的页眉或页脚',
    ])
    expect(parts.flatMap(({ faults }) => faults.map(({ fault }) => fault))).toEqual(['rowsOverlap'])
  })
})

describe('references to cells', () => {
  const moves = { first: (at: number) => (at > 3 ? at + 2 : at), last: (at: number) => (at >= 3 ? at + 2 : at) }
  it.each([
    ['A3', 'A3'],
    ['$A$4', '$A$6'],
    ['SUM(A3:B3)', 'SUM(A3:B5)'],
    ['SUM(A3)', 'SUM(A3:A5)'],
    ['SUM(B1,A3)', 'SUM(B1,A3:A5)'],
    ['ROUND(A4,2)', 'ROUND(A6,2)'],
    ['LOG10(A4)', 'LOG10(A6)'],
    ['"A4"&A4', '"A4"&A6'],
    ['名单!A4+其他!A4', '名单!A6+其他!A4'],
    ["'名单'!$4:$5", "'名单'!$6:$7"],
    ['A4B', 'A4B'],
    ['x.A4', 'x.A4'],
    ['TRUE', 'TRUE'],
  ])('%s', (before, after) => {
    expect(movedFormula(before, (sheet) => (sheet === null || sheet === '名单' ? moves : undefined))).toBe(after)
  })

  it('ranges stretch, shared formulas read as from where they stand', () => {
    expect(movedRange('A3:B3 C4', moves)).toBe('A3:B5 C6')
    expect(shiftedFormula('A1+$B$2+C$3', 2, 1)).toBe('B3+$B$2+D$3')
  })
})

describe('the worker', () => {
  it('fills many, tells how far it is, and stops at once', async () => {
    const form = await docxForm(paragraph('{{a}}'))
    const file = { bytes: form.buffer as ArrayBuffer, format: 'docx' as const }
    const told: number[] = []
    const scopes = Array.from({ length: 5 }, (_, index) => scope({ a: `n${index}` }))
    const files = await fillTemplate(file, scopes, { onProgress: (done) => told.push(done) })
    expect(told).toEqual([1, 2, 3, 4, 5])
    expect(await paragraphs(files[4] as ArrayBuffer)).toEqual(['n4'])
    const stop = new AbortController()
    const running = fillTemplate(file, scopes, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(running).rejects.toThrow()
    expect(stop.signal.aborted).toBe(true)
  })

  it.each([
    ['no archive at all', new TextEncoder().encode('plain text')],
    ['an archive that is no form', null],
  ])('refuses %s', async (_what, bytes) => {
    const content = bytes ?? (await xlsxForm(''))
    const reading = readTemplate({ bytes: content.buffer as ArrayBuffer, format: 'docx' })
    await expect(reading).rejects.toThrow(FormTrouble)
  })
})
