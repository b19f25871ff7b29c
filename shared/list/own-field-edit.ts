/** What becomes of a field of the office's own, and of everybody's value under it, when the office changes the field. */
import { normaliseHeading } from '../import/columns/normalise'
import { ownText } from '../import/values/own-values'
import type { Assignment, Change } from '../model/change-set'
import type { Language } from '../model/define'
import { fullName } from '../model/names'
import {
  allOwnFields,
  type KnownOwnField,
  type OwnField,
  type OwnKind,
  ownColumnKey,
  ownField,
  ownItemKey,
} from '../model/own-fields'
import { assignment, sameValue, valueAt } from '../model/paths'
import { subjectOf } from '../model/removal'
import type { AnyRow, Reader, Row } from '../model/types'
import { type ListLook, lookText, readLook } from './look'

/** A field as the settings list it. */
export interface OwnFieldUse extends KnownOwnField {
  /** People who have a value. */
  people: number
}

export type OwnFieldEdit =
  | { is: 'made'; name: string; kind: OwnKind }
  | { is: 'renamed'; name: string }
  | { is: 'retyped'; kind: OwnKind }
  | { is: 'described'; meaning: string }
  | { is: 'hidden'; hidden: boolean }
  | { is: 'removed' }

export interface OwnFieldPlan {
  /** One change set; empty where the edit is refused or changes nothing. */
  changes: Change[]
  /** People whose value changes. */
  people: number
  /** Another field has the name. */
  taken: boolean
  /** Values that the new kind cannot hold: while there is one, the kind stays. */
  unfit: { id: string; name: string; value: string }[]
  unfitCount: number
}

/** Lines of a refusal: more than anybody reads. */
const SHOWN = 50

/** Every field of the office's own with how many people it says something of. */
export function ownFieldUses(reader: Reader): OwnFieldUse[] {
  const counts = new Map<string, number>()
  for (const person of reader.all('person'))
    for (const { field } of itemsOf(person)) counts.set(field, (counts.get(field) ?? 0) + 1)
  return allOwnFields(reader.get('office', 'office')).map((field) => ({ ...field, people: counts.get(field.key) ?? 0 }))
}

const nameOf = ({ nameZh, nameLatin }: Row<'person'>, language: Language) =>
  language === 'zh' ? fullName(nameZh) || fullName(nameLatin) : fullName(nameLatin) || fullName(nameZh)

interface OwnItem {
  /** Where it stands among the person's items. */
  at: string
  /** Key of the field it belongs to. */
  field: string
  value: string
}

/** Values of a person, also those that somebody typed under the name of a field. */
function itemsOf({ own }: Row<'person'>): OwnItem[] {
  return Object.entries(own ?? {}).flatMap(([at, { name = '', value }]) =>
    typeof value === 'string' && value !== '' ? [{ at, field: ownItemKey(name), value }] : [],
  )
}

/**
 * Works out an edit of the field with that key, which is '' for one that is made. A name takes everybody's value along, and
 * lists with the old name as heading go on filling the field; a kind is refused while a value does not fit it.
 */
export function planOwnField(reader: Reader, key: string, edit: OwnFieldEdit, language: Language): OwnFieldPlan {
  const plan: OwnFieldPlan = { changes: [], people: 0, taken: false, unfit: [], unfitCount: 0 }
  const office = reader.get('office', 'office')
  const field = allOwnFields(office).find((one) => one.key === key)
  if (!office || (!field && edit.is !== 'made')) return plan
  const next = afterEdit(field, edit)
  if (next && next.key !== key && allOwnFields(office).some((one) => one.key === next.key))
    return { ...plan, taken: true }
  const toValue = valueAfter(field, edit)
  for (const person of field && toValue ? reader.all('person') : []) {
    const set = itemsOf(person).flatMap((item): Assignment[] => {
      if (item.field !== key || !toValue) return []
      const value = toValue(item.value)
      if (value !== null) return moved(person, item, next, value)
      plan.unfitCount++
      if (plan.unfit.length < SHOWN)
        plan.unfit.push({ id: person.id, name: nameOf(person, language), value: item.value })
      return []
    })
    if (set.length === 0) continue
    plan.people++
    plan.changes.push(changeOf('person', person, set))
  }
  if (plan.unfitCount > 0) return { ...plan, changes: [], people: 0 }
  const set = officeAfter(office, field, next)
  if (set.length > 0) plan.changes.push(changeOf('office', office, set))
  return plan
}

function changeOf(t: 'person' | 'office', row: Row<'person'> | Row<'office'>, set: Assignment[]): Change {
  return { t, id: row.id, subject: subjectOf(t, row as AnyRow), op: 'update', base: row.seq, set }
}

