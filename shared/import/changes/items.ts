import type { ColumnInfo } from '../../model/columns'
import { foldName } from '../../model/names'
import { isNumberSlip } from '../../model/number-slip'
import type { Standalone } from '../../model/types'
import { foldText } from '../cells'
import type { Value } from '../contract'
import { findContact, fullOf } from './find-contact'
import type { Work } from './work'

/** Where the values of one row go: the records of its person in the chosen cohort. */
export interface RowTarget {
  work: Work
  /** What the row says, by column key: tells which document or contact is meant. */
  values: Readonly<Record<string, Value>>
  personId: string
  /** null where the row adds to nobody's place in a cohort. */
  enrolmentId: string | null
  cohortId: string | null
  /** Items found or made for this row, so that all of its columns fill the same one. */
  items: Map<string, string | null>
}

type Item = Record<string, unknown>
type Items = Record<string, Item>

/** A list of a record and how the row's item in it is told from the others. */
interface ListOfItems {
  type: Standalone
  id: (target: RowTarget) => string | null
  list: string
  /** Name of the item for `target.items`. */
  name: string
  find: (items: Items, target: RowTarget) => string | undefined
  /** What a new item holds from the start. */
  start: (target: RowTarget) => Item
  /** Without it no item is made: a room has a number. */
  needs?: string
}

const ofPerson = (target: RowTarget) => target.personId
const ofEnrolment = (target: RowTarget) => target.enrolmentId
const ofCohort = (target: RowTarget) => target.cohortId
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

const otherPapers: Readonly<Record<string, string>> = {
  mainlandPermitTw: 'twCompatriotNo',
  mainlandPermitHkMo: 'homeReturnNo',
  hkmoPermit: 'hkmoPermitNo',
}

/** The document with that number; without a number the newest passport; a passport on its way takes the number that came. */
function findPassport(items: Items, target: RowTarget): string | undefined {
  const number = text(target.values.passportNo)
  const passports = Object.entries(items).filter(([, item]) => !otherPapers[String(item.type)])
  if (number !== undefined) {
    const same = passports.find(([, item]) => item.number === number)
    const expires = text(target.values.passportExpiry)
    // A new passport ends on another day: one that ends on the same was copied wrongly before.
    const corrected = () => passports.filter(([, item]) => expires?.length === 10 && item.expiresOn === expires)
    const unnumbered = passports.find(([, item]) => item.number === undefined)
    // So is one that differs by a slip of the hand and says no other day.
    const slipped = passports.find(
      ([, { number: other, expiresOn }]) =>
        typeof other === 'string' &&
        isNumberSlip(other, number) &&
        (expires === undefined || expiresOn === undefined || expiresOn === expires),
    )
    return (same ?? unnumbered ?? slipped ?? (corrected().length === 1 ? corrected()[0] : undefined))?.[0]
  }
  return passports.sort(([, a], [, b]) => String(b.expiresOn ?? '').localeCompare(String(a.expiresOn ?? '')))[0]?.[0]
}

/** Number of the newest other passport, for a row that brings one nobody has on record yet. */
export function passportBeside(target: RowTarget): string | undefined {
  const number = text(target.values.passportNo)
  const documents = target.work.read('person', target.personId)?.documents
  if (number === undefined || !documents) return undefined
  const items = documents as Items
  if (findPassport(items, target) !== undefined) return undefined
  return Object.values(items)
    .filter(({ type, number: other }) => !otherPapers[String(type)] && text(other) !== undefined)
    .sort((a, b) => String(b.expiresOn ?? '').localeCompare(String(a.expiresOn ?? '')))
    .map(({ number: other }) => text(other))[0]
}

const byField =
  (field: string, key: string): ListOfItems['find'] =>
  (items, target) => {
    const wanted = text(target.values[key])
    if (wanted === undefined) return undefined
    return Object.entries(items).find(([, item]) => foldText(String(item[field] ?? '')) === foldText(wanted))?.[0]
  }

