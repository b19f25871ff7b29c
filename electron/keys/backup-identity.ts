/**
 * The age identity that opens the office's backups, and the files by which a person gets at it without this program:
 * any age tool reads them with the passphrase or the recovery code.
 */
import { randomBytes, webcrypto } from 'node:crypto'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { Encrypter, generateX25519Identity, identityToRecipient, type Recipient, Stanza } from 'age-encryption'
import { stretch } from './stretch'

// The oldest engine that is supported has it in a module only, and the library looks for the global one.
if (!('crypto' in globalThis)) Object.assign(globalThis, { crypto: webcrypto })

// age's curve is new to the engine's own cryptography, which says so on standard error: no concern of whoever runs a command.
const emitWarning = process.emitWarning.bind(process)
process.emitWarning = ((warning: string | Error, ...more: unknown[]) => {
  if (String(warning).includes('X25519 Web Crypto')) return
  ;(emitWarning as (warning: string | Error, ...more: unknown[]) => void)(warning, ...more)
}) as typeof process.emitWarning

export interface BackupKeys {
  /** `age1…`: what backups are encrypted to. */
  recipient: string
  /** `AGE-SECRET-KEY-1…` */
  identity: string
  /** The office key as an age file to the recipient. */
  officeKey: Buffer
}

/** Of a new office: an identity of its own, and the office key where only that identity finds it. */
export async function makeBackupKeys(officeKey: Uint8Array): Promise<BackupKeys> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const age = new Encrypter()
  age.addRecipient(recipient)
  return { recipient, identity, officeKey: Buffer.from(await age.encrypt(officeKey)) }
}

/** What a file of identities holds, as age reads it. */
export const identityText = (recipient: string, identity: string): string =>
  `# Tongxing 同行\n# public key: ${recipient}\n${identity}\n`

/**
 * A text as an age file that a secret opens.
 * @param logN work factor: 18 for what people think up; a random code needs none to speak of
 */
export async function ageBySecret(text: string, secret: Uint8Array, logN: number): Promise<Buffer> {
  const age = new Encrypter()
  age.addRecipient(bySecret(secret, logN))
  return Buffer.from(await age.encrypt(text))
}

/** age's scrypt recipient. The library's own would hold the program up for seconds while it counts. */
function bySecret(secret: Uint8Array, logN: number): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(16)
      const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt])
      const key = await stretch(secret, labelled, { N: 2 ** logN, r: 8, p: 1 })
      const body = chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey)
      key.fill(0)
      return [new Stanza(['scrypt', salt.toString('base64').replace(/=+$/, ''), String(logN)], body)]
    },
  }
}
