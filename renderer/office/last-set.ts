import type { Assignment, Change } from '@shared/model/change-set'
import { overlap } from '@shared/model/paths'
import type { Standalone } from '@shared/model/types'
import { timeOf } from './clock'
import type { Log, SetHead } from './log'
import type { Memory } from './memory'

interface Place {
  t: Standalone
  id: string
  p: string
}

/**
 * When the values at these places were last set, as `type/id/path` -> ISO day, for those set later than `after`. What an
 * import wrote is as old as its list, not as the day it was imported; what was taken back never happened.
 */
export async function lastSet(
  log: Log,
  memory: Memory,
  places: readonly Place[],
  after: string,
): Promise<Map<string, string>> {
  const wanted = new Map<string, Place[]>()
  for (const place of places) {
    const key = `${place.t}/${place.id}`
    const known = wanted.get(key)
    if (known) known.push(place)
    else wanted.set(key, [place])
  }
  const set = new Map<string, string>()
  await log.changesSince(after, (head, change) => {
    const asked = wanted.get(`${change.t}/${change.id}`)
    const day = asked && head.why !== 'undo' ? factDay(head, memory) : undefined
    if (!asked || day === undefined) return
    for (const { t, id, p } of asked) {
      if (!touches(change, p)) continue
      // The newest set has the last word, also where it was an older list.
      if (day > after) set.set(`${t}/${id}/${p}`, day)
      else set.delete(`${t}/${id}/${p}`)
    }
  })
  return set
}

function factDay({ hlc, why, batch }: SetHead, memory: Memory): string {
  const listed = why === 'import' && batch ? memory.get('importBatch', batch)?.listDate : undefined
  return listed ?? new Date(timeOf(hlc)).toISOString().slice(0, 10)
}

function touches(change: Change, path: string): boolean {
  if (change.op === 'update') return change.set.some(({ p }: Assignment) => overlap(p, path))
  return change.op === 'create'
}
