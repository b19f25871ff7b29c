/** Taking a record away: what goes with it, and where the places that referred to it are left empty. */
import type { Assignment, Change } from './change-set'
import { isGroup, valueAt } from './paths'
import { referenceFields } from './references'
import { subjectOf } from './subject'
import type { AnyRow, Reader, Row, Standalone } from './types'

export { subjectOf }

export interface Removal {
  /** Deletes the record and what lives only with it, and empties references to it. */
  changes: Change[]
  /** Records deleted besides it, and records in which a reference is emptied. */
  along: { type: Standalone; id: string }[]
  emptied: { type: Standalone; id: string }[]
}

/** Enrolments live with their person and their cohort, results with their person and their qualification. */
function dependents(reader: Reader, type: Standalone, id: string): [Standalone, Row<Standalone>][] {
  const results = (field: 'person' | 'qualification') =>
    reader
      .referring(id)
      .filter((place) => place.type === 'qualificationResult' && place.path === field)
      .flatMap((place) => reader.get('qualificationResult', place.id) ?? [])
      .map((row): [Standalone, Row<Standalone>] => ['qualificationResult', row])
  const enrolments = (rows: readonly Row<'enrolment'>[]) =>
    rows.map((row): [Standalone, Row<Standalone>] => ['enrolment', row])
  if (type === 'person') return [...enrolments(reader.enrolmentsWith(id)), ...results('person')]
  if (type === 'cohort') return enrolments(reader.enrolmentsOf(id))
  if (type === 'qualification') return results('qualification')
  return []
}

/** What has to be written to take a record away without leaving a reference that leads nowhere; null: not there. */
export function removalOf(reader: Reader, type: Standalone, id: string): Removal | null {
  return reader.get(type, id) ? removalOfAll(reader, [{ type, id }]) : null
}

/** The same for many records at once; those that are not there are passed over. */
export function removalOfAll(reader: Reader, wanted: readonly { type: Standalone; id: string }[]): Removal {
  const asked = new Set(wanted.map(({ id }) => id))
  const gone = new Map<string, [Standalone, Row<Standalone>]>()
  for (const { type, id } of wanted) {
    const row = reader.get(type, id)
    if (row) gone.set(id, [type, row])
  }
  for (const [id, [type]] of [...gone])
    for (const [of, dependent] of dependents(reader, type, id)) gone.set(dependent.id, [of, dependent])
  const assignments = new Map<string, { type: Standalone; row: AnyRow; set: Assignment[] }>()
  for (const each of gone.keys()) {
    for (const place of reader.referring(each)) {
      const from = reader.get(place.type, place.id) as AnyRow | undefined
      if (!from || gone.has(place.id)) continue
      const entry = assignments.get(place.id) ?? { type: place.type, row: from, set: [] }
      assignments.set(place.id, entry)
      // A list that loses several of its ids is written once, without all of them.
      const written = new Set(entry.set.map(({ p }) => p))
      entry.set.push(...emptying(place.type, from, place.path, gone).filter(({ p }) => !written.has(p)))
    }
  }
  return {
    changes: [
      ...[...gone.values()].map(
        ([of, { seq, ...rest }]): Change => ({
          t: of,
          id: rest.id,
          subject: subjectOf(of, rest),
          op: 'delete',
          base: seq,
          row: rest as unknown as Omit<AnyRow, 'seq'>,
        }),
      ),
      ...[...assignments.values()].map(
        ({ type: of, row: from, set }): Change => ({
          t: of,
          id: from.id,
          subject: subjectOf(of, from),
          op: 'update',
          base: from.seq,
          set,
        }),
      ),
    ],
    along: [...gone.values()]
      .filter(([, each]) => !asked.has(each.id))
      .map(([of, each]) => ({ type: of, id: each.id })),
    emptied: [...assignments.values()].map(({ type: of, row: from }) => ({ type: of, id: from.id })),
  }
}

/** Assignments that take ids out of the places of a row that hold them. */
export function emptying(
  type: Standalone,
  row: AnyRow,
  path: string,
  gone: { has(id: string): boolean },
): Assignment[] {
  const field = referenceFields[type].find((each) => each.path === path)
  if (!field) return []
  let places = ['']
  for (const { key, items } of field.steps) {
    places = places.flatMap((place) => {
      const here = place ? `${place}.${key}` : key
      if (!items) return [here]
      const held = valueAt(row, here)
      return isGroup(held) ? Object.keys(held).map((item) => `${here}.${item}`) : []
    })
  }
  return places.flatMap((place): Assignment[] => {
    const value = valueAt(row, place)
    if (typeof value === 'string' && gone.has(value)) return [{ p: place, from: value }]
    if (Array.isArray(value) && value.some((each) => gone.has(each))) {
      const rest = value.filter((each) => !gone.has(each))
      return [{ p: place, from: value, ...(rest.length && { to: rest }) }]
    }
    return []
  })
}
