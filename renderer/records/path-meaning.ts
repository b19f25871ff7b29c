import { itemFields } from '@shared/list/columns'
import { columns } from '@shared/model/columns'
import type { FieldDef, Language } from '@shared/model/define'
import { dictionary, type RecordKey } from '@shared/model/dictionary'
import { isMasked } from '@shared/model/masked'
import { refusedList } from '@shared/rules/refused-values'
import { app } from '@shared/text/app'
import { say } from '@shared/text/say'
import { fieldDef } from './dictionary-fields'

/** What a path of a record leads to: the words for the way there, and the definition of the field at its end. */
export interface PathMeaning {
  label: string
  def: FieldDef | null
  sensitive: boolean
  /** Of a whole item only this is shown. */
  part?: string
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
  if (first === refusedList && rest.length === 1) return refusedMeaning(def, rest[0] as string, language)
  if (inner && inner in dictionary && below.length) {
    const deeper = meaningOf(inner, below.join('.'), language)
    return { ...deeper, label: `${def.label[language]} · ${deeper.label}` }
  }
  const part = parts[rest.at(-1) as keyof typeof parts]
  const label =
    part && def.kind !== 'list'
      ? say(app.partOf, language, { label: def.label[language], part: part[language] })
      : def.label[language]
  return { label, def: rest.length === 0 ? def : partOf(def), sensitive: isMasked(def) || hasMaskedPart(def) }
}

/** Whether a whole item holds a value that is masked where it stands alone: a paper that was removed, with its number. */
const hasMaskedPart = (def: FieldDef): boolean => Object.values(itemFields(def)).some((field) => isMasked(field))

function refusedMeaning(def: FieldDef, column: string, language: Language): PathMeaning {
  const label = `${def.label[language]} · ${columns.get(column)?.label[language] ?? column}`
  return { label, def: null, sensitive: true, part: 'said' }
}

/** One side of a stay is a date; the other parts of values are plain text. */
const partOf = (def: FieldDef): FieldDef | null =>
  def.kind === 'dateRange' ? { kind: 'partialDate', label: def.label } : null

function pendingMeaning(record: RecordKey, field: string, language: Language): PathMeaning {
  const label = field ? fieldDef(record, field).label[language] : ''
  return { label: say(app.partOf, language, { label, part: app.pending[language] }), def: null, sensitive: false }
}
