import type { Grid, Workbook } from '@shared/import/grid'
import type { OnRows } from './grid-rows'
import { limits } from './limits'
import { NeedsReader, Refused } from './refused'
import { savedDay } from './saved-day'
import { type SheetPart, workbookParts } from './xlsx-parts'
import { gridOf, SheetXml } from './xlsx-sheet'
import { SharedStrings } from './xlsx-strings'
import { Styles } from './xlsx-styles'
import { readXml, type XmlHandler } from './xml'
import { partText, type ZipEntry } from './zip'

/** Takes rows of a sheet, by its place in the workbook. */
export type OnSheetRows = (sheet: number, ...rows: Parameters<OnRows>) => void

/** Told how many bytes of how many are done. */
export type OnBytes = (done: number, total: number) => void

/**
 * Reads a workbook from the bytes of its archive. Throws `Refused`, or `NeedsReader` where the archive is sound and its
 * workbook is not where it should be.
 */
export async function readXlsx(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  onBytes: OnBytes,
  onRows?: OnSheetRows,
): Promise<Workbook> {
  const parts = await workbookParts(bytes, entries)
  if (!parts || parts.sheets.length === 0) throw new NeedsReader()
  const sizes = [parts.strings, parts.styles, ...parts.sheets.map((sheet) => sheet.part)].map(
    (part) => entries.get(part ?? '')?.size ?? 0,
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let before = 0
  const read = async (part: string | undefined, handler: XmlHandler) => {
    const pieces = part && (await partText(bytes, entries, part))
    if (pieces) await readXml(pieces, handler, (done) => onBytes(before + done, total))
    before += entries.get(part ?? '')?.size ?? 0
  }
  const shared = new SharedStrings()
  const styles = new Styles()
  await read(parts.strings, shared)
  await read(parts.styles, styles)
  const context = { strings: shared.strings, styles: styles.shownAs(), date1904: parts.date1904 }
  const sheets: Grid[] = []
  if (parts.sheets.some((sheet) => !entries.has(sheet.part))) throw new Refused('corrupt')
  for (const [i, sheet] of parts.sheets.slice(0, limits.sheets).entries()) {
    const handler = new SheetXml(context, onRows && ((from, rows) => onRows(i, from, rows)))
    sheets.push(await readSheet(sheet, handler, read))
  }
  const saved = await savedDay(bytes, entries, 'docProps/core.xml')
  return { format: 'xlsx', encoding: null, delimiter: null, ...(saved && { saved }), sheets }
}

type ReadPart = (part: string, handler: XmlHandler) => Promise<void>

async function readSheet(sheet: SheetPart, handler: SheetXml, read: ReadPart): Promise<Grid> {
  try {
    await read(sheet.part, handler)
  } catch (error) {
    // Beyond a long blank stretch only the merges are still wanted; a million blank rows may look like a bomb there.
    if (!(handler.grid.full && error instanceof Refused && error.refusal.code === 'bomb')) throw error
  }
  handler.grid.end()
  return gridOf(handler, sheet.name, sheet.hidden)
}
