/** How records are named in cells that refer to them, and which record such a name means. */

import type { Language } from './define'
import { fullName } from './names'
import { isGroup } from './paths'
import { inLanguage, recordMoment, recordName } from './record-name'
import { simplified } from './simplified'
import type { Name, Reader, Row, Standalone } from './types'

const fold = (text: string) => simplified(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim()

/** What tells records of one name apart, the best first; the id always does. */
function detailsOf(type: Standalone, row: Row<Standalone>): string[] {
  const { dateOfBirth, studentNo, staffNo, number, code, approvalNo, schoolCode, ukprn, usci } = row as Record<
    string,
    unknown
  >
  const facts =
    type === 'person'
      ? [dateOfBirth, studentNo, staffNo]
      : [number, code, approvalNo, schoolCode, ukprn, usci, recordMoment(type, row)?.from]
  return [...facts.filter((fact): fact is string => typeof fact === 'string' && fact !== 'none'), row.id]
}

/** All that a record goes by. */
function namesOf(reader: Reader, type: Standalone, row: Row<Standalone>): string[] {
  const name = recordName(reader, type, row)
  const { shortName, formerNames, number, code, approvalNo, nameLatin } = row as Record<string, unknown>
  const latin = nameLatin as Name | undefined
  const more =
    type === 'person'
      ? [fullName(latin), [latin?.family, latin?.given].filter(Boolean).join(' ')]
      : [shortName, formerNames, number, code, approvalNo].flat()
  return [name?.zh, name?.en, ...more].filter((each): each is string => typeof each === 'string' && each !== '')
}

/** What a name means: one record, several, or none. */
export type Meant = { id: string } | { several: string[] } | null

/** The names of all records of the office, built a type at a time when they are first asked for. */
export class RecordLabels {
  private readonly byName = new Map<Standalone, Map<string, string[]>>()
  /** Records of an import that is under way, besides those on record. */
  private readonly made = new Map<string, Row<Standalone>>()
  private readonly known = new Map<string, string>()

  constructor(private readonly reader: Reader) {}

  /** A name that means this record and no other one; the id where nothing tells what it is called. */
  labelOf(type: Standalone, id: string, language: Language): string {
    const key = `${language} ${id}`
    const label = this.known.get(key) ?? this.makeLabel(type, id, language)
    this.known.set(key, label)
    return label
  }

  /** The record that a name in a cell means, with or without what stands in brackets behind it. */
  find(type: Standalone, text: string): Meant {
    const names = this.namesOfType(type)
    const wanted = fold(text)
    const ids = names.get(wanted) ?? []
    if (ids.length === 1) return { id: ids[0] as string }
    const named = /^(.*\S)\s*\(([^()]+)\)$/.exec(wanted)
    const detail = named?.[2] ?? ''
    const meant = (names.get(named?.[1] ?? '') ?? []).filter((id) => this.hasDetail(type, id, detail))
    if (meant.length === 1) return { id: meant[0] as string }
    if (ids.length > 1 || meant.length > 1) return { several: ids.length > 1 ? ids : meant }
    return this.rowOf(type, text.trim()) ? { id: text.trim() } : null
  }

  /** Takes a record that is only being made, or a name it was given just now, into account. */
  add(type: Standalone, row: Row<Standalone>): void {
    this.made.set(row.id, row)
    const names = this.byName.get(type)
    if (names) this.put(names, type, row)
  }

  private makeLabel(type: Standalone, id: string, language: Language): string {
    const row = this.rowOf(type, id)
    if (!row) return id
    const name = inLanguage(recordName(this.reader, type, row), language)
    if (!name) return id
    const means = (label: string) => {
      const meant = this.find(type, label)
      return meant !== null && 'id' in meant && meant.id === id
    }
    if (means(name)) return name
    return (
      detailsOf(type, row)
        .map((detail) => `${name} (${detail})`)
        .find(means) ?? id
    )
  }

  private hasDetail(type: Standalone, id: string, detail: string): boolean {
    const row = this.rowOf(type, id)
    return row !== undefined && detailsOf(type, row).some((own) => fold(own) === detail)
  }

  private rowOf(type: Standalone, id: string): Row<Standalone> | undefined {
    return this.made.get(id) ?? (this.reader.get(type, id) as Row<Standalone> | undefined)
  }

  private namesOfType(type: Standalone): Map<string, string[]> {
    const known = this.byName.get(type)
    if (known) return known
    const names = new Map<string, string[]>()
    this.byName.set(type, names)
    for (const row of this.reader.all(type)) this.put(names, type, row as Row<Standalone>)
    return names
  }

  private put(names: Map<string, string[]>, type: Standalone, row: Row<Standalone>): void {
    for (const name of new Set(namesOf(this.reader, type, row).map(fold))) {
      const ids = names.get(name)
      if (!ids) names.set(name, [row.id])
      else if (!ids.includes(row.id)) ids.push(row.id)
    }
  }
}

/** What an item of a list is called: its number, its name, else the first text it has. */
export function itemLabel(item: unknown): string | null {
  if (!isGroup(item)) return null
  for (const key of ['number', 'policyNo', 'name', 'title', 'insurer', 'what', 'place', 'date']) {
    const value = item[key]
    if (typeof value === 'string' && value !== 'none') return value
    if (isGroup(value)) {
      const { full, family, given, zh, en } = value as Record<string, string | undefined>
      const text = full ?? ([family, given].filter(Boolean).join(' ') || zh || en)
      if (text) return text
    }
  }
  return null
}
