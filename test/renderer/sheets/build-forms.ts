/** Small forms as Word and Excel write them, part by part. */
import { asBytes, writeParts } from '../../../renderer/sheets/package-parts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const file = async (parts: Record<string, string>) =>
  new Uint8Array(
    await writeParts(new Map(Object.entries(parts).map(([name, text]) => [name, asBytes(`${xml}${text}`)]))),
  )

const types = (overrides: [part: string, type: string][]) =>
  `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
    .map(
      ([part, type]) =>
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    )
    .join('')}</Types>`
const relations = (all: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="${packages}/relationships">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** Runs of a paragraph; several make one text that Word has cut up. */
export const paragraph = (...runs: string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r><w:proofErr w:type="spellEnd"/>`).join('')}</w:p>`
export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

/** A text document, with a header where there is one. */
export function docxForm(body: string, header = ''): Promise<Uint8Array> {
  return file({
    '[Content_Types].xml': types([
      ['word/document.xml', 'wordprocessingml.document.main'],
      ...(header ? [['word/header1.xml', 'wordprocessingml.header'] as [string, string]] : []),
    ]),
    '_rels/.rels': relations([['r1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}<w:sectPr>${header ? '<w:headerReference w:type="default" r:id="h1"/>' : ''}</w:sectPr></w:body></w:document>`,
    ...(header && {
      'word/_rels/document.xml.rels': relations([['h1', 'header', 'header1.xml']]),
      'word/header1.xml': `<w:hdr xmlns:w="${word}">${header}</w:hdr>`,
    }),
  })
}

export const cell = (place: string, text: string, style = 0) =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
export const formula = (place: string, text: string) => `<c r="${place}"><f>${text}</f><v>0</v></c>`
export const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`

interface WorkbookParts {
  /** What stands behind the rows of the first sheet. */
  after?: string
  names?: string
  /** Rows of a second sheet. */
  second?: string
  /** Shared strings. */
  strings?: string
}

/** A workbook of one sheet, `名单`, or of two. Style 1 shows a day. */
export function xlsxForm(rows: string, { after = '', names = '', second, strings }: WorkbookParts = {}) {
  return file({
    '[Content_Types].xml': types([
      ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
      ['xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'],
      ['xl/worksheets/sheet2.xml', 'spreadsheetml.worksheet'],
      ['xl/styles.xml', 'spreadsheetml.styles'],
      ['xl/sharedStrings.xml', 'spreadsheetml.sharedStrings'],
      ['xl/calcChain.xml', 'spreadsheetml.calcChain'],
    ]),
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="名单" sheetId="1" r:id="s1"/><sheet name="合计" sheetId="2" r:id="s2"/></sheets><definedNames>${names}</definedNames><calcPr calcId="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['s1', 'worksheet', 'worksheets/sheet1.xml'],
      ['s2', 'worksheet', 'worksheets/sheet2.xml'],
      ['st', 'styles', 'styles.xml'],
      ['ss', 'sharedStrings', 'sharedStrings.xml'],
      ['cc', 'calcChain', 'calcChain.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${sheets}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${sheets}">${strings ?? ''}</sst>`,
    'xl/calcChain.xml': `<calcChain xmlns="${sheets}"><c r="A1" i="1"/></calcChain>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheets}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${sheets}"><sheetData>${second ?? ''}</sheetData></worksheet>`,
  })
}
