import { newId } from '@shared/model/id'

/** A new id, made now. */
export function makeId(): string {
  return newId(Date.now(), (n) => crypto.getRandomValues(new Uint8Array(n)))
}
