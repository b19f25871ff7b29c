/** What the records of other people say of somebody who is to be erased. */
import type { Change } from '../model/change-set'
import { foldName } from '../model/names'
import type { Reader, Row } from '../model/types'
import { writtenNames } from './identity'

/**
 * Takes out what was decided in the records of others about these people: that somebody is not them, and what a list said
 * of them then. The assignments do not say what stood there, since it names them.
 */
export function withoutDecisions(
  reader: Reader,
  ids: { has(id: string): boolean },
  values: readonly string[],
): Extract<Change, { op: 'update' }>[] {
  const folded = new Set(values.map(foldName))
  const about = (said = '') => said.split(' · ').some((part) => folded.has(foldName(part)))
  const changes: Extract<Change, { op: 'update' }>[] = []
  for (const { id, seq, identityDecisions } of reader.all('person')) {
    if (!identityDecisions || ids.has(id)) continue
    const gone = Object.entries(identityDecisions).filter(
      ([, { other, said }]) => (other !== undefined && ids.has(other)) || about(said),
    )
    if (gone.length === 0) continue
    const set = gone.map(([key]) => ({ p: `identityDecisions.${key}` }))
    changes.push({ t: 'person', id, subject: id, op: 'update', base: seq, set })
  }
  return changes
}

/** Ids of others on record who are written like one of these people. */
export function namesakesOf(reader: Reader, people: readonly Row<'person'>[]): string[] {
  const names = new Set(people.flatMap((person) => writtenNames(person).map((name) => name.toLowerCase())))
  const own = new Set(people.map(({ id }) => id))
  const found: string[] = []
  for (const person of reader.all('person'))
    if (!own.has(person.id) && writtenNames(person).some((name) => names.has(name.toLowerCase()))) found.push(person.id)
  return found
}
