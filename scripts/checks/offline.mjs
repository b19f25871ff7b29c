import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '../setup/places.mjs'
import { say } from '../setup/progress.mjs'

const script = path.join(root, 'scripts/checks/offline.sh')

/**
 * Words before a command that run it where there is no network: only the machine itself, and a wire whose other end nobody
 * holds, on which every packet that would have left is counted. One packet fails the command. None where the system lets
 * nobody make such a place; the tests are then watched from within alone.
 * @returns {string[]}
 */
export function offline() {
  if (process.platform !== 'linux') return []
  // Capabilities are kept and not the name of root, as which Chromium would run without its sandbox.
  const own = process.getuid() === 0 ? [] : ['--user', '--map-current-user', '--keep-caps']
  const words = ['unshare', ...own, '--net', '--mount', 'sh', script]
  if (spawnSync(words[0], [...words.slice(1), 'true'], { stdio: 'ignore' }).status === 0) return words
  say('This system lets nobody cut a test off from the network, so packets that leave are not counted')
  return []
}
