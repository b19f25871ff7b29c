import type { FieldDef, Language } from '@shared/model/define'
import { dictionary, type RecordKey } from '@shared/model/dictionary'
import type { DateRange, Money } from '@shared/model/types'
import { app } from '@shared/text/app'
import { formatDate, formatNumber, formatRange } from '../ui/format'
import { countryName } from './countries'
import { fieldDef } from './dictionary-fields'

/** A telephone number kept as E.164 the way people read it: in groups. */
export function showPhone(phone: string): string {
  const [number = '', extension] = phone.split(';ext=')
  const grouped = number
    .replace(/^\+86(1\d{2})(\d{4})(\d{4})$/, '+86 $1 $2 $3')
    .replace(/^\+44(7\d{3})(\d{6})$/, '+44 $1 $2')
  return extension ? `${grouped} ext. ${extension}` : grouped
}

/**
 * A value of a record in words. `nameOf` gives the name of a record that is referred to; what it does not know is shown
 * by its id.
 */
export function showValue(def: FieldDef, value: unknown, language: Language, nameOf: (id: string) => string): string {
  if (value === undefined || value === null) return ''
  if (value === 'none') return app.none[language]
  switch (def.kind) {
    case 'enum':
      return def.values?.[String(value)]?.[language] ?? String(value)
    case 'flag':
      return value ? app.yes[language] : app.no[language]
    case 'date':
    case 'partialDate':
      return formatDate(String(value), language)
    case 'dateRange':
      return formatRange(value as DateRange, language)
    case 'country':
      return countryName(String(value), language)
    case 'number':
      return formatNumber(Number(value), language)
    case 'money':
      return showMoney(value as Money, language)
    case 'phone':
      return showPhone(String(value))
    case 'reference':
      return nameOf(String(value))
    case 'list':
      return Array.isArray(value) ? value.map((item) => showItem(def, item, language, nameOf)).join(', ') : ''
    default:
      return typeof value === 'object' ? showParts(value) : String(value)
  }
}

function showItem(def: FieldDef, item: unknown, language: Language, nameOf: (id: string) => string): string {
  if (def.of === 'enum') return def.values?.[String(item)]?.[language] ?? String(item)
  if (def.of === 'country') return countryName(String(item), language)
  return def.of && def.of in dictionary ? nameOf(String(item)) : String(item)
}

function showMoney({ amount, currency }: Money, language: Language): string {
  return [currency, formatNumber(amount, language)].filter(Boolean).join(' ')
}

const showParts = (value: object): string =>
  'full' in value && value.full
    ? String(value.full)
    : Object.values(value)
        .filter((part) => typeof part === 'string')
        .join(' ')

/** What a path of a record leads to: the words for the way there, and the definition of the field at its end. */
export interface PathMeaning {
  label: string
  def: FieldDef | null
  sensitive: boolean
}

const parts = {
  family: app.family,
  given: app.given,
  from: app.from,
  to: app.to,
  en: app.english,
  zh: app.chinese,
  amount: app.amount,
}

/** Reads a path like `documents.k9.number` by the dictionary. */
export function meaningOf(record: RecordKey, path: string, language: Language): PathMeaning {
  const [first = '', ...rest] = path.split('.')
  if (first === 'state') return { label: { en: 'State', zh: '状态' }[language], def: null, sensitive: false }
  if (first === 'pending') return pendingMeaning(record, rest[0] ?? '', language)
  const def = (dictionary[record].fields as Readonly<Record<string, FieldDef>>)[first]
  if (!def) return { label: path, def: null, sensitive: false }
  const inner = (def.kind === 'list' ? def.of : def.to) as RecordKey | undefined
  const below = def.kind === 'list' ? rest.slice(1) : rest
  if (inner && inner in dictionary && below.length) {
    const deeper = meaningOf(inner, below.join('.'), language)
    return { ...deeper, label: `${def.label[language]} · ${deeper.label}` }
  }
  const part = parts[rest.at(-1) as keyof typeof parts]
  const label = part && def.kind !== 'list' ? `${def.label[language]} (${part[language]})` : def.label[language]
  return { label, def: rest.length === 0 ? def : partOf(def), sensitive: def.sensitivity === 'S' }
}

/** One side of a stay is a date; the other parts of values are plain text. */
const partOf = (def: FieldDef): FieldDef | null =>
  def.kind === 'dateRange' ? { kind: 'partialDate', label: def.label } : null

function pendingMeaning(record: RecordKey, field: string, language: Language): PathMeaning {
  const label = field ? fieldDef(record, field).label[language] : ''
  return { label: `${label} (${app.pending[language]})`, def: null, sensitive: false }
}
