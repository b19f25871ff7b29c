/**
 * What a text written into a cell of a list means: typed there, pasted from a spreadsheet, or given to many records. The
 * same reading as of a spreadsheet's cell under the field's heading; what is not certain is not taken.
 */
import type { ColumnContext } from '../import/values/context'
import { ownText } from '../import/values/own-values'
import { readCell } from '../import/values/read-cell'
import { type ColumnInfo, columnOf } from '../model/columns'
import type { Bilingual, FieldDef } from '../model/define'
import { enumWords } from '../model/enum-words'
import { parseChineseName, parseLatinName } from '../model/names'
import { ownFieldOfColumn } from '../model/own-fields'
import { isGroup } from '../model/paths'
import type { BilingualText, Money, Standalone } from '../model/types'
import { findingSentence } from '../rules/finding-text'
import { hasHan } from '../search/fold'
import { listWords } from '../text/lists'
import { say, type Values } from '../text/say'
import type { ListColumn } from './columns'
import { readDateText, readRangeText } from './read-date-text'
import type { RecordNames } from './record-names'
import type { ListContext } from './values'

/** A value to be written (undefined empties), an answer in its place, or why the text means nothing. */
export type TextReading = { value: unknown } | { pending: true } | { problem: string }

export interface ReadingContext extends ListContext {
  /** Country of the office: where a telephone number without a code belongs. */
  readonly country: 'CN' | 'GB'
  readonly names: RecordNames
}

/** Reads a text for a column; `before` is what stands there, of which parts that are not written stay. */
export function readText(column: ListColumn, written: string, before: unknown, context: ReadingContext): TextReading {
  const text = written.trim()
  const no = (words: Bilingual, values: Values = {}): TextReading => ({
    problem: say(words, context.language, { value: text, ...values }),
  })
  const { def } = column
  if (!column.editable || !def) return no(listWords.notEditable)
  if (text === '') return { value: undefined }
  const own = ownFieldOfColumn(column.key)
  // A day that can be two is asked about, as everywhere.
  if (own && own.kind !== 'date') {
    const value = ownText(text, own.name, own.kind)
    return value === null ? no(ownRefusals[own.kind] ?? listWords.notAWord) : { value }
  }
  switch (column.shape) {
    case 'reference':
    case 'references':
      return readReferences(column, text, before, context, no)
    case 'date': {
      const date = readDateText(text, def.kind === 'date', context.today)
      // What stands there already may be a month, where a list said no more.
      if ('words' in date && before !== undefined) {
        const part = readDateText(text, false, context.today)
        if ('value' in part && part.value === before) return part
      }
      return 'words' in date ? no(date.words) : date
    }
    case 'range': {
      const range = readRangeText(text, context.today)
      return 'words' in range ? no(range.words) : range
    }
    case 'choices':
      return readChoices(def, text, context, no)
    case 'texts':
      return readTexts(def, text, no)
    default:
      return readPlain(column, def, text, before, context, no)
  }
}

type Refuse = (words: Bilingual, values?: Values) => TextReading

const apart = /\s*[、,，;；\n]\s*/

function readReferences(
  column: ListColumn,
  text: string,
  before: unknown,
  { names, nameOf }: ReadingContext,
  no: Refuse,
) {
  const to = column.to as Standalone
  const held = Array.isArray(before) ? (before as string[]) : typeof before === 'string' ? [before] : []
  const find = (name: string): string | TextReading => {
    const found = names.find(to, name)
    const [one] = found
    if (one !== undefined && found.length === 1) return one
    // Of several with that name the one that stands there already is meant.
    const kept = held.find((id) => nameOf(to, id) === name)
    if (kept !== undefined) return kept
    return found.length
      ? no(listWords.severalSuch, { value: name, count: found.length })
      : no(listWords.noSuchRecord, { value: name })
  }
  const whole = find(text)
  if (typeof whole === 'string') return { value: column.shape === 'references' ? [whole] : whole }
  if (column.shape === 'reference') return whole
  const ids: string[] = []
  for (const name of text.split(apart).filter(Boolean)) {
    const found = find(name)
    if (typeof found !== 'string') return found
    ids.push(found)
  }
  return { value: [...new Set(ids)] }
}

