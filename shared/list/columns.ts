/** The columns a list of records can show, made of the dictionary: what each is called, where its value lives, how it behaves. */
import { columnOf } from '../model/columns'
import type { Bilingual, FieldDef, RecordDef, Sensitivity } from '../model/define'
import { dictionary, type RecordKey } from '../model/dictionary'
import { type OwnField, ownColumnKey, ownField, ownFieldOfColumn, ownItemKey } from '../model/own-fields'
import { type Standalone, standalone } from '../model/types'
import { listWords } from '../text/lists'
import { say } from '../text/say'
import { connectionsOf } from './connections'
import { derivations, reachedColumns } from './derived'

/**
 * How a column sorts, filters and is edited: `choice` is one of a closed list (words, countries, states), `items` are
 * rows nested in the record, `count` how many other records refer to it.
 */
export type ColumnShape =
  | 'called'
  | 'text'
  | 'texts'
  | 'number'
  | 'money'
  | 'date'
  | 'range'
  | 'choice'
  | 'choices'
  | 'flag'
  | 'reference'
  | 'references'
  | 'items'
  | 'count'

export interface ListColumn {
  /** Names the column in addresses and saved views: `signedOn`, `validity.to`, `teacherProfile.dualQualified`. */
  readonly key: string
  readonly label: Bilingual
  readonly shape: ColumnShape
  /** Where the value lives in the record; null for what follows from others. */
  readonly path: string | null
  readonly def: FieldDef | null
  readonly sensitivity: Sensitivity
  /** Masked until asked for, though not sensitive. */
  readonly covered?: boolean
  /** reference, references, items: the record type that is referred to. */
  readonly to?: Standalone
  /** Can be written into where it stands. */
  readonly editable: boolean
  /** Pixels, before anybody made it wider. */
  readonly width: number
}

/** The column with what a record is called: always the first, and the way to its page. */
export const CALLED = 'called'
export const STATE = 'state'

const widths: Readonly<Record<ColumnShape, number>> = {
  called: 320,
  text: 160,
  texts: 180,
  number: 100,
  money: 130,
  date: 130,
  range: 250,
  choice: 150,
  choices: 170,
  flag: 100,
  reference: 210,
  references: 230,
  items: 240,
  count: 100,
}

/** As wide as most words of a closed list; a few long ones are cut rather than all columns pushed aside. */
function choiceWidth({ values }: FieldDef): number {
  const lengths = Object.values(values ?? {})
    .map(({ en }) => en.length)
    .sort((a, b) => a - b)
  const most = lengths[Math.ceil(lengths.length * 0.85) - 1] ?? 0
  return Math.min(230, Math.max(widths.choice, most * 8 + 24))
}

const isStandalone = (type: string | undefined): type is Standalone =>
  (standalone as readonly (string | undefined)[]).includes(type)

function shapeOf(field: FieldDef): ColumnShape {
  switch (field.kind) {
    case 'number':
    case 'money':
    case 'flag':
      return field.kind
    case 'date':
    case 'partialDate':
      return 'date'
    case 'dateRange':
      return 'range'
    case 'enum':
    case 'country':
      return 'choice'
    case 'reference':
      return isStandalone(field.to) ? 'reference' : 'text'
    case 'list':
      if (field.of === 'enum' || field.of === 'country') return 'choices'
      if (field.of === 'text' || field.of === 'number') return 'texts'
      return isStandalone(field.of) ? 'references' : 'items'
    default:
      return 'text'
  }
}

/** The record type that the rows of a nested list refer to first: institutions of parties, persons of guests. */
function itemsReferTo(field: FieldDef): Standalone | undefined {
  const fields = itemFields(field)
  const found = Object.values(fields).find((inner) => inner.kind === 'reference' && isStandalone(inner.to))
  return found?.to as Standalone | undefined
}

/** The fields of the rows of a nested list; none for lists of plain values. */
export function itemFields(field: FieldDef): Readonly<Record<string, FieldDef>> {
  if (field.fields) return field.fields
  const nested: RecordDef | undefined = dictionary[field.of as RecordKey]
  return nested?.fields ?? {}
}

function columnOfField(key: string, field: FieldDef, label: Bilingual): ListColumn {
  const shape = shapeOf(field)
  const to = shape === 'items' ? itemsReferTo(field) : ((field.to ?? field.of) as Standalone)
  const nestedKey = field.kind === 'reference' && shape === 'text'
  return {
    key,
    label,
    shape,
    path: field.derived ? null : key,
    def: field,
    sensitivity: sensitivityOf(field),
    ...(field.covered && { covered: true }),
    ...((shape === 'reference' || shape === 'references' || (shape === 'items' && to)) && { to }),
    editable: !field.derived && shape !== 'items' && field.kind !== 'file' && !nestedKey,
    width: field.kind === 'note' ? 260 : shape === 'choice' ? choiceWidth(field) : widths[shape],
  }
}

/** A column of spreadsheets may be stricter than the field it fills; the whole field goes with it. */
function sensitivityOf(field: FieldDef): Sensitivity {
  const strict = Object.values(field.columns ?? {}).some((column) => column.sensitivity === 'S')
  return strict ? 'S' : (field.sensitivity ?? '')
}

