import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { app } from 'electron'
import { setupLog } from './log'

/** The folder that holds the office: `--profile`, else TONGXING_PROFILE, else the system's place for it. */
export function profileFolder(named: string | undefined): string {
  const chosen = named ?? process.env.TONGXING_PROFILE
  return chosen ? resolve(chosen) : app.getPath('userData')
}

/** From here on the program works on a profile. Only the person who runs the program may read it. */
export function setupProfile(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
  setupLog(folder)
}
