/** Writes workbooks by hand, so that every oddity of real and hostile ones can be made. */
import { strToU8, type Zippable, zipSync } from 'fflate'

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface Parts {
  /** Content of `<worksheet>`, or the whole part where it starts with `<`+`?`. */
  sheets: { name?: string; state?: string; xml: string; wholePart?: boolean }[]
  strings?: string
  styles?: string
  workbookPr?: string
  /** Further or replacing parts by name. */
  more?: Record<string, string | Uint8Array>
}

export function xlsxParts({ sheets, strings, styles, workbookPr = '', more = {} }: Parts): Record<string, Uint8Array> {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${main}" xmlns:r="${office}">${workbookPr}<sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${sheets
      .map(
        (_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        '',
      )}${strings === undefined ? '' : `<Relationship Id="s" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/>`}${
      styles === undefined ? '' : `<Relationship Id="t" Type="${office}/styles" Target="styles.xml"/>`
    }</Relationships>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
  }
  sheets.forEach(({ xml, wholePart }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = wholePart ? xml : `<worksheet xmlns="${main}">${xml}</worksheet>`
  })
  return Object.fromEntries(
    Object.entries({ ...parts, ...more }).map(([name, part]) => [
      name,
      typeof part === 'string' ? strToU8(part) : part,
    ]),
  )
}

export function buildXlsx(parts: Parts, level: 0 | 6 | 9 = 6): ArrayBuffer {
  const zippable: Zippable = Object.fromEntries(
    Object.entries(xlsxParts(parts)).map(([name, part]) => [name, [part, { level }]]),
  )
  return bufferOf(zipSync(zippable))
}

/** One sheet from the XML inside `<sheetData>`. */
export const oneSheet = (rows: string, further: Partial<Parts> = {}): ArrayBuffer =>
  buildXlsx({ sheets: [{ xml: `<sheetData>${rows}</sheetData>` }], ...further })

export const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer
