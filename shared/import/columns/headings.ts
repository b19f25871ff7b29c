import { columns } from '../../model/columns'
import { ambiguousHeadings, unmappedHeadings } from '../../model/words'
import { normaliseHeading } from './normalise'

/** What the dictionary knows under a heading: columns in the order of preference; none for one left alone on purpose. */
export interface Known {
  fields: readonly string[]
  ambiguous: boolean
}

interface TwoLevel {
  parents: ReadonlySet<string>
  children: ReadonlySet<string>
  field: string
}

export interface HeadingIndex {
  byText: ReadonlyMap<string, Known>
  twoLevel: readonly TwoLevel[]
  /** Every first-level heading of a two-level one. */
  parents: ReadonlySet<string>
  children: ReadonlySet<string>
  /** Headings that say the value of other columns, by their normalised text. */
  implies: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** Normalised headings by their length in characters, for close spellings. */
  byLength: ReadonlyMap<number, readonly string[]>
}

function build(): HeadingIndex {
  const byText = new Map<string, Known>()
  const implies = new Map<string, Readonly<Record<string, string>>>()
  const add = (heading: string, field: string) => {
    const text = normaliseHeading(heading)
    if (text === '') return
    const before = byText.get(text)
    if (!before) byText.set(text, { fields: [field], ambiguous: false })
    else if (!before.fields.includes(field)) byText.set(text, { fields: [...before.fields, field], ambiguous: true })
  }
  for (const info of columns.values()) {
    for (const heading of [...info.headings.zh, ...info.headings.en]) add(heading, info.key)
    for (const [heading, values] of Object.entries(info.implies)) implies.set(normaliseHeading(heading), values)
  }
  // Labels are what this program itself exports; they never take a heading away from another column.
  for (const info of columns.values())
    for (const label of [info.label.en, info.label.zh]) if (!byText.has(normaliseHeading(label))) add(label, info.key)
  for (const [heading, fields] of Object.entries(ambiguousHeadings))
    byText.set(normaliseHeading(heading), { fields, ambiguous: true })
  for (const heading of unmappedHeadings) byText.set(normaliseHeading(heading), { fields: [], ambiguous: false })

  const twoLevel = [...columns.values()].flatMap((info) =>
    info.under.map((pair) => ({
      parents: new Set(pair.parent.map(normaliseHeading)),
      children: new Set(pair.child.map(normaliseHeading)),
      field: info.key,
    })),
  )
  const byLength = new Map<number, string[]>()
  for (const text of byText.keys()) {
    const same = byLength.get(text.length)
    if (same) same.push(text)
    else byLength.set(text.length, [text])
  }
  return {
    byText,
    twoLevel,
    parents: new Set(twoLevel.flatMap((pair) => [...pair.parents])),
    children: new Set(twoLevel.flatMap((pair) => [...pair.children])),
    implies,
    byLength,
  }
}

/** The dictionary's headings, ready to be looked up. Built once. */
export const headings: HeadingIndex = build()
