import { readFileSync, writeFileSync } from 'node:fs'
import { Trouble } from '../setup/progress.mjs'

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** EnableNodeCliInspectArguments: Playwright waits for ever without it. */
export const NODE_CLI_INSPECT = 3
/** LoadBrowserProcessSpecificV8Snapshot: aborts at start when on and no such snapshot lies beside the program. */
export const BROWSER_V8_SNAPSHOT = 6

/**
 * Switches fuses of an Electron executable: behind a sentinel come a version byte, a count byte and one ASCII digit a fuse.
 * @param {string} executable
 * @param {Record<number, boolean>} fuses by position
 */
export function setFuses(executable, fuses) {
  const bytes = readFileSync(executable)
  const at = bytes.indexOf(SENTINEL)
  if (at < 0) throw new Trouble('The Electron that was fetched has no fuses: it is not the one expected.')
  for (const [position, on] of Object.entries(fuses)) {
    bytes[at + SENTINEL.length + 2 + Number(position)] = on ? 0x31 : 0x30
  }
  writeFileSync(executable, bytes)
}
