import type { ExportedSheet } from '@shared/export/export-table'
import type { SheetHead } from '@shared/export/planned-sheet'
import type { Cell } from '@shared/import/grid'
import { type ZipPart, ZipWriter } from './zip-writer'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Cell styles by their place in styles.xml. */
const style = { plain: 0, heading: 1, date: 2, text: 3, asked: 4 } as const

const styles = `${xml}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF4"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2C4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF8FA3B3"/></bottom><diagonal/></border><border><left style="thin"><color rgb="FFD9C27A"/></left><right style="thin"><color rgb="FFD9C27A"/></right><top style="thin"><color rgb="FFD9C27A"/></top><bottom style="thin"><color rgb="FFD9C27A"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="3" borderId="2" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

const styleOf = { text: style.text, date: style.date, number: style.plain } as const

/** Rows between two looks at whether the archive can take more. */
const rowsAtOnce = 500

/**
 * Writes a workbook piece by piece: bold headings that stay in sight, a filter, widths, typed cells. A text stays a text
 * whatever it looks like, and nothing in a cell is ever a formula.
 */
export class XlsxWriter {
  private readonly zip = new ZipWriter()
  private readonly sheets: { head: SheetHead; part: ZipPart; rows: number }[] = []

  /** @param heads the sheets, in their order */
  static async begin(heads: readonly SheetHead[]): Promise<XlsxWriter> {
    const writer = new XlsxWriter()
    await writer.writeFrame(heads)
    for (const [i, head] of heads.entries()) {
      const part = writer.zip.begin(`xl/worksheets/sheet${i + 1}.xml`)
      writer.sheets.push({ head, part, rows: 1 })
      await part.write(sheetStart(head))
    }
    return writer
  }

  /** Adds rows, by sheet. */
  async rows(bySheet: readonly (readonly (readonly Cell[])[])[]): Promise<void> {
    for (const [i, rows] of bySheet.entries()) {
      const sheet = this.sheets[i]
      if (!sheet) continue
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        const piece = rows.slice(from, from + rowsAtOnce).map((cells) => rowXml(cells, ++sheet.rows, sheet.head))
        await sheet.part.write(piece.join(''))
      }
    }
  }

  async finish(): Promise<ArrayBuffer> {
    for (const { head, part, rows } of this.sheets) {
      await part.write(sheetEnd(head, rows))
      await part.end()
    }
    return this.zip.finish()
  }

  private async writeFrame(heads: readonly SheetHead[]): Promise<void> {
    const parts = Object.entries({
      '[Content_Types].xml': `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${heads.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
      '_rels/.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': workbookXml(heads),
      'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}/relationships">${heads.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      'xl/styles.xml': styles,
    })
    for (const [name, text] of parts) {
      const part = this.zip.begin(name)
      await part.write(text)
      await part.end()
    }
  }
}

/** A small workbook in one go. */
export async function xlsxOf(sheets: readonly ExportedSheet[]): Promise<ArrayBuffer> {
  const writer = await XlsxWriter.begin(sheets)
  await writer.rows(sheets.map(({ rows }) => rows))
  return writer.finish()
}

/** Headings are printed on every page. */
function workbookXml(heads: readonly SheetHead[]): string {
  const sheets = heads.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  const titles = heads.map(
    ({ name }, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escaped(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`,
  )
  return `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
}

function sheetStart({ headings, columns }: SheetHead): string {
  const widths = columns.map(
    ({ width, holds }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${styleOf[holds]}" customWidth="1"/>`,
  )
  const cells = headings.map(
    (heading, i) => `<c r="${letters(i)}1" s="${style.heading}" t="inlineStr"><is>${textXml(heading)}</is></c>`,
  )
  return `${xml}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1" ht="20" customHeight="1">${cells.join('')}</row>`
}

function sheetEnd({ headings }: SheetHead, rows: number): string {
  const range = `A1:${letters(headings.length - 1)}${rows}`
  // An identity card number is a text of digits on purpose: no green corners.
  return `</sheetData><autoFilter ref="${range}"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
}

function rowXml(cells: readonly Cell[], row: number, { columns }: SheetHead): string {
  let out = `<row r="${row}">`
  for (const [i, cell] of cells.entries()) {
    const place = `${letters(i)}${row}`
    if (cell === '' && columns[i]?.asks) out += `<c r="${place}" s="${style.asked}"/>`
    else if (cell !== null) out += cellXml(cell, place)
  }
  return `${out}</row>`
}

function cellXml(cell: Exclude<Cell, null>, place: string): string {
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'object' && 'date' in cell)
    return `<c r="${place}" s="${style.date}"><v>${serialOf(cell.date)}</v></c>`
  const text = typeof cell === 'string' ? cell : cell.text
  return `<c r="${place}" s="${style.text}" t="inlineStr"><is>${textXml(text)}</is></c>`
}

/** A list knows few days, and the same ones again and again. */
const serials = new Map<string, number>()
const mostSerials = 20_000

/** Days since 30 December 1899, right for every day from March 1900 on. */
function serialOf(date: string): number {
  const known = serials.get(date)
  if (known !== undefined) return known
  const serial = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
  if (serials.size < mostSerials) serials.set(date, serial)
  return serial
}

const textXml = (text: string) => `<t xml:space="preserve">${escaped(text)}</t>`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML cannot hold, or would change: control characters but tab and line feed, and two that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be written otherwise.
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same, and what XML itself means something by.
const special = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff&<>"]|_x/i
const mark = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** Such characters stand as `_x000D_`; a text that looks like such a mark is marked itself. */
function escaped(text: string): string {
  if (!special.test(text)) return text
  return text
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(unwritable, mark)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

const known: string[] = []

/** Letters of a column: 0 is A, 26 is AA. */
function letters(index: number): string {
  let name = known[index]
  if (name === undefined) {
    name = (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
    known[index] = name
  }
  return name
}
