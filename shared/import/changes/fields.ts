import { type ColumnInfo, columnOf, columns, pathOf } from '../../model/columns'
import { notedUnder, noteHeading, withNote } from '../../model/heading-notes'
import { fullName, spacedName } from '../../model/names'
import { ownFieldName, ownItemKey } from '../../model/own-fields'
import { isGroup, sameValue } from '../../model/paths'
import type { Name } from '../../model/types'
import { isFurtherOn } from '../../rules/participation'
import { refusedList } from '../../rules/refused-values'
import { foldText } from '../cells'
import type { FieldChange, LeftOut, Value } from '../contract'
import { isReadAlike } from './find-contact'
import type { Institutions } from './institutions'
import { itemPlace, listField, listOf, ofTheCohort, type Place, type RowTarget } from './items'
import { moneyOf } from './money'
import { isOwnName, sameName } from './same-name'

/** Columns that are read and shown, and kept nowhere: they name others, or follow from other values. */
const notKept = new Set([
  'seq',
  'leaderName',
  'deputyLeaderName',
  'accompanyingTeacher',
  'masterName',
  'attendance',
  'feeBalance',
])

/** Whether a column fills a record of the row's own person. Columns of the cohort are filled once for the whole table. */
export function isKept(key: string): boolean {
  if (ownFieldName(key) !== null || noteHeading(key) !== null) return true
  const info = columns.get(key)
  if (!info || info.derived || notKept.has(key)) return false
  const path = pathOf(info, 'enrolment')
  return path !== null && /^(?:person|enrolment|institution)\./.test(path)
}

/** Whether a column fills an item of the cohort that several people share: a room, an insurance, a host family. */
export function isShared(key: string): boolean {
  const list = wayOf(key)?.list
  return list !== undefined && list !== null && ofTheCohort.has(list)
}

/** Whether a column fills the person's own records, where nothing stands as long as the person is new. */
export function isOfThePerson(key: string): boolean {
  const way = wayOf(key)
  return way !== null && (way.root === 'person' || way.root === 'enrolment') && !isShared(key)
}

/** The way to a column's value, taken apart once. */
interface Way {
  info: ColumnInfo
  root: string
  /** List of items that the first step means, or null. */
  list: string | null
  /** Field that refers to the item, on the enrolment. */
  first: string
  /** Steps in the record, or in the item where there is a list. */
  steps: readonly string[]
}

const ways = new Map<string, Way | null>()

function wayOf(key: string): Way | null {
  const known = ways.get(key)
  if (known !== undefined) return known
  const own = ownFieldName(key)
  const noted = noteHeading(key)
  const info = columns.get(key)
  const path = info ? pathOf(info, 'enrolment') : null
  const way =
    own !== null
      ? wayToOwn(key, own)
      : noted !== null
        ? wayToNote(key, noted)
        : info && path !== null
          ? makeWay(info, path)
          : null
  ways.set(key, way)
  return way
}

/** Fields of the office's own are items of the person, by a key made of their name. */
function wayToOwn(key: string, name: string): Way {
  const info = { ...columnOf('remarks'), key, kind: 'text', path: null, label: { en: name, zh: name } } as ColumnInfo
  return { info, root: 'person', list: null, first: 'own', steps: ['own', ownItemKey(name), 'value'] }
}

/** Notes are lines of the remarks on the person. */
function wayToNote(key: string, heading: string): Way {
  return { ...wayToOwn(key, heading), first: 'remarks', steps: ['remarks'] }
}

function makeWay(info: ColumnInfo, path: string): Way {
  const [root = '', first = '', ...rest] = path.split('.')
  const list = root === 'enrolment' && ofTheCohort.has(first) ? first : listOf(info, first)
  const whole = info.kind === 'name' && info.part === undefined ? ['full'] : []
  return { info, root, list, first, steps: [...(list ? [] : [first]), ...rest, ...whole] }
}

/** Where the column's value lives for the row; null where there is no place yet and none is to be made. */
function placeOf(way: Way, target: RowTarget, institutions: Institutions, make: boolean): Place | null {
  const { root, list, steps } = way
  if (list) {
    const item = itemPlace(list, target, make)
    return item ? { ...item, path: [...item.path, ...steps] } : null
  }
  const path = steps as string[]
  if (root === 'person') return { type: 'person', id: target.personId, path }
  if (root === 'enrolment') return target.enrolmentId ? { type: 'enrolment', id: target.enrolmentId, path } : null
  const id = root === 'institution' ? institutionOf(target, institutions, make) : null
  return id ? { type: 'institution', id, path } : null
}