/** The field once it is edited; null: none. */
function afterEdit(field: KnownOwnField | undefined, edit: OwnFieldEdit): KnownOwnField | null {
  if (edit.is === 'removed') return null
  if (edit.is === 'made')
    return { key: ownItemKey(edit.name), name: edit.name, kind: edit.kind, meaning: '', hidden: false, headings: [] }
  const before = field as KnownOwnField
  if (edit.is === 'retyped') return { ...before, kind: edit.kind }
  if (edit.is === 'described') return { ...before, meaning: edit.meaning }
  if (edit.is === 'hidden') return { ...before, hidden: edit.hidden }
  const key = ownItemKey(edit.name)
  const earlier = [...before.headings, before.name].filter((one) => ownItemKey(one) !== key)
  return { ...before, key, name: edit.name, headings: [...new Set(earlier)] }
}

/** What becomes of everybody's value: null where the kind cannot hold it; undefined where values stay as they are. */
function valueAfter(
  field: KnownOwnField | undefined,
  edit: OwnFieldEdit,
): ((value: string) => string | null) | undefined {
  if (!field) return undefined
  if (edit.is === 'retyped') return (value) => ownText(value, field.name, edit.kind)
  return edit.is === 'renamed' || edit.is === 'removed' ? (value) => value : undefined
}

function moved(person: Row<'person'>, { at }: OwnItem, next: KnownOwnField | null, value: string): Assignment[] {
  const from = valueAt(person, `${ownField}.${at}`)
  const to = next ? { name: next.name, value } : undefined
  if (next?.key === at && sameValue(from, to)) return []
  const place = `${ownField}.${next?.key ?? at}`
  const taken = next !== null && next.key !== at && valueAt(person, place) !== undefined
  return [
    ...(next?.key === at ? [] : [assignment(`${ownField}.${at}`, from, undefined)]),
    ...(next === null || taken ? [] : [assignment(place, next.key === at ? from : undefined, to)]),
  ]
}

function officeAfter(
  office: Row<'office'>,
  before: KnownOwnField | undefined,
  next: KnownOwnField | null,
): Assignment[] {
  const fields = { ...(office.ownFields as Record<string, unknown> | undefined) }
  if (before) delete fields[before.key]
  if (next) fields[next.key] = storedAs(next)
  const values: Record<string, unknown> = { ownFields: fields }
  if (before && next === null) values.columnChoices = choicesWithout(office, before)
  if (before) values.listViews = viewsAfter(office, before, next)
  return Object.entries(values).flatMap(([path, to]) => {
    const from = (office as unknown as Record<string, unknown>)[path]
    return sameValue(from ?? {}, to) ? [] : [assignment(path, from, to)]
  })
}

function storedAs({ name, kind, meaning, hidden, headings }: KnownOwnField): Record<string, unknown> {
  return {
    name,
    kind,
    ...(meaning && { meaning }),
    ...(hidden && { hidden }),
    ...(headings.length > 0 && { headings }),
  }
}

/** Lists are not to make the field again because somebody once chose so. */
function choicesWithout(office: Row<'office'>, { name, headings }: KnownOwnField): Record<string, unknown> {
  const called = new Set([name, ...headings].map(normaliseHeading))
  return Object.fromEntries(
    Object.entries(office.columnChoices ?? {}).filter(
      ([, { heading, field }]) => field !== ownField || !called.has(heading?.split('/').at(-1) ?? ''),
    ),
  )
}

/** Saved views go on showing the field under its new name, and no longer one that is gone. */
function viewsAfter(office: Row<'office'>, before: OwnField, next: OwnField | null): Record<string, unknown> {
  const from = ownColumnKey(before)
  const to = next && ownColumnKey(next)
  return Object.fromEntries(
    Object.entries(office.listViews ?? {}).map(([id, view]) => {
      if (from === to || view.type !== 'person' || !view.look) return [id, view]
      return [id, { ...view, look: lookText('person', renamed(readLook('person', view.look), from, to)) }]
    }),
  )
}

function renamed(look: ListLook, from: string, to: string | null): ListLook {
  const key = (one: string) => (one === from ? to : one)
  const each = <T>(items: readonly T[], of: (item: T) => string, as: (item: T, key: string) => T): T[] =>
    items.flatMap((item) => {
      const named = key(of(item))
      return named === null ? [] : [as(item, named)]
    })
  return {
    ...look,
    filters: each(
      look.filters,
      ({ column }) => column,
      (item, column) => ({ ...item, column }),
    ),
    sort: each(
      look.sort,
      ({ column }) => column,
      (item, column) => ({ ...item, column }),
    ),
    group: look.group && key(look.group),
    columns: each(
      look.columns,
      (column) => column.key,
      (item, named) => ({ ...item, key: named }),
    ),
  }
}
