/** What a value becomes in a cell of a written sheet, so that the import reads the same value back. */
import type { Cell } from '../import/grid'
import { countryName } from '../model/country-names'
import { isWholeDate } from '../model/dates'
import type { EnumValue, Language } from '../model/define'
import { isGroup } from '../model/paths'
import { firstPart, type SheetColumn } from '../model/sheet-layout'
import { answerCells, flagCells, guarded, joinEntries } from '../model/sheet-text'

/** The name of a record that a value of this column refers to. */
export type NameOf = (id: string, column: SheetColumn) => string

/** The cell of a record or item in a column. */
export function cellOf(holder: unknown, column: SheetColumn, language: Language, nameOf: NameOf): Cell {
  const value = valueAtSteps(holder, column.steps)
  if (value === undefined || value === null)
    return isPending(holder, column) ? answerCell('pending', column, language) : null
  if (value === 'none' && !column.field.values?.none) return answerCell('none', column, language)
  if (!column.many) return one(value, column, language, nameOf)
  const entries = (Array.isArray(value) ? value : [value]).map((entry) => textOf(one(entry, column, language, nameOf)))
  return joinEntries(entries, language)
}

/** A word for the answer that is no word of the list the column chooses from. */
function answerCell(answer: 'none' | 'pending', { field }: SheetColumn, language: Language): string {
  const taken = Object.values(field.values ?? {}).flatMap(({ en, zh }) => [en, zh])
  return answerCells[answer][language].find((word) => !taken.includes(word)) ?? ''
}

function one(value: unknown, column: SheetColumn, language: Language, nameOf: NameOf): Cell {
  switch (column.kind) {
    case 'number':
      return typeof value === 'number' ? value : String(value)
    case 'flag':
      return typeof value === 'boolean' ? flagCells[value ? 'yes' : 'no'][language] : String(value)
    case 'date':
    case 'partialDate':
      return dateCell(String(value))
    case 'enum':
    case 'state':
      return enumWord(column.field.values ?? {}, String(value), language)
    case 'country':
      return countryName(String(value), language)
    case 'reference':
      return nameOf(String(value), column)
    case 'phone':
    case 'email':
    case 'url':
      return String(value)
    default:
      return isGroup(value) ? JSON.stringify(value) : guarded(String(value))
  }
}

/** Spreadsheets know no day before 1900 and no month without a day: those stay text. */
function dateCell(date: string): Cell {
  return isWholeDate(date) && date > '1900-03-01' ? { date } : date
}

/** The word of a value; its key where another value of the list has the same word. */
export function enumWord(values: Readonly<Record<string, EnumValue>>, key: string, language: Language): string {
  const word = values[key]?.[language]
  if (word === undefined) return key
  const shared = Object.entries(values).some(([other, { en, zh }]) => other !== key && (en === word || zh === word))
  return shared ? key : word
}

function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return 'date' in cell ? cell.date : cell.text
  return String(cell)
}

export function valueAtSteps(holder: unknown, steps: readonly string[]): unknown {
  let value = holder
  for (const step of steps) {
    if (!isGroup(value) || !Object.hasOwn(value, step)) return undefined
    value = value[step]
  }
  return value
}

/** Said to be on its way: the part itself, or, in its first column, the whole field. */
function isPending(holder: unknown, { steps, depth, field, kind }: SheetColumn): boolean {
  const part = steps.length > depth ? steps[steps.length - 1] : undefined
  const name = steps[depth - 1] ?? ''
  const group = valueAtSteps(holder, steps.slice(0, depth - 1))
  const whole = valueAtSteps(group, ['pending', name]) === true
  if (part === undefined) return whole && kind !== 'state'
  if (valueAtSteps(group, [name, 'pending', part]) === true) return true
  return whole && part === firstPart(field)
}
