import type { Row } from '../../model/types'
import type { Finding } from '../../rules/finding'
import { ageAtDeparture, type Journey } from '../../rules/journey'
import { factsOf } from '../../rules/record-facts'
import { usualRole } from '../../rules/roles'
import { type Occupant, roomFindings } from '../../rules/rooms'
import type { Writing } from '../changes/write-row'
import type { PlanRow } from '../contract'

/** Whom a row puts into a room. */
export interface Guest {
  table: number
  /** Id in the work; null while nobody knows who it is. */
  personId: string | null
}

/**
 * Judges the rooms that a table fills: who shares them by this file, with sex, age and role as the office will have them.
 * A finding stands on the last row of its room.
 */
export function roomsOf(
  rows: readonly PlanRow[],
  guests: ReadonlyMap<number, Guest>,
  writing: Writing,
  journey: Journey,
): { finding: Finding; row: PlanRow }[] {
  const rooms = new Map<string, PlanRow[]>()
  for (const row of rows) {
    const room = row.values.room
    if (typeof room !== 'string' || room === 'none' || !guests.has(row.row)) continue
    const list = rooms.get(room.toUpperCase())
    if (list) list.push(row)
    else rooms.set(room.toUpperCase(), [row])
  }
  return [...rooms].flatMap(([number, shared]) => {
    const type = shared.map(({ values }) => values.roomType).find((one) => typeof one === 'string')
    const seen = new Set<string>()
    const occupants = shared.flatMap((row) => {
      const personId = guests.get(row.row)?.personId ?? null
      // The same person twice takes one bed.
      if (personId !== null && seen.has(personId)) return []
      if (personId !== null) seen.add(personId)
      return [occupant(row, personId, writing, journey)]
    })
    const last = shared[shared.length - 1] as PlanRow
    return roomFindings({ number, ...(typeof type === 'string' && { type }), occupants }).map(({ finding }) => ({
      finding,
      row: last,
    }))
  })
}

function occupant(row: PlanRow, personId: string | null, writing: Writing, journey: Journey): Occupant<number> {
  const { work, cohort } = writing
  const person = personId ? (work.read('person', personId) as Row<'person'> | undefined) : undefined
  const enrolmentId = personId && cohort ? work.enrolmentOf(cohort.id, personId) : undefined
  const enrolment = enrolmentId ? (work.read('enrolment', enrolmentId) as Row<'enrolment'> | undefined) : undefined
  const role =
    enrolment?.role ?? (typeof row.values.roleInGroup === 'string' ? row.values.roleInGroup : usualRole(journey.kind))
  if (!person || !enrolment || !cohort) {
    const gender = row.values.gender
    return { id: row.row, sex: typeof gender === 'string' ? gender : undefined, age: null, role }
  }
  const facts = factsOf(person, enrolment, cohort as unknown as Row<'cohort'>, journey)
  return { id: row.row, sex: person.gender, age: ageAtDeparture(facts, journey), role }
}
