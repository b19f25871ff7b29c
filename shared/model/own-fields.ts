/** Fields that an office gave its people itself: columns of lists that the dictionary has no field for. */

/** Said of a column: it becomes a field of the office's own, named after its heading. */
export const ownField = 'own'

/** Key under which a row has the value of an own field: `own:Campus`. */
export function ownFieldKey(name: string): string {
  return `${ownField}:${name}`
}

/** The name of an own field by that key; null for every other key. */
export function ownFieldName(key: string): string | null {
  return key.startsWith(`${ownField}:`) ? key.slice(ownField.length + 1) : null
}

/** Key of the item in `person.own`: the same for a name however it is written, and fit for a path. */
export function ownItemKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '')
  let hash = 0x811c9dc5
  let second = 0x1000193
  for (const character of plain) {
    const code = character.codePointAt(0) ?? 0
    hash = Math.imul(hash ^ code, 0x01000193)
    second = Math.imul(second + code, 0x85ebca6b) ^ (second >>> 13)
  }
  return `o${(hash >>> 0).toString(36)}${(second >>> 0).toString(36)}`
}

/** What the values of an own field are. They are kept as text: days in ISO, numbers without separators, yes and no in words. */
export const ownKinds = ['text', 'number', 'date', 'flag', 'choice'] as const
export type OwnKind = (typeof ownKinds)[number]

/** A field of the office's own, as its record has it under `ownFields`. */
export interface OwnField {
  name: string
  kind: OwnKind
}

/** The same with what the settings show and change. */
export interface KnownOwnField extends OwnField {
  /** Its key in the office's record, and of the people's values. */
  key: string
  meaning: string
  hidden: boolean
  /** Earlier names. */
  headings: readonly string[]
}

interface StoredOwnField {
  name?: string
  kind?: string
  meaning?: string
  hidden?: boolean
  headings?: readonly string[]
}

type HasOwnFields = { readonly ownFields?: Readonly<Record<string, StoredOwnField>> | undefined } | undefined

/** Every field that the office gave its people, by name, hidden ones too. */
export function allOwnFields(office: HasOwnFields): KnownOwnField[] {
  return Object.entries(office?.ownFields ?? {})
    .flatMap(([key, { name, kind, meaning = '', hidden = false, headings = [] }]) =>
      name ? [{ key, name, kind: ownKinds.find((one) => one === kind) ?? 'text', meaning, hidden, headings }] : [],
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The fields that the office gave its people and did not hide, by name. */
export function ownFieldsOf(office: HasOwnFields): OwnField[] {
  return allOwnFields(office).flatMap(({ name, kind, hidden }) => (hidden ? [] : [{ name, kind }]))
}

/** The field that a heading fills: by its name, else by a name it had before. */
export function ownFieldOfHeading(office: HasOwnFields, heading: string): KnownOwnField | undefined {
  const key = ownItemKey(heading)
  const fields = allOwnFields(office)
  return (
    fields.find((field) => field.key === key) ??
    fields.find(({ headings }) => headings.some((one) => ownItemKey(one) === key))
  )
}

/** Key of an own field as a column of lists: says everything about it, so that an address with it is enough. */
export function ownColumnKey({ name, kind }: OwnField): string {
  return `${ownField}.${kind}.${encodeURIComponent(name)}`
}

/** The own field that a column of lists shows; null for every other column. */
export function ownFieldOfColumn(key: string): OwnField | null {
  const [first, kind, name] = key.split('.', 3)
  const known = ownKinds.find((one) => one === kind)
  if (first !== ownField || !known || !name) return null
  try {
    return { name: decodeURIComponent(key.slice(first.length + known.length + 2)), kind: known }
  } catch {
    return null
  }
}