function at(record: unknown, path: readonly string[]): unknown {
  let value = record
  for (const step of path) {
    if (!isGroup(value) || !Object.hasOwn(value, step)) return undefined
    value = value[step]
  }
  return value
}

function institutionOf(target: RowTarget, institutions: Institutions, make: boolean): string | null {
  const named = target.values.institution
  if (typeof named === 'string')
    return make ? institutions.idFor(named, target.values.institutionEn) : institutions.find(named)
  const own = target.work.read('person', target.personId)?.institution
  return typeof own === 'string' ? own : null
}

/** Where the column's value stands on record; null where there is no place for it yet. */
export function placeOnRecord(key: string, target: RowTarget, institutions: Institutions): FieldChange['at'] | null {
  const way = wayOf(key)
  if (way && namesShared.has(key))
    return target.enrolmentId ? { t: 'enrolment', id: target.enrolmentId, p: way.first } : null
  const place = way ? placeOf(way, target, institutions, false) : null
  return place ? { t: place.type, id: place.id, p: place.path.join('.') } : null
}

/** What is on record under the column, as a value of the plan; null where nothing is. */
export function currentValue(key: string, target: RowTarget, institutions: Institutions): Value | null {
  const way = wayOf(key)
  if (way && namesShared.has(key)) return ownShared(way, target, institutions)
  const place = way ? placeOf(way, target, institutions, false) : null
  if (!way || !place) return null
  const stored = at(target.work.read(place.type, place.id), place.path)
  const noted = noteHeading(key)
  if (noted !== null) return notedUnder(stored, noted)
  const whole = stored === undefined && way.info.kind === 'name' && place.path.at(-1) === 'full'
  return whole
    ? nameOfHalves(at(target.work.read(place.type, place.id), place.path.slice(0, -1)))
    : shown(stored, way.info, institutions)
}

/** A whole name that stands on record in its halves alone: Przykład, Jakub. */
function nameOfHalves(name: unknown): string | null {
  return isGroup(name) ? spacedName(name as Name) || fullName(name as Name) || null : null
}

/** Columns that say which room, insurance or host family is the person's: another one's is not theirs yet. */
const namesShared = new Set(['room', 'hostFamily', 'policyNo', 'insurer'])

function ownShared(way: Way, target: RowTarget, institutions: Institutions): Value | null {
  const own = target.enrolmentId ? target.work.read('enrolment', target.enrolmentId)?.[way.first] : undefined
  if (typeof own !== 'string' || !target.cohortId) return null
  const item = at(target.work.read('cohort', target.cohortId), [listField(way.first), own, ...way.steps])
  return shown(item, way.info, institutions)
}

function shown(stored: unknown, info: ColumnInfo, institutions: Institutions): Value | null {
  if (stored === undefined || stored === null) return null
  if (info.kind === 'money') return isGroup(stored) && typeof stored.amount === 'number' ? stored.amount : null
  if (info.key === 'institution') return typeof stored === 'string' ? institutions.nameOf(stored) : null
  return isGroup(stored) ? null : (stored as Value)
}

/** Whether the value on record says the same: names without case, accents and spaces, colleges by any of their names. */
export function saysTheSame(key: string, from: Value | null, to: Value, institutions: Institutions): boolean {
  if (from === null) return false
  if (sameValue(from, to)) return true
  const info = columns.get(key)
  if (typeof from !== 'string' || typeof to !== 'string' || !info) return false
  if (key === 'institution')
    return institutions.find(from) !== null && institutions.find(from) === institutions.find(to)
  if (key === 'roleInGroup') return staysInRole(from, to)
  if (key === 'participation') return isFurtherOn(from, to)
  if (info.kind === 'name' || info.part === 'family' || info.part === 'given' || info.part === 'middle')
    return sameName(from, to) || (!isOwnName(key) && isReadAlike(from, to))
  if (key === 'dob') return from.startsWith(to)
  return info.kind === 'text' && foldText(from) === foldText(to)
}

