/** What a column says about a record: its value, and the value in words. */
import type { FieldDef, Language } from '../model/define'
import { showField } from '../model/kinds'
import { fullName, readableLatinName } from '../model/names'
import { compareText } from '../model/order'
import { isGroup, valueAt } from '../model/paths'
import { inLanguage, recordName } from '../model/record-name'
import { showNumber } from '../model/show'
import type { AnyRow, IsoDate, Reader, Row, Standalone } from '../model/types'
import { stateToday } from '../rules/state-today'
import { listWords } from '../text/lists'
import { say } from '../text/say'
import { CALLED, itemFields, type ListColumn, STATE } from './columns'
import { connectionsOf } from './connections'
import { derivations } from './derived'

/** What reading a list needs besides the records themselves; made once a question. */
export interface ListContext {
  readonly reader: Reader
  readonly type: Standalone
  readonly language: Language
  readonly today: IsoDate
  /** The name of a record of any type, '' where there is none; each is made once. */
  nameOf(type: Standalone, id: string): string
}

export function listContext(reader: Reader, type: Standalone, language: Language, today: IsoDate): ListContext {
  const names = new Map<string, string>()
  return {
    reader,
    type,
    language,
    today,
    nameOf: (of, id) => {
      const known = names.get(id)
      if (known !== undefined) return known
      const row = reader.get(of, id)
      const name = row ? calledBy(reader, of, row, language) : ''
      names.set(id, name)
      return name
    },
  }
}

/** Whom an enrolment or a result is about: in a list of them the other parts of its name are columns. */
export function personOf(reader: Reader, type: Standalone, row: object): Row<'person'> | undefined {
  const { person } = row as { person?: string }
  return (type === 'enrolment' || type === 'qualificationResult') && person ? reader.get('person', person) : undefined
}

/** What a record is called in a list; people by the name of the language's script. */
export function calledBy(reader: Reader, type: Standalone, row: Row<Standalone>, language: Language): string {
  const person = personOf(reader, type, row)
  return inLanguage(person ? recordName(reader, 'person', person) : recordName(reader, type, row), language)
}

/** The same name in the other script or language, where it is another; only people and names kept in both have one. */
export function otherName(reader: Reader, type: Standalone, row: Row<Standalone>, language: Language): string {
  const first = calledBy(reader, type, row, language)
  const person = type === 'person' ? (row as Row<'person'>) : personOf(reader, type, row)
  if (person) {
    return [fullName(person.nameZh), readableLatinName(person)].find((name) => name && name !== first) ?? ''
  }
  const other = recordName(reader, type, row)?.[language === 'zh' ? 'en' : 'zh'] ?? ''
  return other === first ? '' : other
}

/** What is stored of a column that has a place in the record. */
export const storedValue = ({ path, shape }: ListColumn, row: AnyRow): unknown => {
  const value = path?.includes('.') ? valueAt(row, path) : path === null ? undefined : row[path]
  // Fields of the office's own keep numbers as text.
  if (shape !== 'number' || typeof value !== 'string') return value
  return Number.isNaN(Number(value)) ? undefined : Number(value)
}

/** What the column holds for a record: the stored value, or what follows from others; undefined for nothing. */
export function cellValue(column: ListColumn, row: AnyRow, context: ListContext): unknown {
  if (column.key === STATE) return stateToday(context.reader, context.type, row as Row<Standalone>, context.today)
  if (column.path !== null) return storedValue(column, row)
  if (column.shape === 'called') return calledBy(context.reader, context.type, row as Row<Standalone>, context.language)
  if (column.shape === 'count') {
    const count = connectionsOf(context.type)[column.key]?.count(context.reader, row.id)
    return count || undefined
  }
  return derivations[`${context.type}.${column.key}`]?.(row as never, context.today)
}

/** Whether the value is said to be on its way. */
export function isPending(column: ListColumn, row: AnyRow): boolean {
  if (column.path === null) return false
  const at = column.path.lastIndexOf('.')
  return (
    valueAt(
      row,
      at < 0 ? `pending.${column.path}` : `${column.path.slice(0, at)}.pending.${column.path.slice(at + 1)}`,
    ) === true
  )
}

