/** The locks of an office: each is made of the office key and gives it back to whoever can open it. */
import { hkdfSync, randomBytes } from 'node:crypto'
import { nameOfKey } from '../journal/frame'
import type { Keychain } from './keychain'
import type { Lock, LockOf, OfficeFile } from './office-file'
import { openBytes, sealBytes } from './sealed-bytes'
import { type Cost, stretch } from './stretch'

export const KEY_BYTES = 32
const SALT_BYTES = 16

export const profileLock = (key: Buffer): Lock => ({ kind: 'profile', key: key.toString('base64') })

export const keychainLock = (key: Buffer, keychain: Keychain): Lock => ({
  kind: 'keychain',
  sealed: keychain.seal(key.toString('base64')).toString('base64'),
})

export async function passphraseLock(key: Buffer, passphrase: Buffer, cost: Cost): Promise<Lock> {
  const salt = randomBytes(SALT_BYTES)
  const wrapping = await stretch(passphrase, salt, cost)
  const lock: Lock = {
    kind: 'passphrase',
    salt: salt.toString('base64'),
    ...cost,
    ...sealBytes(wrapping, purposeOf('passphrase', key), key),
  }
  wrapping.fill(0)
  return lock
}

export function recoveryLock(key: Buffer, code: Uint8Array): Lock {
  const salt = randomBytes(SALT_BYTES)
  const wrapping = keyOfCode(code, salt)
  const sealed = sealBytes(wrapping, purposeOf('recovery', key), key)
  wrapping.fill(0)
  return { kind: 'recovery', salt: salt.toString('base64'), ...sealed }
}

/** The key behind the locks that need nobody; null where there is none, or none that opens. */
export function keyWithoutSecret({ locks, office }: OfficeFile, keychain: Keychain | null): Buffer | null {
  for (const lock of locks) {
    if (lock.kind === 'profile') {
      const key = checked(Buffer.from(lock.key, 'base64'), office)
      if (key) return key
    }
    if (lock.kind === 'keychain' && keychain) {
      const key = checked(fromKeychain(keychain, lock), office)
      if (key) return key
    }
  }
  return null
}

function fromKeychain(keychain: Keychain, { sealed }: LockOf<'keychain'>): Buffer {
  try {
    return Buffer.from(keychain.open(Buffer.from(sealed, 'base64')), 'base64')
  } catch {
    return Buffer.alloc(0)
  }
}

/** null: another passphrase. */
export async function keyByPassphrase(
  lock: LockOf<'passphrase'>,
  office: string,
  passphrase: Buffer,
): Promise<Buffer | null> {
  const wrapping = await stretch(passphrase, Buffer.from(lock.salt, 'base64'), lock)
  const key = openBytes(wrapping, purpose('passphrase', office), lock)
  wrapping.fill(0)
  return key && checked(key, office)
}

/** null: another code. */
export function keyByCode(lock: LockOf<'recovery'>, office: string, code: Uint8Array): Buffer | null {
  const wrapping = keyOfCode(code, Buffer.from(lock.salt, 'base64'))
  const key = openBytes(wrapping, purpose('recovery', office), lock)
  wrapping.fill(0)
  return key && checked(key, office)
}

/** The code is random throughout, so nothing is gained by stretching it. */
const keyOfCode = (code: Uint8Array, salt: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', code, salt, 'tongxing recovery code', KEY_BYTES))

const purpose = (kind: 'passphrase' | 'recovery', office: string) => `tongxing office key by ${kind} ${office}`
const purposeOf = (kind: 'passphrase' | 'recovery', key: Buffer) => purpose(kind, nameOfKey(key).toString('hex'))

function checked(key: Buffer, office: string): Buffer | null {
  return key.length === KEY_BYTES && nameOfKey(key).toString('hex') === office ? key : null
}