function* fieldColumns(record: RecordDef): Generator<ListColumn> {
  for (const [key, field] of Object.entries(record.fields)) {
    if (field.derived && !derivations[`${record.key}.${key}`]) continue
    const owned: RecordDef | undefined = field.owned ? dictionary[field.to as RecordKey] : undefined
    if (owned) {
      for (const [inner, innerField] of Object.entries(owned.fields)) {
        if (innerField.derived || innerField.kind === 'list') continue
        yield columnOfField(`${key}.${inner}`, innerField, partLabel(field.label, innerField.label))
      }
      continue
    }
    const column = columnOfField(key, field, field.label)
    yield column
    if (column.shape === 'range') {
      for (const part of ['from', 'to'] as const) {
        const named = Object.values(field.columns ?? {}).find((one) => one.part === part)
        const label = named?.label ?? endLabel(field.label, part)
        const date: FieldDef = { kind: 'partialDate', label }
        yield { ...columnOfField(`${key}.${part}`, date, label), sensitivity: column.sensitivity }
      }
    }
  }
}

/** The label of an end of a period; one that says no more than "from, to" leaves the word of the end. */
const endLabel = (whole: Bilingual, end: 'from' | 'to'): Bilingual =>
  /\bfrom\b/i.test(whole.en)
    ? listWords[end === 'from' ? 'firstDay' : 'lastDay']
    : partLabel(whole, listWords[end === 'from' ? 'begins' : 'ends'])

const partLabel = (whole: Bilingual, part: Bilingual): Bilingual => ({
  en: say(listWords.partOf, 'en', { whole: whole.en, part: part.en }),
  zh: say(listWords.partOf, 'zh', { whole: whole.zh, part: part.zh }),
})

/** Lists whose rows are called by a person. */
export const ofPeople: ReadonlySet<Standalone> = new Set<Standalone>(['person', 'enrolment', 'qualificationResult'])

function collect(type: Standalone): ReadonlyMap<string, ListColumn> {
  const record: RecordDef = dictionary[type]
  const fixed = { def: null, sensitivity: '' as const }
  const columns: ListColumn[] = [
    {
      ...fixed,
      key: CALLED,
      label: record.label,
      shape: 'called',
      path: null,
      editable: false,
      width: ofPeople.has(type) ? 260 : widths.called,
    },
  ]
  if (record.states) {
    const values: FieldDef = { kind: 'enum', label: listWords.state, values: record.states }
    columns.push({ ...columnOfField(STATE, values, listWords.state), width: 130 })
  }
  columns.push(...fieldColumns(record))
  for (const key of reachedColumns[type] ?? []) {
    const { kind, label, sensitivity } = columnOf(key)
    columns.push(columnOfField(key, { kind, label, sensitivity, derived: true }, label))
  }
  for (const [key, { label }] of Object.entries(connectionsOf(type)))
    columns.push({ ...fixed, key, label, shape: 'count', path: null, editable: false, width: widths.count })
  return new Map(columns.map((column) => [column.key, column]))
}

const known = new Map<Standalone, ReadonlyMap<string, ListColumn>>()

/** Every column of a record type by its key, the name first, then state, fields in the dictionary's order, counts. */
export function listColumns(type: Standalone): ReadonlyMap<string, ListColumn> {
  const columns = known.get(type) ?? collect(type)
  known.set(type, columns)
  return columns
}

const ofTheOffice = new Map<string, ListColumn>()

/** The column of a field of the office's own, from its key alone. */
function ownColumn(key: string): ListColumn | undefined {
  const known = ofTheOffice.get(key)
  if (known) return known
  const own = ownFieldOfColumn(key)
  if (!own) return undefined
  const { name, kind } = own
  const label = { en: name, zh: name }
  const def: FieldDef = {
    kind: kind === 'number' ? 'number' : kind === 'date' ? 'partialDate' : 'text',
    label,
    sensitivity: 'P',
  }
  const column: ListColumn = {
    ...columnOfField(key, def, label),
    path: `${ownField}.${ownItemKey(name)}.value`,
  }
  if (ofTheOffice.size > 1_000) ofTheOffice.clear()
  ofTheOffice.set(key, column)
  return column
}

/** Columns of the fields that the office gave its people itself. */
export function ownColumns(type: Standalone, fields: readonly OwnField[]): ListColumn[] {
  return type === 'person' ? fields.flatMap((field) => ownColumn(ownColumnKey(field)) ?? []) : []
}

/**
 * The column of a key; also by the key under which spreadsheets fill it (`validTo` is `validity.to`). undefined for a
 * key that is not known, as in an old address.
 */
export function listColumn(type: Standalone, key: string): ListColumn | undefined {
  const columns = listColumns(type)
  const found = columns.get(key) ?? (type === 'person' ? ownColumn(key) : undefined)
  if (found) return found
  for (const [fieldKey, field] of Object.entries((dictionary[type] as RecordDef).fields)) {
    const alias = field.columns?.[key]
    if (alias) return columns.get(alias.part ? `${fieldKey}.${alias.part}` : fieldKey) ?? columns.get(fieldKey)
  }
  return undefined
}
