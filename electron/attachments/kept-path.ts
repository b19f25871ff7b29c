import { join } from 'node:path'
import type { EntryKeys } from '../journal/entries'

const keyId = (sha256: string, time: number) => `file:${sha256}${time === 0 ? '' : `.${time}`}`

/**
 * The id under which the keyring holds the key of a content. One that was erased and is kept again has a new key.
 */
export function keyOfFile(sha256: string, keys: Pick<EntryKeys, 'find'>): string {
  let time = 0
  while (keys.find(keyId(sha256, time)) === 'erased') time++
  return keyId(sha256, time)
}

/** The content whose key has this id; null: the id is of something else. */
export function contentOf(id: string): string | null {
  return /^file:([0-9a-f]{64})(?:\.\d+)?$/.exec(id)?.[1] ?? null
}

/** Where a content lies. */
export function keptPath(profile: string, sha256: string): string {
  return join(profile, 'files', sha256.slice(0, 2), sha256)
}
