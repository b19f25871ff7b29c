/**
 * What can be said in a template: shapes are the records, items and parts that a name goes through, entries the names in
 * them. They are made of the dictionary when they are first asked for, so a new field is a new placeholder.
 */
import type { Bilingual, FieldDef, Language, Sensitivity } from '../model/define'
import type { Reader, Standalone } from '../model/types'

/** What a template is filled for: one file for a cohort, or one for each person. */
export type TemplateOf = 'cohort' | 'person'

/** Whose values are asked for, and how they are said. */
export interface FillContext {
  reader: Reader
  /** ISO day. */
  today: string
  language: Language
  /** Who works at the program. */
  printedBy: string
}

/** Something that has values: a record, an item in it, a part of a value, the beginning of a template. */
export interface Holder {
  shape: Shape
  values: Readonly<Record<string, unknown>>
  /** The stored record it is, or is kept in: what it refers to by key lies around it. */
  record: { type: Standalone; row: object } | null
}

export interface Shape {
  key: string
  label: Bilingual
  entries: readonly Entry[]
  /** Entries whose own entries may be named without them: `nameZh` for `person.nameZh`. */
  usual: readonly string[]
}

/** A name in a template, and what it leads to. */
export interface Entry {
  key: string
  label: Bilingual
  /** What else it goes by: headings of spreadsheets, keys of their columns. */
  words: readonly string[]
  sensitivity: Sensitivity
  /** How its value is said; null: only a way to others. */
  field: FieldDef | null
  /** A picture: its name stands behind `%`. */
  picture?: true
  /** Stands as a loop: as many items as there are. */
  many: boolean
  /** What stands behind the dot, or in each item. */
  shape: (() => Shape) | null
  /** The value to be said. */
  read(holder: Holder, context: FillContext): unknown
  /** What it leads to; nothing, one, or the items of a loop in their order. */
  enter(holder: Holder, context: FillContext): readonly Holder[]
  /** Said in another way than the field's kind says it. */
  say?(holder: Holder, context: FillContext): string
}

/** For comparing names that people type: width, case, spaces and marks do not count. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-–—'’"“”.,，。、:：;；()[\]/／]+/g, '')

/** The entry of exactly that key. */
export function entryOf(shape: Shape, key: string): Entry | undefined {
  return shape.entries.find((entry) => entry.key === key)
}

/** The shapes of the usual entries of a shape, with the entry that leads to each. */
export function usualOf(shape: Shape): { entry: Entry; shape: Shape }[] {
  return shape.usual.flatMap((key) => {
    const entry = entryOf(shape, key)
    return entry?.shape ? [{ entry, shape: entry.shape() }] : []
  })
}
