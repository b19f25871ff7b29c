import { join } from 'node:path'

const PREFIX = 'file:'

/** The id under which the keyring holds the key of a kept file. */
export const keyOfFile = (sha256: string): string => `${PREFIX}${sha256}`

/** Where a kept file lies whose key has this id; null: the id is of something else. */
export function keptFilePath(profile: string, keyId: string): string | null {
  const [, sha256] = /^file:([0-9a-f]{64})$/.exec(keyId) ?? []
  return sha256 ? join(profile, 'files', sha256.slice(0, 2), sha256) : null
}
