import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { syncFolder } from '../files/disk'
import { nameOfKey } from '../journal/frame'
import { JournalError } from '../journal/journal-error'
import { makeBackupKeys } from './backup-identity'
import { IDENTITY_PURPOSE, Keys, type KeysOptions } from './keys'
import { KEY_BYTES, keyWithoutSecret, profileLock } from './locks'
import { keysFolder, type OfficeFile, readOfficeFiles, writeOfficeFiles } from './office-file'
import { readOldKeys, removeOldKeys } from './old-key-files'
import { sealBytes } from './sealed-bytes'

/**
 * The keys of a profile: open where the profile or the keychain give the office key out, locked where a secret is needed.
 * @param expected the name of the key that sealed what is on disk; null for an office that has written nothing yet
 * @throws JournalError missingKey, wrongKey: a new key is never made where something was sealed with an old one;
 *   keychainForgot: the only lock that needs no secret does not open; newerFormat
 */
export async function openKeys(
  profile: string,
  expected: Buffer | null,
  { keychain = null, ...rest }: KeysOptions = {},
): Promise<Keys> {
  const options = { ...rest, keychain }
  const folder = keysFolder(profile)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const [{ found, damaged, there }, old] = await Promise.all([readOfficeFiles(profile), readOldKeys(profile)])
  const fits = (office: string) => !expected || office === expected.toString('hex')
  const file = found.find(({ office }) => fits(office))
  if (file) {
    // A copy that cannot be mended, on a disk that is full or may not be written, leaves the other one as good as it is.
    if (damaged) await writeOfficeFiles(profile, file).catch(() => {})
    if (old.length > 0) await removeOldKeys(profile).catch(() => {})
    const key = keyWithoutSecret(file, keychain)
    const asked = file.locks.some(({ kind }) => kind === 'passphrase')
    if (!key && !asked && !file.locks.some(({ kind }) => kind === 'recovery')) {
      throw new JournalError('missingKey', 'No lock of the office opens')
    }
    return new Keys(profile, file, key, options)
  }
  const known = old.find((key) => fits(nameOfKey(key).toString('hex')))
  if (!known && expected) {
    throw found.length > 0 || old.length > 0
      ? new JournalError('wrongKey', 'The office key on disk is not the one the journal was sealed with')
      : new JournalError('missingKey', there ? `The locks in ${folder} are damaged` : `No office key in ${folder}`)
  }
  const key = known ?? randomBytes(KEY_BYTES)
  const made = await withOneLock(key)
  await writeOfficeFiles(profile, made)
  await syncFolder(profile)
  if (old.length > 0) {
    // Only once the new file was read back: the key is worth everything that was ever written.
    const [back] = (await readOfficeFiles(profile)).found
    if (!back || !keyWithoutSecret(back, null)?.equals(key))
      throw new JournalError('writeFailed', 'The key did not keep')
    await removeOldKeys(profile)
  }
  return new Keys(profile, made, key, options)
}

async function withOneLock(key: Buffer): Promise<OfficeFile> {
  const { recipient, identity, officeKey } = await makeBackupKeys(key)
  return {
    v: 1,
    rev: 1,
    office: nameOfKey(key).toString('hex'),
    locks: [profileLock(key)],
    backup: {
      recipient,
      identity: sealBytes(key, IDENTITY_PURPOSE, Buffer.from(identity)),
      officeKey: officeKey.toString('base64'),
    },
    beside: {},
  }
}
