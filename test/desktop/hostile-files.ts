/** Files made to harm, written to a folder: what each is, what it is called, and what may come of it. */
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, crc32, createDeflateRaw } from 'node:zlib'
import { type Zippable, zipSync } from 'fflate'
import { buildXlsx, main, oneSheet, xlsxParts } from '../renderer/sheets/build-xlsx'
import { root } from './harness'

export interface HostileFile {
  what: string
  file: string
  /** `read`: a table comes of it. Otherwise what the sentence says, in English. */
  wanted: 'read' | RegExp
}

const fixture = (name: string) => readFileSync(join(root, 'test/fixtures', name))
const text = (value: string) => new TextEncoder().encode(value)
const inline = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const people = `<row r="1">${inline('姓名')}${inline('护照号')}</row><row r="2">${inline('欧阳样一')}${inline('EX0000001')}</row>`
const sheetOf = (rows: string, before = '') =>
  `<?xml version="1.0"?>${before}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`
const whole = (xml: string) => buildXlsx({ sheets: [{ xml, wholePart: true }] })

/** Writes them all into `folder`. Takes a few seconds. */
export async function hostileFiles(folder: string): Promise<HostileFile[]> {
  const made: HostileFile[] = []
  const add = (what: string, name: string, bytes: ArrayBuffer | Uint8Array, wanted: HostileFile['wanted']) => {
    const file = join(folder, name)
    writeFileSync(file, new Uint8Array(bytes))
    made.push({ what, file, wanted })
  }
  const zeros = await packedZeros(1024)
  add('a gigabyte of zeros', 'bomb.xlsx', withPackedSheet(zeros, 1024 ** 3), /far more|larger/)
  add('a gigabyte that says it is 1 KB', 'lying.xlsx', withPackedSheet(zeros, 1024), /damaged|far more/)
  add('a gigabyte of OpenDocument', 'bomb.ods', odsWithPackedContent(zeros, 1024 ** 3), /far more|larger/)
  add(
    'a cell at XFD1048576',
    'corner.xlsx',
    oneSheet(`${people}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    'read',
  )
  add('1,048,576 blank rows', 'blank.xlsx', oneSheet(people + millionRows('')), 'read')
  add(
    '1,048,576 blank rows of formatted cells',
    'formatted.xlsx',
    oneSheet(people + millionRows('<c s="1"/><c s="1"/>')),
    'read',
  )
  add('1,048,576 rows repeated', 'repeated.ods', repeatedOds(), /larger|too long/)
  add('entities that contain themselves', 'cyclic.xlsx', whole(sheetOf(people, entities)), /instructions/)
  add('an entity of another file', 'external.xlsx', whole(sheetOf(people, external)), /instructions/)
  add(
    'XML a million deep',
    'deep.xlsx',
    whole(sheetOf('<a>'.repeat(1_000_000) + '</a>'.repeat(1_000_000) + people)),
    'read',
  )
  add(
    'a million merged cells',
    'merged.xlsx',
    buildXlsx({
      sheets: [
        {
          xml: `<sheetData>${people}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000_000)}</mergeCells>`,
        },
      ],
    }),
    /./,
  )
  add('a long text in every cell', 'repeated-text.xlsx', longTexts(), /larger/)
  add('90,000 parts', 'parts.xlsx', zipSync(manyParts()), /larger/)
  const sample = fixture('samples/07_study_tour_en_zh.xlsx')
  add('the first half of a workbook', 'half.xlsx', sample.subarray(0, sample.length >> 1), /end of the file is missing/)
  add('a workbook with a flipped bit', 'flipped.xlsx', flipped(sample), /damaged/)
  add('a corrupt deflate stream', 'corrupt.xlsx', corruptDeflate(), /damaged/)
  add('nothing', 'empty.xlsx', new Uint8Array(), /empty/)
  add('a picture', 'picture.xlsx', readFileSync(join(root, 'resources/icon.png')), /a picture/)
  add(
    'a web page',
    'page.xls',
    text('<html><body><table><tr><td>姓名<td>护照号<tr><td>欧阳样一<td>EX0000001</table>'),
    'read',
  )
  add(
    'a web page of 200,000 tables in each other',
    'tables.xls',
    text(`<table>${'<tr><td><table>'.repeat(200_000)}姓名`),
    /larger/,
  )
  add(
    'a web page of wide cells',
    'wide.xls',
    text(`<table>${'<tr>'.concat('<td colspan=1000 rowspan=60000>x'.repeat(60)).repeat(900)}`),
    /./,
  )
  const xls = fixture('workbooks/cells-libreoffice.xls')
  add('an xls cut short', 'half.xls', xls.subarray(0, 4096), /./)
  add('an xls of noise', 'noise.xls', noisy(xls), /./)
  add('an xls whose sectors go in a circle', 'circle.xls', circular(xls), /./)
  add(
    'an xlsb of noise',
    'noise.xlsb',
    zipSync({ 'xl/workbook.bin': randomBytes(200_000), '[Content_Types].xml': text('<a/>') }),
    /./,
  )
  add('45 MB in one line', 'line.csv', new Uint8Array(45 * 1024 * 1024).fill(65), /larger/)
  // Below the length at which a line is refused unread, so that its fields are what is too many.
  add('7 MB of commas in one line', 'commas.csv', new Uint8Array(7 * 1024 * 1024).fill(44), /larger/)
  add(
    'a web page of 100,000 tables one below the other',
    'many-tables.xls',
    text('<table><tr><td>姓名</table>'.repeat(100_000)),
    /./,
  )
  add('a million columns', 'columns.csv', text(`${'a,'.repeat(1_000_000)}\n${'1,'.repeat(1_000_000)}\n`), /./)
  add(
    'a quote that nothing closes',
    'quote.csv',
    text(`姓名,护照号\n"欧阳样一,EX1\n${'样二,EX2\n'.repeat(2_000)}`),
    'read',
  )
  add('3,000,000 lines', 'lines.csv', text('姓名,护照号\n'.repeat(3_000_000)), /larger/)
  return made
}

