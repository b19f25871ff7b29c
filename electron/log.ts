import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const LIMIT = 1_000_000
let file: string | null = null
let size = 0

/** From here on lines go to `tongxing.log` in the profile; the one before it is kept as `.1`. Neither grows without end. */
export function setupLog(profile: string): void {
  file = join(profile, 'tongxing.log')
  try {
    size = statSync(file).size
  } catch {
    size = 0
  }
}

/** Writes a line about the program itself; names, numbers and contents of records never go in. */
export function log(line: string): void {
  if (!file) return
  const written = `${new Date().toISOString()} ${line.slice(0, 2000)}\n`
  try {
    if (size > LIMIT) {
      renameSync(file, `${file}.1`)
      size = 0
    }
    appendFileSync(file, written, { mode: 0o600 })
    size += Buffer.byteLength(written)
  } catch {
    // A full disk must not stop the program because of its log.
  }
}
