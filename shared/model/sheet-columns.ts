/** The columns of written sheets by their key, as imports and plans name them. */
import type { Bilingual } from './define'
import { dictionary, type RecordKey } from './dictionary'
import { besideHeading, idHeading, ownerHeading } from './sheet-headings'
import { type SheetColumn, type SheetSection, sheetLayout } from './sheet-layout'

/** A column with the section it belongs to. */
export interface SheetPlace {
  type: RecordKey
  section: SheetSection
  /** null: the id of the record or item, or the name of the record that items belong to. */
  column: SheetColumn | null
  /** What the column is called, its section included. */
  label: Bilingual
}

/** Key of the id column of a record or of the items of a section. */
export function idKey(type: RecordKey, section: Pick<SheetSection, 'key'> | null): string {
  return [type, section?.key, '#id'].filter(Boolean).join('.')
}

/** Key of the column that names the record which items belong to. */
export function ownerKey(type: RecordKey): string {
  return `${type}.#owner`
}

const known = new Map<string, ReadonlyMap<string, SheetPlace>>()

function placesOf(type: RecordKey): ReadonlyMap<string, SheetPlace> {
  const before = known.get(type)
  if (before) return before
  const { label, sections } = sheetLayout(type)
  const [own] = sections
  const places = new Map<string, SheetPlace>([
    [ownerKey(type), { type, section: own, column: null, label: ownerHeading(label) }],
  ])
  for (const section of sections) {
    const main = section === own
    places.set(idKey(type, section), {
      type,
      section,
      column: null,
      label: idHeading(label, main ? null : section.label),
    })
    for (const column of [...section.columns, ...section.wholes])
      places.set(column.key, {
        type,
        section,
        column,
        label: main ? column.heading : besideHeading(section.label, column.heading),
      })
  }
  known.set(type, places)
  return places
}

/** The place of a column key such as `agreement.parties.institution`; undefined for a key of no such column. */
export function sheetPlace(key: string): SheetPlace | undefined {
  const dot = key.indexOf('.')
  const type = key.slice(0, dot)
  return dot > 0 && Object.hasOwn(dictionary, type) ? placesOf(type as RecordKey).get(key) : undefined
}
