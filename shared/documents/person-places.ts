/** Where other records speak of a person: the fields that refer to them or to their place in a group, and what stands there. */
import type { FieldDef, RecordDef } from '../model/define'
import { dictionary } from '../model/dictionary'
import { isGroup } from '../model/paths'
import { recordName } from '../model/record-name'
import { type ReferenceField, referenceFields } from '../model/references'
import { isOfPerson } from '../model/subject'
import type { AnyRow, Reader, Row, Standalone } from '../model/types'
import type { Words } from './document'
import { factsOf, fieldsInside } from './record-blocks'
import { joined, lines } from './sentences'

export interface PersonPlace {
  type: Standalone
  id: string
  path: string
  name: Words
  /** What the person is there: guest, apprentice. */
  as: Words
  /** What the item says that names them; '' where the whole record is about more than them. */
  says: Words
  /** The item itself; absent: the record refers to them in a field of its own. */
  item?: Readonly<Record<string, unknown>>
}

/** Every place of other records that refers to the person or to one of their enrolments. */
export function personPlaces(reader: Reader, id: string): PersonPlace[] {
  const ids = [id, ...reader.enrolmentsWith(id).map((enrolment) => enrolment.id)]
  const places = ids.flatMap((one) => reader.referring(one).map((place) => ({ ...place, one })))
  return places.flatMap(({ type, id: of, path, one }): PersonPlace[] => {
    const row = reader.get(type, of) as AnyRow | undefined
    const field = referenceFields[type].find((each) => each.path === path)
    if (!row || !field || type === 'disclosure' || isOfPerson(type)) return []
    const named = { type, id: of, path, name: recordName(reader, type, row as unknown as Row<typeof type>) ?? of }
    const { labels, fields } = wayTo(type, field)
    const as = joined(labels, { en: ': ', zh: '：' })
    if (!fields) return [{ ...named, as, says: '' }]
    const shown = { reader, type, row }
    return itemsNaming(row, field.steps, one).map((item) => ({
      ...named,
      as,
      item,
      says: wordsOf(shown, fields, item),
    }))
  })
}

function wordsOf(
  shown: Parameters<typeof factsOf>[0],
  fields: Readonly<Record<string, FieldDef>>,
  item: Record<string, unknown>,
) {
  // Whoever else stands in the item is not what was asked for.
  const own = Object.fromEntries(
    Object.entries(fields).filter(
      ([, { kind, to, of }]) => !(kind === 'reference' && to === 'person') && of !== 'person' && of !== 'enrolment',
    ),
  )
  return joined(
    factsOf(shown, own, item).map(({ label, value }) => joined([label, value], { en: ': ', zh: '：' })),
    lines,
  )
}

/** The labels on the way to a field, and the fields of the item it is in; none where it is the record's own. */
function wayTo(type: Standalone, { steps }: ReferenceField) {
  let fields: Readonly<Record<string, FieldDef>> = (dictionary[type] as RecordDef).fields
  const labels: Words[] = []
  let inItem = false
  for (const [index, { key, items }] of steps.entries()) {
    const field = fields[key]
    if (!field) break
    labels.push(field.label)
    inItem ||= items
    if (index < steps.length - 1) fields = fieldsInside(field) ?? {}
  }
  return { labels, fields: inItem ? fields : undefined }
}

/** The innermost items in which a field refers to this id. */
function itemsNaming(row: unknown, steps: ReferenceField['steps'], id: string): Record<string, unknown>[] {
  const [step, ...rest] = steps
  if (!step || !isGroup(row)) return []
  const value = row[step.key]
  if (rest.length === 0) return value === id || (Array.isArray(value) && value.includes(id)) ? [row] : []
  const inner = step.items ? (isGroup(value) ? Object.values(value) : []) : [value]
  return inner.flatMap((each) => itemsNaming(each, rest, id))
}
