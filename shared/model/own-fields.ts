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
