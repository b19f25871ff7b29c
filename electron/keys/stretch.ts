/**
 * Passphrases are stretched by scrypt, in Node's own threads, so that each guess costs a thief at least half a second of
 * a machine like this one, and a good part of its memory.
 */
import { scrypt } from 'node:crypto'

export interface Cost {
  /** A power of two; memory is 1 KB times this. */
  N: number
  r: number
  p: number
}

const LEAST_MILLISECONDS = 500
const KEY_BYTES = 32
/** OWASP's first choice; 128 MB. */
const LEAST_N = 2 ** 17
/** 256 MB: more would be refused by the small machines that also open this office. */
const MOST_N = 2 ** 18
const MOST_P = 16

/** The same passphrase typed with full-width letters, or composed otherwise, stays the same. */
export const asBytes = (passphrase: string): Buffer => Buffer.from(passphrase.normalize('NFKC'))

/** 32 bytes from a secret; the caller overwrites them after use. Takes its time without holding the program up. */
export function stretch(secret: Uint8Array, salt: Uint8Array, { N, r, p }: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, KEY_BYTES, { N, r, p, maxmem: 128 * r * (N + p) + 2 ** 20 }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

/**
 * The cost at which this machine needs at least half a second, never below the least. A machine that is busy with other
 * things must not pass for a slow one, so what counts is the shorter of the clock's time and the processor's.
 */
export async function measuredCost(least: Pick<Cost, 'N'> = { N: LEAST_N }): Promise<Cost> {
  const started = performance.now()
  const before = process.cpuUsage()
  await stretch(Buffer.from('measured'), Buffer.alloc(16), { N: least.N, r: 8, p: 1 })
  const { user, system } = process.cpuUsage(before)
  const took = Math.max(1, Math.min(performance.now() - started, (user + system) / 1000))
  const doubled = took < LEAST_MILLISECONDS && least.N * 2 <= MOST_N
  const N = doubled ? least.N * 2 : least.N
  const p = Math.min(MOST_P, Math.ceil(LEAST_MILLISECONDS / (doubled ? took * 2 : took)))
  return { N, r: 8, p }
}
