/**
 * The columns under which a spreadsheet holds the records of a type, derived from the dictionary: exports write them and
 * imports read them, so a field added to a record type goes both ways at once. Composite kinds are split into columns,
 * lists of items are sections of their own.
 */
import type { Bilingual, FieldDef, KindName, RecordDef, Sensitivity } from './define'
import { dictionary, type RecordKey } from './dictionary'
import { partHeading } from './sheet-headings'
import { type Standalone, standalone } from './types'

/** What one cell, or one entry of a cell, holds. */
export type CellKind = Exclude<KindName, 'name' | 'money' | 'file' | 'list'> | 'state'

export interface SheetColumn {
  /** `agreement.validity.from`, `agreement.parties.institution`: names the column in plans and reports. */
  readonly key: string
  /** In a sheet of its own section; unique there. */
  readonly heading: Bilingual
  /** From the record, or from the item of the section, to the value. */
  readonly steps: readonly string[]
  /** How many of the steps lead to the field; what is beyond names a part of it. */
  readonly depth: number
  readonly field: FieldDef
  readonly kind: CellKind
  /** The cell holds a list. */
  readonly many: boolean
  /** kind reference: the record type referred to. */
  readonly to?: string
  readonly sensitivity: Sensitivity
}

/** A record itself, or the items of one of its lists. */
export interface SheetSection {
  /** '' for the record, `parties`, `documents.custodyLog`. */
  readonly key: string
  readonly label: Bilingual
  /** Steps to each list on the way, from the record or from the item above; none for the record itself. */
  readonly levels: readonly (readonly string[])[]
  /** The record type of the items, where they have one. */
  readonly record: RecordKey | null
  readonly columns: readonly SheetColumn[]
  /** Both languages or both ends in one cell: sheets of others have them, the program writes two columns. */
  readonly wholes: readonly SheetColumn[]
}

export interface SheetLayout {
  readonly type: RecordKey
  readonly label: Bilingual
  /** The record first. */
  readonly sections: readonly [SheetSection, ...SheetSection[]]
}

interface Place {
  type: string
  /** Section and groups on the way, for the keys of columns. */
  path: string
  steps: readonly string[]
  /** Words before the headings of a group inside the record. */
  before: Bilingual | null
  sensitivity: Sensitivity
}

interface Open {
  sections: SheetSection[]
  /** Of the section that is being built. */
  columns: SheetColumn[]
  wholes: SheetColumn[]
  levels: readonly (readonly string[])[]
  sectionKey: string
}

const partsOf: Partial<Record<KindName, readonly (readonly [part: string, kind: CellKind])[]>> = {
  name: [
    ['full', 'text'],
    ['family', 'text'],
    ['given', 'text'],
    ['middle', 'text'],
  ],
  bilingualText: [
    ['zh', 'text'],
    ['en', 'text'],
  ],
  dateRange: [
    ['from', 'partialDate'],
    ['to', 'partialDate'],
  ],
  money: [
    ['amount', 'number'],
    ['currency', 'text'],
  ],
  file: [
    ['fileName', 'text'],
    ['sha256', 'text'],
    ['bytes', 'number'],
    ['addedOn', 'date'],
  ],
}

/** The part under whose column a whole field is said to be on its way. */
export function firstPart({ kind }: FieldDef): string | undefined {
  return partsOf[kind]?.[0]?.[0]
}

const isStandalone = (type: string | undefined): type is Standalone =>
  (standalone as readonly (string | undefined)[]).includes(type)

const joined = (before: Bilingual | null, label: Bilingual): Bilingual =>
  before ? { en: `${before.en}: ${label.en}`, zh: `${before.zh}：${label.zh}` } : label

const stricter = (a: Sensitivity, b: Sensitivity | undefined): Sensitivity =>
  a === 'S' || b === 'S' ? 'S' : a || b || ''

/** The strictest of a field and of the columns that fill it: they are not told apart in the record. */
function sensitivityOf(field: FieldDef, around: Sensitivity): Sensitivity {
  return Object.values(field.columns ?? {}).reduce(
    (strictest, column) => stricter(strictest, column.sensitivity),
    stricter(around, field.sensitivity),
  )
}

function addColumn(open: Open, place: Place, key: string, field: FieldDef, kind: CellKind, part?: string): void {
  const label = part === undefined ? field.label : partHeading(field, part)
  const to = field.to ?? field.of
  const into = kind === 'bilingualText' || kind === 'dateRange' ? open.wholes : open.columns
  into.push({
    key: [place.path, key, part].filter(Boolean).join('.'),
    heading: joined(place.before, label),
    steps: [...place.steps, key, ...(part === undefined ? [] : [part])],
    depth: place.steps.length + 1,
    field,
    kind,
    many: field.kind === 'list',
    ...(kind === 'reference' && to && { to }),
    sensitivity: sensitivityOf(field, place.sensitivity),
  })
}

