/** Which legs a group travels together, where the cohort says so and where only the lists of its people do. */
import type { Fields, Items, Row } from '../model/types'

type Leg = Fields<'travelSegment'>

/** A leg of one's own goes out or back by its field, else by its key: lists and the drawer keep it under either. */
const directionOf = (key: string, { direction }: Leg): string => direction ?? key

/** The day it leaves, '' where nobody said. */
const dayOf = ({ departsAt = '' }: Leg): string => departsAt.slice(0, 10)

/** What every leg says in the same way; a leg that says nothing of a field does not speak against it. */
function inCommon(legs: readonly Leg[]): Leg {
  const common: Record<string, unknown> = {}
  for (const leg of legs) for (const [field, value] of Object.entries(leg)) common[field] ??= value
  for (const field of Object.keys(common))
    if (legs.some((leg) => field in leg && (leg as Record<string, unknown>)[field] !== common[field]))
      delete common[field]
  // A seat is one person's even where only one is known.
  delete common.seat
  return common as Leg
}

/**
 * The legs of the cohort; in a direction of which the cohort says nothing, the flights or trains that at least half of
 * its people take, as a list of flights has them.
 */
export function groupLegs(
  cohort: Pick<Row<'cohort'>, 'segments'>,
  enrolments: readonly Row<'enrolment'>[],
): Items<Leg> {
  const said = cohort.segments ?? {}
  const known = new Set(Object.entries(said).map(([key, leg]) => directionOf(key, leg)))
  const shared = new Map<string, Leg[]>()
  for (const { segments = {} } of enrolments)
    for (const [key, leg] of Object.entries(segments)) {
      const direction = directionOf(key, leg)
      if (!leg.number || known.has(direction)) continue
      const together = `${direction}/${leg.number}/${dayOf(leg)}`
      shared.set(together, [...(shared.get(together) ?? []), { ...leg, direction } as Leg])
    }
  const taken = [...shared].filter(([, legs]) => legs.length >= 2 && legs.length * 2 >= enrolments.length)
  return { ...said, ...Object.fromEntries(taken.map(([key, legs]) => [key, inCommon(legs)])) }
}

/** Whether a leg of one person is another one than the group's: a flight has the same number every day. */
export function isApart(key: string, leg: Leg, group: Items<Leg>): boolean {
  if (!leg.number && !leg.departsAt) return false
  const direction = directionOf(key, leg)
  const sameDay = (one: Leg) => dayOf(one) === '' || dayOf(leg) === '' || dayOf(one) === dayOf(leg)
  return !Object.entries(group).some(
    ([other, one]) =>
      directionOf(other, one) === direction && one.number !== undefined && one.number === leg.number && sameDay(one),
  )
}
