import { Refused } from './refused'
import { attribute, readXml } from './xml'
import { inflatedWithin, partText, storedPart, textOf, type ZipEntry } from './zip'

/** How a part is protected, as the manifest says. Source: OpenDocument 1.3 part 2, 4.4 to 4.8. */
interface Protection {
  algorithm: string
  iv: string
  derivation: string
  rounds: number
  salt: string
  startKey: string
}

const mostRounds = 2_000_000

/**
 * The text of `content.xml`, opened where a password protects it. Throws `Refused` password without one,
 * wrongPassword with another, unsupportedFormat where it is protected in a way not known (Blowfish, GPG).
 */
export async function odsContent(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  password: string | undefined,
): Promise<AsyncGenerator<string> | undefined> {
  const protection = await protectionOf(bytes, entries)
  if (!protection) return partText(bytes, entries, 'content.xml')
  const known = /aes(256|128|192)-cbc$/.test(protection.algorithm) && /pbkdf2$/i.test(protection.derivation)
  if (!known || !(protection.rounds <= mostRounds)) throw new Refused('unsupportedFormat', { kind: 'protected' })
  if (password === undefined) throw new Refused('password')
  const stored = storedPart(bytes, entries, 'content.xml')
  if (!stored) throw new Refused('corrupt')
  return rightlyOpened(textOf(inflatedWithin(await decrypted(stored, protection, password))))
}

async function protectionOf(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
): Promise<Protection | undefined> {
  const pieces = await partText(bytes, entries, 'META-INF/manifest.xml')
  if (!pieces) return undefined
  const found: Protection = { algorithm: '', iv: '', derivation: '', rounds: 0, salt: '', startKey: '' }
  let isProtected = false
  let path = ''
  const open = (name: string, attributes: string) => {
    const value = (key: string) => attribute(attributes, key) ?? ''
    if (name === 'file-entry') path = value('full-path')
    // The whole package in one piece, as LibreOffice 24 may write it, counts as its content.
    if (path !== 'content.xml' && path !== 'encrypted-package') return
    if (name === 'encryption-data') isProtected = true
    if (name === 'algorithm')
      Object.assign(found, { algorithm: value('algorithm-name'), iv: value('initialisation-vector') })
    if (name === 'start-key-generation') found.startKey = value('start-key-generation-name')
    if (name === 'key-derivation') {
      Object.assign(found, { derivation: value('key-derivation-name'), salt: value('salt') })
      found.rounds = Number(value('iteration-count'))
    }
  }
  await readXml(pieces, { open, close: () => undefined, text: () => undefined })
  return isProtected ? found : undefined
}

async function decrypted(
  stored: Uint8Array<ArrayBuffer>,
  { algorithm, iv, rounds, salt, startKey }: Protection,
  password: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const hash = /sha256$/.test(startKey) ? 'SHA-256' : 'SHA-1'
  const start = await crypto.subtle.digest(hash, new TextEncoder().encode(password))
  const secret = await crypto.subtle.importKey('raw', start, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-1', salt: fromBase64(salt), iterations: rounds }
  const length = Number(/aes(\d+)/.exec(algorithm)?.[1] ?? 256)
  const key = await crypto.subtle.deriveKey(derivation, secret, { name: 'AES-CBC', length }, false, [
    'encrypt',
    'decrypt',
  ])
  const last = stored.slice(-16)
  if (stored.length < 16 || stored.length % 16 !== 0) throw new Refused('corrupt')
  // Its padding is random, which the browser refuses: behind a block of right padding it is taken for content.
  const padding = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: last }, key, new Uint8Array())
  const whole = new Uint8Array(stored.length + padding.byteLength)
  whole.set(stored)
  whole.set(new Uint8Array(padding), stored.length)
  const plain = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: fromBase64(iv) }, key, whole))
  const filled = plain.at(-1) ?? 0
  if (filled < 1 || filled > 16) throw new Refused('wrongPassword')
  return plain.subarray(0, plain.length - filled)
}

/** What the wrong password opens is noise, which neither inflates nor is text. */
async function* rightlyOpened(pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    yield* pieces
  } catch (error) {
    if (error instanceof Refused && error.refusal.code === 'corrupt') throw new Refused('wrongPassword')
    throw error
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0))
  } catch {
    throw new Refused('corrupt')
  }
}
