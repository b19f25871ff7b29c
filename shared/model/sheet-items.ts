/** The items inside records, as sheets list them. */
import { isGroup } from './paths'
import { type SheetSection, sheetLayout } from './sheet-layout'
import type { Reader, Standalone } from './types'

/** Items of a nested type that a record can refer to by key: its own, and those of its person and its cohort. */
export function neighbours(reader: Reader, type: Standalone, row: object, to: string): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const holders: [Standalone, unknown][] = [[type, row]]
  for (const other of ['person', 'cohort'] as const) {
    const id = (row as Record<string, unknown>)[other]
    if (typeof id === 'string') holders.push([other, reader.get(other, id)])
  }
  for (const [holder, record] of holders)
    for (const section of sheetLayout(holder).sections)
      if (section.record === to && section.key !== '')
        for (const { key, item } of itemsOf(record, section)) found.set(key, item)
  return found
}

/** Items of a section with their keys; those of a list inside a list carry both, joined by a slash. */
export function itemsOf(record: unknown, { levels }: Pick<SheetSection, 'levels'>): { key: string; item: unknown }[] {
  let found: { key: string; item: unknown }[] = [{ key: '', item: record }]
  for (const steps of levels)
    found = found.flatMap(({ key, item }) => {
      let list = item
      for (const step of steps) list = isGroup(list) ? list[step] : undefined
      if (!isGroup(list)) return []
      return Object.entries(list)
        .filter(([, inner]) => isGroup(inner))
        .map(([own, inner]) => ({ key: key ? `${key}/${own}` : own, item: inner }))
    })
  return found
}
