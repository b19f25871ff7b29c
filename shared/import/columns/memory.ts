import type { Reader } from '../../model/types'
import type { Column } from '../contract'
import type { Heading } from './claim'
import { normaliseHeading } from './normalise'

/** What the office said before of columns with these headings: by 0-based column; null: not imported. */
export type ColumnMemory = (headings: readonly Heading[]) => Record<number, string | null>

const headingKey = (parts: readonly string[]) => parts.map(normaliseHeading).filter(Boolean).join('/')

/** The headings of a list as one text, by which a list of the same layout is known again. */
function layoutOf(headings: readonly string[]): string {
  return [...new Set(headings.filter(Boolean))].sort().join(' | ')
}

/** What this office chose for columns, from its own record: first for the same layout, then for the same heading. */
export function columnMemory(reader: Reader): ColumnMemory {
  const choices = Object.values(reader.get('office', 'office')?.columnChoices ?? {})
  if (choices.length === 0) return () => ({})
  const byHeading = new Map<string, string | null>()
  const inLayout = new Map<string, string | null>()
  for (const { heading, layout, field } of [...choices].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))) {
    if (!heading) continue
    const said = field === undefined || field === 'none' ? null : field
    byHeading.set(heading, said)
    inLayout.set(`${layout}\n${heading}`, said)
  }
  return (headings) => {
    const keys = headings.map(({ parts }) => headingKey(parts))
    const layout = layoutOf(keys)
    const found: Record<number, string | null> = {}
    const used = new Set<string>()
    for (const [i, { index }] of headings.entries()) {
      const key = keys[i] ?? ''
      const same = inLayout.get(`${layout}\n${key}`)
      const said = same === undefined ? byHeading.get(key) : same
      // Two columns of one heading: what was said of one is no word on the other.
      if (key === '' || said === undefined || used.has(key)) continue
      used.add(key)
      found[index] = said
    }
    return found
  }
}

/** Entries of `office.columnChoices` for the columns that a person decided, by a key that the same heading has again. */
export function rememberedColumns(
  columns: readonly Column[],
  today: string,
): { heading: string; layout: string; field: string; on: string }[] {
  const layout = layoutOf(columns.map(({ headerParts }) => headingKey(headerParts)))
  return columns.flatMap(({ headerParts, because, field }) => {
    const heading = headingKey(headerParts)
    return because === 'person' && heading !== '' ? [{ heading, layout, field: field ?? 'none', on: today }] : []
  })
}

/** Keys of the entries that speak of these columns, to be forgotten. */
export function choicesAbout(
  choices: Readonly<Record<string, { heading?: string }>>,
  columns: readonly Pick<Column, 'headerParts'>[],
): string[] {
  const headings = new Set(columns.map(({ headerParts }) => headingKey(headerParts)))
  return Object.entries(choices).flatMap(([key, { heading }]) => (heading && headings.has(heading) ? [key] : []))
}
