/**
 * A process of its own, ended with the one file it opens: takes a protected workbook and its password, answers with the
 * workbook. It works on a stranger's bytes with a library that knows no limits.
 */
import { decrypt } from 'officecrypto-tool'
import type { UnprotectAnswer, UnprotectRequest } from './reader-unprotect'

const { parentPort } = process as unknown as {
  parentPort: {
    once(event: 'message', listener: (message: { data: UnprotectRequest }) => void): void
    postMessage(answer: UnprotectAnswer): void
  }
}

/** Excel hashes a password 100,000 times; a file that asks for far more is made to keep the program busy. */
const MOST_ROUNDS = 500_000

function roundsAskedFor(file: Buffer): number {
  const said = 'spinCount="'
  const at = file.indexOf(said)
  return at < 0 ? 0 : Number.parseInt(file.toString('latin1', at + said.length, at + said.length + 12), 10)
}

parentPort.once('message', ({ data: { data, password } }) => {
  const file = Buffer.from(data)
  if (roundsAskedFor(file) > MOST_ROUNDS) return parentPort.postMessage({ wrong: false })
  decrypt(file, { password }).then(
    (opened) => parentPort.postMessage({ opened: new Uint8Array(opened).buffer as ArrayBuffer }),
    (error) => parentPort.postMessage({ wrong: /password|bad decrypt/i.test(String(error)) }),
  )
})
