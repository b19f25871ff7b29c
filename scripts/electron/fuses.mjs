import { readFileSync, writeFileSync } from 'node:fs'
import { Trouble } from '../setup/progress.mjs'

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Names of the fuses by position, as Electron's documentation has them. */
export const FUSES = [
  'RunAsNode',
  'EnableCookieEncryption',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'EnableEmbeddedAsarIntegrityValidation',
  'OnlyLoadAppFromAsar',
  'LoadBrowserProcessSpecificV8Snapshot',
  'GrantFileProtocolExtraPrivileges',
]

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
  const { bytes, first } = wireOf(executable)
  for (const [position, on] of Object.entries(fuses)) bytes[first + Number(position)] = on ? 0x31 : 0x30
  writeFileSync(executable, bytes)
}

/**
 * The fuses of an Electron executable. `removed`: this engine has done away with it.
 * @param {string} executable
 * @returns {Record<string, 'on' | 'off' | 'removed'>} by name; a fuse newer than FUSES by its position
 */
export function readFuses(executable) {
  const { bytes, first } = wireOf(executable)
  const states = { 48: 'off', 49: 'on', 114: 'removed' }
  const wire = [...bytes.subarray(first, first + bytes[first - 1])]
  return Object.fromEntries(
    wire.map((byte, position) => [FUSES[position] ?? String(position), states[byte] ?? 'unknown']),
  )
}

function wireOf(executable) {
  const bytes = readFileSync(executable)
  const at = bytes.indexOf(SENTINEL)
  if (at < 0) throw new Trouble(`${executable} has no fuses: it is not the Electron expected.`)
  return { bytes, first: at + SENTINEL.length + 2 }
}
