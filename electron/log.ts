import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const LIMIT = 1_000_000
let file: string | null = null

/** From here on lines go to `tongxing.log` in the profile; the one before it is kept as `.1`. */
export function setupLog(profile: string): void {
  file = join(profile, 'tongxing.log')
  try {
    if (statSync(file).size > LIMIT) renameSync(file, `${file}.1`)
  } catch {
    // No log yet.
  }
}

/** Writes a line about the program itself; names, numbers and contents of records never go in. */
export function log(line: string): void {
  if (!file) return
  try {
    appendFileSync(file, `${new Date().toISOString()} ${line.slice(0, 2000)}\n`, { mode: 0o600 })
  } catch {
    // A full disk must not stop the program because of its log.
  }
}
