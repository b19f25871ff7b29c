import { join } from 'node:path'
import { utilityProcess } from 'electron'
import { BackupError, type BackupProblem } from './backup-error'
import type { TaskName, Tasks, TellShare } from './tasks'
import type { FromWorker } from './worker'

/** A process that says nothing for so long, in milliseconds, waits for a folder that does not answer. */
const SILENT_FOR = 120_000

export interface Running<T> {
  answer: Promise<T>
  /** Ends the process, wherever it is; what it was writing has no name yet. */
  stop(): void
}

/** Has a task done in a process of its own. The answer rejects with a BackupError. */
export function runTask<T extends TaskName>(
  task: T,
  given: Tasks[T]['with'],
  tell: TellShare,
): Running<Tasks[T]['answer']> {
  const child = utilityProcess.fork(join(__dirname, 'backups.cjs'), [], { serviceName: 'tongxing-backups' })
  let silence: NodeJS.Timeout
  const answer = new Promise<Tasks[T]['answer']>((resolve, reject) => {
    const stalled = () => {
      reject(new BackupError('backupStalled', `${task} is silent`))
      child.kill()
    }
    const listen = () => {
      clearTimeout(silence)
      silence = setTimeout(stalled, SILENT_FOR)
    }
    listen()
    child.on('message', (message: FromWorker) => {
      listen()
      if ('share' in message) tell(message.doing, message.share)
      else if ('answer' in message) resolve(message.answer as Tasks[T]['answer'])
      else {
        const { code, message: text, values } = message.problem
        reject(new BackupError(code as BackupProblem, text, values))
      }
      if ('share' in message) return
      clearTimeout(silence)
      child.kill()
    })
    child.once('exit', (code) => {
      clearTimeout(silence)
      // Settled already where it had answered.
      reject(new BackupError('backupStalled', `${task} ended with ${code}`))
    })
    child.postMessage({ task, given })
  })
  return { answer, stop: () => child.kill() }
}
