/** Which stored records hold the items of a nested record type. */
import type { RecordDef } from './define'
import { dictionary, type RecordKey } from './dictionary'
import { type SheetColumn, type SheetSection, sheetLayout } from './sheet-layout'
import { type Standalone, standalone } from './types'

/** Where the items of a nested record type are kept: lists of stored record types, or groups inside them. */
export interface Holder {
  type: Standalone
  section: SheetSection
  /** Only these columns: the type is a group inside the record. */
  columns?: readonly SheetColumn[]
}

/** Every place that holds items of a nested record type; none where nothing does yet. */
export function holdersOf(type: RecordKey): Holder[] {
  return standalone.flatMap((holder): Holder[] => {
    const { sections } = sheetLayout(holder)
    const lists = sections.slice(1).filter((section) => section.record === type)
    const groups = Object.entries((dictionary[holder] as RecordDef).fields)
      .filter(([, field]) => field.owned && field.to === type)
      .map(([key]) => sections[0].columns.filter(({ steps }) => steps[0] === key))
    return [
      ...lists.map((section) => ({ type: holder, section })),
      ...groups.map((columns) => ({ type: holder, section: sections[0], columns })),
    ]
  })
}
