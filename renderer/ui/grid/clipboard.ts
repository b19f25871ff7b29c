/** Cells as spreadsheets put them on the clipboard and take them from it. */

const needsQuotes = /["\t\r\n]/

/** Rows of cells as lines of text with tabs between; cells with tabs or lines in quotation marks, as Excel does. */
export function toTabbed(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n')
}

/** Rows of cells of a text with tabs; lines and tabs inside quotation marks belong to their cell. */
export function fromTabbed(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let at = 0
  const end = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '"' && cell === '') {
      const closing = closingQuote(text, at)
      if (closing !== null) {
        cell = text.slice(at + 1, closing).replaceAll('""', '"')
        at = closing + 1
        continue
      }
    }
    if (character === '\t') end()
    else if (character === '\n') {
      end()
      rows.push([])
    } else if (character !== '\r') cell += character
    at += 1
  }
  end()
  // Excel ends the last line too.
  if (rows.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop()
  return rows
}

/** Where the quoted cell that begins at `from` ends; null: the quotation mark is a letter like any other. */
function closingQuote(text: string, from: number): number | null {
  let at = from + 1
  for (;;) {
    at = text.indexOf('"', at)
    if (at < 0) return null
    if (text.charAt(at + 1) !== '"') break
    at += 2
  }
  const next = text.charAt(at + 1)
  return next === '' || next === '\t' || next === '\n' || next === '\r' ? at : null
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The same cells as a table, for programs that take one; digits stay digits in a spreadsheet. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<td style="mso-number-format:'\\@'">${escaped(text).replaceAll('\n', '<br>')}</td>`
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
}
