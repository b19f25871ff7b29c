import { fullName, readableLatinName } from '../../model/names'
import type { Reader, Row } from '../../model/types'
import type { Absent, PlanRow } from '../contract'

/** Names that are told; the rest is a number. */
const NAMES = 12

/**
 * Who travels with the cohort on record and stands in no row. A list that names less than half of them adds to the
 * cohort and is no list of it: nothing is said then.
 */
export function absentFrom(rows: Iterable<PlanRow>, cohort: string | undefined, reader: Reader): Absent | null {
  if (!cohort) return null
  const named = new Set<string>()
  for (const { matches, candidates = [] } of rows)
    for (const { id } of [...matches, ...candidates]) if (id) named.add(id)
  const travelling = reader.enrolmentsOf(cohort).flatMap(({ person: id, state }) => {
    const person = id && state !== 'withdrawn' && state !== 'rejected' ? reader.get('person', id) : undefined
    const name = person && nameOf(person)
    return id && name ? [{ id, name }] : []
  })
  const absent = travelling.filter(({ id }) => !named.has(id))
  if (absent.length === 0 || absent.length * 2 > travelling.length) return null
  return { count: absent.length, names: absent.slice(0, NAMES).map(({ name }) => name) }
}

/** As the rows of a plan name people; '' for somebody whose data are deleted. */
const nameOf = (person: Row<'person'>): string => fullName(person.nameZh) || readableLatinName(person)