const lists: Readonly<Record<string, ListOfItems>> = {
  passport: {
    type: 'person',
    id: ofPerson,
    list: 'documents',
    name: 'passport',
    find: findPassport,
    start: () => ({}),
  },
  ...Object.fromEntries(
    Object.keys(otherPapers).map((paper): [string, ListOfItems] => [
      paper,
      {
        type: 'person',
        id: ofPerson,
        list: 'documents',
        name: paper,
        find: (items) => Object.entries(items).find(([, item]) => item.type === paper)?.[0],
        start: () => ({ type: paper }),
      },
    ]),
  ),
  ...Object.fromEntries(
    ['emergency', 'emergency2', 'guardian', 'guardian2'].map((name): [string, ListOfItems] => [
      name,
      {
        type: 'person',
        id: ofPerson,
        list: 'emergencyContacts',
        name,
        find: findContact(name),
        start: () => (name.startsWith('guardian') ? { isGuardian: true } : {}),
      },
    ]),
  ),
  ...Object.fromEntries(
    ['guardian', 'photo'].map((kind): [string, ListOfItems] => [
      `consent:${kind}`,
      {
        type: 'person',
        id: ofPerson,
        list: 'consents',
        name: `consent:${kind}`,
        // One that was taken back is filled again rather than made anew: an old list does not undo a withdrawal.
        find: (items, target) => {
          const own = Object.entries(items).filter(
            ([, item]) => item.kind === kind && (item.cohort === undefined || item.cohort === target.cohortId),
          )
          return (own.find(([, { withdrawnOn }]) => withdrawnOn === undefined) ?? own[0])?.[0]
        },
        start: (target) => ({ kind, ...(target.cohortId && { cohort: target.cohortId }) }),
      },
    ]),
  ),
  score: {
    type: 'person',
    id: ofPerson,
    list: 'languageScores',
    name: 'score',
    find: (items, target) => {
      const test = text(target.values.englishTest)
      const all = Object.entries(items)
      return (all.find(([, item]) => item.test === test) ?? (test ? undefined : all[0]))?.[0]
    },
    start: () => ({}),
  },
  check: {
    type: 'person',
    id: ofPerson,
    list: 'safeguardingChecks',
    name: 'check',
    find: (items) => Object.keys(items)[0],
    start: () => ({}),
  },
  eta: {
    type: 'enrolment',
    id: ofEnrolment,
    list: 'visas',
    name: 'eta',
    find: (items) => Object.entries(items).find(([, item]) => item.type === 'ukEta')?.[0],
    start: () => ({ type: 'ukEta' }),
  },
  visa: {
    type: 'enrolment',
    id: ofEnrolment,
    list: 'visas',
    name: 'visa',
    find: (items) => Object.entries(items).find(([, item]) => item.type !== 'ukEta')?.[0],
    start: () => ({}),
  },
  ...Object.fromEntries(
    (['out', 'back'] as const).map((direction): [string, ListOfItems] => [
      direction,
      {
        type: 'enrolment',
        id: ofEnrolment,
        list: 'segments',
        name: direction,
        find: (items) => (items[direction] ? direction : undefined),
        start: () => ({ direction, mode: 'air' }),
      },
    ]),
  ),
  room: {
    type: 'cohort',
    id: ofCohort,
    list: 'rooms',
    name: 'room',
    find: byField('number', 'room'),
    start: () => ({}),
    needs: 'room',
  },
  insurance: {
    type: 'cohort',
    id: ofCohort,
    list: 'insurances',
    name: 'insurance',
    find: (items, target) =>
      byField('policyNo', 'policyNo')(items, target) ??
      (target.values.policyNo === undefined ? byField('insurer', 'insurer')(items, target) : undefined),
    start: () => ({}),
  },
  hostFamily: {
    type: 'cohort',
    id: ofCohort,
    list: 'hostFamilies',
    name: 'hostFamily',
    find: (items, target) => {
      const name = text(target.values.hostFamily)
      return Object.entries(items).find(
        ([, item]) => name !== undefined && foldName(fullOf(item.name)) === foldName(name),
      )?.[0]
    },
    start: () => ({}),
    needs: 'hostFamily',
  },
}

/** The field of the record that holds the items of a list by its name: `rooms` for `room`. */
export const listField = (name: string): string => lists[name]?.list ?? name

/** Which list an `x[]` or a referred-to item of a path means. */
export function listOf(info: ColumnInfo, step: string): string | null {
  switch (step) {
    case 'documents[]':
      return info.where && otherPapers[String(info.where.type)] ? String(info.where.type) : 'passport'
    case 'emergencyContacts[]':
      return `${info.where?.isGuardian === true ? 'guardian' : 'emergency'}${info.where?.second === true ? '2' : ''}`
    case 'consents[]':
      return `consent:${String(info.where?.kind ?? 'guardian')}`
    case 'languageScores[]':
      return 'score'
    case 'safeguardingChecks[]':
      return 'check'
    case 'visas[]':
      return info.where?.type === 'ukEta' ? 'eta' : 'visa'
    case 'segments[]':
      return info.where?.direction === 'back' ? 'back' : 'out'
    default:
      return null
  }
}

/** Items of the cohort that an enrolment refers to. */
export const ofTheCohort = new Set(['room', 'insurance', 'hostFamily'])

/** A place in a record. */
export interface Place {
  type: Standalone
  id: string
  path: string[]
}

/** The row's item in a list; with `make` it is made where it is not there. */
export function itemPlace(name: string, target: RowTarget, make: boolean): Place | null {
  const list = lists[name]
  const id = list?.id(target)
  if (!list || !id) return null
  let key = target.items.get(name) ?? null
  if (key === null) {
    const record = target.work.read(list.type, id)
    const items = (record?.[list.list] ?? {}) as Items
    key = referredTo(name, target) ?? list.find(items, target) ?? null
    if (key === null && make) key = madeItem(list, id, target)
    if (key !== null) target.items.set(name, key)
  }
  return key === null ? null : { type: list.type, id, path: [list.list, key] }
}

/** The room an enrolment already has, where the row names none. */
function referredTo(name: string, target: RowTarget): string | null {
  if (!ofTheCohort.has(name) || !target.enrolmentId) return null
  const said = name === 'insurance' ? (target.values.policyNo ?? target.values.insurer) : target.values[name]
  return said === undefined ? (text(target.work.read('enrolment', target.enrolmentId)?.[name]) ?? null) : null
}

function madeItem(list: ListOfItems, id: string, target: RowTarget): string | null {
  if (list.needs && target.values[list.needs] === undefined) return null
  const fixed = list.name === 'out' || list.name === 'back' ? list.name : null
  const key = fixed ?? target.work.newKey()
  const draft = target.work.edit(list.type, id)
  const items = (draft[list.list] ?? {}) as Items
  items[key] = list.start(target)
  draft[list.list] = items
  return key
}
