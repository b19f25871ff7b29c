/** Rows that fly otherwise than the group they are in. */
import type { Finding } from '../../rules/finding'
import type { Value } from '../contract'
import { flightsIn } from '../table/legs'

type Judge = (values: Readonly<Record<string, Value>>) => Finding[]

const ways = [
  ['flightOut', 'out'],
  ['flightBack', 'back'],
] as const

/**
 * Finds flights of a row that are none of the cohort's own in that direction; nothing where the cohort records none. A
 * flight is looked at once, however many people fly with it.
 */
export function otherFlights(cohort: Readonly<Record<string, unknown>> | null): Judge {
  const segments = Object.values((cohort?.segments ?? {}) as Record<string, { direction?: string; number?: string }>)
  const told = ways.flatMap(([field, way]) => {
    const legs = segments.flatMap(({ direction, number }) => (direction === way && number ? flightsIn(number) : []))
    return legs.length > 0 ? [{ field, legs, seen: new Map<string, Finding | null>() }] : []
  })
  return (values) =>
    told.flatMap(({ field, legs, seen }) => {
      const said = values[field]
      if (typeof said !== 'string' || said === 'none') return []
      let finding = seen.get(said)
      if (finding === undefined) {
        const own = flightsIn(said)
        const differs = own.length > 0 && !own.some((number) => legs.includes(number))
        finding = differs
          ? { code: 'otherFlight', severity: 'warning', field, values: { value: said, group: legs.join(', ') } }
          : null
        seen.set(said, finding)
      }
      return finding ? [{ ...finding }] : []
    })
}
