/** How the sheets of what is missing are set up in a file. */
import type { SheetHead } from '@shared/export/planned-sheet'
import type { MissingSheet } from '@shared/summary/missing-workbook'

/** Names of sheets: 31 characters, without the marks that spreadsheets refuse, no two alike. */
function sheetNames(names: readonly string[]): string[] {
  const used = new Set<string>()
  return names.map((given) => {
    const plain =
      given
        .replace(/[[\]*?\\/:：']/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || '1'
    let name = plain.slice(0, 31)
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${plain.slice(0, 28)} ${n}`
    used.add(name.toLowerCase())
    return name
  })
}

const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character > '⺀' ? 2 : 1), 4)

/** The sheets as the writer takes them. */
export function missingHeads(sheets: readonly MissingSheet[]): SheetHead[] {
  const names = sheetNames(sheets.map(({ name }) => name))
  return sheets.map(({ headings, asks, rows }, at) => ({
    name: names[at] ?? '',
    headings,
    columns: headings.map((heading, column) => {
      const longest = Math.max(widthOf(heading), ...rows.map((row) => widthOf(row[column] ?? '')))
      return {
        width: Math.min(40, Math.max(asks[column] ? 20 : 12, longest)),
        holds: 'text',
        asks: asks[column] ?? false,
      }
    }),
  }))
}
