/**
 * The office key: 32 random bytes that seal journal, snapshots and working copy. It lies in two files that only the
 * person's own account can read. A passphrase will wrap it later; until then it keeps a copied database or a synced
 * folder from being readable, and the file permissions do the rest.
 */
import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, syncFolder, writeAtomically } from '../files/disk'
import { nameOfKey } from './frame'
import { JournalError } from './journal-error'

const KEY_BYTES = 32
const COPIES = ['office.key', 'office.copy.key']

/**
 * The key of the office.
 * @param expected the name of the key that sealed what is on disk; null for an office that has written nothing yet
 * @throws JournalError missingKey, wrongKey: a new key is never made where something was sealed with an old one
 */
export async function officeKey(profile: string, expected: Buffer | null): Promise<Buffer> {
  const folder = join(profile, 'keys')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const copies = await Promise.all(COPIES.map((name) => readIfThere(join(folder, name))))
  const usable = copies.filter((copy): copy is Buffer => copy?.length === KEY_BYTES)
  const key = expected ? usable.find((copy) => nameOfKey(copy).equals(expected)) : usable[0]
  if (!key && expected) {
    throw usable.length > 0
      ? new JournalError('wrongKey', 'The office key on disk is not the one the journal was sealed with')
      : new JournalError('missingKey', `No office key in ${folder}`)
  }
  const chosen = key ?? randomBytes(KEY_BYTES)
  for (const [i, name] of COPIES.entries()) {
    if (!copies[i]?.equals(chosen)) await writeAtomically(join(folder, name), chosen)
  }
  if (!key) await syncFolder(profile)
  return chosen
}
