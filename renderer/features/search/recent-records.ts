/** The records opened last at this computer. Only their types and ids are kept outside the office. */
import { type Standalone, standalone } from '@shared/model/types'
import type { RecordPlace } from '@shared/search/search'
import { isListed, listAddress } from '../../records/addresses'

const KEY = 'tongxing:recent'
const MOST = 12

/** The record whose page is at an address; null for lists and pages that are no record's. */
export function recordAt(path: string): RecordPlace | null {
  const [, list = '', id = ''] = /^(\/[^/]+)\/([^/?]+)/.exec(path) ?? []
  const type = standalone.find((each) => isListed(each) && listAddress[each] === list)
  return type && id ? { type, id: decodeURIComponent(id) } : null
}

/** The newest first. */
export function recentRecords(): RecordPlace[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isPlace).slice(0, MOST) : []
  } catch {
    // What cannot be read is no loss: it fills again with the next pages opened.
    return []
  }
}

function isPlace(value: unknown): value is RecordPlace {
  const { type, id } = (value ?? {}) as Partial<Record<keyof RecordPlace, unknown>>
  return (standalone as readonly unknown[]).includes(type) && typeof id === 'string'
}

/** Puts a record at the top. */
export function remember(place: RecordPlace): void {
  const others = recentRecords().filter(({ type, id }) => type !== place.type || id !== place.id)
  const kept: readonly (RecordPlace & { type: Standalone })[] = [place, ...others].slice(0, MOST)
  try {
    window.localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // A full disk is told where something is lost.
  }
}
