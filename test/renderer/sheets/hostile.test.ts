import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { limits } from '../../../renderer/sheets/limits'
import { readBytes } from '../../../renderer/sheets/read-bytes'
import { readWorkbookWith } from '../../../renderer/sheets/read-workbook'
import { NeedsReader, Refused } from '../../../renderer/sheets/refused'
import { bufferOf, buildXlsx, main, oneSheet } from './build-xlsx'
import { elsewhere, readElsewhere, refusalFor, workbookOf } from './reading'
import { sampleFile } from './sample-files'

const people =
  '<row r="1"><c t="inlineStr"><is><t>姓名</t></is></c></row><row r="2"><c t="inlineStr"><is><t>张三</t></is></c></row>'
const asText = (text: string) => new TextEncoder().encode(text)

/** An OLE file with streams of these names and nothing in them. */
function oleWith(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3)
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, 1, true)
  view.setUint32(76, 0, true)
  view.setUint32(512 + 4, 0xfffffffe, true)
  names.forEach((name, i) => {
    const at = 1024 + i * 128
    for (let c = 0; c < name.length; c++) view.setUint16(at + c * 2, name.charCodeAt(c), true)
    view.setUint16(at + 64, name.length * 2 + 2, true)
  })
  return bytes
}

describe('files that are not what they seem', () => {
  test.each<[what: string, bytes: Uint8Array, code: string, kind?: string]>([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['blanks', asText(' \r\n\t\n'), 'empty'],
    ['a mark and nothing else', asText('\ufeff'), 'empty'],
    ['commas', asText(',,,\n,,\n'), 'empty'],
    ['a PDF', asText('%PDF-1.7 ...'), 'notASpreadsheet', 'pdf'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'notASpreadsheet', 'picture'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'notASpreadsheet', 'picture'],
    ['a web page without a table', asText('\n<!DOCTYPE html><html><p>姓名</p>'), 'unsupportedFormat', 'html'],
    ['a web page whose table is blank', asText('<meta charset="gb2312"><table border=1><tr><td>&nbsp;'), 'empty'],
    ['some XML', asText('<?xml version="1.0"?><feed xmlns="urn:x"><a/></feed>'), 'unsupportedFormat', 'xml'],
    ['RTF', asText('{\\rtf1\\ansi'), 'notASpreadsheet', 'rtf'],
    ['a workbook with a password', oleWith('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'password'],
    ['an old Word document', oleWith('Root Entry', 'WordDocument'), 'notASpreadsheet', 'word'],
    ['an OLE file of something else', oleWith('Root Entry', 'Contents'), 'unsupportedFormat', 'other'],
    ['the first bytes of an xls', oleWith('Root Entry').subarray(0, 600), 'truncated'],
    ['an empty archive', zipSync({}), 'empty'],
    ['an archive of pictures', zipSync({ 'a.png': Uint8Array.of(1) }), 'notASpreadsheet', 'archive'],
    [
      'a Word document',
      zipSync({ '[Content_Types].xml': asText('<a/>'), 'word/document.xml': asText('<a/>') }),
      'notASpreadsheet',
      'word',
    ],
    ['an OpenDocument text', zipSync({ 'content.xml': asText('<a/>') }), 'unsupportedFormat', 'other'],
    ['an xlsb of nothing', zipSync({ 'xl/workbook.bin': asText('x') }), 'corrupt'],
  ])('%s', async (_, bytes, code, kind) => {
    expect(await refusalFor(bytes)).toEqual(kind ? { code, values: { kind } } : { code })
  })

  test('a workbook without its sheets is refused', async () => {
    expect(await refusalFor(buildXlsx({ sheets: [] }))).toMatchObject({
      code: expect.stringMatching(/corrupt|unreadable/),
    })
    const missing = buildXlsx({ sheets: [{ xml: '' }], more: { 'xl/_rels/workbook.xml.rels': '<a/>' } })
    expect(await refusalFor(missing)).not.toBe('was read')
  })
})

describe('files made to harm', () => {
  test('a bomb of zeros', async () => {
    const zeros = new Uint8Array(128 * 1024 * 1024)
    const bomb = buildXlsx({ sheets: [{ xml: '' }], more: { 'xl/worksheets/sheet1.xml': zeros } }, 9)
    expect(await refusalFor(bomb)).toMatchObject({ code: expect.stringMatching(/bomb|tooLarge/) })
  })

  test('a bomb of spaces in well-formed XML', async () => {
    const xml = new Uint8Array(64 * 1024 * 1024).fill(32)
    xml.set(asText(`<worksheet xmlns="${main}"><sheetData>`))
    const bomb = buildXlsx({ sheets: [{ xml: '' }], more: { 'xl/worksheets/sheet1.xml': xml } }, 9)
    expect(await refusalFor(bomb)).toMatchObject({ code: expect.stringMatching(/bomb|tooLarge/) })
  })

  test('a size or a checksum that lies', async () => {
    for (const at of [16, 24]) {
      const bytes = new Uint8Array(oneSheet(people))
      const view = new DataView(bytes.buffer)
      const last = bytes.findLastIndex((_, i) => i + 4 <= bytes.length && view.getUint32(i, true) === 0x02014b50)
      view.setUint32(last + at, 7, true)
      expect(await refusalFor(bytes)).toEqual({ code: 'corrupt' })
    }
  })

  test.each([
    ['a DTD', '<!DOCTYPE x [<!ENTITY a "b">]>'],
    ['entities that grow', '<!DOCTYPE lolz [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'],
  ])('%s', async (_, dtd) => {
    const xml = `<?xml version="1.0"?>${dtd}<worksheet xmlns="${main}"><sheetData>${people}</sheetData></worksheet>`
    expect(await refusalFor(buildXlsx({ sheets: [{ xml, wholePart: true }] }))).toEqual({ code: 'forbiddenXml' })
  })

  test('a long string repeated in every cell', async () => {
    const strings = `<si><t>${'x'.repeat(40_000)}</t></si>`
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(250)}</row>`
    expect(await refusalFor(oneSheet(row, { strings }))).toEqual({ code: 'tooLarge' })
    const many = `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(100)
    expect(await refusalFor(oneSheet(many, { strings }))).toEqual({ code: 'tooLarge' })
  })

  test('a million blank rows, and a cell in the last corner', async () => {
    const blank = Array.from({ length: 1_048_570 }, (_, i) => `<row r="${i + 3}"/>`).join('')
    const sheet = `<sheetData>${people}${blank}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`
    const merges = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
    const { sheets } = await workbookOf(buildXlsx({ sheets: [{ xml: sheet + merges }] }))
    expect(sheets).toEqual([
      {
        sheet: 'Sheet1',
        rows: [['姓名'], ['张三']],
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        stopped: 'blankRows',
      },
    ])
    const corner = await workbookOf(oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'))
    expect(corner.sheets[0]).toMatchObject({ rows: [[1]], stopped: 'columns' })
  })

  test('more rows than the limit', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(limits.rows + 1)
    expect(await refusalFor(oneSheet(rows))).toEqual({ code: 'tooLarge', values: { limit: limits.rows } })
  })
})

describe('damage', () => {
  test('a workbook cut off anywhere is refused, never half read', async () => {
    const whole = new Uint8Array(await sampleFile('07_study_tour_en_zh.xlsx'))
    for (let part = 0; part < 40; part++) {
      const length = Math.floor((whole.length * part) / 40)
      expect(await refusalFor(whole.slice(0, length)), `${length} bytes`).not.toBe('was read')
    }
  })

  test('a part cut off in well-formed packing is truncated', async () => {
    const xml = `<worksheet xmlns="${main}"><sheetData>${people.slice(0, -9)}`
    expect(await refusalFor(buildXlsx({ sheets: [{ xml, wholePart: true }] }))).toEqual({ code: 'truncated' })
  })

  test('a flipped bit gives the same people or a refusal', async () => {
    const whole = new Uint8Array(oneSheet(people))
    const wanted = JSON.stringify((await workbookOf(whole)).sheets[0]?.rows)
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
        const flipped = whole.slice()
        flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7))
        const answer = await readBytes(bufferOf(flipped), () => undefined).catch((error) => error)
        if (answer.format === 'xlsx') expect(JSON.stringify(answer.sheets[0]?.rows)).toBe(wanted)
        else expect(answer instanceof Refused || answer instanceof NeedsReader || answer.format === 'csv').toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('any bytes give an answer or a refusal', async () => {
    const starts = [
      '',
      'PK\x03\x04',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '\xff\xfe',
      '<?xml ',
      '\t\x08\x10\x00',
      'a,b\n',
    ].map((start) => Uint8Array.from([...start].map((c) => c.charCodeAt(0))))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 900 }), async (start, noise) => {
        const bytes = bufferOf(Uint8Array.from([...start, ...noise]))
        const answer = await readBytes(bytes, () => undefined).catch((error) => error)
        expect(answer instanceof Refused || answer instanceof NeedsReader || answer.format).toBeTruthy()
        if (answer instanceof NeedsReader) expect(await readElsewhere(bytes)).toBeTypeOf('object')
      }),
      { numRuns: 1000 },
    )
  })

  test('any change to the XML of a sheet gives an answer or a refusal', async () => {
    const xml = `<worksheet xmlns="${main}"><sheetData>${people}</sheetData></worksheet>`
    const odd = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      '&',
      ';',
      '&#0;',
      '&#x110000;',
      '<![CDATA[',
      '<!--',
      '\0',
      'r="-1"',
    )
    await fc.assert(
      fc.asyncProperty(fc.nat(xml.length), fc.nat(9), odd, async (at, cut, put) => {
        const changed = xml.slice(0, at) + put + xml.slice(at + cut)
        const data = buildXlsx({ sheets: [{ xml: changed, wholePart: true }] }, 0)
        const answer = await readBytes(data, () => undefined).catch((error) => error)
        expect(answer instanceof Refused || answer.format).toBeTruthy()
      }),
      { numRuns: 300 },
    )
  })
})

