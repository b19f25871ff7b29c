/** What marks of attendance add up to. A mark is kept with the enrolment, under the key of the itinerary item. */
import type { Row } from '../model/types'
import { hoursOf, isLearning } from '../rules/itinerary'

/** Being late counts as being there. */
const wasThere = (status: string | undefined) => status === 'present' || status === 'late'

/**
 * Hours of training of one person in one cohort: as recorded, else the hours of the learning items at which they were
 * marked present; null where neither is known.
 */
export function trainingHours(enrolment: Row<'enrolment'>, cohort: Row<'cohort'> | null): number | null {
  if (enrolment.trainingHours !== undefined) return enrolment.trainingHours
  const marks = Object.entries(enrolment.attendance ?? {})
  if (marks.length === 0) return null
  let sum = 0
  for (const [key, { status, hours }] of marks) {
    const item = cohort?.itinerary?.[key]
    if (item && isLearning(item) && wasThere(status)) sum += hours ?? hoursOf(item) ?? 0
  }
  return Math.round(sum * 10) / 10
}

/** Share of the marked items at which somebody was present or late, per cent; null where nothing is marked. */
export function attendanceRate(enrolment: Row<'enrolment'>): number | null {
  const marks = Object.values(enrolment.attendance ?? {}).filter(({ status }) => status !== undefined)
  if (marks.length === 0) return null
  return Math.round((marks.filter(({ status }) => wasThere(status)).length / marks.length) * 100)
}