/** A delegation leader accompanies too: 领队 in a list of rooms takes nothing from the 团长. */
function staysInRole(from: string, to: string): boolean {
  return (from === 'delegationLeader' || from === 'deputyLeader') && to === 'accompanyingTeacher'
}

/** Writes a value to its place; empty groups on the way are made. */
export function writeValue(
  key: string,
  value: Value,
  target: RowTarget,
  institutions: Institutions,
  currency?: string,
): void {
  const way = wayOf(key)
  const place = way ? placeOf(way, target, institutions, true) : null
  if (!way || !place) return
  const { info } = way
  const record = target.work.edit(place.type, place.id)
  let stored: unknown = value
  if (info.kind === 'money') stored = moneyOf(value, currency, at(record, place.path))
  else if (info.key === 'institution') stored = institutions.idFor(String(value), target.values.institutionEn)
  const noted = noteHeading(key)
  if (noted !== null) stored = withNote(at(record, place.path), noted, String(value))
  put(record, place.path, stored)
  const own = ownFieldName(key)
  if (own !== null) put(record, [...place.path.slice(0, -1), 'name'], own)
  refer(way, place, target)
  notPending(record, place.path)
  notLeftOut(key, target)
}

/** An enrolment refers to its room, insurance and host family by their key in the cohort. */
function refer({ first }: Way, place: Place, target: RowTarget): void {
  const key = place.path[1]
  if (place.type === 'cohort' && ofTheCohort.has(first) && key && target.enrolmentId)
    target.work.edit('enrolment', target.enrolmentId)[first] = key
}

/** Notes that a value is on its way, where there is none. */
export function writePending(key: string, target: RowTarget, institutions: Institutions): void {
  const way = wayOf(key)
  const place = way ? placeOf(way, target, institutions, true) : null
  if (!way || !place || at(target.work.read(place.type, place.id), place.path) !== undefined) return
  const path = way.info.kind === 'name' ? place.path.slice(0, -1) : place.path
  put(target.work.edit(place.type, place.id), [...path.slice(0, -1), 'pending', path[path.length - 1] ?? ''], true)
}

/**
 * Keeps what a list said and could not be taken, where nothing is on record: on the person, or on their place in the
 * cohort for what is of that. What others share is theirs to put right.
 */
export function writeLeftOut(
  key: string,
  { said, because }: LeftOut,
  target: RowTarget,
  institutions: Institutions,
  list: { name: string; on: string },
): void {
  const holder = isOfThePerson(key) ? holderOf(key, target) : null
  if (!holder || currentValue(key, target, institutions) !== null) return
  const before = at(target.work.read(holder.type, holder.id), [refusedList, key])
  // The same list once more says nothing new.
  if (isGroup(before) && before.said === said && before.because === because) return
  const item = { said, because, list: list.name, on: list.on }
  put(target.work.edit(holder.type, holder.id), [refusedList, key], item)
}

/** The record that keeps what was refused in a column. */
function holderOf(
  key: string,
  { personId, enrolmentId }: RowTarget,
): { type: 'person' | 'enrolment'; id: string } | null {
  if (wayOf(key)?.root === 'person') return { type: 'person', id: personId }
  return enrolmentId ? { type: 'enrolment', id: enrolmentId } : null
}

/** What was refused before is put right by a value. */
function notLeftOut(key: string, target: RowTarget): void {
  const holder = isOfThePerson(key) ? holderOf(key, target) : null
  if (!holder || at(target.work.read(holder.type, holder.id), [refusedList, key]) === undefined) return
  const items = target.work.edit(holder.type, holder.id)[refusedList]
  if (isGroup(items)) delete items[key]
}

/** A value that has come is no longer on its way. */
function notPending(record: Record<string, unknown>, path: readonly string[]): void {
  let holder: unknown = record
  for (const step of path) {
    if (!isGroup(holder)) return
    if (isGroup(holder.pending)) delete holder.pending[step]
    holder = holder[step]
  }
}

function put(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let holder = record
  for (const step of path.slice(0, -1)) {
    const next = holder[step]
    if (isGroup(next)) holder = next
    else {
      const made: Record<string, unknown> = {}
      holder[step] = made
      holder = made
    }
  }
  const last = path[path.length - 1]
  if (last !== undefined) holder[last] = value
}
