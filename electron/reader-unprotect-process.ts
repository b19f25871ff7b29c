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

parentPort.once('message', ({ data: { data, password } }) => {
  decrypt(Buffer.from(data), { password }).then(
    (opened) => parentPort.postMessage({ opened: new Uint8Array(opened).buffer as ArrayBuffer }),
    (error) => parentPort.postMessage({ wrong: /password|bad decrypt/i.test(String(error)) }),
  )
})
