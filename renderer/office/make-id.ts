import { newId } from '@shared/model/id'

/** Chance taken from the system at once: asking for it costs more than an id. */
const pool = new Uint8Array(4096)
let used = pool.length

function random(n: number): Uint8Array {
  if (used + n > pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  used += n
  return pool.subarray(used - n, used)
}

/** A new id, made now. */
export function makeId(): string {
  return newId(Date.now(), random)
}
