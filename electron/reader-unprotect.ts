import { join } from 'node:path'
import type { Refusal } from '@shared/import/grid'
import { utilityProcess } from 'electron'
import { handle } from './ipc/handle'
import { log } from './log'
import { watchLimits } from './reader-limits'

export interface UnprotectRequest {
  data: ArrayBuffer
  password: string
}
/** `wrong`: the password; otherwise the way of protecting is not known. */
export type UnprotectAnswer = { opened: ArrayBuffer } | { wrong: boolean }

/** Milliseconds of work, most of it hashing the password as often as Excel has it hashed. */
const timeFor = (bytes: number) => 4000 + bytes / 10_000

/** Opens protected workbooks in memory, each in a process that ends with it. The file stays as it is. */
export function setupUnprotect(): void {
  handle('reader:unprotect', ({ data, password }) => unprotect({ data, password }))
}

function unprotect(request: UnprotectRequest): Promise<{ data: ArrayBuffer } | { refused: Refusal }> {
  const child = utilityProcess.fork(join(__dirname, 'reader-unprotect-process.cjs'), [], {
    serviceName: 'unprotect',
    stdio: 'ignore',
  })
  return new Promise((resolve) => {
    let unwatch = () => {}
    const finish = (answer: { data: ArrayBuffer } | { refused: Refusal }) => {
      unwatch()
      child.kill()
      resolve(answer)
    }
    const refuse = (code: 'timeout' | 'unreadable') => {
      log(`unprotect ended: ${code}`)
      finish({ refused: { code } })
    }
    child.once('spawn', () => {
      unwatch = watchLimits(
        () => child.pid,
        timeFor(request.data.byteLength),
        () => refuse('timeout'),
      )
      child.postMessage(request)
    })
    child.once('exit', () => refuse('unreadable'))
    child.once('message', (answer: UnprotectAnswer) => {
      child.removeAllListeners('exit')
      finish(accepted(answer))
    })
  })
}

function accepted(answer: UnprotectAnswer): { data: ArrayBuffer } | { refused: Refusal } {
  if (typeof answer === 'object' && answer !== null && 'opened' in answer && answer.opened instanceof ArrayBuffer) {
    return { data: answer.opened }
  }
  const wrong = typeof answer === 'object' && answer !== null && 'wrong' in answer && answer.wrong === true
  return { refused: wrong ? { code: 'wrongPassword' } : { code: 'unsupportedFormat', values: { kind: 'protected' } } }
}
