/** Shapes of record types, of the items in them and of values with parts, read from the dictionary. */
import { daysBetween, isWholeDate } from '../model/dates'
import type { Bilingual, FieldDef, KindName, RecordDef } from '../model/define'
import { dictionary, type RecordKey } from '../model/dictionary'
import { readableLatinName } from '../model/names'
import { isGroup } from '../model/paths'
import { neighbours } from '../model/sheet-items'
import { type DateRange, type Money, type Name, type Standalone, standalone } from '../model/types'
import type { Entry, Holder, Shape } from './shape'

const isStandalone = (type: string | undefined): type is Standalone =>
  (standalone as readonly (string | undefined)[]).includes(type)

const made = new Map<string, Shape>()

/** Made once, when it is first asked for: shapes lead to each other in circles. */
export function shapeOnce(key: string, make: () => Omit<Shape, 'key'>): Shape {
  const known = made.get(key)
  if (known) return known
  const shape = { key, ...make() }
  made.set(key, shape)
  return shape
}

/** Kinds whose values have parts that may be named on their own. */
const parts: Partial<Record<KindName, Readonly<Record<string, { label: Bilingual; kind: KindName }>>>> = {
  name: {
    family: { label: { en: 'Family name', zh: '姓' }, kind: 'text' },
    given: { label: { en: 'Given names', zh: '名' }, kind: 'text' },
  },
  bilingualText: {
    zh: { label: { en: 'In Chinese', zh: '中文' }, kind: 'text' },
    en: { label: { en: 'In English', zh: '英文' }, kind: 'text' },
  },
  dateRange: {
    from: { label: { en: 'From', zh: '开始' }, kind: 'partialDate' },
    to: { label: { en: 'To', zh: '结束' }, kind: 'partialDate' },
  },
  money: {
    amount: { label: { en: 'Amount', zh: '金额' }, kind: 'number' },
    currency: { label: { en: 'Currency', zh: '币种' }, kind: 'text' },
  },
}

/** An entry with a value of its own and nothing behind it. */
export function plainEntry(
  key: string,
  label: Bilingual,
  kind: KindName,
  read: Entry['read'],
  more: Partial<Entry> = {},
): Entry {
  const enter = () => []
  return {
    key,
    label,
    words: [],
    sensitivity: '',
    field: { kind, label },
    many: false,
    shape: null,
    read,
    enter,
    ...more,
  }
}

const stored = (holder: Holder, key: string): unknown =>
  Object.hasOwn(holder.values, key) ? holder.values[key] : undefined

function partShape(kind: KindName): Shape | null {
  const known = parts[kind]
  if (!known) return null
  return shapeOnce(`parts of ${kind}`, () => ({
    label: { en: '', zh: '' },
    usual: [],
    entries: Object.entries(known).map(([key, part]) =>
      plainEntry(key, part.label, part.kind, (holder) => stored(holder, key)),
    ),
  }))
}

/** Headings and keys of the columns that fill a field: what offices call it. */
function wordsOf({ columns = {}, label }: FieldDef): string[] {
  const whole = Object.entries(columns).filter(([, column]) => !column.part && !column.where && !column.pathIn)
  const bare = [label.zh, label.en].map((text) => text.replace(/[（(].*[)）]/, ''))
  return [
    ...whole.flatMap(([key, { headings }]) => [key, ...headings.zh, ...headings.en]),
    ...[...bare, ...bare.flatMap((text) => text.split('/'))].filter((text) => text !== label.zh && text !== label.en),
  ]
}

/** Fields of record types that say something of the program, not of the record. */
const left: Readonly<Record<string, readonly string[]>> = {
  person: ['retentionUntil', 'retentionReason', 'identityDecisions', 'refusedValues', 'requests'],
  enrolment: ['refusedValues', 'countedOrigin', 'countedMajor'],
  output: ['heldByTeacher'],
  office: ['example'],
}

/** Files that are pictures of what they belong to. */
const pictures: ReadonlySet<string> = new Set(['person.photo'])

/** Words that people expect besides those of the dictionary. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'person.dateOfBirth': ['birthDate', 'birthday', '出生年月', '生日'],
  'person.gender': ['sex'],
  'cohort.host': ['接待单位', '接收院校'],
}

/** The shape of a record type, stored on its own or kept inside another. */
export function recordShape(type: RecordKey): Shape {
  return shapeOnce(type, () => {
    const { fields, label } = dictionary[type] as RecordDef
    return { label, usual: [], entries: [...entriesOf(type, fields), ...(derived[type] ?? [])] }
  })
}

function entriesOf(path: string, fields: Readonly<Record<string, FieldDef>>): Entry[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const isFile = field.kind === 'file' || field.of === 'file'
    const settings = path === 'office' && field.kind === 'list'
    if (pictures.has(`${path}.${key}`)) return [{ ...fieldEntry(path, key, field), field: null, picture: true }]
    if (field.derived || isFile || settings || left[path]?.includes(key)) return []
    return [fieldEntry(path, key, field)]
  })
}

