import type { OwnKind } from '../../model/own-fields'
import type { Cell } from '../grid'
import { parseDateText } from './date-text'
import { flagOf } from './read-enum'
import { hasHan, narrow, rawText, tidyText } from './tidy'

/** How the cells of a column become values of a field of the office's own. */
export interface OwnReading {
  kind: OwnKind
  /** Yes and no are written in the language of the heading. */
  chinese: boolean
}

const said = (cell: Cell) => tidyText(rawText(cell))

/**
 * What a field of the office's own holds, from all cells of its column: days, numbers, yes and no, one of a few words,
 * else text. Leading noughts make a number a text.
 * @param known what the office said the field holds
 */
export function ownReading(cells: readonly Cell[], heading: string, known?: OwnKind): OwnReading {
  const chinese = hasHan(heading) || !/[a-z]/i.test(heading)
  if (known) return { kind: known, chinese }
  const filled = cells.filter((cell) => said(cell) !== '')
  const all = (test: (cell: Cell) => boolean) => filled.length > 0 && filled.every(test)
  const words = new Set(filled.map(said))
  const kind: OwnKind = all((cell) => dayOf(cell) !== null)
    ? 'date'
    : // One x is a letter; three are a choice between two.
      filled.length >= 3 && all((cell) => flagOf(said(cell)) !== null && !/^\d+$/.test(said(cell)))
      ? 'flag'
      : all((cell) => numberOf(cell) !== null)
        ? 'number'
        : filled.length >= 8 && words.size <= Math.min(8, filled.length / 3)
          ? 'choice'
          : 'text'
  return { kind, chinese }
}

function dayOf(cell: Cell): string | null {
  if (cell !== null && typeof cell === 'object' && 'date' in cell) return cell.date.slice(0, 10)
  const written = said(cell)
  // A bare number is a number, and 2024 a year of something.
  if (typeof cell === 'number' || /^\d+(?:\.\d+)?$/.test(written)) return null
  const read = parseDateText(written, { order: 'DMY', century: (two) => (two > 50 ? 1900 : 2000) + two })
  return read?.is === 'date' ? read.date : null
}

function numberOf(cell: Cell): string | null {
  const written = narrow(said(cell)).replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(written) ? written : null
}

/** What a text means in a field of that name and kind; '' for a blank one, null where it is none of the kind. */
export const ownText = (text: string, name: string, kind: OwnKind): string | null =>
  ownValue(text, ownReading([], name, kind))

/** The value as it is kept; '' for a blank cell, null for what is none of the kind. */
export function ownValue(cell: Cell, { kind, chinese }: OwnReading): string | null {
  const written = said(cell)
  if (written === '') return ''
  if (kind === 'date') return dayOf(cell)
  if (kind === 'number') return numberOf(cell)
  if (kind !== 'flag') return written
  const flag = flagOf(written)
  if (flag === null) return null
  return chinese ? (flag ? '是' : '否') : flag ? 'Yes' : 'No'
}
