/** What the process beside the main one can be told to do, one task a process. */
import type { BackupEntry } from '@shared/backups'
import { BackupError } from './backup-error'
import { asksFor, identityIn } from './folder-key'
import { readAbout } from './layout'
import { listBackups } from './list'
import { type Made, type MakeRequest, makeBackup } from './make'
import { type Prepared, type PrepareRequest, prepareRestore } from './prepare'

export interface ListTask {
  folder: string
  profile: string | null
  /** null: that of the folder, by the secret. */
  identity: string | null
  secret: string | null
}
export interface Listed {
  office: string
  officeName: string
  /** What opens it, where it was found; stays in the main process. */
  identity: string | null
  entries: BackupEntry[]
}

export interface Tasks {
  make: { with: MakeRequest; answer: Made }
  list: { with: ListTask; answer: Listed }
  prepare: { with: PrepareRequest; answer: Prepared }
}
export type TaskName = keyof Tasks

/** How far it is, 0..1. */
export type TellShare = (doing: 'checking' | 'writing' | 'reading', share: number) => void

export const tasks: { [T in TaskName]: (given: Tasks[T]['with'], tell: TellShare) => Promise<Tasks[T]['answer']> } = {
  make: (request, tell) => makeBackup(request, (phase, done, total) => tell(phase, total > 0 ? done / total : 1)),
  list,
  prepare: (request, tell) => prepareRestore(request, (done, total) => tell('reading', total > 0 ? done / total : 1)),
}

async function list({ folder, profile, identity, secret }: ListTask): Promise<Listed> {
  const about = await readAbout(folder)
  if (!about) throw new BackupError('backupNoneThere', `${folder} holds no backups`, { folder })
  let key = identity
  if (!key && (secret || (await asksFor(folder)) === 'nothing')) key = await identityIn(folder, secret)
  const entries = await listBackups(profile, folder, about.id, key)
  return { office: about.office, officeName: about.name, identity: key, entries }
}
