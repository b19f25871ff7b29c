/**
 * The process that reads, encrypts and writes backups: one task, then it ends, and with it every key it was given. A
 * folder on a network that does not answer holds up this process and nothing else.
 */
import { BackupError } from './backup-error'
import { type TaskName, tasks } from './tasks'

interface Port {
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  postMessage(message: unknown): void
}

export type FromWorker =
  | { doing: 'checking' | 'writing' | 'reading'; share: number }
  | { answer: unknown }
  | { problem: { code: string; message: string; values: Record<string, string> } }

const port = (process as unknown as { parentPort: Port }).parentPort
const TOLD_EVERY = 100

port.on('message', ({ data }) => {
  const { task, given } = data as { task: TaskName; given: never }
  let told = 0
  const tell = (doing: 'checking' | 'writing' | 'reading', share: number) => {
    const now = performance.now()
    if (now - told < TOLD_EVERY) return
    told = now
    port.postMessage({ doing, share } satisfies FromWorker)
  }
  tasks[task](given, tell)
    .then((answer) => port.postMessage({ answer } satisfies FromWorker))
    .catch((error: unknown) => port.postMessage({ problem: problemOf(error) } satisfies FromWorker))
})

function problemOf(error: unknown) {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (error instanceof BackupError) return { code: error.code, message: error.message, values: error.values }
  return { code: 'backupFailed', message, values: {} }
}
