import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { app } from 'electron'

/**
 * Fixes the folder that holds the office: `--profile`, else TONGXING_PROFILE, else the system's place for it.
 * Returns its absolute path. Only the person who runs the program may read it.
 */
export function setupProfile(named: string | undefined): string {
  const chosen = named ?? process.env.TONGXING_PROFILE
  if (chosen) app.setPath('userData', resolve(chosen))
  const folder = app.getPath('userData')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
