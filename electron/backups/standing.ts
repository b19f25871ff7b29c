import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupFault, BackupPlace } from '@shared/backups'
import type { RestoredNote } from './complete'
import type { Outcome } from './place'

/** How a place stands, as the window shows it. */
export function shown(path: string, { last, checked, fault, lost }: Outcome): BackupPlace {
  return { path, last, checked, fault: fault as BackupFault | null, lost }
}

/** What a restored office says of itself; null: it was not restored, or the note was read. */
export async function readRestored(profile: string): Promise<RestoredNote | null> {
  try {
    return JSON.parse(await readFile(join(profile, 'restored.json'), 'utf8')) as RestoredNote
  } catch {
    return null
  }
}
