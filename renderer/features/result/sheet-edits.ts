/** What typing into the sheet of results writes: pure, so that pasted blocks and single cells go the same way. */
import type { Change } from '@shared/model/change-set'
import type { Row } from '@shared/model/types'
import type { Result, ResultRow } from '@shared/summary/results'
import { created, deleted, updated } from '../../records/edits'

export type SheetField = 'result' | 'candidateNo' | 'certificateNo' | 'awardedOn'

/** One cell: a field of the result of a person in a unit; '' is the qualification as a whole. */
export interface ResultEdit {
  row: ResultRow
  unit: string
  field: SheetField
  /** undefined empties the cell. */
  value: string | undefined
}

/** What new results carry: the group they are entered for and the day of the exam. */
export interface Session {
  qualification: string
  cohort: string | null
  assessedOn: string | undefined
}

type Values = Partial<Record<SheetField, string | undefined>>

/** The state that an outcome leaves a result in; a day of award makes it awarded. */
function stateOf({ result, awardedOn }: Partial<Result>): string {
  if (awardedOn) return 'awarded'
  if (result === 'referred' || result === 'withdrawn') return result
  return result === undefined || result === 'pending' ? 'registered' : 'assessed'
}

const sat = (outcome: string | undefined) => outcome !== undefined && outcome !== 'pending' && outcome !== 'withdrawn'

/** A new result over one that was not passed on an earlier day is another attempt, not a correction. */
function isResit(existing: Result, values: Values, { assessedOn }: Session): boolean {
  const missed = existing.result === 'referred' || existing.result === 'fail' || existing.result === 'absent'
  return missed && sat(values.result) && Boolean(assessedOn && existing.assessedOn && existing.assessedOn < assessedOn)
}

/** A result of a unit that says nothing any more is not kept. */
function saysNothing(row: Result): boolean {
  const { id: _, seq, state, person, qualification, unit, cohort, assessedOn, ...said } = row
  return unit !== undefined && Object.keys(said).length === 0
}

function changeOf(row: ResultRow, unit: string, values: Values, session: Session, id: string): Change | null {
  const existing = row.results[unit]
  if (!existing || isResit(existing, values, session)) {
    if (Object.values(values).every((value) => value === undefined)) return null
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
    const fresh = {
      id,
      person: row.person,
      qualification: session.qualification,
      ...(unit && { unit }),
      ...(session.cohort && { cohort: session.cohort }),
      ...(existing?.candidateNo && { candidateNo: existing.candidateNo }),
      ...(session.assessedOn && sat(values.result) && { assessedOn: session.assessedOn }),
      ...given,
    } as Omit<Row<'qualificationResult'>, 'seq'>
    return created('qualificationResult', { ...fresh, state: stateOf(fresh) })
  }
  const after = { ...existing, ...values } as Result
  for (const [field, value] of Object.entries(values))
    if (value === undefined) delete (after as unknown as Record<string, unknown>)[field]
  if (saysNothing(after)) return deleted('qualificationResult', existing)
  const dated = sat(values.result) && session.assessedOn && !existing.assessedOn
  return updated('qualificationResult', existing, {
    ...values,
    ...(dated && { assessedOn: session.assessedOn }),
    state: stateOf(after),
  })
}

/** The changes that write the edits, one for each result touched. `newId` gives the id of a new one. */
export function sheetChanges(edits: readonly ResultEdit[], session: Session, newId: () => string): Change[] {
  const groups = new Map<string, { row: ResultRow; unit: string; values: Values }>()
  for (const { row, unit, field, value } of edits) {
    const key = `${row.person} ${unit}`
    const group = groups.get(key) ?? { row, unit, values: {} }
    group.values[field] = value
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(({ row, unit, values }) => changeOf(row, unit, values, session, newId()) ?? [])
}

/** Registers people for the qualification as a whole. */
export function registrations(
  people: readonly ResultRow[],
  session: Session,
  day: string,
  newId: () => string,
): Change[] {
  return people.map(({ person }) =>
    created('qualificationResult', {
      id: newId(),
      person,
      qualification: session.qualification,
      ...(session.cohort && { cohort: session.cohort }),
      registeredOn: day,
      state: 'registered',
    }),
  )
}
