/** The values that a template asks for, of one cohort or person, as plain data for whoever writes the file. */
import type { Bilingual, Language } from '../model/define'
import { showField } from '../model/kinds'
import { inLanguage, recordName } from '../model/record-name'
import type { FileRef, Standalone } from '../model/types'
import type { Section } from './check'
import { type PictureBox, pictureBox, usualBox } from './picture-box'
import { plainText } from './plain-text'
import { labelOf, type Resolved } from './resolve'
import type { Entry, FillContext, Holder } from './shape'

/** A value to put in the place of a placeholder. */
export interface FillValue {
  text: string
  /** Where it is a number, or a whole day: for cells that count with it. */
  number?: number
  date?: string
  picture?: FillPicture
}

/** A picture and the room for it, in millimetres; `url` once it was read. */
export interface FillPicture extends PictureBox {
  file: FileRef
  url?: string
}

/** Values and loops of a section, by the keys of their tags. What is not here stands in the scope around it. */
export interface FillScope {
  values: Record<string, FillValue>
  sections: Record<string, FillTurns>
}

/** A loop or a condition: a scope for each turn. A condition has one turn or none. */
export interface FillTurns {
  loop: boolean
  turns: FillScope[]
}

/** A name that had no value, and how often. */
export interface Lacking {
  path: string
  label: Bilingual
  count: number
}

const answers = { pending: { en: 'to come', zh: '待补' } } as const

/** Everything a checked template asks for, of this subject. */
export function fillScope(
  section: Section,
  subject: Holder,
  context: FillContext,
): { scope: FillScope; lacking: Lacking[] } {
  const lacking = new Map<string, Lacking>()
  const lacks = (resolved: Resolved) => {
    const { path } = resolved
    lacking.set(path, { path, label: labelOf(resolved), count: (lacking.get(path)?.count ?? 0) + 1 })
  }
  const scope = scopeOf(section, [subject], context, lacks)
  return { scope, lacking: [...lacking.values()] }
}

function scopeOf(
  section: Section,
  holders: readonly (Holder | null)[],
  context: FillContext,
  lacks: (resolved: Resolved) => void,
): FillScope {
  const scope: FillScope = { values: {}, sections: {} }
  for (const [key, { resolved, formats }] of section.values) {
    const value = valueFor(resolved, formats, holders, context)
    if (value.text === '') lacks(resolved)
    scope.values[key] = value
  }
  for (const [key, { resolved, inner }] of section.sections) {
    const turns = itemsOf(resolved, holders, context).map((holder) =>
      scopeOf(inner, [...holders, holder], context, lacks),
    )
    scope.sections[key] = { loop: resolved.steps.at(-1)?.many === true, turns }
  }
  return scope
}

/** Goes on to what the entry leads to, where that is one thing. */
function walked(steps: readonly Entry[], from: Holder | null | undefined, context: FillContext): Holder | null {
  let holder = from ?? null
  for (const entry of steps) holder = (holder && entry.enter(holder, context)[0]) ?? null
  return holder
}

function valueFor(
  { level, steps }: Resolved,
  formats: readonly string[],
  holders: readonly (Holder | null)[],
  context: FillContext,
): FillValue {
  const last = steps.at(-1)
  const holder = walked(steps.slice(0, -1), holders[level], context)
  if (last?.picture && holder) return pictureValue(last.read(holder, context) as FileRef | undefined, formats)
  if (!last?.field || !holder) return { text: '' }
  const value = last.read(holder, context)
  if (value === undefined || value === null) {
    const { pending } = holder.values as { pending?: Record<string, true> }
    return { text: pending?.[last.key] ? answers.pending[context.language] : '' }
  }
  return said(last, value, formats, holder, context)
}

/** In words, a picture is the name of its file. */
function pictureValue(file: FileRef | undefined, formats: readonly string[]): FillValue {
  if (!file?.sha256) return { text: '' }
  const box = formats.map(pictureBox).find((each) => each !== null) ?? usualBox
  return { text: file.fileName ?? '', picture: { file, ...box } }
}

/** What an entry says of a holder; '' where there is nothing. */
export function entryText(entry: Entry, holder: Holder, context: FillContext): string {
  const value = entry.read(holder, context)
  return value === undefined || value === null ? '' : said(entry, value, [], holder, context).text
}

/** Each item of a loop; for a condition a scope of its own where there is a value. */
function itemsOf(
  { level, steps }: Resolved,
  holders: readonly (Holder | null)[],
  context: FillContext,
): (Holder | null)[] {
  const last = steps.at(-1)
  const holder = walked(steps.slice(0, -1), holders[level], context)
  if (!last || !holder) return []
  if (last.shape) return [...last.enter(holder, context)]
  const value = last.read(holder, context)
  return value === undefined || value === null || value === false || value === '' ? [] : [null]
}

function said(
  entry: Entry,
  value: unknown,
  formats: readonly string[],
  holder: Holder,
  context: FillContext,
): FillValue {
  const { field } = entry
  if (!field) return { text: '' }
  const language: Language = formats.includes('en') ? 'en' : formats.includes('zh') ? 'zh' : context.language
  const nameOf = (id: string) => nameOfRecord(field.to ?? field.of, id, { ...context, language }) ?? ''
  const plain = formats.length === 0
  const spoken = entry.say?.(holder, context) || showField(value, field, language, nameOf)
  const text = formats.includes('iso') ? iso(value, spoken) : spoken
  const shown = plainText(formats.includes('upper') ? text.toUpperCase() : text)
  const isDay = (field.kind === 'date' || field.kind === 'partialDate') && /^\d{4}-\d\d-\d\d$/.test(String(value))
  return {
    text: shown,
    ...(plain && field.kind === 'number' && typeof value === 'number' && { number: value }),
    ...(plain && isDay && { date: String(value) }),
  }
}

/** `2029-08-05`, `2029-08-05/2029-08-09`. */
function iso(value: unknown, otherwise: string): string {
  if (typeof value === 'string') return value
  const { from, to } = value as { from?: string; to?: string }
  if (from === undefined && to === undefined) return otherwise
  return from === to ? (from ?? '') : `${from ?? '..'}/${to ?? '..'}`
}

function nameOfRecord(type: string | undefined, id: string, { reader, language }: FillContext): string | undefined {
  const row = type && reader.get(type as Standalone, id)
  return row ? inLanguage(recordName(reader, type as Standalone, row), language) : undefined
}
