import type { Judged } from './judge'
import { normaliseHeading } from './normalise'

const places =
  /^(?:flat|block|building|house|hall|tower|lodge|apartment|apt|villa|cabin|chalet|楼|楼栋|楼号|楼宇|栋|栋号|幢|幢号|宿舍楼|公寓|楼座|座)(?:name|no|number|号|名称)?$/u

/**
 * Flat 3 beside Bedroom B, 楼栋 beside 房号: without the house the number is several rooms. Both columns fill the room.
 * @param isFree false for columns that somebody decided
 */
export function shareRooms(judged: Judged[], fields: (string | null)[], isFree: (i: number) => boolean): void {
  if (!fields.includes('room')) return
  for (const [i, one] of judged.entries()) {
    if (fields[i] !== null || !isFree(i) || one.sample.filled === 0) continue
    if (!places.test(normaliseHeading(one.heading.parts.at(-1) ?? ''))) continue
    fields[i] = 'room'
    judged[i] = { ...one, candidates: [{ field: 'room', score: 0.6 }], confidence: 0.6, because: 'heading' }
  }
}

/** The room of a house: Flat 3 and B are "Flat 3 B", 3 and 101 are 3-101. */
export function roomOf(house: string, room: string): string {
  if (room.startsWith(house)) return room
  return `${house}${/[\dA-Z]$/iu.test(house) && /^\d/u.test(room) ? '-' : /\p{Script=Han}$/u.test(house) ? '' : ' '}${room}`
}