const entities = '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>'
const external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'

const millionRows = (cells: string) =>
  Array.from({ length: 1_048_574 }, (_, i) => `<row r="${i + 3}">${cells}</row>`).join('')

function longTexts(): ArrayBuffer {
  const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`
  return oneSheet(row.repeat(3000), { strings: `<si><t>${'x'.repeat(32_000)}</t></si>` })
}

function manyParts(): Zippable {
  const parts: Zippable = {}
  for (let i = 0; i < 90_000; i++) parts[`xl/${i}.xml`] = [new Uint8Array(), { level: 0 }]
  return parts
}

function repeatedOds(): Uint8Array {
  const cell = '<table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="1000"/>'
  const content = `<office:document-content xmlns:office="o" xmlns:table="t"><office:body><office:spreadsheet><table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
  return zipSync({ mimetype: text('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': text(content) })
}

function flipped(bytes: Uint8Array): Uint8Array {
  // In the middle of what the first deflated part of more than a few bytes holds.
  const at = bytes.length >> 2
  return bytes.slice().with(at, (bytes[at] as number) ^ 0x10)
}

function corruptDeflate(): Uint8Array {
  const bytes = new Uint8Array(oneSheet(people.repeat(500)))
  const name = text('xl/worksheets/sheet1.xml')
  const at = bytes.findIndex((_, i) => name.every((byte, k) => bytes[i + k] === byte)) + name.length
  return bytes.fill(0xff, at + 4, at + 40)
}

function noisy(xls: Uint8Array): Uint8Array {
  const noise = xls.slice()
  for (let at = 1024; at < noise.length; at += 7) noise[at] = (noise[at] as number) ^ (at % 251)
  return noise
}

/** Every sector of the allocation table names itself as the next. */
function circular(xls: Uint8Array): Uint8Array {
  const bytes = xls.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const table = (view.getUint32(76, true) + 1) * 512
  for (let i = 0; i < 128; i++) view.setUint32(table + i * 4, i, true)
  return bytes
}

/** `megabytes` of zeros, deflated without ever holding them. */
async function packedZeros(megabytes: number): Promise<Uint8Array> {
  const deflate = createDeflateRaw({ level: 9 })
  const pieces: Buffer[] = []
  deflate.on('data', (piece: Buffer) => pieces.push(piece))
  const block = Buffer.alloc(1024 * 1024)
  const packedOnce = async () => {
    pieces.length = 0
    deflate.write(block)
    await new Promise<void>((done) => deflate.flush(constants.Z_FULL_FLUSH, () => done()))
    return Buffer.concat(pieces)
  }
  await packedOnce()
  const one = await packedOnce()
  return Buffer.concat([...Array.from({ length: megabytes }, () => one), Buffer.of(3, 0)])
}

const withPackedSheet = (packed: Uint8Array, size: number) =>
  withPacked(xlsxParts({ sheets: [{ xml: '' }] }), 'xl/worksheets/sheet1.xml', packed, size)
const odsWithPackedContent = (packed: Uint8Array, size: number) => withPacked({}, 'content.xml', packed, size)

/** An archive of stored parts and one that is deflated already, of the size it says. */
function withPacked(parts: Record<string, Uint8Array>, name: string, packed: Uint8Array, size: number): Uint8Array {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  const all = { ...parts, [name]: packed }
  for (const [path, bytes] of Object.entries(all)) {
    const isPacked = path === name
    const head = Buffer.alloc(40)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(isPacked ? 8 : 0, 4)
    head.writeUInt32LE(isPacked ? 0 : crc32(bytes), 10)
    head.writeUInt32LE(bytes.length, 14)
    head.writeUInt32LE(isPacked ? size : bytes.length, 18)
    head.writeUInt16LE(Buffer.byteLength(path), 22)
    head.writeUInt32LE(offset, 36)
    local.push(Buffer.from('PK\x03\x04'), head.subarray(0, 26), Buffer.from(path), Buffer.from(bytes))
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), head, Buffer.from(path))
    offset += 30 + Buffer.byteLength(path) + bytes.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(all).length, 8)
  end.writeUInt16LE(Object.keys(all).length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, ...directory, end])
}