function readChoices(def: FieldDef, text: string, context: ReadingContext, no: Refuse): TextReading {
  const keys: string[] = []
  const item: FieldDef = { ...def, kind: def.of === 'country' ? 'country' : 'enum' }
  for (const word of text.split(apart).filter(Boolean)) {
    const key = keyOf(item, word, context)
    if (key === undefined) return no(listWords.notAWord, { value: word })
    keys.push(key)
  }
  return { value: [...new Set(keys)] }
}

function readTexts(def: FieldDef, text: string, no: Refuse): TextReading {
  const parts = text.split(apart).filter(Boolean)
  if (def.of !== 'number') return { value: parts }
  const numbers = parts.map(Number)
  return numbers.every(Number.isFinite) ? { value: numbers } : no(listWords.notANumber)
}

function readPlain(
  column: ListColumn,
  def: FieldDef,
  text: string,
  before: unknown,
  context: ReadingContext,
  no: Refuse,
): TextReading {
  switch (def.kind) {
    case 'enum': {
      const key = keyOf(def, text, context)
      return key === undefined ? no(listWords.notAWord) : { value: key }
    }
    case 'country': {
      const code = keyOf(def, text, context)
      return code === undefined ? no(listWords.notAWord) : { value: code }
    }
    case 'name':
      return { value: hasHan(text) ? parseChineseName(text) : parseLatinName(text) }
    case 'bilingualText':
      return { value: { ...(before as BilingualText | undefined), [hasHan(text) ? 'zh' : 'en']: text } }
    default:
      return readByHeading(column, def, text, before, context, no)
  }
}

/** The key of a closed list that a word means, or that the word is. */
function keyOf(def: FieldDef, word: string, context: ReadingContext): string | undefined {
  if (def.values) {
    const words = enumWords(def)
    const folded = word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
    return Object.hasOwn(def.values, word) ? word : words.get(folded)
  }
  if (/^[A-Z]{2}$/.test(word)) return word
  const read = readCell(word, headingContext(fabricated('country', { ...def, kind: 'country' }), context))
  return typeof read.value === 'string' && read.value !== 'none' ? read.value : undefined
}

function readByHeading(
  column: ListColumn,
  def: FieldDef,
  text: string,
  before: unknown,
  context: ReadingContext,
  no: Refuse,
): TextReading {
  const key = Object.entries(def.columns ?? {}).find(([, { part }]) => part === undefined)?.[0]
  const info = key ? columnOf(key) : fabricated(column.key, def)
  const read = readCell(text, headingContext(info, context))
  if (read.state === 'pending') return { pending: true }
  if (read.value !== undefined) return { value: def.kind === 'money' ? money(read, before) : read.value }
  const problem = read.findings.find(({ severity }) => severity === 'error') ?? read.findings[0]
  if (problem && key) return { problem: findingSentence(problem, context.language) }
  return no(refusals[def.kind] ?? listWords.notAWord)
}

const ownRefusals: Readonly<Record<string, Bilingual>> = {
  number: listWords.notANumber,
  flag: listWords.notYesNo,
}

const refusals: Readonly<Partial<Record<FieldDef['kind'], Bilingual>>> = {
  number: listWords.notANumber,
  money: listWords.notANumber,
  flag: listWords.notYesNo,
  email: listWords.notAnEmail,
  url: listWords.notAnAddress,
}

/** An amount without its currency keeps the one that stood there. */
function money({ value, currency }: { value?: unknown; currency?: string }, before: unknown): Money {
  const known = currency ?? (isGroup(before) ? (before as unknown as Money).currency : undefined)
  return { amount: Number(value), ...(known && { currency: known }) }
}

/** A heading for a field that no spreadsheet is known to have. */
function fabricated(key: string, def: FieldDef): ColumnInfo {
  return {
    ...columnOf('seq'),
    key,
    kind: def.kind,
    label: def.label,
    ...(def.values && { values: def.values }),
    ...(def.of && { of: def.of }),
  }
}

function headingContext(info: ColumnInfo, { language, country, today }: ReadingContext): ColumnContext {
  return {
    info,
    headerParts: [info.label[language]],
    language,
    around: { today },
    dateOrder: 'asked',
    monthAsked: false,
    dayNeeded: false,
    country,
    decimal: '.',
    implied: {},
  }
}
