/** Why a backup was not made, read or restored; the sentences are in sentences.ts. */
export type BackupProblem =
  | 'backupAway'
  | 'backupFull'
  | 'backupReadOnly'
  | 'backupNotAllowed'
  | 'backupWriteFailed'
  | 'backupUnread'
  | 'backupDamaged'
  | 'backupForeign'
  | 'backupNewer'
  | 'backupSecretWrong'
  | 'backupSecretNeeded'
  | 'backupNoneThere'
  | 'backupNothingYet'
  | 'backupOfficeOpen'
  | 'backupStalled'
  | 'backupFailed'
  | 'backupRestoreFailed'

export class BackupError extends Error {
  override name = 'BackupError'
  constructor(
    readonly code: BackupProblem,
    message: string,
    /** For the sentence: `name` of a backup, `folder`. */
    readonly values: Record<string, string> = {},
  ) {
    super(message)
  }
}

const full: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG']
const forbidden: readonly unknown[] = ['EACCES', 'EPERM']
const away: readonly unknown[] = [
  'ENOENT',
  'ENOTDIR',
  'EIO',
  'ENODEV',
  'ENXIO',
  'ESTALE',
  'ENOTCONN',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'ENETUNREACH',
]

/** What the system says about the folder of backups, as one of ours. */
export function fromFolder(error: unknown): BackupError {
  if (error instanceof BackupError) return error
  const code = (error as NodeJS.ErrnoException | null)?.code
  const message = error instanceof Error ? error.message : String(error)
  if (full.includes(code)) return new BackupError('backupFull', message)
  if (code === 'EROFS') return new BackupError('backupReadOnly', message)
  if (forbidden.includes(code)) return new BackupError('backupNotAllowed', message)
  if (away.includes(code)) return new BackupError('backupAway', message)
  return new BackupError('backupWriteFailed', message)
}

/** What the system says about the disk that a restore is written to. */
export function fromProfile(error: unknown): unknown {
  if (error instanceof BackupError || !full.includes((error as NodeJS.ErrnoException | null)?.code)) return error
  return new BackupError('backupRestoreFailed', String(error))
}

/** Does something in the folder of backups; what fails there is said about the folder, and about nothing else. */
export async function inFolder<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw fromFolder(error)
  }
}
