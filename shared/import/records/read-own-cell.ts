/** What a cell under one of the program's own columns means: to the letter where it stands as written, else as people type it. */
import { countryOf } from '../../model/country-names'
import { isPartialDate } from '../../model/dates'
import type { SheetColumn } from '../../model/sheet-layout'
import { answerIn, flagCells, splitEntries, unguarded } from '../../model/sheet-text'
import type { Value } from '../contract'
import type { Cell } from '../grid'
import type { ColumnContext, ReadCell } from '../values/context'
import { readCell } from '../values/read-cell'
import { readLostDigits } from '../values/read-identifier'
import { foldWord, rawText, tidyText } from '../values/tidy'

const nothing: ReadCell = { state: 'unknown', findings: [] }
const says = (value: Value): ReadCell => ({ value, state: 'said', findings: [] })

/**
 * Reads a cell. `exact`: the sheet is as the program wrote it, so that texts are kept to the letter.
 * @param context how the column is read where a cell is not as the program writes it
 */
export function readOwnCell(cell: Cell, column: SheetColumn, context: ColumnContext, exact: boolean): ReadCell {
  const text = textOf(cell)
  if (text.trim() === '') return nothing
  // A column's own words come first: No answers a question here, and does not say that there is none.
  const word = column.kind === 'flag' ? flagOf(text) : oneOfList(text, column)
  if (word !== null && !column.many) return says(word)
  const answer = unguarded(text) === null ? answerIn(text) : null
  if (answer === 'unknown') return nothing
  if (answer === 'pending')
    return {
      state: 'pending',
      findings: [{ code: 'placeholderText', severity: 'warning', field: column.key, values: { value: text } }],
    }
  if (answer === 'none') return canBeNone(column) ? { value: 'none', state: 'none', findings: [] } : nothing
  return column.many ? readMany(text, column, context, exact) : readOne(cell, column, context, exact)
}

/** "None" answers what is said in words, and lists. */
function canBeNone({ kind, many }: SheetColumn): boolean {
  return many || kind === 'text' || kind === 'note' || kind === 'enum'
}

function readMany(text: string, column: SheetColumn, context: ColumnContext, exact: boolean): ReadCell {
  const values: string[] = []
  const numbers: number[] = []
  const read: ReadCell = { state: 'unknown', findings: [] }
  for (const entry of entriesOf(text, column)) {
    const { value, findings } = readOne(entry, column, context, exact)
    read.findings.push(...findings)
    if (typeof value === 'number') numbers.push(value)
    else if (value !== undefined) values.push(String(value))
  }
  if (numbers.length > 0) return { ...read, value: numbers.map(String), state: 'said' }
  return values.length > 0 ? { ...read, value: values, state: 'said' } : read
}

/** Entries as the program separates them; where that gives no words of a closed list, as people separate them. */
function entriesOf(text: string, column: SheetColumn): string[] {
  const entries = splitEntries(text)
  if (column.kind !== 'enum' && column.kind !== 'country') return entries
  return entries.flatMap((entry) => (isKnown(entry, column) ? [entry] : entry.split(/\s*[、,，/]\s*/).filter(Boolean)))
}

function isKnown(entry: string, column: SheetColumn): boolean {
  return column.kind === 'country' ? countryOf(entry, false) !== null : oneOfList(entry, column) !== null
}

function readOne(cell: Cell, column: SheetColumn, context: ColumnContext, exact: boolean): ReadCell {
  const written = textOf(cell)
  const text = unguarded(written) ?? written
  switch (column.kind) {
    case 'number':
      if (typeof cell === 'number') return says(cell)
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text.trim()) ? says(Number(text)) : readCell(text, context)
    case 'date':
    case 'partialDate':
      if (cell !== null && typeof cell === 'object' && 'date' in cell) return says(cell.date)
      return isPartialDate(text.trim()) ? says(text.trim()) : readCell(cell, context)
    case 'flag': {
      const flag = flagOf(text)
      return flag === null ? readCell(cell, context) : says(flag)
    }
    case 'enum':
    case 'state': {
      const word = oneOfList(text, column)
      return word === null ? readCell(text, context) : says(word)
    }
    case 'country': {
      const code = countryOf(text, /nationality/i.test(column.key))
      return code === null ? readCell(text, context) : says(code)
    }
    case 'phone':
      return /^\+[1-9]\d{5,14}(?:;ext=\d+)?$/.test(text) ? says(text) : readCell(text, context)
    case 'email':
    case 'url':
      return exact ? says(text) : readCell(text, context)
    case 'dateRange':
      return readCell(cell, context)
    case 'reference':
      return says(text.trim())
    default:
      return (
        (exact && typeof cell === 'string' ? null : readLostDigits(cell, column.key)) ??
        says(exact ? text : tidyText(text))
      )
  }
}

function textOf(cell: Cell): string {
  return cell !== null && typeof cell === 'object' && 'date' in cell ? cell.date : rawText(cell)
}

function flagOf(text: string): boolean | null {
  for (const [answer, { en, zh }] of Object.entries(flagCells)) if (text === en || text === zh) return answer === 'yes'
  return null
}

/** The key of a word of a closed list, by its labels and by itself; a word of two values means none of them. */
function oneOfList(text: string, { kind, field }: SheetColumn): string | null {
  if (kind !== 'enum' && kind !== 'state') return null
  const folded = foldWord(text)
  const values = Object.entries(field.values ?? {})
  const meant = values.filter(([, { en, zh }]) => foldWord(en) === folded || foldWord(zh) === folded)
  if (meant.length === 1) return meant[0]?.[0] ?? null
  return values.find(([key]) => key === text.trim())?.[0] ?? null
}