function fieldEntry(path: string, key: string, field: FieldDef): Entry {
  const base = {
    key,
    label: field.label,
    words: [...wordsOf(field), ...(alsoCalled[`${path}.${key}`] ?? [])],
    sensitivity: strictest(field),
    field,
    many: false,
    shape: null,
    read: (holder: Holder) => stored(holder, key),
    enter: () => [],
  }
  if (field.kind === 'reference') return { ...base, ...reference(key, field) }
  if (field.kind === 'list') return { ...base, ...list(path, key, field) }
  const shape = partShape(field.kind)
  if (!shape) return base
  const enter: Entry['enter'] = (holder) => inside(shape, stored(holder, key), holder.record)
  if (path === 'person' && key === 'nameLatin') return { ...base, shape: () => shape, enter, say: latinName }
  return { ...base, shape: () => shape, enter }
}

/** As people read it, not as lists write it. */
const latinName: NonNullable<Entry['say']> = ({ values }) =>
  readableLatinName(values as { nameZh?: Name; nameLatin?: Name })

const inside = (shape: Shape, value: unknown, record: Holder['record']): Holder[] =>
  isGroup(value) ? [{ shape, values: value, record }] : []

/** A column may be stricter than the field it fills. */
function strictest({ sensitivity = '', columns = {} }: FieldDef): Entry['sensitivity'] {
  return Object.values(columns).some((column) => column.sensitivity === 'S') ? 'S' : sensitivity
}

/** A holder for a stored record. */
export const recordHolder = (type: Standalone, row: object): Holder => ({
  shape: recordShape(type),
  values: row as Record<string, unknown>,
  record: { type, row },
})

/** Records have names; what is kept inside one is only a way to its own fields. */
function reference(key: string, { to, owned }: FieldDef): Partial<Entry> {
  const type = to as RecordKey
  const shape = () => recordShape(type)
  if (owned) return { field: null, shape, enter: (holder) => inside(shape(), stored(holder, key), holder.record) }
  if (isStandalone(type)) {
    return {
      shape,
      enter: (holder, { reader }) => {
        const id = stored(holder, key)
        const row = typeof id === 'string' ? reader.get(type, id) : undefined
        return row ? [recordHolder(type, row)] : []
      },
    }
  }
  return {
    field: null,
    shape,
    enter: (holder, { reader }) => {
      const id = stored(holder, key)
      if (typeof id !== 'string' || !holder.record) return []
      return inside(shape(), neighbours(reader, holder.record.type, holder.record.row, type).get(id), holder.record)
    },
  }
}

function list(path: string, key: string, field: FieldDef): Partial<Entry> {
  const { of } = field
  if (isStandalone(of)) {
    const enter: Entry['enter'] = (holder, { reader }) =>
      listed(stored(holder, key)).flatMap((id) => {
        const row = reader.get(of, id)
        return row ? [recordHolder(of, row)] : []
      })
    return { many: true, shape: () => recordShape(of), enter }
  }
  const nested = of !== undefined && Object.hasOwn(dictionary, of) ? (of as RecordKey) : null
  if (!nested && !field.fields) return {}
  const shape = () =>
    nested
      ? recordShape(nested)
      : shapeOnce(`${path}.${key}`, () => ({
          label: field.label,
          usual: [],
          entries: entriesOf(`${path}.${key}`, field.fields ?? {}),
        }))
  const enter: Entry['enter'] = (holder) => {
    const items = stored(holder, key)
    if (!isGroup(items)) return []
    return Object.entries(items)
      .sort(([one, a], [other, b]) => momentOf(a).localeCompare(momentOf(b)) || one.localeCompare(other))
      .flatMap(([, item]) => inside(shape(), item, holder.record))
  }
  return { many: true, shape, enter, field: null }
}

const listed = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []

/** Items that happen at a time stand in its order, those without one last. */
function momentOf(item: unknown): string {
  if (!isGroup(item)) return ''
  const { date, start, departsAt, dates, on } = item
  const from = isGroup(dates) ? dates.from : undefined
  const said = [date ?? departsAt ?? from ?? on, start].filter((part) => typeof part === 'string')
  return said.length > 0 ? said.join(' ') : '~'
}

const rangeOf = (holder: Holder) => (stored(holder, 'dates') ?? {}) as DateRange

function lengthOf(holder: Holder): number | undefined {
  const { from = '', to = '' } = rangeOf(holder)
  return isWholeDate(from) && isWholeDate(to) ? daysBetween(from, to) : undefined
}

/** What follows from other fields and is asked for in forms. */
const derived: Partial<Record<RecordKey, readonly Entry[]>> = {
  cohort: [
    plainEntry('days', dictionary.cohort.fields.days.label, 'number', (holder) => {
      const nights = lengthOf(holder)
      return nights === undefined ? undefined : nights + 1
    }),
    plainEntry('nights', dictionary.cohort.fields.nights.label, 'number', lengthOf),
  ],
  enrolment: [
    plainEntry('feeBalance', dictionary.enrolment.fields.feeBalance.label, 'money', ({ values }) => {
      const { feeDue, feePaid } = values as { feeDue?: Money; feePaid?: Money }
      if (!feeDue || (feePaid && feePaid.currency !== feeDue.currency)) return undefined
      return { ...feeDue, amount: feeDue.amount - (feePaid?.amount ?? 0) }
    }),
  ],
}
