import type { JournalRefusal } from '@shared/journal-port'

/** Why the journal cannot be opened, written or read. `code` is what the window turns into a sentence. */
export class JournalError extends Error {
  override name = 'JournalError'
  constructor(
    readonly code: JournalRefusal,
    message: string,
  ) {
    super(message)
  }
}

/** The typed error for a failure of the file system: a full disk is told apart from the rest. */
export function fromDisk(error: unknown): JournalError {
  if (error instanceof JournalError) return error
  const code = (error as NodeJS.ErrnoException).code
  const message = error instanceof Error ? error.message : String(error)
  return new JournalError(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'writeFailed', message)
}
