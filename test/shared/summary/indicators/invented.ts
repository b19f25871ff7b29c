/** A few invented records to count; everybody is invented. */
import type { Reader } from '../../../../shared/model/types'
import { officeOf } from '../../search/office'

export const today = '2027-05-31'

export const people = {
  ann: { nationality: 'GB', kinds: ['student'], majorCode: '540106' },
  bo: { nationality: 'LA', kinds: ['student'], major: 'Mechatronics' },
  cai: { nationality: 'CN', kinds: ['student'] },
  dai: { nationality: 'HK', kinds: ['teacher'] },
  eve: { institution: 'laos' },
  fan: { nationality: 'CN', kinds: ['teacher'] },
  gao: { nationality: 'CN', kinds: ['teacher'] },
}
export const institution = {
  laos: { country: 'LA' },
  home: { country: 'CN' },
  going: { country: 'CN', kind: 'enterprise', goingOut: true },
  hotel: { country: 'GB', kind: 'enterprise' },
}

/** Cohorts by name, each with the people in it; a person may stand as `[name, values of the enrolment]`. */
export type In = string | [string, Record<string, unknown>]
export function travels(cohorts: Record<string, [Record<string, unknown>, ...In[]]>): Reader {
  const cohort: Record<string, unknown> = {}
  const enrolment: Record<string, unknown> = {}
  for (const [name, [values, ...takers]] of Object.entries(cohorts)) {
    cohort[name] = values
    for (const taker of takers) {
      const [person, more] = typeof taker === 'string' ? [taker, {}] : taker
      enrolment[`${name}-${person}`] = { person, cohort: name, ...more }
    }
  }
  return officeOf({ person: people, institution, cohort, enrolment } as never)
}
export const records = (rows: object): Reader => officeOf({ person: people, institution, ...rows } as never)

export const comes = (from: string, to: string, more = {}) => ({ kind: 'studyTourIn', dates: { from, to }, ...more })
export const goes = (kind: string, from: string, to: string, more = {}) => ({ kind, dates: { from, to }, ...more })
export const item = (date: string) => ({ date, kind: 'class' })
export const output = (kind: string, more: object) => records({ output: { o: { kind, ...more } } })
export const adopters = { a: { country: 'TH' } }

/** What it shows, the indicator, the records, the year, its value, and why others are left out. */
export type Case = [says: string, key: string, reader: Reader, year: number, value: number, left?: string[]]