/** Ids of the records that a cell refers to; rows nested in the record by their first reference. */
export function referredIds(column: ListColumn, value: unknown): string[] {
  if (column.shape === 'reference') return typeof value === 'string' ? [value] : []
  if (column.shape === 'references') return Array.isArray(value) ? (value as string[]) : []
  if (column.shape !== 'items' || !column.to || !column.def || !isGroup(value)) return []
  const key = Object.entries(itemFields(column.def)).find(([, field]) => field.to === column.to)?.[0]
  return Object.values(value).flatMap((item) => {
    const id = key && isGroup(item) ? item[key] : undefined
    return typeof id === 'string' ? [id] : []
  })
}

const joined = (texts: readonly string[], language: Language) =>
  texts.filter(Boolean).join(language === 'zh' ? '、' : ', ')

/** The cell in words; '' for nothing. */
export function textOf(column: ListColumn, value: unknown, row: AnyRow, context: ListContext): string {
  if (value === undefined || value === null) return ''
  const { language } = context
  switch (column.shape) {
    case 'called':
      return String(value)
    case 'count':
      return showNumber(Number(value), language)
    case 'reference':
    case 'references': {
      if (value === 'none') break
      return joined(
        referredIds(column, value).map((id) => context.nameOf(column.to as Standalone, id)),
        language,
      )
    }
    case 'items':
      return itemsText(column, value, context)
    default:
      break
  }
  const { def } = column
  if (!def) return String(value)
  if (def.kind === 'reference') return sectionName(column.key, String(value), row, context)
  return showField(value, def, language)
}

/** A name in every script that it is kept in, for finding it; '' where there is none. */
export function bothNames(reader: Reader, type: Standalone, row: Row<Standalone>): string {
  const name = recordName(reader, type, row)
  return name ? [name.en, name.zh === name.en ? '' : name.zh].filter(Boolean).join(' ') : ''
}

/** Rows that their first reference tells nothing of: pairs of one class share their master. */
const tellingField: Readonly<Record<string, string>> = { 'masterClass.pairs': 'apprentice' }

function itemsText(column: ListColumn, value: unknown, context: ListContext): string {
  if (!isGroup(value) || !column.def) return ''
  const place = `${context.type}.${column.key}`
  const items = Object.values(value).filter(isGroup)
  if (place === 'masterClass.sessions') return showNumber(items.length, context.language)
  if (place === 'plan.projects') {
    const values = { count: items.length, done: items.filter(({ status }) => status === 'done').length }
    return say(listWords.doneOf, context.language, values)
  }
  const told = tellingField[place]
  const fields = Object.entries(itemFields(column.def)).filter(([key]) => told === undefined || key === told)
  const texts = items.map((item) => itemText(item, fields, context))
  return joined(texts.some(Boolean) ? [...new Set(texts)] : [String(texts.length)], context.language)
}

const telling = new Set(['name', 'bilingualText', 'text', 'enum', 'dateRange', 'date', 'partialDate', 'number'])

/** A nested row in a word: whom it refers to, else the first of its values that says something and is not sensitive. */
function itemText(
  item: Record<string, unknown>,
  fields: readonly (readonly [string, FieldDef])[],
  context: ListContext,
): string {
  if (typeof item.fileName === 'string') return item.fileName
  for (const [key, field] of fields) {
    const id = item[key]
    if (field.kind !== 'reference' || typeof id !== 'string' || field.to === undefined) continue
    const name = context.reader.get(field.to as Standalone, id) ? context.nameOf(field.to as Standalone, id) : ''
    if (name) return name
  }
  for (const [key, field] of fields) {
    if (field.sensitivity === 'S' || item[key] === undefined || !telling.has(field.kind)) continue
    return showField(item[key], field, context.language)
  }
  return ''
}

/** The room, policy, host family or document that an enrolment names by its key in the cohort or the person. */
function sectionName(key: string, value: string, row: AnyRow, { reader }: ListContext): string {
  const { cohort: cohortId, person: personId } = row as { cohort?: string; person?: string }
  const cohort = cohortId ? reader.get('cohort', cohortId) : undefined
  const person = personId ? reader.get('person', personId) : undefined
  const places: Record<string, (string | undefined)[]> = {
    room: [cohort?.rooms?.[value]?.number ?? cohort?.rooms?.[value]?.place],
    insurance: [cohort?.insurances?.[value]?.insurer, cohort?.insurances?.[value]?.policyNo],
    document: [person?.documents?.[value]?.number],
  }
  return (places[key] ?? [value]).filter(Boolean).join(' · ')
}

/** Orders words of a column for people; kept here so that groups and values stand in the order of the list. */
export const byWords = (language: Language) => (a: string, b: string) => compareText(a, b, language)

export const isCalled = (key: string) => key === CALLED
