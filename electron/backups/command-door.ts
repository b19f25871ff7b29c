/** How a command that came through the door of a running program finds its backups. */
import type { Language } from '@shared/model/define'
import { say } from '@shared/text/say'
import { backupMessages } from './sentences'

export type BackupCommand = { language: Language } & (
  | { verb: 'backup'; to?: string }
  | { verb: 'backups'; from: string; json: boolean }
  /** `name`: as `backups` lists it, or `newest`. */
  | { verb: 'restore'; name: string; from: string }
)

export interface Said {
  exit: 0 | 1
  out: string
  err: string
}

/** The passphrase or recovery code the command line points to; null: it points to none. */
export type Secret = () => Promise<string | null>

type Answering = (command: BackupCommand, folder: string, secret: Secret) => Promise<Said>

export const isBackupCommand = (command: { verb: string }): command is BackupCommand =>
  command.verb === 'backup' || command.verb === 'backups' || command.verb === 'restore'

let answering: Answering | null = null

/** From now on commands are answered by this. */
export function answerBackupCommands(answer: Answering): void {
  answering = answer
}

/** Does what a command asks in the program that runs; a restore is refused there. Never throws. */
export async function backupBesideWindow(command: BackupCommand, folder: string, secret: Secret): Promise<Said> {
  if (answering) return answering(command, folder, secret)
  return { exit: 1, out: '', err: `${say(backupMessages.backupFailed, command.language)}\n` }
}
