import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { app } from 'electron'
import { setupLog } from './log'
import { Trouble } from './trouble'

/** The folder that holds the office: `--profile`, else TONGXING_PROFILE, else the system's place for it. */
export function profileFolder(named: string | undefined): string {
  const chosen = named ?? process.env.TONGXING_PROFILE
  return chosen ? resolve(chosen) : app.getPath('userData')
}

/**
 * From here on the program works on a profile. Only the person who runs the program may read it.
 * @throws Trouble where the folder cannot be made
 */
export function setupProfile(folder: string): void {
  try {
    makeFolder(folder)
    // On a disk that is read-only the engine would take itself for the second program of two, and end without a word.
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Trouble('noProfile', { folder, code: (error as { code?: string }).code ?? 'unknown' })
  }
  app.setPath('userData', folder)
  setupLog(folder)
}

/** Step by step: Node's own way of making the folders above hangs where a file system takes none (/proc). */
function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  if (!found && dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Made by another start of the program in the meantime.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}
