import type { Cell } from '@shared/import/grid'
import type { Language } from '@shared/model/define'
import { showCell } from './show-cell'

const perLetter = 7.4
const padding = 22
const narrowest = 56
const widest = 220
const looked = 60

/** Small Latin letters a text is wide; a capital is a little wider, a Chinese character as wide as two. */
function lettersOf(text: string): number {
  let letters = 0
  for (const character of text)
    letters += character > '\u2e7f' || character === '·' ? 1.8 : character >= 'A' && character <= 'Z' ? 1.25 : 1
  return letters
}

/** Pixels for each of the first `count` columns, by the cells of the first rows of the list, `from` to `to` (0-based). */
export function columnWidths(
  rows: ReadonlyMap<number, Cell[]>,
  from: number,
  to: number,
  count: number,
  language: Language,
): number[] {
  const letters = new Array<number>(count).fill(0)
  for (let row = from; row <= Math.min(to, from + looked); row++) {
    rows
      .get(row)
      ?.slice(0, count)
      .forEach((cell, column) => {
        letters[column] = Math.max(letters[column] ?? 0, lettersOf(showCell(cell, language)))
      })
  }
  return letters.map((many) => Math.round(Math.max(narrowest, Math.min(widest, many * perLetter + padding))))
}
