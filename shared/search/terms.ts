/**
 * What a record can be found by, read from the dictionary: every text of it, each as a number, a name or other text. A
 * sensitive text is left out unless it is a number somebody may hold in their hand: a passport is found by its number,
 * nobody by their illness.
 */

import { countryName } from '../model/country-names'
import type { FieldDef, RecordDef } from '../model/define'
import { dictionary, type RecordKey } from '../model/dictionary'
import { fullName } from '../model/names'
import { isGroup } from '../model/paths'
import { type Name, type Standalone, standalone } from '../model/types'
import { listWords } from '../text/lists'
import { hasHan } from './fold'

/** Of which class a term is; a hit in an earlier one counts more. */
export type TermClass = 'number' | 'name' | 'other'

export interface Term {
  as: TermClass
  text: string
  /** The field it stands in, with the row of the list it belongs to. */
  field: FieldDef
  item: Readonly<Record<string, unknown>> | null
  itemFields: Readonly<Record<string, FieldDef>> | null
  /** That list. */
  list: FieldDef | null
}

interface Place {
  key: string
  field: FieldDef
  as: TermClass
  /** Places inside: of a list's rows or of an owned record. */
  inner: readonly Place[] | null
  innerFields: Readonly<Record<string, FieldDef>> | null
  items: boolean
}

const nameFields = new Set([
  ...['name', 'title', 'nameZh', 'nameLatin', 'preferredName', 'formerName'],
  ...['shortName', 'formerNames', 'headline', 'craft'],
])

const numberKey = /(?:^|[a-z])(?:No|Number|Code)$|^(?:number|code|idCard|usci|ukprn|uln|mrz|wechat)$/
const textKinds = new Set(['text', 'note', 'name', 'bilingualText', 'phone', 'email', 'url', 'file'])

function classOf(key: string, field: FieldDef, nested: boolean): TermClass {
  if (field.kind === 'phone' || field.kind === 'email' || numberKey.test(key)) return 'number'
  if (Object.values(field.columns ?? {}).some(({ rule }) => rule !== undefined && rule !== 'phone')) return 'number'
  return !nested && nameFields.has(key) ? 'name' : 'other'
}

function placesOf(fields: Readonly<Record<string, FieldDef>>, nested: boolean): Place[] {
  return Object.entries(fields).flatMap(([key, field]): Place[] => {
    if (field.derived) return []
    const as = classOf(key, field, nested)
    const kind = field.kind === 'list' && field.of !== undefined ? field.of : field.kind
    if (textKinds.has(kind)) {
      return field.sensitivity === 'S' && as !== 'number'
        ? []
        : [{ key, field, as, inner: null, innerFields: null, items: field.kind === 'list' }]
    }
    const nestedDef: RecordDef | undefined = dictionary[(field.of ?? field.to) as RecordKey]
    const owned = field.kind === 'list' ? !isStandalone(field.of) : field.owned === true
    const innerFields = field.fields ?? (owned ? nestedDef?.fields : undefined)
    if (!innerFields) return []
    const inner = placesOf(innerFields, true)
    return inner.length > 0 ? [{ key, field, as, inner, innerFields, items: field.kind === 'list' }] : []
  })
}

const isStandalone = (type: string | undefined) => (standalone as readonly (string | undefined)[]).includes(type)

/** Of people in a cohort only the numbers: their remarks and sizes are looked at there, not looked for. */
function searchedPlaces(type: Standalone): Place[] {
  if (type === 'office' || type === 'importBatch' || type === 'disclosure') return []
  const places = placesOf(dictionary[type].fields, false)
  return type === 'enrolment' ? places.flatMap(onlyNumbers) : places
}

function onlyNumbers(place: Place): Place[] {
  if (!place.inner) return place.as === 'number' ? [place] : []
  const inner = place.inner.flatMap(onlyNumbers)
  return inner.length > 0 ? [{ ...place, inner }] : []
}

const places: Readonly<Record<Standalone, readonly Place[]>> = Object.fromEntries(
  standalone.map((type) => [type, searchedPlaces(type)]),
) as unknown as Record<Standalone, readonly Place[]>

/** Whether records of the type can be found at all. */
export const isSearched = (type: Standalone): boolean => places[type].length > 0

/** Calls with every term of a row. */
export function eachTerm(type: Standalone, row: object, call: (term: Term) => void): void {
  visit(places[type], row as Record<string, unknown>, { item: null, itemFields: null, list: null }, call)
  eachChoice(type, row as Record<string, unknown>, call)
}

/** What is chosen from a list, not typed, and still looked for: where institutions and cohorts are, of what kind and state. */
const choices: Readonly<Partial<Record<Standalone, readonly string[]>>> = {
  institution: ['country', 'kind'],
  cohort: ['destinations', 'kind'],
}

function eachChoice(type: Standalone, row: Readonly<Record<string, unknown>>, call: (term: Term) => void): void {
  const keys = choices[type]
  if (!keys) return
  const { fields, states }: RecordDef = dictionary[type]
  const say = (field: FieldDef, value: unknown) => {
    if (typeof value !== 'string') return
    const country = field.kind === 'country' || field.of === 'country'
    const word = country
      ? { en: countryName(value, 'en'), zh: countryName(value, 'zh') }
      : (field.values?.[value] ?? null)
    for (const text of new Set(word ? [word.zh, word.en] : []))
      call({ as: 'other', text, field, item: null, itemFields: null, list: null })
  }
  for (const key of keys) {
    const field = fields[key]
    if (field) for (const value of [row[key]].flat()) say(field, value)
  }
  if (states) say({ kind: 'enum', label: listWords.state, values: states }, row.state)
}

function visit(
  wanted: readonly Place[],
  group: Readonly<Record<string, unknown>>,
  where: Pick<Term, 'item' | 'itemFields' | 'list'>,
  call: (term: Term) => void,
): void {
  for (const { key, field, as, inner, innerFields, items } of wanted) {
    const value = group[key]
    if (value === undefined || value === null) continue
    if (!inner) {
      for (const text of textsOf(field, value)) if (text !== 'none') call({ as, text, field, ...where })
    } else if (!isGroup(value)) continue
    else if (!items) visit(inner, value, where, call)
    else
      for (const item of Object.values(value))
        if (isGroup(item)) visit(inner, item, { item, itemFields: innerFields, list: field }, call)
  }
}

/** The texts of a value of a field of text. */
function textsOf(field: FieldDef, value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string')
  if (!isGroup(value)) return []
  if (field.kind === 'bilingualText') return [value.en, value.zh].filter((one) => typeof one === 'string')
  if (field.kind === 'name') return [nameText(value as Name)].filter(Boolean)
  if (field.kind === 'file') return typeof value.fileName === 'string' ? [value.fileName] : []
  return Object.values(value).flatMap((one) => (isGroup(one) && typeof one.fileName === 'string' ? [one.fileName] : []))
}

/** A Latin name by its parts where they are known: lists write ZHANG,SAN and Zhangsan. */
function nameText(name: Name): string {
  const { family, given, middle } = name
  const parts = family && given ? [family, given, middle].filter(Boolean).join(' ') : ''
  return parts && !hasHan(parts) ? parts : fullName(name)
}
