import type { ChangeSet } from '@shared/model/change-set'
import { referencesIn } from '@shared/model/references'
import { personOf } from '@shared/model/subject'
import type { AnyRow, Row } from '@shared/model/types'
import { mentions, writtenNames } from '@shared/rules/identity'
import type { Memory } from './memory'

/** A note on so few people may name them in ways nobody foresees; on more of them it names those whose name stands in it. */
const FEW = 8

/**
 * The people whose keys seal the note of a set, so that it goes with whoever it may name: the few it changes, else those
 * of them it names, and whoever else it names of the records around.
 * @param memory as it is before the set
 */
export function noteKeys({ note, changes }: Pick<ChangeSet, 'note' | 'changes'>, memory: Memory): string[] {
  if (note === undefined) return []
  const made = new Map<string, AnyRow>()
  const touched = new Set<string>()
  for (const change of changes) {
    const person = personOf(change.t, change.id, change.subject)
    if (person !== null) touched.add(person)
    if (change.t === 'person' && change.op === 'create') made.set(change.id, change.row as AnyRow)
  }
  const named = (id: string) => {
    const person = (made.get(id) as Row<'person'> | undefined) ?? memory.get('person', id)
    return person !== undefined && mentions(note, writtenNames(person))
  }
  if (touched.size > FEW) return [...touched].filter(named)
  const around = new Set(
    changes.length > FEW ? [] : changes.flatMap((change) => peopleAround(change.t, change.id, memory)),
  )
  return [...touched, ...[...around].filter((id) => !touched.has(id) && named(id))]
}

/** People a record refers to, and those in it where it is a cohort. */
function peopleAround(type: ChangeSet['changes'][number]['t'], id: string, memory: Memory): string[] {
  const row = memory.row(type, id)
  const referred = row ? referencesIn(type, row).flatMap(({ to, id: person }) => (to === 'person' ? [person] : [])) : []
  const members = type === 'cohort' ? memory.enrolmentsOf(id).flatMap(({ person }) => person ?? []) : []
  return [...referred, ...members]
}
