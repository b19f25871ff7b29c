/** Items of a record that a row speaks of: found by their key, else by what they hold, else made. */
import { isGroup, sameValue } from '../../model/paths'
import { sheetPlace } from '../../model/sheet-columns'
import type { Standalone } from '../../model/types'
import type { Work } from '../changes/work'
import type { FieldChange } from '../contract'
import type { ItemPart } from './content'
import { at, detached, groupAt, type Writing, writePart } from './write-part'

export interface WrittenItem {
  made: boolean
  changes: FieldChange[]
  awaited: boolean
  perhaps: Map<string, string[]>
}

type Items = Readonly<Record<string, unknown>>

/**
 * Writes one item of a record.
 * @param taken keys of items that rows of this file have spoken of already; two rows are two items
 * @returns null where the list it belongs to cannot be told
 */
export function writeItem(
  part: ItemPart,
  target: { work: Work; type: Standalone; id: string },
  writing: Writing,
  taken: Set<string>,
): WrittenItem | null {
  const { work, type, id } = target
  const record = work.read(type, id) ?? {}
  const path = listPath(part, record)
  if (!path) return null
  const items = (at(record, path.steps) ?? {}) as Items
  const known = findItem(part, items, path.key, writing, (key) => taken.has(`${id} ${path.steps.join('.')} ${key}`))
  const key = known ?? path.key ?? work.newKey()
  taken.add(`${id} ${path.steps.join('.')} ${key}`)
  // From now on the row means this item.
  part.id = [...path.outer, key].join('/')
  const item = known === undefined ? {} : ((items[known] ?? {}) as Record<string, unknown>)
  const edit = () => groupAt(work.edit(type, id), [...path.steps, key])
  const written = writePart(part, item, edit, writing)
  return { made: known === undefined, ...written }
}

/** Where the list lies; a list inside an item takes the item from its key, or the only one there is. */
function listPath(part: ItemPart, record: Items): { steps: string[]; outer: string[]; key: string | undefined } | null {
  const keys = part.id?.split('/') ?? []
  const steps: string[] = []
  const outer: string[] = []
  for (const [depth, level] of part.section.levels.entries()) {
    steps.push(...level)
    if (depth === part.section.levels.length - 1) break
    const there = Object.keys((at(record, steps) ?? {}) as Items)
    const key = keys[depth] ?? (there.length === 1 ? there[0] : undefined)
    if (key === undefined || !isKey(key)) return null
    steps.push(key)
    outer.push(key)
  }
  const own = keys[part.section.levels.length - 1]
  return { steps, outer, key: own && isKey(own) ? own : undefined }
}

const isKey = (key: string) => /^[\w-]{1,64}$/.test(key) && key !== '__proto__'

function findItem(
  part: ItemPart,
  items: Items,
  key: string | undefined,
  writing: Writing,
  isTaken: (key: string) => boolean,
): string | undefined {
  if (key !== undefined && Object.hasOwn(items, key)) return key
  const all = Object.entries(items).filter((entry): entry is [string, Record<string, unknown>] => isGroup(entry[1]))
  const { isIt } = part
  if (isIt) return all.find(([, item]) => isIt(item))?.[0]
  const open = all.filter(([each]) => !isTaken(each))
  const said = detached(part, writing)
  const steps = [...part.values.keys()].flatMap((each) => sheetPlace(each)?.column ?? [])
  const agree = (item: unknown, columns: typeof steps) =>
    columns.length > 0 && columns.every((column) => sameValue(at(item, column.steps), at(said, column.steps)))
  const same = open.find(([, item]) => agree(item, steps))
  if (same) return same[0]
  // Whom it refers to tells an item; else what stands first.
  const references = steps.filter(({ kind }) => kind === 'reference')
  const telling = references.length > 0 ? references : steps.slice(0, 1)
  const alike = open.filter(
    ([, item]) => telling.every((column) => at(said, column.steps) !== undefined) && agree(item, telling),
  )
  return alike.length === 1 ? alike[0]?.[0] : undefined
}
