/** The headings that sheets of this program have, and what each of them means in which sheet. */
import type { Bilingual } from '../../model/define'
import { dictionary } from '../../model/dictionary'
import { idKey, ownerKey } from '../../model/sheet-columns'
import { besideHeading, idHeading, ownerHeading } from '../../model/sheet-headings'
import { type SheetSection, sheetLayout } from '../../model/sheet-layout'
import { type Standalone, standalone } from '../../model/types'
import { plurals } from '../../text/records'
import { normaliseHeading } from '../columns/normalise'
import { chineseNames, writtenAs } from './former-names'

/** Headings of one kind of sheet, normalised, with the key of the column. */
export type HeadingKeys = ReadonlyMap<string, string>

interface OwnHeadings {
  /** A sheet of records, with items beside them or without. */
  records: HeadingKeys
  /** Sheets of items alone, by the key of their section. */
  items: ReadonlyMap<string, HeadingKeys>
}

function put(into: Map<string, string>, heading: Bilingual, key: string): void {
  for (const text of writtenAs(heading).map(normaliseHeading)) if (!into.has(text)) into.set(text, key)
}

function build(type: Standalone): OwnHeadings {
  const { label, sections } = sheetLayout(type)
  const [own, ...lists] = sections
  const records = new Map<string, string>()
  put(records, idHeading(label, null), idKey(type, null))
  for (const { heading, key } of own.columns) put(records, heading, key)
  const items = new Map<string, HeadingKeys>()
  for (const section of lists) {
    const alone = new Map<string, string>()
    put(alone, ownerHeading(label), ownerKey(type))
    put(alone, idHeading(label, null), idKey(type, null))
    put(alone, idHeading(label, section.label), idKey(type, section))
    put(records, idHeading(label, section.label), idKey(type, section))
    for (const { heading, key } of section.columns) {
      put(alone, heading, key)
      put(records, besideHeading(section.label, heading), key)
    }
    for (const { heading, key } of section.wholes) put(alone, heading, key)
    items.set(section.key, alone)
  }
  for (const { heading, key } of own.wholes) put(records, heading, key)
  // A sheet that holds one group of the record alone says which record it is of.
  put(records, ownerHeading(label), ownerKey(type))
  return { records, items }
}

const known = new Map<Standalone, OwnHeadings>()

/** The headings of a record type. Built once. */
export function ownHeadings(type: Standalone): OwnHeadings {
  const headings = known.get(type) ?? build(type)
  known.set(type, headings)
  return headings
}

/** Which sheet a heading of ids speaks of. */
export interface OwnContext {
  type: Standalone
  /** null: the record itself. */
  section: SheetSection | null
}

function collectIds(): ReadonlyMap<string, OwnContext> {
  const found = new Map<string, OwnContext>()
  for (const type of standalone) {
    const { label, sections } = sheetLayout(type)
    for (const section of sections) {
      const inner = section.key === '' ? null : section
      const heading = idHeading(label, inner?.label ?? null)
      for (const text of writtenAs(heading)) found.set(normaliseHeading(text), { type, section: inner })
    }
  }
  return found
}

const ids = collectIds()
/** What every heading of ids begins with: told without a closer look, as every cell of a file is asked. */
const mark = /^\s*(?:Tongxing ID|同行编号)/i

/** What a heading such as `Tongxing ID: Agreement / Parties` speaks of; null for any other text. */
export function idContext(text: string): OwnContext | null {
  return mark.test(text) ? (ids.get(normaliseHeading(text)) ?? null) : null
}

function collectNames(): ReadonlyMap<string, readonly OwnContext[]> {
  const found = new Map<string, OwnContext[]>()
  const add = (name: Bilingual, context: OwnContext) => {
    for (const text of new Set(writtenAs(name).map(normaliseHeading))) {
      const list = found.get(text)
      if (list) list.push(context)
      else found.set(text, [context])
    }
  }
  for (const type of standalone) {
    const { sections } = sheetLayout(type)
    add(plurals[type], { type, section: null })
    add(dictionary[type].label, { type, section: null })
    for (const section of sections.slice(1)) add(section.label, { type, section })
  }
  return found
}

const bySheetName = collectNames()

/** The records or items that a sheet of this name holds, in sheets of this program. */
export function contextsOfSheet(name: string): readonly OwnContext[] {
  return bySheetName.get(normaliseHeading(name)) ?? []
}

const typeWords = new Map<Standalone, readonly string[]>()

/** Words for a record type in front of a heading: 活动名称, Event title. */
export function wordsForType(type: Standalone): readonly string[] {
  const before = typeWords.get(type)
  if (before) return before
  const { label } = sheetLayout(type)
  const names = [label, plurals[type]]
  const chinese = names.flatMap(({ zh }) => chineseNames(zh)).flatMap((zh) => [zh, ...zh.split(/[/（）与]/)])
  // 国际化发展方案 is called 方案 for short.
  const short = chinese.flatMap((word) => (word.length >= 4 ? [word.slice(-2)] : []))
  const made = [...names.flatMap(({ en }) => [en, ...en.split(/ (?:or|and) /i)]), ...chinese, ...short]
    .map((word) => normaliseHeading(word))
    .filter((word) => word.length > 1)
  typeWords.set(type, made)
  return made
}

const ends: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.from$/, ['开始日期', '开始时间', '起始时间', '开班日期', '开班时间', 'Start', 'Start date', 'Starts', 'Begins']],
  [/\.to$/, ['结束时间', '截止日期', 'End', 'End date', 'Ends', 'Finish']],
]

/** What the two ends of the days of an event, a class or a course are called. */
const endsOf = (key: string): readonly string[] => ends.find(([part]) => part.test(key))?.[1] ?? []

/** How lists head the state of what they list, whatever it is; cells that are no word of its states are not taken. */
const ofState = ['Status', 'Current status', '当前状态', '目前状态']

const wide = new Map<Standalone, HeadingKeys>()

/** The headings of a record type as others may write them: with and without the type in front, languages not told apart. */
export function wideHeadings(type: Standalone): HeadingKeys {
  const before = wide.get(type)
  if (before) return before
  const [own] = sheetLayout(type).sections
  const found = new Map<string, string>()
  const words = wordsForType(type)
  for (const column of [...own.wholes, ...own.columns]) {
    put(found, column.heading, column.key)
    // The parts of a field are called by its parts only.
    const other = column.steps.length === column.depth ? (column.field.also ?? []) : []
    const begun = column.field.kind === 'dateRange' && column.field.label.zh === '起止' ? endsOf(column.key) : []
    const states = column.key === `${type}.state` ? ofState : []
    for (const text of [...other, ...begun, ...states].map(normaliseHeading))
      if (!found.has(text)) found.set(text, column.key)
    for (const text of [column.heading.en, column.heading.zh].map(normaliseHeading))
      for (const word of words) if (!text.startsWith(word)) found.set(word + text, found.get(word + text) ?? column.key)
  }
  wide.set(type, found)
  return found
}
