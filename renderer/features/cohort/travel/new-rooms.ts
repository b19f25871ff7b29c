import type { Fields } from '@shared/model/types'

type Room = Fields<'room'>

interface Wish {
  count: number
  type: string | undefined
  place: string | undefined
  /** Number of the first; the digits at its end count on, as wide as they are: `A09`, `A10`. */
  number: string | undefined
}

/** Rooms of one kind in one house. */
export function newRooms({ count, type, place, number }: Wish): Room[] {
  const [, before = '', digits] = /^(.*?)(\d+)$/.exec(number?.trim() ?? '') ?? []
  return Array.from({ length: count }, (_, at): Room => {
    const counted = digits === undefined ? undefined : before + String(Number(digits) + at).padStart(digits.length, '0')
    const own = counted ?? (at === 0 ? number?.trim() : undefined)
    return {
      ...(type && { type: type as NonNullable<Room['type']> }),
      ...(place && { place }),
      ...(own && { number: own }),
    }
  })
}
