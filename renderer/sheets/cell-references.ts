/** References to cells, as formulas and ranges write them, moved to where their rows went. */

/** Where the rows of a sheet went: a row may have become several. */
export interface RowMoves {
  /** The first and the last row that a row became. */
  first(row: number): number
  last(row: number): number
}

/** Letters of a column to its number, A is 1. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

export function columnLetters(number: number): string {
  const rest = (number - 1) % 26
  const before = Math.floor((number - 1) / 26)
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + rest)
}

/** `B5` in its parts; null for what is none. */
export function cellParts(reference: string): { column: string; row: number } | null {
  const [, column, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? []
  return column && row ? { column, row: Number(row) } : null
}

/** A range such as `A5:H5`, `5:5` or `B5`, stretched over everything that its rows became. */
export function movedRange(range: string, moves: RowMoves): string {
  return range
    .split(' ')
    .map((one) => {
      const [from = '', to] = one.split(':')
      const begin = withRow(from, (row) => moves.first(row))
      return to === undefined
        ? stretched(
            begin,
            withRow(from, (row) => moves.last(row)),
          )
        : `${begin}:${withRow(to, (row) => moves.last(row))}`
    })
    .join(' ')
}

const stretched = (begin: string, end: string) => (begin === end ? begin : `${begin}:${end}`)

/** The row of a reference replaced; what has none (`$A`) stays. */
function withRow(reference: string, move: (row: number) => number): string {
  return reference.replace(/(\d+)$/, (row) => String(move(Number(row))))
}

/** Quoted text, names of sheets, ranges and cells; words that only look like cells (LOG10, A1B) are left alone. */
const piece =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}|\$?\d{1,7}(?=:))(?::(\$?[A-Z]{1,3}\$?\d{1,7}|\$?\d{1,7}))?(?![\p{L}\p{N}_(.])|[\p{L}_][\p{L}\p{N}_.]*/giu

/** A cell that such a function is given alone stands for all that its row became. */
const gathers = /(?:\b(?:SUM|AVERAGE|COUNT|COUNTA|MIN|MAX|PRODUCT)\(|\bSUBTOTAL\(\d+\s*,|[(,]\s*)\s*$/i
const inGathering = /\b(?:SUM|AVERAGE|COUNT|COUNTA|MIN|MAX|PRODUCT|SUBTOTAL)\([^()]*$/i

/** @param movesOf the moves of a sheet by its name; null: the sheet the formula stands in */
export function movedFormula(formula: string, movesOf: (sheet: string | null) => RowMoves | undefined): string {
  return formula.replace(piece, (whole: string, sheet?: string, from?: string, to?: string, ...more: unknown[]) => {
    if (from === undefined) return whole
    const name = sheet === undefined ? null : sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'")
    const moves = movesOf(name)
    if (!moves) return whole
    const begin = withRow(from, (row) => moves.first(row))
    if (to !== undefined) return `${sheet ?? ''}${begin}:${withRow(to, (row) => moves.last(row))}`
    const at = more.find((each) => typeof each === 'number') as number
    const before = formula.slice(0, at)
    const alone = gathers.test(before) && inGathering.test(before) && /^\s*[),]/.test(formula.slice(at + whole.length))
    const end = withRow(from, (row) => moves.last(row))
    return `${sheet ?? ''}${alone ? stretched(begin, end) : begin}`
  })
}

/** A formula as it reads `down` rows and `right` columns away: references without $ move with it. */
export function shiftedFormula(formula: string, down: number, right: number): string {
  const moved = (reference: string) =>
    reference.replace(/^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i, (_, fixed, column, held, row) => {
      const letters = fixed ? column : columnLetters(Math.max(1, columnNumber(column) + right))
      return `${fixed}${letters}${held}${held ? row : Math.max(1, Number(row) + down)}`
    })
  return formula.replace(piece, (whole, sheet: string | undefined, from: string | undefined, to: string | undefined) =>
    from === undefined ? whole : `${sheet ?? ''}${moved(from)}${to === undefined ? '' : `:${moved(to)}`}`,
  )
}
