/** Writes sheets that are laid out as pages: titles over all columns, borders, repeated headings, numbered pages. */
import { columnLetters } from './cell-references'
import { rawText } from './xml-tree'
import { ZipWriter } from './zip-writer'

export interface SheetCell {
  value: string | number | { date: string }
  /** Place in `look`. */
  style: number
}

export interface PageSheet {
  name: string
  /** In characters. */
  widths: readonly number[]
  rows: readonly { cells: readonly (SheetCell | null)[]; height?: number }[]
  merges: readonly string[]
  landscape: boolean
  /** Row that stands again on every page, from 1. */
  heading?: number
  /** Last row of a table that can be filtered by its heading. */
  filterTo?: number
}

export interface PageSetup {
  /** Set in a Song face: long Chinese text on office paper. */
  song: boolean
  footer: { about: string; notes: readonly string[]; page: string }
}

/** Cell styles by their place in the workbook. */
export const look = {
  plain: 0,
  title: 1,
  about: 2,
  facts: 3,
  right: 4,
  heading: 5,
  cell: 6,
  end: 7,
  center: 8,
  date: 9,
  missing: 10,
  group: 11,
  total: 12,
  totalEnd: 13,
  empty: 14,
  grouped: 15,
} as const

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Names that Word and Excel know in China; elsewhere they take the nearest they have. */
const faces = { song: { text: '宋体', title: '黑体' }, latin: { text: 'Calibri', title: 'Calibri' } }

function stylesXml(song: boolean): string {
  const { text, title } = faces[song ? 'song' : 'latin']
  const font = (name: string, size: number, more = '') =>
    `<font>${more}<sz val="${size}"/><name val="${name}"/><family val="${song ? 3 : 2}"/>${song ? '<charset val="134"/>' : ''}</font>`
  const fonts = [
    font(text, 10.5),
    font(title, 16, '<b/>'),
    font(text, 10.5, '<b/>'),
    font(text, 10.5, '<i/>').replace('<sz', '<color rgb="FF9A5B00"/><sz'),
  ]
  const fill = (color: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/></patternFill></fill>`
  const line = (side: string) => `<${side} style="thin"><color rgb="FF8FA3B3"/></${side}>`
  const box = `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`
  const xf = (parts: { font?: number; fill?: number; border?: number; format?: number; at: string; text?: boolean }) =>
    `<xf numFmtId="${parts.format ?? (parts.text ? 49 : 0)}" fontId="${parts.font ?? 0}" fillId="${parts.fill ?? 0}" borderId="${parts.border ?? 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${parts.at} wrapText="1"/></xf>`
  const left = 'horizontal="left" vertical="center"'
  const center = 'horizontal="center" vertical="center"'
  const right = 'horizontal="right" vertical="center"'
  const formats = [
    xf({ at: left }),
    xf({ font: 1, at: center }),
    xf({ at: center }),
    xf({ at: left }),
    xf({ at: right }),
    xf({ font: 2, fill: 2, border: 1, at: center }),
    xf({ border: 1, at: left }),
    xf({ border: 1, at: right }),
    xf({ border: 1, at: center }),
    xf({ border: 1, format: 164, at: center }),
    xf({ font: 3, border: 1, at: left }),
    xf({ font: 2, fill: 3, border: 1, at: left }),
    xf({ font: 2, border: 1, at: left }),
    xf({ font: 2, border: 1, at: right }),
    xf({ border: 1, at: center }),
    xf({ border: 1, format: 3, at: right }),
  ]
  return `${xml}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFE7EEF4')}${fill('FFF3F6F8')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${box}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

/** The bytes of a workbook with these sheets. */
export async function writePages(pages: readonly PageSheet[], setup: PageSetup): Promise<ArrayBuffer> {
  const sheets = pages.map((page, index) => ({ ...page, name: sheetName(page.name, pages.slice(0, index)) }))
  const zip = new ZipWriter()
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${sheets.map((_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet')).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      `${xml}<Relationships xmlns="${packages}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', stylesXml(setup.song)],
    ...sheets.map((sheet, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, setup)]),
  ]
  for (const [name, text] of parts) {
    const part = zip.begin(name)
    await part.write(text)
    await part.end()
  }
  return zip.finish()
}

/** As spreadsheets take it: 31 characters without some marks, none like another. */
function sheetName(name: string, before: readonly PageSheet[]): string {
  const plain = (text: string) =>
    text
      .replace(/[[\]*?\\/:：']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 31) || 'Sheet'
  const same = before.filter((each) => plain(each.name).toLowerCase() === plain(name).toLowerCase()).length
  return same === 0 ? plain(name) : `${plain(name).slice(0, 26)} ${same + 1}`
}

function workbookXml(sheets: readonly PageSheet[]): string {
  const quoted = (name: string) => rawText(`'${name.replaceAll("'", "''")}'`)
  const names = sheets.flatMap(({ name, heading, filterTo, widths }, i) => {
    if (heading === undefined) return []
    const own = [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted(name)}!$${heading}:$${heading}</definedName>`,
    ]
    if (filterTo)
      own.unshift(
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${quoted(name)}!$A$${heading}:$${columnLetters(widths.length)}$${filterTo}</definedName>`,
      )
    return own
  })
  const list = sheets.map(({ name }, i) => `<sheet name="${rawText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  return `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
}

function sheetXml(sheet: PageSheet, { footer }: PageSetup): string {
  const { widths, rows, merges, landscape, heading } = sheet
  const pane =
    heading === undefined
      ? ''
      : `<pane ySplit="${heading}" topLeftCell="A${heading + 1}" activePane="bottomLeft" state="frozen"/>`
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width.toFixed(2)}" customWidth="1"/>`,
  )
  const data = rows.map(({ cells, height }, at) => {
    const written = cells.map((cell, i) => (cell ? cellXml(cell, `${columnLetters(i + 1)}${at + 1}`) : ''))
    return `<row r="${at + 1}"${height ? ` ht="${height}" customHeight="1"` : ''}>${written.join('')}</row>`
  })
  const range = `A${heading ?? 1}:${columnLetters(widths.length)}${sheet.filterTo ?? heading ?? 1}`
  // Codes of a footer begin with &: what stands in it is doubled.
  const plain = (text: string) => text.replaceAll('&', '&&')
  const pages = footer.page.replace('{page}', '&P').replace('{pages}', '&N')
  const lines = [...footer.notes.map(plain), `${plain(footer.about)}    ${pages}`]
  const foot = `&C&8${lines.join('\n')}`
  return [
    `${xml}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData>`,
    sheet.filterTo ? `<autoFilter ref="${range}"/>` : '',
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.8" header="0.3" footer="0.35"/>',
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${rawText(foot)}</oddFooter></headerFooter></worksheet>`,
  ].join('')
}

function cellXml({ value, style }: SheetCell, place: string): string {
  if (value === '') return `<c r="${place}" s="${style}"/>`
  if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`
  if (typeof value === 'object') {
    const days = (Date.parse(`${value.date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
    return `<c r="${place}" s="${style}"><v>${days}</v></c>`
  }
  const text = rawText(value.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'))
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}
