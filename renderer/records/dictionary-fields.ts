/** What the dictionary says about a field, in the shape that the fields of the screen take. */
import type { Bilingual, FieldDef, Language, RecordDef } from '@shared/model/define'
import { dictionary, type RecordKey } from '@shared/model/dictionary'
import { noneIsAnAnswerFor } from '@shared/model/words'
import type { Answer } from '../ui/fields/answers'
import type { ChoiceOption } from '../ui/fields/FieldChoice'

/** Values that colleagues announce before they have them. */
const canBeOnItsWay: Partial<Record<RecordKey, readonly string[]>> = {
  person: ['idCard', 'phone', 'email', 'dateOfBirth'],
  travelDocument: ['number', 'issuedOn', 'expiresOn'],
  emergencyContact: ['name', 'phone'],
  consent: ['given'],
  insurance: ['policyNo', 'insurer'],
  welfareNote: ['diet', 'allergies', 'medical', 'medication'],
}

export function recordDef(record: RecordKey): RecordDef {
  return dictionary[record]
}

/**
 * The definition of a field; `parties.institution` is a field of the rows of a list.
 * @throws RangeError for a field the dictionary does not have: a mistake of the caller
 */
export function fieldDef(record: RecordKey, field: string): FieldDef {
  const [first = '', second] = field.split('.')
  const outer = recordDef(record).fields[first]
  const found = second === undefined ? outer : outer?.fields?.[second]
  if (!found) throw new RangeError(`No field ${record}.${field} in the dictionary`)
  return found
}

/** Columns of spreadsheets that fill a field: findings name them. */
export function columnKeys(def: FieldDef): string[] {
  return Object.keys(def.columns ?? {})
}

/** Answers that may stand in place of a value. */
export function answersOf(record: RecordKey, field: string): Answer[] {
  const def = fieldDef(record, field)
  const none =
    field !== 'remarks' &&
    (def.kind === 'text' || def.kind === 'note') &&
    columnKeys(def).some((key) => noneIsAnAnswerFor.includes(key))
  return [
    ...(none ? (['none'] as const) : []),
    ...(canBeOnItsWay[record]?.includes(field) ? (['pending'] as const) : []),
  ]
}

/** The choices of an enumeration, in the dictionary's order. */
export function optionsOf(values: FieldDef['values'], language: Language): ChoiceOption[] {
  return Object.entries(values ?? {}).map(([value, words]) => ({ value, label: words[language] }))
}

/** The word for a key of an enumeration; the key itself where the dictionary has none. */
export function enumWord(record: RecordKey, field: string, key: string | undefined): Bilingual | null {
  if (!key) return null
  return fieldDef(record, field).values?.[key] ?? { en: key, zh: key }
}

/** The word for a state of a record. */
export function stateWord(record: RecordKey, state: string | undefined): Bilingual | null {
  return state ? (recordDef(record).states?.[state] ?? { en: state, zh: state }) : null
}