function addField(open: Open, place: Place, key: string, field: FieldDef): void {
  if (field.derived) return
  const sensitivity = sensitivityOf(field, place.sensitivity)
  const parts = partsOf[field.kind]
  if (parts) for (const [part, kind] of parts) addColumn(open, place, key, field, kind, part)
  if (field.kind === 'bilingualText' || field.kind === 'dateRange') addColumn(open, place, key, field, field.kind)
  if (parts) return
  if (field.kind === 'list') addList(open, place, key, field, sensitivity)
  else if (field.kind === 'reference' && field.owned) {
    const inner = dictionary[field.to as RecordKey] as RecordDef
    addFields(open, inner.fields, {
      ...place,
      path: `${place.path}.${key}`,
      steps: [...place.steps, key],
      before: joined(place.before, field.label),
      sensitivity,
    })
    if (inner.states) addState(open, place, inner, [...place.steps, key], joined(place.before, field.label))
  } else addColumn(open, place, key, field, field.kind as CellKind)
}

function addList(open: Open, place: Place, key: string, field: FieldDef, sensitivity: Sensitivity): void {
  const nested =
    field.of && !isStandalone(field.of) ? (dictionary[field.of as RecordKey] as RecordDef | undefined) : undefined
  const file: Readonly<Record<string, FieldDef>> | undefined =
    field.of === 'file' ? { file: { kind: 'file', label: { en: 'File', zh: '文件' } } } : undefined
  const fields = field.fields ?? nested?.fields ?? file
  if (!fields) {
    const kind = isStandalone(field.of) ? 'reference' : ((field.of ?? 'text') as CellKind)
    addColumn(open, place, key, field, kind)
    return
  }
  const path = `${place.path}.${key}`
  const inner: Open = {
    sections: [],
    columns: [],
    wholes: [],
    levels: [...open.levels, [...place.steps, key]],
    sectionKey: [open.sectionKey, ...place.steps, key].filter(Boolean).join('.'),
  }
  const label = joined(place.before, field.label)
  const items: Place = { type: place.type, path, steps: [], before: null, sensitivity }
  if (file)
    for (const [part, kind] of partsOf.file ?? [])
      inner.columns.push({
        key: `${path}.${part}`,
        heading: partHeading(file.file as FieldDef, part),
        steps: [part],
        depth: 1,
        field: file.file as FieldDef,
        kind,
        many: false,
        sensitivity,
      })
  else addFields(inner, fields, items)
  if (nested?.states) addState(inner, items, nested, [], null)
  open.sections.push(
    {
      key: inner.sectionKey,
      label,
      levels: inner.levels,
      record: (nested?.key as RecordKey | undefined) ?? null,
      columns: inner.columns,
      wholes: inner.wholes,
    },
    ...inner.sections,
  )
}

function addFields(open: Open, fields: Readonly<Record<string, FieldDef>>, place: Place): void {
  for (const [key, field] of Object.entries(fields)) addField(open, place, key, field)
}

function addState(open: Open, place: Place, def: RecordDef, steps: readonly string[], before: Bilingual | null): void {
  const field: FieldDef = { kind: 'enum', label: { en: 'State', zh: '状态' }, values: def.states ?? {} }
  open.columns.push({
    key: [place.path, ...steps.slice(place.steps.length), 'state'].join('.'),
    heading: joined(before, field.label),
    steps: [...steps, 'state'],
    depth: steps.length + 1,
    field,
    kind: 'state',
    many: false,
    sensitivity: '',
  })
}

function build(type: RecordKey): SheetLayout {
  const def: RecordDef = dictionary[type]
  const open: Open = { sections: [], columns: [], wholes: [], levels: [], sectionKey: '' }
  const place: Place = { type, path: type, steps: [], before: null, sensitivity: '' }
  addFields(open, def.fields, place)
  if (def.states) addState(open, place, def, [], null)
  const own: SheetSection = {
    key: '',
    label: def.label,
    levels: [],
    record: type,
    columns: open.columns,
    wholes: open.wholes,
  }
  return { type, label: def.label, sections: [own, ...open.sections] }
}

const built = new Map<RecordKey, SheetLayout>()

/** The columns of a record type and the sections of its items. Made once. */
export function sheetLayout(type: RecordKey): SheetLayout {
  const known = built.get(type) ?? build(type)
  built.set(type, known)
  return known
}
