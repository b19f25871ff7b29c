import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readManifest } from '../journal/manifest'
import { log } from '../log'
import { Trouble, type TroubleCode } from '../trouble'
import { BackupError } from './backup-error'
import { runTask } from './host'
import { readAbout } from './layout'
import { officeIn } from './prepare'
import type { Backups } from './service'
import type { Listed } from './tasks'

/** A new office, or one in which nothing was written but its name. */
export async function isEmpty(profile: string): Promise<boolean> {
  if ((await officeIn(profile)) === null) return true
  const counts = (await readManifest(profile))?.workingCopy?.counts
  return counts !== undefined && counts.people === 0 && counts.records <= 1
}

/** The folder of backups itself, or the only one inside the folder that was pointed to. */
export async function backupsIn(chosen: string): Promise<string> {
  if (await readAbout(chosen)) return chosen
  const inside = await readdir(chosen, { withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of inside) {
    const path = join(chosen, entry.name)
    if (entry.isDirectory() && (await readAbout(path).catch(() => null))) found.push(path)
  }
  const [only, another] = found
  if (!only || another)
    throw new BackupError('backupNoneThere', `${chosen} holds no backups, or those of several offices`)
  return only
}

/** Lists a folder: with the key of the office that is here where it is its own, else with a secret. */
export async function list(
  backups: Backups,
  folder: string,
  known: string | null,
  secret: string | null,
): Promise<Listed> {
  const { keys } = backups
  const about = await readAbout(folder)
  const own = keys?.state === 'open' && keys.office === about?.office ? keys.backup.identity() : null
  return runTask('list', { folder, profile: backups.profile, identity: own ?? known, secret }, () => {}).answer
}

/** What a BackupError says, as the sentence for people. */
export function backupTrouble(error: unknown): Trouble {
  if (error instanceof Trouble) return error
  if (!(error instanceof BackupError)) {
    log(`backups: ${(error as Error).stack ?? error}`)
    return new Trouble('backupFailed')
  }
  log(`backups: ${error.code} ${error.message}`)
  return new Trouble(error.code as TroubleCode, error.values)
}
