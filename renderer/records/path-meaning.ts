import type { FieldDef, Language } from '@shared/model/define'
import { dictionary, type RecordKey } from '@shared/model/dictionary'
import { isMasked } from '@shared/model/masked'
import { app } from '@shared/text/app'
import { say } from '@shared/text/say'
import { fieldDef } from './dictionary-fields'

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
  const label =
    part && def.kind !== 'list'
      ? say(app.partOf, language, { label: def.label[language], part: part[language] })
      : def.label[language]
  return { label, def: rest.length === 0 ? def : partOf(def), sensitive: isMasked(def) }
}

/** One side of a stay is a date; the other parts of values are plain text. */
const partOf = (def: FieldDef): FieldDef | null =>
  def.kind === 'dateRange' ? { kind: 'partialDate', label: def.label } : null

function pendingMeaning(record: RecordKey, field: string, language: Language): PathMeaning {
  const label = field ? fieldDef(record, field).label[language] : ''
  return { label: say(app.partOf, language, { label, part: app.pending[language] }), def: null, sensitive: false }
}
