/** Which fields of which record types refer to which others, read from the dictionary, and what a row refers to. */
import type { FieldDef, RecordDef } from './define'
import { dictionary, type RecordKey } from './dictionary'
import { isGroup } from './paths'
import { type Standalone, standalone } from './types'

/** A field that refers to records: its path without keys of items, `parties.institution`, and their type. */
export interface ReferenceField {
  path: string
  to: Standalone
  /** Holds a list of ids instead of one. */
  many: boolean
  /** The fields on the way; those that are lists go over their items. */
  steps: readonly { key: string; items: boolean }[]
}

const isStandalone = (type: string | undefined): type is Standalone =>
  (standalone as readonly (string | undefined)[]).includes(type)

function* fieldsOf(
  fields: Readonly<Record<string, FieldDef>>,
  steps: ReferenceField['steps'],
): Generator<ReferenceField> {
  for (const [key, field] of Object.entries(fields)) {
    if (field.derived) continue
    const here = (items: boolean) => [...steps, { key, items }]
    const path = [...steps.map((step) => step.key), key].join('.')
    if (field.kind === 'reference' && isStandalone(field.to) && !field.owned) {
      yield { path, to: field.to, many: false, steps: here(false) }
    } else if (field.kind === 'list' && isStandalone(field.of)) {
      yield { path, to: field.of, many: true, steps: here(false) }
    } else if (field.kind === 'list' || field.owned) {
      const nested: RecordDef | undefined = dictionary[(field.of ?? field.to) as RecordKey]
      const inner = field.fields ?? nested?.fields
      if (inner) yield* fieldsOf(inner, here(field.kind === 'list'))
    }
  }
}

/** The fields of each stored record type that refer to other records. */
export const referenceFields: Readonly<Record<Standalone, readonly ReferenceField[]>> = Object.fromEntries(
  standalone.map((type) => [type, [...fieldsOf(dictionary[type].fields, [])]]),
) as unknown as Record<Standalone, readonly ReferenceField[]>

/** Every id that a row refers to, with the path of the place. */
export function referencesIn(type: Standalone, row: object): { path: string; to: Standalone; id: string }[] {
  return referenceFields[type].flatMap(({ path, to, steps }) => {
    let found: unknown[] = [row]
    for (const { key, items } of steps) {
      found = found.flatMap((value) => {
        const inner = isGroup(value) ? value[key] : undefined
        return items ? (isGroup(inner) ? Object.values(inner) : []) : [inner]
      })
    }
    return found
      .flat()
      .filter((id) => typeof id === 'string')
      .map((id) => ({ path, to, id }))
  })
}
