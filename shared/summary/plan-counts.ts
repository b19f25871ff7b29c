import { earliest } from '../model/dates'
import type { Fields, IsoDate, Reader, Row, Standalone } from '../model/types'
import { takesPlace } from '../rules/takes-place'
import { daysAway } from './days'

type Project = NonNullable<Fields<'plan'>['projects']>[string]

/** What can be counted of the records that fulfil a project. */
export type Measure = NonNullable<Project['counted']>

export interface Count {
  measure: Measure
  count: number
  /** The records it was counted in, with the part of each. People in two of them are in both parts. */
  from: { type: Standalone; id: string; count: number }[]
  /** Linked records left out: not begun, not signed, not adopted, or without the dates it takes. */
  left: number
}

/** States of a cohort that is on its way or over; others have begun when their first day has come. */
const begun = new Set(['travelling', 'returned', 'reported', 'archived'])

function hasBegun({ state, dates }: Row<'cohort'>, today: IsoDate): boolean {
  if (state && begun.has(state)) return true
  if (!takesPlace({ state, dates }, today)) return false
  return dates?.from !== undefined && earliest(dates.from) <= today
}

const signedStates = new Set(['signed', 'inForce', 'expiring', 'renewed', 'expired'])

const isSigned = ({ state, signedOn }: Row<'agreement'>) =>
  signedOn !== undefined || (state !== undefined && signedStates.has(state))

const isAdopted = ({ state, adoptedOn, adopters }: Row<'output'>) =>
  state !== 'withdrawn' && (state === 'adopted' || adoptedOn !== undefined || adopters !== undefined)

function active(reader: Reader, cohort: string): Row<'enrolment'>[] {
  return reader.enrolmentsOf(cohort).filter(({ state }) => state !== 'withdrawn' && state !== 'rejected')
}

/** Days a person was away with a cohort: their own dates, else the cohort's; 0 where they are not known. */
function personDays({ dates }: Row<'cohort'>, enrolment: Row<'enrolment'>): number {
  const { from = '', to = '' } = { ...dates, ...enrolment.actualDates }
  return daysAway(from, to) ?? 0
}

/** A count of which each record has its part. */
function sumOf<K extends Standalone>(
  measure: Measure,
  type: K,
  rows: readonly Row<K>[],
  partOf: (row: Row<K>) => number,
): Count {
  const parts = rows.map((row) => ({ type, id: row.id, count: partOf(row) }))
  const from = parts.filter(({ count }) => count > 0)
  return { measure, count: from.reduce((sum, { count }) => sum + count, 0), from, left: rows.length - from.length }
}

function countsOf(reader: Reader, project: Project, today: IsoDate): Count[] {
  const rows = <K extends Standalone>(type: K, ids: readonly string[] = []) =>
    ids.flatMap((id) => reader.get(type, id) ?? [])
  const cohorts = rows('cohort', project.cohorts)
  const agreements = rows('agreement', project.agreements)
  const outputs = rows('output', project.outputs)
  const there = (row: Row<'cohort'>) => (hasBegun(row, today) ? active(reader, row.id) : [])
  const participants = sumOf('participants', 'cohort', cohorts, (row) => there(row).length)
  const people = new Set(cohorts.flatMap((row) => there(row).map(({ person }) => person)))
  return [
    ...(cohorts.length
      ? [
          participants,
          { ...participants, measure: 'people' as const, count: people.size },
          sumOf('personDays', 'cohort', cohorts, (row) =>
            there(row).reduce((sum, enrolment) => sum + personDays(row, enrolment), 0),
          ),
          sumOf('cohorts', 'cohort', cohorts, (row) => Number(hasBegun(row, today))),
        ]
      : []),
    ...(agreements.length ? [sumOf('agreements', 'agreement', agreements, (row) => Number(isSigned(row)))] : []),
    ...(outputs.length
      ? [
          sumOf('outputs', 'output', outputs, ({ state }) => Number(state !== 'withdrawn')),
          sumOf('adopted', 'output', outputs, (row) => Number(isAdopted(row))),
        ]
      : []),
  ]
}

/**
 * What can be counted for each project of a plan, by the project's key: 人次 (taking part), 人 (people counted once),
 * 人日 (days away, summed), cohorts, agreements signed, outputs and those adopted. `today` is an ISO day.
 */
export function planCounts(reader: Reader, id: string, today: IsoDate): Record<string, Count[]> {
  const projects = reader.get('plan', id)?.projects ?? {}
  return Object.fromEntries(Object.entries(projects).map(([key, project]) => [key, countsOf(reader, project, today)]))
}
