/** Files to read, made by no code of the program: a workbook as Excel writes it, and a csv in GB18030. */
import { strToU8, zipSync } from 'fflate'
import { headings, inventedRow, inventedTexts } from './invented-rows.mjs'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const extension = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A workbook with shared strings, styles and every reference written out; `title` stands above the headings. */
export function workbookOf(rows, title, rowAt = inventedRow) {
  const shared = new Map()
  let uses = 0
  const stringAt = (text) => {
    uses++
    const known = shared.get(text)
    if (known !== undefined) return known
    shared.set(text, shared.size)
    return shared.size - 1
  }
  const lines = title === undefined ? [] : [rowXml(1, [title], stringAt)]
  lines.push(rowXml(lines.length + 1, headings, stringAt))
  for (let i = 0; i < rows; i++) lines.push(rowXml(lines.length + 1, rowAt(i), stringAt))
  const range = `A1:T${lines.length}`
  const sheet = `${start}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:x14ac="${extension}"><dimension ref="${range}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.4"/><sheetData>${lines.join('')}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
  const strings = [...shared.keys()].map((text) => `<si><t>${text}</t></si>`).join('')
  const parts = {
    '[Content_Types].xml': `${start}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${start}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${start}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${start}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${start}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${start}<sst xmlns="${main}" count="${uses}" uniqueCount="${shared.size}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': sheet,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6 })
}

function rowXml(number, cells, stringAt) {
  const written = cells.map((cell, i) => {
    const place = `${String.fromCharCode(65 + i)}${number}`
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
    if (typeof cell === 'object') return `<c r="${place}" s="1"><v>${cell.serial}</v></c>`
    return cell === '' ? '' : `<c r="${place}" t="s"><v>${stringAt(cell)}</v></c>`
  })
  return `<row r="${number}" spans="1:20" x14ac:dyDescent="0.25">${written.join('')}</row>`
}

/** Comma-separated text in GB18030, as Excel saves it in China. */
export function gb18030CsvOf(rows) {
  const encode = gb18030Encoder()
  const lines = [headings.join(',')]
  for (let i = 0; i < rows; i++) lines.push(inventedTexts(i).join(','))
  return encode(`${lines.join('\r\n')}\r\n`)
}

function gb18030Encoder() {
  const decoder = new TextDecoder('gb18030')
  const pairs = new Map()
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && !pairs.has(character)) pairs.set(character, (lead << 8) | trail)
    }
  }
  return (text) => {
    const bytes = new Uint8Array(text.length * 2)
    let at = 0
    for (const character of text) {
      const pair = character < '\x80' ? undefined : pairs.get(character)
      if (pair === undefined) bytes[at++] = character.charCodeAt(0)
      else {
        bytes[at++] = pair >> 8
        bytes[at++] = pair & 0xff
      }
    }
    return bytes.slice(0, at)
  }
}
