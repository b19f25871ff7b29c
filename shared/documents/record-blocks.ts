/** Any record as parts of a document, made of the dictionary: its values, its groups, the items of its lists. */
import type { FieldDef, RecordDef } from '../model/define'
import { dictionary, type RecordKey } from '../model/dictionary'
import { showField } from '../model/kinds'
import { isGroup } from '../model/paths'
import { itemLabel } from '../model/record-labels'
import { recordName } from '../model/record-name'
import { neighbours } from '../model/sheet-items'
import type { AnyRow, BilingualText, Reader, Row, Standalone } from '../model/types'
import { standalone } from '../model/types'
import { personFileWords } from '../text/documents/person-file'
import { type Block, type Fact, inOne, plainCell, said, type Words } from './document'
import { inEach, joined, told } from './sentences'

type FieldDefs = Readonly<Record<string, FieldDef>>
type Values = Readonly<Record<string, unknown>>

/** More columns than these do not fit on a page side by side. */
const MOST_COLUMNS = 6

const isStandalone = (type: string | undefined): type is Standalone =>
  (standalone as readonly (string | undefined)[]).includes(type)

/** The record whose values are shown, for the names of what they refer to. */
export interface Shown {
  reader: Reader
  type: Standalone
  row: AnyRow
}

/** The fields of the items of a list, or of a group; none for plain values. */
export function fieldsInside(field: FieldDef): FieldDefs | undefined {
  if (field.fields) return field.fields
  const to = field.kind === 'list' ? field.of : field.owned ? field.to : undefined
  if (to === undefined || (field.kind === 'list' && isStandalone(to))) return undefined
  return (dictionary[to as RecordKey] as RecordDef | undefined)?.fields
}

function nameOf({ reader, type, row }: Shown, id: string, to: string | undefined): Words {
  if (isStandalone(to)) {
    const found = reader.get(to, id)
    return (found && recordName(reader, to, found as Row<typeof to>)) || id
  }
  return itemLabel(neighbours(reader, type, row, to ?? '').get(id)) ?? id
}

/** A value in the words of both languages; '' for none. What has a text in two languages says both. */
export function valueWords(shown: Shown, field: FieldDef, value: unknown): Words {
  if (value === undefined || value === null) return ''
  if (field.kind === 'bilingualText' && isGroup(value)) {
    const { zh = '', en = '' } = value as BilingualText
    return zh && en && zh !== en ? `${zh} / ${en}` : zh || en
  }
  if (field.of === 'file' && isGroup(value))
    return joined(Object.values(value).map((file) => (isGroup(file) ? String(file.fileName ?? '') : '')))
  const to = field.kind === 'list' ? field.of : field.to
  return inEach((language) => showField(value, field, language, (id) => inOne(nameOf(shown, id, to), language)))
}

/** The values of a record or an item as facts, those of its groups among them. */
export function factsOf(shown: Shown, fields: FieldDefs, values: Values, before?: Words): Fact[] {
  const pending = isGroup(values.pending) ? values.pending : {}
  return Object.entries(fields).flatMap(([key, field]): Fact[] => {
    const value = values[key]
    const inside = fieldsInside(field)
    const label = before ? joined([before, field.label], { en: ': ', zh: '：' }) : field.label
    const named = { en: inOne(label, 'en'), zh: inOne(label, 'zh') }
    if (inside && field.kind !== 'list') return isGroup(value) ? factsOf(shown, inside, value, label) : []
    if (inside || field.derived) return []
    const words =
      value === undefined && pending[key] === true ? personFileWords.onItsWay : valueWords(shown, field, value)
    return said(words) ? [{ label: named, value: words }] : []
  })
}

/** Every list of items in a record, those inside of groups too. */
function* listsOf(
  fields: FieldDefs,
  values: Values,
): Generator<{ field: FieldDef; inside: FieldDefs; items: Values[] }> {
  for (const [key, field] of Object.entries(fields)) {
    const value = values[key]
    const inside = fieldsInside(field)
    if (!inside || !isGroup(value)) continue
    if (field.kind === 'list') yield { field, inside, items: Object.values(value).filter(isGroup) }
    else yield* listsOf(inside, value)
  }
}

/** The items of a list as a table where they are narrow, else one after the other. */
function listBlocks(
  shown: Shown,
  { field, inside, items }: { field: FieldDef; inside: FieldDefs; items: Values[] },
): Block[] {
  const filled = Object.entries(inside).filter(
    ([key, def]) => !def.derived && items.some((item) => item[key] !== undefined),
  )
  const nests = filled.some(([, def]) => fieldsInside(def) !== undefined)
  if (filled.length <= MOST_COLUMNS && !nests)
    return [
      {
        kind: 'table',
        title: field.label,
        columns: filled.map(([key, { label }]) => ({ key, label, share: 100 / filled.length })),
        rows: items.map((item, index) => ({
          key: String(index),
          cells: Object.fromEntries(filled.map(([key, def]) => [key, plainCell(valueWords(shown, def, item[key]))])),
        })),
        empty: '',
      },
    ]
  return items.flatMap((item, index): Block[] => [
    {
      kind: 'heading',
      level: 3,
      text: items.length > 1 ? told(personFileWords.item, { label: field.label, number: index + 1 }) : field.label,
    },
    { kind: 'facts', facts: factsOf(shown, inside, item) },
    ...[...listsOf(inside, item)].flatMap((list) => listBlocks(shown, list)),
  ])
}

/** Everything a record holds, but for the fields named. */
export function recordBlocks(shown: Shown, without: readonly string[] = []): Block[] {
  const { type, row } = shown
  const all: FieldDefs = (dictionary[type] as RecordDef).fields
  const fields = Object.fromEntries(Object.entries(all).filter(([key]) => !without.includes(key)))
  const facts = factsOf(shown, fields, row)
  return [
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
    ...[...listsOf(fields, row)].filter(({ items }) => items.length > 0).flatMap((list) => listBlocks(shown, list)),
  ]
}