describe('stopping', () => {
  test('a cancelled reading answers at once', async () => {
    const stop = new AbortController()
    const big = oneSheet(`<row><c><v>1</v></c></row>`.repeat(190_000))
    const reading = readWorkbookWith(elsewhere, big, 'file', { signal: stop.signal, onProgress: () => stop.abort() })
    setTimeout(() => stop.abort(), 30)
    expect(await reading).toEqual({ refused: { code: 'cancelled' } })
    expect(await readWorkbookWith(elsewhere, big, 'file', { signal: stop.signal })).toEqual({
      refused: { code: 'cancelled' },
    })
  })

  test('a hidden window that fails is a refusal', async () => {
    const failing = { ...elsewhere, read: () => Promise.reject(new Error('gone')) }
    const data = bufferOf(oleWith('Root Entry', 'Workbook'))
    expect(await readWorkbookWith(failing, data, 'x.xls')).toEqual({ refused: { code: 'unreadable' } })
  })
})

describe('text without end', () => {
  test('in one line is refused before it is text, whatever it is written in', async () => {
    const line = new Uint8Array(3 * limits.row + 2).fill(65)
    expect(await refusalFor(line)).toEqual({ code: 'tooLarge' })
    // Old Macs end a line with a carriage return alone.
    line[1000] = 13
    line[3 * limits.row] = 13
    expect(await refusalFor(line)).toEqual({ code: 'tooLarge' })
    const lines = asText('姓名,护照号\n'.repeat(10_000))
    expect((await workbookOf(lines)).sheets[0]?.rows).toHaveLength(10_000)
  })

  test('in fields of one line is refused; a million are read as far as a sheet has columns', async () => {
    expect(await refusalFor(asText(','.repeat(2_000_001)))).toEqual({ code: 'tooLarge' })
    const [sheet] = (await workbookOf(asText(`${'a,'.repeat(1_000_000)}\n`))).sheets
    expect(sheet?.rows[0]).toHaveLength(limits.columns)
  })
})

test('tables in each other are read as deep as a page has them, and refused before they are parsed beyond', async () => {
  const nested = (depth: number) => `<html>${'<table><tr><td>'.repeat(depth)}姓名${'</table>'.repeat(depth)}`
  expect((await workbookOf(asText(nested(20)))).sheets[0]?.rows).toEqual([['姓名']])
  expect(await refusalFor(asText(nested(201)))).toEqual({ code: 'tooLarge' })
  // One below the other is not in each other.
  const many = '<table><tr><td>姓名</table>'.repeat(2_000)
  expect((await workbookOf(asText(many))).sheets[0]?.rows.filter((row) => row.length > 0)).toHaveLength(2_000)
})
