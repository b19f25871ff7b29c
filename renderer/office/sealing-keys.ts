/**
 * With whose keys the journal seals what is written: an enrolment with its person's, and the text of a cohort that names
 * one of its people with theirs, so that it goes with them.
 */
import { peopleInPrint } from '@shared/documents/erased-rows'
import { KEY_SEPARATOR } from '@shared/journal-entries'
import type { Change, ChangeSet } from '@shared/model/change-set'
import { referencesIn } from '@shared/model/references'
import { personOf, subjectOf } from '@shared/model/subject'
import type { AnyRow, Row, Standalone } from '@shared/model/types'
import { textsIn } from '@shared/rules/erasure'
import { namesPerson } from '@shared/rules/identity'
import type { Erased } from './erased'
import type { Memory } from './memory'

/** Keys as an entry has them. */
export interface SetKeys {
  note: string
  of(change: Change): string
}

/** A note on so few people may name them in ways nobody foresees; on more of them it names those whose name stands in it. */
const FEW = 8
/** People of one set beyond which their names are looked for in the cohort's own texts only. */
const MANY = 1000
/** No name is written like an id. */
const ID = /^[0-9a-z]{26}$/

/** @param memory as it is before the set */
export function keysOfSet(set: Pick<ChangeSet, 'note' | 'changes'>, memory: Memory, erased: Erased): SetKeys {
  const note = joined(noteKeys(set, memory), erased)
  const made = madeIn(set.changes)
  const newcomers = made.size > MANY ? [] : [...made.keys()]
  return {
    note,
    of: (change) => {
      const person = personOf(change.t, change.id, change.subject)
      if (person !== null) return erased.keyOf(person)
      // The file of an import is what its note says.
      if (change.t === 'importBatch') return note
      const held = 'row' in change ? change.row : change.set.map(({ from, to }) => ({ from, to }))
      const around = peopleAround(change.t, memory.row(change.t, change.id) ?? (held as AnyRow), memory)
      const all = change.t === 'cohort' ? [...around, ...made.keys()] : [...around, ...newcomers]
      const named = namedIn(held, all, (id) => made.get(id) ?? memory.get('person', id))
      for (const id of printed(change, memory)) named.add(id)
      return joined(named, erased)
    },
  }
}

/** Where no memory is at hand to look names up in: people's own records with their keys, and nothing else. */
export function keysWithoutNames(erased: Erased): SetKeys {
  return { note: '', of: ({ t, id, subject }) => erased.keyOf(personOf(t, id, subject)) }
}

/** With whose keys a snapshot seals a record. */
export function keysOfRow(type: Standalone, row: AnyRow, memory: Memory, erased: Erased): string {
  const person = personOf(type, row.id, subjectOf(type, row))
  if (person !== null) return erased.keyOf(person)
  const around = peopleAround(type, row, memory)
  const named = namedIn(row, around, (id) => memory.get('person', id))
  if (type === 'disclosure') for (const id of peopleInPrint(memory, (row as Row<'disclosure'>).memory)) named.add(id)
  return joined(named, erased)
}

/** People of whom a print remembers a row, named there or not. */
function printed(change: Change, memory: Memory): string[] {
  if (change.t !== 'disclosure') return []
  const texts =
    'row' in change
      ? [(change.row as Partial<Row<'disclosure'>>).memory]
      : change.set.flatMap(({ p, from, to }) => (p === 'memory' ? [from, to] : []))
  return texts.flatMap((text) => (typeof text === 'string' ? peopleInPrint(memory, text) : []))
}

function joined(ids: Iterable<string>, erased: Erased): string {
  return [...ids].filter((id) => !erased.has(id)).join(KEY_SEPARATOR)
}

/** The few people a set changes, else those of them its note names, and whoever else it names of the records around. */
function noteKeys({ note, changes }: Pick<ChangeSet, 'note' | 'changes'>, memory: Memory): Iterable<string> {
  if (note === undefined) return []
  const made = madeIn(changes)
  const touched = new Set<string>()
  for (const change of changes) {
    const person = personOf(change.t, change.id, change.subject)
    if (person !== null) touched.add(person)
  }
  const named = (id: string) => {
    const person = made.get(id) ?? memory.get('person', id)
    return person !== undefined && namesPerson(note, person)
  }
  if (touched.size > FEW) return [...touched].filter(named)
  if (changes.length > FEW) return touched
  const around = changes.flatMap(({ t, id }) => peopleAround(t, memory.row(t, id), memory))
  return new Set([...touched, ...around.filter(named)])
}

function madeIn(changes: readonly Change[]): Map<string, Row<'person'>> {
  const made = new Map<string, Row<'person'>>()
  for (const change of changes) {
    if (change.t === 'person' && change.op === 'create') made.set(change.id, change.row as unknown as Row<'person'>)
  }
  return made
}

/** Of these people, those whose name stands in a text of the value. */
function namedIn(
  value: unknown,
  people: readonly string[],
  personAt: (id: string) => Row<'person'> | undefined,
): Set<string> {
  if (people.length === 0) return new Set()
  const text = [...textsIn(value)].flatMap(([, each]) => (ID.test(each) ? [] : [each])).join('\n')
  if (text === '') return new Set()
  return new Set(
    people.filter((id) => {
      const person = personAt(id)
      return person !== undefined && namesPerson(text, person)
    }),
  )
}

/** People a record refers to, and those in it where it is a cohort or belongs to one. */
function peopleAround(type: Standalone, row: AnyRow | undefined, memory: Memory): string[] {
  if (!row) return []
  const referred = referencesIn(type, row)
  const cohorts = [
    ...(type === 'cohort' ? [row.id] : []),
    ...referred.flatMap(({ to, id }) => (to === 'cohort' ? [id] : [])),
  ]
  const members = cohorts.flatMap((id) => memory.enrolmentsOf(id).flatMap(({ person }) => person ?? []))
  return [...new Set([...referred.flatMap(({ to, id }) => (to === 'person' ? [id] : [])), ...members])]
}
