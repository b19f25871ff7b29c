import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Lies beside an Electron executable that did not come from Electron's own releases and holds the word `npm`. */
export const KIND_FILE = 'electron-kind'

/** Where an Electron came from. @returns {'official' | 'npm'} */
export function kindOf(executable) {
  const file = path.join(path.dirname(executable), KIND_FILE)
  return existsSync(file) && readFileSync(file, 'utf8').trim() === 'npm' ? 'npm' : 'official'
}
