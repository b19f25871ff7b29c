import type { Cell } from '../import/grid'
import type { SheetColumn } from '../model/sheet-layout'
import type { AnyRow } from '../model/types'

/** A sheet of an export before its rows. */
export interface SheetHead {
  name: string
  headings: string[]
  columns: HeadColumn[]
}

/** How a column of a sheet is set up: its width in characters, and what its cells are. */
export interface HeadColumn {
  width: number
  holds: 'text' | 'number' | 'date'
  /** An empty text in it is a cell for people to fill in: it stands out. */
  asks?: boolean
}

/** A sheet that is still to be filled. */
export interface Planned extends SheetHead {
  /** Rows of one record. */
  rowsOf(row: AnyRow): Cell[][]
}

const widthOfKind: Readonly<Record<string, number>> = {
  date: 12,
  partialDate: 12,
  number: 10,
  flag: 8,
  country: 14,
  phone: 18,
  email: 26,
  url: 30,
  note: 36,
  reference: 26,
}

/** A sheet with its columns set up by what they hold; null: of no field. */
export function planned(
  name: string,
  headings: string[],
  columns: readonly (SheetColumn | null)[],
  rowsOf: Planned['rowsOf'],
): Planned {
  const heads = headings.map((heading, i): HeadColumn => {
    const wide = [...heading].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 4)
    const kind = columns[i]?.kind
    const holds =
      columns[i]?.many || !kind
        ? 'text'
        : kind === 'number'
          ? 'number'
          : kind === 'date' || kind === 'partialDate'
            ? 'date'
            : 'text'
    return { width: Math.min(44, Math.max(wide, kind ? (widthOfKind[kind] ?? 18) : 22)), holds }
  })
  return { name, headings, columns: heads, rowsOf }
}

/** Names of sheets as spreadsheets take them: 31 characters, without some marks, no two alike. */
export function distinct(sheets: readonly { name: string }[]): void {
  const used = new Set<string>()
  for (const sheet of sheets) {
    const plain = sheet.name
      .replace(/[:：]/g, ' -')
      .replace(/[[\]*?\\/]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
    let name = plain.slice(0, 31)
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${plain.slice(0, 28)} ${n}`
    used.add(name.toLowerCase())
    sheet.name = name
  }
}
