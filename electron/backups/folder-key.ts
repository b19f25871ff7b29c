/** How a person gets at a folder of backups of an office that is not open here. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { RECOVERY_BYTES, readCode, writeCode } from '@shared/keys/recovery-code'
import { identityToRecipient } from 'age-encryption'
import { readIfThere } from '../files/disk'
import { collect, decryptByPassphrase, decryptWith, once } from './age'
import { BackupError, inFolder } from './backup-error'

/** What opens a folder: nothing is asked where it has no secret; null: no file of a key is there. */
export async function asksFor(folder: string): Promise<'nothing' | 'secret' | null> {
  const names = await inFolder(() => readdir(folder))
  if (names.includes('key.txt')) return 'nothing'
  return names.includes('key.age') || names.includes('key-recovery.age') ? 'secret' : null
}

/**
 * The age identity that opens the backups of a folder.
 * @param secret the passphrase or the recovery code; not needed where a file with the open key lies there
 * @throws BackupError backupSecretNeeded, backupSecretWrong, backupAway
 */
export async function identityIn(folder: string, secret: string | null): Promise<string> {
  const read = (name: string) => inFolder(() => readIfThere(join(folder, name)))
  const open = await read('key.txt')
  if (open) return identityFrom(open.toString('utf8'), folder)
  if (!secret) throw new BackupError('backupSecretNeeded', `${folder} asks for a secret`)
  for (const [name, typed] of waysIn(secret)) {
    const sealed = await read(name)
    if (!sealed) continue
    const text = await decryptByPassphrase(typed, sealed).catch(() => null)
    if (text) return identityFrom(text, folder)
  }
  throw new BackupError('backupSecretWrong', `The secret does not open ${folder}`)
}

/** A recovery code is tried first: it is told by its shape, and quick. */
function waysIn(secret: string): [name: string, typed: string][] {
  const reading = readCode(secret)
  const code: [string, string][] =
    'bytes' in reading && reading.bytes.length === RECOVERY_BYTES
      ? [['key-recovery.age', writeCode(reading.bytes)]]
      : []
  return [...code, ['key.age', secret.normalize('NFKC')]]
}

function identityFrom(text: string, folder: string): string {
  const identity = text.split(/\r?\n/).find((line) => line.startsWith('AGE-SECRET-KEY-'))
  if (!identity) throw new BackupError('backupDamaged', `The key in ${folder} is damaged`)
  return identity.trim()
}

/** The office key out of an index. @throws BackupError backupDamaged */
export async function officeKeyOf(sealed: string, identity: string, name: string): Promise<Buffer> {
  try {
    return await collect(decryptWith(identity, once(Buffer.from(sealed, 'base64'))))
  } catch (error) {
    throw new BackupError('backupDamaged', `${name}: ${error}`, { name })
  }
}

export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity)
