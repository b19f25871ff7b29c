import type { Reader, Row, Standalone } from '@shared/model/types'

type Rows = { [K in Standalone]?: Row<K>[] }

/** A reader of records held in lists, as the office answers from its memory. */
export function readerOf(rows: Rows): Reader {
  const all = <K extends Standalone>(type: K) => (rows[type] ?? []) as unknown as Row<K>[]
  return {
    get: (type, id) => all(type).find((row) => row.id === id),
    all,
    enrolmentsOf: (cohort) => all('enrolment').filter((row) => row.cohort === cohort),
    enrolmentsWith: (person) => all('enrolment').filter((row) => row.person === person),
  }
}
