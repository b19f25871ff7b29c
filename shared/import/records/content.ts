/** What a row says about a record and its items, by the keys of the program's own columns. */
import { columns, pathOf } from '../../model/columns'
import { noteHeading, withNote } from '../../model/heading-notes'
import { idKey, ownerKey, sheetPlace } from '../../model/sheet-columns'
import { type SheetSection, sheetLayout } from '../../model/sheet-layout'
import type { Standalone } from '../../model/types'
import type { PlanRow, Value } from '../contract'

export type Said = Pick<PlanRow, 'values' | 'findings' | 'pending' | 'currencies' | 'weak'>

/** What is said under the columns of one section. */
export interface Part {
  values: Map<string, Value>
  pending: Set<string>
}

export interface ItemPart extends Part {
  section: SheetSection
  /** As the file says; absent: to be told by what it holds. */
  id?: string
  /** Tells the item from the others, instead of what it holds. */
  isIt?(item: Record<string, unknown>): boolean
}

export interface Content extends Part {
  type: Standalone
  id?: string
  /** The name of the record that the items belong to. */
  owner?: string
  items: ItemPart[]
  /** Values known as the record keeps them: whose result it is. */
  fixed?: Readonly<Record<string, unknown>>
  /** What tells the record from another of its title, beside its own values: with whom something was agreed. */
  told?: Readonly<Record<string, unknown>>
  /** Writes what the row says about other records; true where that was news. */
  beside?(id: string): boolean
}

const emptyPart = (): Part => ({ values: new Map(), pending: new Set() })

export function itemPart(section: SheetSection): ItemPart {
  return { ...emptyPart(), section }
}

/** The section of a type; RangeError for one that it does not have. */
export function sectionOf(type: Standalone, key: string): SheetSection {
  const found = sheetLayout(type).sections.find((section) => section.key === key)
  if (!found) throw new RangeError(`${type} has no list ${key}`)
  return found
}

/** What columns without a field say goes among the remarks of the record. */
function withNotes(values: Said['values']): Said['values'] {
  const notes = Object.keys(values).filter((key) => noteHeading(key) !== null)
  if (notes.length === 0) return values
  const remarks = notes.reduce<unknown>(
    (text, key) => withNote(text, noteHeading(key) as string, String(values[key])),
    values.remarks,
  )
  return { ...values, remarks: String(remarks) }
}

/** The content of a row of a table of these records, as far as columns say by themselves where they belong. */
export function contentOf(type: Standalone, { values: said, pending = [] }: Said): Content {
  const values = withNotes(said)
  const content: Content = { ...emptyPart(), type, items: [] }
  const items = new Map<string, ItemPart>()
  const partFor = (section: SheetSection): Part => {
    if (section.key === '') return content
    const part = items.get(section.key) ?? itemPart(section)
    items.set(section.key, part)
    return part
  }
  for (const [key, value] of Object.entries(values)) {
    if (key === idKey(type, null)) content.id = String(value)
    else if (key === ownerKey(type)) content.owner = String(value)
    else {
      const place = sheetPlace(ownKeyOf(type, key))
      if (!place || place.type !== type) continue
      const part = partFor(place.section)
      if (place.column) part.values.set(place.column.key, value)
      else (part as ItemPart).id = String(value)
    }
  }
  for (const key of pending) {
    const place = sheetPlace(ownKeyOf(type, key))
    if (place?.column && place.type === type) partFor(place.section).pending.add(place.column.key)
  }
  // An id alone is no item: whoever emptied the cells left it behind.
  content.items = [...items.values()].filter(
    (part) => part.values.size > 0 || part.pending.size > 0 || part.id !== undefined,
  )
  return content
}

/** The program's own column for a column of the world's spreadsheets, where one cell says the whole of it. */
export function ownKeyOf(type: Standalone, key: string): string {
  const info = columns.get(key)
  if (!info || info.where) return key
  const path = pathOf(info, type)
  return path?.startsWith(`${type}.`) ? path.replaceAll('[]', '') : key
}

/** What an item is shown by: the first name or text that the row gives it. */
export function itemTitle(item: ItemPart | undefined): string {
  for (const [key, value] of item?.values ?? []) {
    const kind = sheetPlace(key)?.column?.kind
    if (typeof value === 'string' && (kind === 'reference' || kind === 'text' || kind === 'date')) return value
  }
  return ''
}
